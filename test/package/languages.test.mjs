/** A language is named in several files that the compiler does not compare. This says which of them lacks one. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

const read = (file) => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const languages = readdirSync('src/i18n/strings')
  .flatMap((file) => /^([a-z]{2})\.ts$/.exec(file)?.[1] ?? [])
  .filter((language) => language !== 'en');

test('there is a language beside English', () => assert.ok(languages.includes('es')));

for (const language of languages) {
  const mentions = [
    ['src/i18n/strings/strings.ts', `import('./${language}.js')`],
    ['src/i18n/strings/guide.ts', `'./guide.${language}.js'`],
    [`src/${language}.ts`, `addLanguage('${language}', `],
    ['vite.config.ts', `'src/${language}.ts'`],
    ['vite.config.ts', `'${language}.js': 'src/i18n/strings/${language}.ts'`],
  ];
  describe(`the language "${language}"`, () => {
    for (const [file, text] of mentions) {
      test(`is in ${file}: ${text}`, () => assert.ok(read(file).includes(text)));
    }

    test('is in package.json: exports, sideEffects, size-limit', () => {
      assert.equal(manifest.exports[`./${language}`]?.default, `./dist/${language}.js`);
      assert.ok(manifest.sideEffects.includes(`./dist/${language}.js`));
      assert.ok(manifest.sideEffects.includes(`./src/${language}.ts`));
      const sizes = manifest['size-limit'].map(({ path }) => path);
      assert.ok(sizes.includes(`dist/cdn/${language}{,-*}.js`));
    });
  });
}
