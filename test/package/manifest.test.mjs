/** What is documented is what is there: the manifest against the code it was made from. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { partsInside, readElement } from '../helpers/element-source.mjs';

const committed = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const tokensFile = readFileSync('src/base/tokens.ts', 'utf8');
const globalTokens = new Set(tokensFile.match(/--therapist-[\w-]+/g));

const elements = committed.modules.flatMap(({ path, declarations }) =>
  declarations
    .filter(({ tagName }) => tagName)
    .map((element) => ({
      ...element,
      source: readElement(dirname(path.replace('dist/', 'src/'))),
    })),
);

test('custom-elements.json is in step with the code (else: npm run manifest)', async () => {
  const fresh = await cli({ argv: ['analyze', '--quiet'], noWrite: true });
  assert.deepEqual(committed, JSON.parse(JSON.stringify(fresh)));
});

test('there is an element to look at', () => {
  assert.ok(elements.length > 0);
});

for (const element of elements) {
  const { source } = element;
  describe(`<${element.tagName}>`, () => {
    test('has a summary', () => assert.ok(element.summary));

    for (const [kind, actual] of [
      ['cssParts', new Set([...source.parts, ...namesOf(partsInside(element.tagName))])],
      ['slots', source.slots],
      ['cssStates', source.states],
      ['events', source.events],
    ]) {
      test(`documents its ${kind}`, () => {
        assert.deepEqual(namesOf(element[kind]), [...actual].sort());
      });
    }

    test('documents the tokens that it alone reads, and no token that nothing reads', () => {
      const documented = namesOf(element.cssProperties);
      const own = [...source.tokens].filter((token) => !globalTokens.has(token));
      const read = new Set([...source.tokens, ...globalTokens]);
      assert.deepEqual(
        own.filter((token) => !documented.includes(token)),
        [],
      );
      assert.deepEqual(
        documented.filter((token) => !read.has(token)),
        [],
      );
    });

    test('says a word about everything it documents', () => {
      const kinds = ['attributes', 'cssParts', 'cssProperties', 'cssStates', 'events', 'slots'];
      const documented = [
        ...kinds.flatMap((kind) => element[kind] ?? []),
        ...publicMembers(element),
      ];
      const silent = documented.filter(({ description }) => !description);
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
    });

    test('types the detail of its events', () => {
      for (const { name, type } of element.events ?? []) {
        assert.match(type?.text ?? '', /^CustomEvent<.+>$/, name);
      }
    });
  });
}

function namesOf(entries = []) {
  return entries.map(({ name }) => name).sort();
}

function publicMembers({ members = [] }) {
  return members.filter(({ inheritedFrom }) => !inheritedFrom);
}
