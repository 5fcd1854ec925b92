/**
 * Writes the API page of each element to `docs/elements`, and their index, from `custom-elements.json`; and the page of the
 * vocabulary, `docs/vocabulary.md`, from `src/vocabulary`.
 *
 *     node docs/generate.mjs
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { elementPage } from './pages/element.mjs';
import { indexPage } from './pages/index.mjs';
import { vocabularyPage } from './pages/vocabulary.mjs';

const folder = new URL('elements/', import.meta.url);
const manifest = new URL('../custom-elements.json', import.meta.url);

/** @returns {Promise<Map<string, string>>} the text of each page, by the name of its file */
export async function generate() {
  const { modules } = JSON.parse(await readFile(manifest, 'utf8'));
  const elements = modules
    .flatMap(({ declarations }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const byTag = new Map(elements.map((element) => [element.tagName, element]));
  return new Map([
    ['README.md', indexPage(elements)],
    ...elements.map((element) => [`${element.tagName}.md`, elementPage(element, byTag)]),
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [file, text] of await generate()) await writeFile(new URL(file, folder), text);
  await writeFile(new URL('vocabulary.md', import.meta.url), await vocabularyPage());
}
