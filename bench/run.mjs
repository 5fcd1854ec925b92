/**
 * `npm run bench -- --n 10000`: how long a search takes, alone and compared with other libraries. Without `--n`, at 10,000 and
 * 100,000 therapists.
 *
 * Builds the library first, because Node 20 runs no TypeScript.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const { values } = parseArgs({ options: { n: { type: 'string', multiple: true } } });
const sizes = (values.n ?? ['10000', '100000']).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  throw new Error('--n takes a whole number of therapists');
}

const root = join(import.meta.dirname, '..');
const outDir = join(root, 'node_modules/.cache/bench');
await build({
  root,
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'bench/main.ts', outDir, target: 'es2022', emptyOutDir: true },
});

console.log(`Node ${process.version}`);
// Each size in its own process, so that memory left by the other libraries does not slow the next one down.
const main = pathToFileURL(join(outDir, 'main.js')).href;
for (const size of sizes) {
  const code = `import { bench } from '${main}'; await bench(${size});`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(1);
}
