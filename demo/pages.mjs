/** Writes the demo's pages: HTML as it stands in `pages/`, with the parts that several share put in. For Node only. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const from = join(import.meta.dirname, 'pages');

const read = (file) => readFile(join(from, file), 'utf8');

/**
 * Writes one page. `<!-- include x.html -->` becomes the part of that name, `{root}` the way from the page to the demo's root, so that the
 * demo can be hosted in any folder, and a link to the page itself says so.
 *
 * @param {string} folder the demo's root
 * @param {string} path where the page goes, seen from there
 * @param {string} [source] the file in `pages/`, where it has another name
 */
export async function writePage(folder, path, source = path) {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const self = `href="${root}${path.replace(/index\.html$/, '')}"`;
  const page = (await include(await read(source)))
    .replaceAll('{root}', root)
    .replaceAll(self, `${self} aria-current="page"`);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), page);
}

async function include(page) {
  const [whole, name] = /<!-- include (\S+) -->/.exec(page) ?? [];
  if (!whole) return page;
  const part = await read(join('parts', name));
  return include(page.replaceAll(whole, () => part.trimEnd()));
}
