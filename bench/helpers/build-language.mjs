import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const folder = join(root, 'node_modules/.cache/bench-language');
const source = join(root, 'src/vocabulary/language');

/**
 * Builds the language modules as a page would get them, and imports them.
 *
 * @returns {Promise<{ module: object, sizes: [name: string, gzipBytes: number][] }>}
 */
export async function buildLanguage() {
  await bundle({ index: join(source, 'index.ts') }, true);
  const module = await import(join(folder, 'index.js'));
  const sizes = [];
  for (const name of ['lexicon.en', 'lexicon.es', 'crisis/crisis', 'understand']) {
    const [{ code }] = await bundle({ [name]: join(source, `${name}.ts`) }, false);
    sizes.push([`${name}, with all it needs`, gzipSync(code, { level: 9 }).length]);
  }
  return { module, sizes };
}

async function bundle(entry, write) {
  const [{ output }] = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry, formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: { output: { minify: true } },
    },
  });
  if (write) {
    mkdirSync(folder, { recursive: true });
    for (const { fileName, code } of output) writeFileSync(join(folder, fileName), code);
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  }
  return output;
}
