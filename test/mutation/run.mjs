/**
 * `npm run mutate`: would a test notice? Makes small mistakes in the pure layers of `src/`, one at a time, and runs the tests of these
 * layers against each in Node. A mutant that no test fails for has survived: either a test is missing, or nobody could notice.
 *
 *     node test/mutation/run.mjs [--count 200] [--seed 11]     so many mutants, of that choice
 *     node test/mutation/run.mjs --only facet-counts           every mutant of the files whose paths hold these words
 *
 * No file of the tree is changed: a mutant exists in bundles below `node_modules/.cache`. One mutant runs at a time.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { serve } from '../helpers/static-server.mjs';
import { createBundler } from './bundle.mjs';
import { pickSites } from './pick.mjs';
import { layerOf, pureFiles, testsOf } from './pure-files.mjs';
import { sitesOf } from './sites.mjs';
import { runTests } from './trial.mjs';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '200' },
    seed: { type: 'string', default: '11' },
    only: { type: 'string' },
  },
});
const root = join(import.meta.dirname, '../..');
const files = await pureFiles();
const sites = files.flatMap((file) => sitesOf(file, readFileSync(join(root, file), 'utf8')));
const picked = values.only
  ? sites.filter(({ file }) => file.includes(values.only))
  : pickSites(sites, Number(values.count), Number(values.seed));
console.log(
  `${picked.length} of ${sites.length} mutants in ${files.length} files, seed ${values.seed}`,
);

const server = await serve(root);
const bundler = await createBundler(testsOf(files), server.origin);
/** The tests that need a page. */
const skipped = [];
const usual = await runUnmutated();
const outcomes = [];
for (const [i, site] of picked.entries()) {
  const outcome = await tryMutant(site);
  outcomes.push({ site, ...outcome });
  const place = `${String(i + 1).padStart(4)}/${picked.length}`;
  console.log(`${place} ${outcome.result.padEnd(9)} ${described(site)}${outcome.by ?? ''}`);
}
await bundler.dispose();
server.close();
report();

/** @returns what each test file holds, which of its tests do not run in Node, and how long the others take */
async function runUnmutated() {
  const built = await bundler.build(undefined);
  const bundles = [];
  for (const { path, test, files } of built) {
    const { passed, failed, hung } = await runTests([{ path, skip: [] }], { bail: false });
    if (hung) throw new Error(`${test} hangs in Node at “${hung.title}”.`);
    const times = new Map(passed.map(({ title, ms }) => [title, ms]));
    const skip = failed.map(({ title }) => title);
    for (const title of skip) skipped.push(`${test} › ${title}`);
    const isLoaded = !skip.includes('(loading)');
    if (isLoaded && passed.length > 0) bundles.push({ test, path, files, skip, times });
  }
  const all = bundles.flatMap(({ times }) => [...times.values()]);
  const seconds = Math.round(all.reduce((sum, ms) => sum + ms, 0) / 1000);
  console.log(`${all.length} tests in ${bundles.length} files take ${seconds} s in Node\n`);
  return bundles;
}

/** @returns {Promise<{ result: 'killed' | 'timed out' | 'survived', by?: string }>} */
async function tryMutant(site) {
  await bundler.build(site);
  const concerned = usual
    .filter(({ files }) => files.has(site.file))
    .sort((a, b) => distance(a, site) - distance(b, site));
  const { failed, hung } = await runTests(concerned, { bail: true });
  if (failed[0]) return { result: 'killed', by: ` · ${failed[0].title}` };
  if (hung) return { result: 'timed out', by: ` · ${hung.title}` };
  return { result: 'survived' };
}

/** The closest tests first: of the file, of its layer, of others; of these, the quickest. */
function distance({ test, times }, { file }) {
  const ms = [...times.values()].reduce((sum, time) => sum + time, 0);
  const isOwn = basename(test, '.test.ts') === basename(file, '.ts');
  const rank = layerOf(test) !== layerOf(file) ? 2 : isOwn ? 0 : 1;
  return rank * 1e9 + ms;
}

function described({ file, line, before, after }) {
  return `${file}:${line}  ${before}  →  ${after}`;
}

function report() {
  const living = outcomes.filter(({ result }) => result === 'survived');
  const of = (result) => outcomes.filter((outcome) => outcome.result === result).length;
  const score = (100 * (outcomes.length - living.length)) / outcomes.length;
  console.log('\nSurvivors:\n');
  for (const { site } of living) console.log(described(site));
  console.log('\nNot run in Node:\n');
  for (const name of skipped) console.log(name);
  console.log(
    `\n${of('killed')} killed, ${of('timed out')} timed out, ${living.length} survived: ${score.toFixed(1)} %`,
  );
}
