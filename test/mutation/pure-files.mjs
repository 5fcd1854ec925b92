/** The files that mutants are made of, and the tests that run against them: those of the pure layers. */
import { ESLint } from 'eslint';
import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

const root = join(import.meta.dirname, '../..');

/**
 * The lint configuration knows the pure layers: it forbids the names of the DOM there.
 *
 * @returns {Promise<string[]>} paths from the root, with slashes
 */
export async function pureFiles() {
  const eslint = new ESLint({ cwd: root });
  const pure = [];
  for (const file of filesIn('src', '.ts')) {
    const config = await eslint.calculateConfigForFile(file);
    const [, ...names] = config?.rules?.['no-restricted-globals'] ?? [];
    if (names.some(({ name }) => name === 'document')) pure.push(file);
  }
  return pure;
}

/**
 * The tests in folders of the same names.
 *
 * @param {string[]} files those of the pure layers
 */
export function testsOf(files) {
  const layers = new Set(files.map(layerOf));
  return filesIn('test', '.test.ts').filter((file) => layers.has(layerOf(file)));
}

/** @returns the folder below `src` or `test` */
export function layerOf(file) {
  return file.split('/')[1];
}

function filesIn(folder, ending) {
  return readdirSync(join(root, folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort();
}
