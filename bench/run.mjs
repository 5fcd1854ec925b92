/**
 * `npm run bench -- --n 10000`: how long a search takes, alone and compared with other libraries. Without `--n`, at 10,000 and
 * 100,000 therapists.
 *
 * Builds the library first, because Node 20 runs no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildForNode } from './helpers/build-for-node.mjs';

const { values } = parseArgs({ options: { n: { type: 'string', multiple: true } } });
const sizes = (values.n ?? ['10000', '100000']).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error('--n takes a whole number of therapists');
}

const outDir = join(import.meta.dirname, '../node_modules/.cache/bench');
const main = await buildForNode('main', outDir);

console.log(`Node ${process.version}`);
// Each size in its own process, so that memory left by the other libraries does not slow the next one down.
for (const size of sizes) {
  const code = `import { bench } from '${main}'; await bench(${size});`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
