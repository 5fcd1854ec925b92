/**
 * `npm run bench:growth`: checks that no work grows faster than its input. Each reader gets each shape of text at a length of n and of
 * 4n. The processor time at 4n must be less than six times that at n.
 *
 *     node bench/growth.mjs [--reader crisis] [--shape marks]     those whose names hold these words
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { tellProgress } from '../test/runner/progress.mjs';

/** How many times as long four times the input may take: more than four, because of noise. */
const MOST = 6;
/** Less processor time than this, in ms, is harmless and too short to compare. */
const NOTHING = 0.5;
/** How long the calls of one measurement take together, in ms. */
const LONG_ENOUGH = 4;

const { values } = parseArgs({
  options: {
    reader: { type: 'string', default: '' },
    shape: { type: 'string', default: '' },
    /** The checkout to measure. */
    root: { type: 'string', default: join(import.meta.dirname, '..') },
  },
});
const outDir = join(values.root, 'node_modules/.cache/bench-growth');
await build({
  root: values.root,
  configFile: false,
  logLevel: 'error',
  build: {
    ssr: true,
    outDir,
    target: 'es2022',
    emptyOutDir: true,
    rolldownOptions: { input: ['bench/growth-readers.ts', 'bench/growth-shapes.ts'] },
  },
});
const load = (name) => import(pathToFileURL(join(outDir, `${name}.js`)).href);
const { readers } = await load('growth-readers');
const { shapes } = await load('growth-shapes');

const middle = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const cpu = (before) => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};

/** Milliseconds of processor time that one call takes: the median of three measurements. */
function timeOf(read, text) {
  const times = [];
  for (let round = 0; round < 3; round++) {
    const before = process.cpuUsage();
    let calls = 0;
    let spent;
    do {
      read(text);
      calls += 1;
      spent = cpu(before);
    } while (spent < LONG_ENOUGH);
    times.push(spent / calls);
    // Nobody needs to know it more exactly.
    if (spent > 500) break;
  }
  return middle(times);
}

let measured = 0;
const slow = [];
for (const [index, { name: reader, read, n = 8_000 }] of readers.entries()) {
  tellProgress(`${index} of ${readers.length} readers`);
  if (!reader.includes(values.reader)) continue;
  let worst = { ratio: 0 };
  let longest = { large: 0 };
  for (const { name: shape, text } of shapes) {
    if (!shape.includes(values.shape)) continue;
    let cell;
    // What another program on the machine did in the meantime is measured away.
    for (let attempt = 0; attempt < 3 && (!cell || cell.ratio >= MOST); attempt++) {
      read(text(n));
      const large = timeOf(read, text(4 * n));
      const small = large < NOTHING ? large : timeOf(read, text(n));
      const ratio = large < NOTHING ? 1 : large / small;
      if (!cell || ratio < cell.ratio) cell = { reader, shape, n, small, large, ratio };
    }
    measured += 1;
    if (cell.ratio > worst.ratio) worst = cell;
    if (cell.large > longest.large) longest = cell;
    if (cell.ratio >= MOST) slow.push(cell);
  }
  const figure = (ms) => `${ms.toFixed(2).padStart(9)} ms`;
  console.log(
    `${reader.padEnd(26)} most: ${worst.ratio?.toFixed(1).padStart(5)} × (${worst.shape}); longest at 4n ${figure(longest.large)} (${longest.shape})`,
  );
}

console.log(`${measured} cells, ${slow.length} at ${MOST} × or more`);
for (const { reader, shape, n, small, large, ratio } of slow) {
  console.log(
    `  ${reader}, ${shape}: ${small.toFixed(2)} ms at ${n}, ${large.toFixed(2)} ms at ${4 * n}: ${ratio.toFixed(1)} ×`,
  );
}
process.exitCode = slow.length ? 1 : 0;
