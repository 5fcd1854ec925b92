/** What is documented is what is there: the manifest against the code it was made from. */
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { isExported } from '../../docs/manifest/types.mjs';
import { partsInside, readElement } from '../helpers/element-source.mjs';

const committed = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const declared = committed.modules.flatMap(({ declarations }) => declarations);

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

test('declares elements and the classes they extend, and nothing else of their files', () => {
  const bases = new Set(declared.map(({ superclass }) => superclass.name));
  const others = declared.filter(({ tagName, name }) => !tagName && !bases.has(name));
  assert.deepEqual(namesOf(others), []);
});

/** What these are without a value is made from other colors. */
const DERIVED = new Set(['--therapist-color-on-accent', '--therapist-color-text']);

const BUILT_IN = new Set(['CustomEvent', 'FocusOptions', 'Promise', 'Record']);

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

    test('lists tokens that a page can set, each with its default where that is a value', () => {
      assert.ok(element.cssProperties.length > 0);
      for (const { name, default: value } of element.cssProperties) {
        assert.match(name, /^--therapist-/);
        if (!DERIVED.has(name)) assert.ok(value, name);
      }
    });

    test('gives attributes the default of their property, and no name of a type or a variable', () => {
      for (const { name, fieldName, type, default: value } of element.attributes ?? []) {
        const field = element.members.find((member) => member.name === fieldName);
        assert.equal(value, field.default, name);
        assert.match(type.text, /^(string|boolean|number|'[^']+'( \| '[^']+')+)$/, name);
        assert.match(value ?? 'false', /^('.*'|\d+|true|false)$/, name);
      }
    });

    test('says a word about everything it documents', () => {
      const kinds = ['attributes', 'cssParts', 'cssProperties', 'cssStates', 'events', 'slots'];
      const documented = [...kinds.flatMap((kind) => element[kind] ?? []), ...element.members];
      const silent = documented.filter(({ description }) => !description);
      assert.deepEqual(
        silent.map(({ name }) => name),
        [],
      );
    });

    test('names only types that a page can import', () => {
      const types = [...element.members, ...(element.events ?? [])].flatMap((entry) =>
        [entry, entry.return ?? {}, ...(entry.parameters ?? [])].map(
          ({ type }) => type?.text ?? '',
        ),
      );
      const names = types.flatMap((text) => text.match(/\b[A-Z]\w*/g) ?? []);
      const unknown = names.filter((name) => !BUILT_IN.has(name) && !isExported(name));
      assert.deepEqual(unknown, []);
    });

    test('has an example', () => {
      assert.ok(element.examples.length > 0);
      for (const { code } of element.examples)
        assert.match(code, new RegExp(`<${element.tagName} ?`));
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
