import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = join(import.meta.dirname, '../..');

/**
 * Builds a TypeScript module of `bench/`, because Node 20 runs none.
 *
 * @param {string} name of the module, without its ending
 * @param {string} outDir
 * @returns {Promise<string>} the address of what was built
 */
export async function buildForNode(name, outDir) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: { ssr: `bench/${name}.ts`, outDir, target: 'es2022', emptyOutDir: true },
  });
  return pathToFileURL(join(outDir, `${basename(name)}.js`)).href;
}
