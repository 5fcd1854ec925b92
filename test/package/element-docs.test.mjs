/** The API pages: are they what the manifest says, and do their links lead somewhere? */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { generate } from '../../docs/generate.mjs';

const folder = 'docs/elements';
const pages = await generate();
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);

test('the pages are in step with custom-elements.json (else: npm run docs)', () => {
  assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].sort());
  for (const [file, text] of pages) {
    assert.equal(readFileSync(join(folder, file), 'utf8'), text, file);
  }
});

test('every element has a page, and the index leads to it', () => {
  for (const { tagName, summary } of elements) {
    assert.ok(pages.get(`${tagName}.md`).includes(summary), tagName);
    assert.ok(pages.get('README.md').includes(`](${tagName}.md)`), tagName);
  }
});

test('a page names everything that a page can use of its element', () => {
  for (const element of elements) {
    const page = pages.get(`${element.tagName}.md`);
    const { attributes = [], events = [], slots = [], cssParts, cssStates = [] } = element;
    const members = element.members.filter((member) => !member.static);
    const hooks = [...cssParts, ...cssStates, ...element.cssProperties];
    const named = [...attributes, ...events, ...slots, ...hooks, ...members].filter(
      ({ name }) => name,
    );
    const missing = named.filter(({ name }) => !new RegExp(`\`${name}[\`(]`).test(page));
    assert.deepEqual(missing, [], element.tagName);
  }
});

test('every link leads to a file', () => {
  for (const [file, text] of pages) {
    const links = [...text.matchAll(/\]\(([^)#]+)/g)].map(([, target]) => target);
    assert.deepEqual(
      links.filter((target) => !existsSync(join(folder, target))),
      [],
      file,
    );
  }
});
