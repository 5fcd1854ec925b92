/** The architecture is kept by lint rules, so the rules themselves are tested: do they bite? */
import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import { test } from 'node:test';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  // The snippets are not files, so the compiler knows nothing about them.
  overrideConfig: [tseslint.configs.disableTypeChecked],
});

/** @returns {Promise<string[]>} what the linter says to such a line in such a file */
async function complaints(filePath, code) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath });
  return messages
    .filter(({ ruleId }) => ruleId !== '@typescript-eslint/no-unused-vars')
    .map(({ ruleId, message }) => `${ruleId}: ${message}`);
}

const forbidden = [
  ['src/feed/x.ts', `import { html } from 'lit';`, 'layers/imports'],
  ['src/feed/x.ts', `export { repeat } from 'lit/directives/repeat.js';`, 'layers/imports'],
  ['src/feed/x.ts', `export const load = () => import('@lit/context');`, 'layers/imports'],
  ['src/feed/x.ts', `import { search } from '../directory/search.js';`, 'layers/imports'],
  ['src/feed/deep/x.ts', `import { search } from '../../directory/search.js';`, 'layers/imports'],
  ['src/vocabulary/x.ts', `import { search } from '../directory/search.js';`, 'layers/imports'],
  ['src/directory/x.ts', `import type { Store } from '../finder/store.js';`, 'layers/imports'],
  ['src/directory/x.ts', `import { parse } from 'valibot';`, 'layers/imports'],
  ['src/finder/x.ts', `import { storeContext } from '../page/keys.js';`, 'layers/imports'],
  ['src/finder/x.ts', `import * as everything from '../index.js';`, 'layers/imports'],
  ['src/directory/x.ts', `export { parseFeed } from '../feed/index.js';`, 'layers/imports'],
  ['src/stray/x.ts', `export const one = 1;`, 'layers/imports'],
  ['src/lib/index.ts', `export const one = 1;`, 'layers/imports'],
  [
    'src/lib/x.ts',
    `export function long() {\n${'  Number(1);\n'.repeat(60)}}`,
    'max-lines-per-function',
  ],
  ['src/lib/x.ts', `import { facetIds } from '../vocabulary/facets.js';`, 'layers/imports'],
  ['src/views/x.ts', `import { strings } from '../i18n/strings/strings.js';`, 'layers/imports'],
  ['src/page/x.ts', `import { Card } from '../elements/card/card.js';`, 'layers/imports'],
  ['src/ui/x.ts', `import { Card } from '../elements/card/card.js';`, 'layers/imports'],
  ['src/directory/x.ts', `export const title = document.title;`, 'no-restricted-globals'],
  ['src/finder/x.ts', `export type Host = HTMLElement;`, '@typescript-eslint/no-restricted-types'],
  ['src/finder/x.ts', `export const saved = globalThis.localStorage;`, 'no-restricted-properties'],
  ['src/directory/x.ts', `export const today = Date.now();`, 'no-restricted-syntax'],
  ['src/directory/x.ts', `export const today = new Date();`, 'no-restricted-syntax'],
  ['src/directory/x.ts', `export const seed = Math.random();`, 'no-restricted-syntax'],
  ['src/page/x.ts', `export const today = Date.now();`, 'no-restricted-syntax'],
  ['src/page/x.ts', `export const options = { now: Date.now };`, 'no-restricted-syntax'],
  ['src/page/x.ts', `export const today = window.Date.now();`, 'no-restricted-syntax'],
  ['src/ui/x.ts', `export const today = new Date().getDate();`, 'no-restricted-syntax'],
  ['src/elements/x/x.ts', `export const today = Date.now();`, 'no-restricted-syntax'],
  ['src/elements/x/x.ts', `export const today = Date();`, 'no-restricted-syntax'],
  ['src/elements/x/x.ts', `export const today = dates.format();`, 'no-restricted-syntax'],
  ['src/cdn.ts', `export const today = Date.now();`, 'no-restricted-syntax'],
  [
    'src/views/x.ts',
    `export const up = (x: string) => x.toLocaleUpperCase();`,
    'no-restricted-syntax',
  ],
  [
    'src/ui/x.ts',
    `export const up = (x: string) => x.toLocaleUpperCase();`,
    'no-restricted-syntax',
  ],
  [
    'src/ui/x.ts',
    `export const here = (x: Element) => x.matches(':focus-within');`,
    'no-restricted-syntax',
  ],
  [
    'src/elements/x/x.styles.ts',
    'export const styles = css`.field:focus-within { color: red; }`;',
    'no-restricted-syntax',
  ],
  ['src/feed/x.ts', `export default 1;`, 'no-restricted-syntax'],
  [
    'src/elements/x/x.ts',
    `import { unsafeHTML } from 'lit/directives/unsafe-html.js';`,
    'no-restricted-imports',
  ],
  [
    'src/elements/x/x.ts',
    `import { customElement } from 'lit/decorators.js';`,
    'no-restricted-imports',
  ],
  ['src/elements/x/x.ts', `document.body.innerHTML = '';`, 'no-restricted-properties'],
  [
    'src/elements/x/x.ts',
    `customElements.define('x-x', class extends HTMLElement {});`,
    'no-restricted-properties',
  ],
  [
    'src/elements/x/x.ts',
    'export const view = html`<style>p { color: red; }</style>`;',
    'no-restricted-syntax',
  ],
  [
    'src/elements/x/x.ts',
    'export const view = html`<p style="color: red"></p>`;',
    'no-restricted-syntax',
  ],
  ['src/elements/x/x.ts', 'export const view = html` · ${text}`;', 'no-restricted-syntax'],
  [
    'src/elements/x/x.ts',
    'export const view = html`<p .innerHTML=${text}></p>`;',
    'no-restricted-syntax',
  ],
  [
    'src/feed/x.ts',
    `export const isOurs = (name: string, table: object) => name in table;`,
    'no-restricted-syntax',
  ],
  [
    'src/ui/x.ts',
    `export const isOurs = (name: string, table: object) => name in table;`,
    'no-restricted-syntax',
  ],
];

