/** Writes the demo's pages from the HTML in `pages/` and the parts that several pages share. For Node only. */
import { html } from 'hono/html';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const from = join(import.meta.dirname, 'pages');

const read = (file) => readFile(join(from, file), 'utf8');

/**
 * Writes one page. Replaces `<!-- include x.html -->` with the part of that name, `{root}` with the relative path to the demo's root
 * (so that any folder can host the demo) and `{name}` with the value of that name, and marks links to the page itself.
 *
 * @param {string} folder the demo's root
 * @param {string} path where the page goes, relative to that root
 * @param {object} [options]
 * @param {string} [options.source] the file in `pages/`, if its name differs
 * @param {Record<string, string | { toString(): string }>} [options.values] a string is escaped as text; the output of a template is HTML
 */
export async function writePage(folder, path, { source = path, values = {} } = {}) {
  const root = '../'.repeat(path.split('/').length - 1) || './';
  const self = `href="${root}${path.replace(/index\.html$/, '')}"`;
  const page = fill(await include(await read(source)), values)
    .replaceAll('{root}', root)
    .replaceAll(self, `${self} aria-current="page"`);
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), page);
}

function fill(page, values) {
  return Object.entries(values).reduce(
    (filled, [name, value]) => filled.replaceAll(`{${name}}`, () => String(html`${value}`)),
    page,
  );
}

async function include(page) {
  const [whole, name] = /<!-- include (\S+) -->/.exec(page) ?? [];
  if (!whole) return page;
  const part = await read(join('parts', name));
  return include(page.replaceAll(whole, () => part.trimEnd()));
}