const allowed = [
  ['src/feed/x.ts', `import * as v from 'valibot';\nexport const any = v.any();`],
  ['src/feed/deep/x.ts', `export { safeUrl } from '../safe-url.js';`],
  ['src/directory/x.ts', `export { parseFeed } from '../feed/parse.js';`],
  ['src/directory/x.ts', `export const zips = () => import('./zips.data.js');`],
  ['src/directory/x.ts', `export const day = (now: number) => new Date(now).getUTCDay();`],
  ['src/page/visitor.ts', `export const today = Date.now();`],
  ['src/elements/x/x.ts', `export const day = (now: number) => dates.format(now);`],
  ['src/finder/x.ts', `export const hasUrl = (value: object) => 'url' in value;`],
  ['src/finder/x.ts', `export const later = (run: () => void) => setTimeout(run, 0);`],
  [
    'src/elements/x/x.ts',
    `export { css } from 'lit';\nexport { define } from '../../ui/define.js';`,
  ],
  ['src/elements/x/x.ts', 'export const view = html`<p style=${styleMap(look)}></p>`;'],
  ['src/index.ts', `export { search } from './directory/index.js';`],
];

for (const [file, code, rule] of forbidden) {
  test(`${file} may not say: ${code}`, async () => {
    const said = await complaints(file, code);
    assert.ok(
      said.some((line) => line.startsWith(`${rule}: `)),
      `expected ${rule}, got ${said.join('; ') || 'no complaint'}`,
    );
  });
}

for (const [file, code] of allowed) {
  test(`${file} may say: ${code}`, async () => {
    assert.deepEqual(await complaints(file, code), []);
  });
}
