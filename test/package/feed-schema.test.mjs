/** The published JSON Schema: is it what the code reads, no more and no less? */
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { generate, published } from '../../schema/generate.mjs';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const text = await read('schema/therapist-feed.schema.json');
const schema = JSON.parse(text);
const good = JSON.parse(await read('test/fixtures/feeds/good.json'));
const wrong = JSON.parse(await read('test/fixtures/feeds/wrong-types.json'));
const { parseFeed } = (await runnerImport('./src/feed/parse.ts')).module;
const now = Date.parse('2026-11-21T00:00:00Z');
const baseUrl = 'https://example.org/feed.json';

// Formats are there for editors; the code is stricter about them than any validator.
const ajvOptions = {
  allErrors: true,
  allowUnionTypes: true,
  strictTypes: false,
  validateFormats: false,
};
const whole = new Ajv(ajvOptions).compile(schema);

/** Without the keywords about the form of a value, which costs no record. */
const FORM = new Set(['pattern', 'format', 'minimum', 'maximum', 'maxLength']);
const structure = new Ajv(ajvOptions).compile(
  JSON.parse(text, (key, value) => (FORM.has(key) ? undefined : value)),
);

const feedOf = (record) => ({ version: 1, therapists: [record] });
const isKept = (record) => parseFeed(feedOf(record), { now, baseUrl }).feed.therapists.length === 1;

test('the file is in step with the code', async () => {
  assert.equal(text, await generate(published.find(({ root }) => root === 'Feed')));
});

test('every field is described', () => {
  for (const [name, definition] of [['Feed', schema], ...Object.entries(schema.$defs)]) {
    assert.ok(definition.description, name);
    for (const [key, property] of Object.entries(definition.properties ?? {})) {
      assert.ok(property.description, `${name}.${key}`);
    }
  }
});

test('a feed with every field is valid, and nothing in it is unknown to the code', () => {
  assert.ok(whole(good), JSON.stringify(whole.errors));
  assert.deepEqual(parseFeed(good, { now, baseUrl }).problems, []);
  const written = Object.keys(good.therapists[0]).sort();
  assert.deepEqual(written, Object.keys(schema.$defs.Therapist.properties).sort());
});

test('a record of wrong structure is invalid where the code leaves it out', () => {
  const kept = wrong.therapists.filter(isKept);
  const valid = wrong.therapists.filter((record) => structure(feedOf(record)));
  assert.deepEqual(
    kept.map(({ id }) => id),
    ['first', 'last'],
  );
  assert.deepEqual(valid, kept);
});

/** Fields of which the code reads more than the schema allows: what they qualify goes, and not the record. */
const LENIENT = new Set(['expires', 'for', 'currency', 'timeZone', 'hideAddress']);

test('whatever stands anywhere in a record, schema and code agree on its structure', () => {
  const substitutes = [5, 'x', true, null, [], {}, [null], [5], [{}], { id: 'own' }];
  let compared = 0;
  for (const path of pathsOf(good.therapists[0])) {
    for (const substitute of substitutes) {
      const record = structuredClone(good.therapists[0]);
      const parent = path.slice(0, -1).reduce((object, key) => object[key], record);
      parent[path.at(-1)] = substitute;
      const label = `${path.join('.')} = ${JSON.stringify(substitute)}`;
      const isValid = structure(feedOf(record));
      assert.equal(isKept(record), isValid || LENIENT.has(path.at(-1)), label);
      compared += 1;
    }
  }
  assert.ok(compared > 1000, `${compared} records were compared`);
});

test('a value of wrong form is invalid where the code leaves it out', () => {
  const forms = [
    { locations: [{ lat: 91 }] },
    { locations: [{ lon: -181 }] },
    { npi: '12345' },
    { consultation: { price: -1 } },
    { hours: [{ days: ['mon'], from: '9 am' }] },
  ];
  for (const form of forms) {
    const feed = feedOf({ id: 'a', name: 'A', ...form });
    assert.ok(!whole(feed), JSON.stringify(form));
    const { problems } = parseFeed(feed, { now, baseUrl });
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['warning'],
      JSON.stringify(form),
    );
  }
});

/** The path of every value within a value. */
function pathsOf(value, path = []) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [...path, key],
    ...pathsOf(inner, [...path, key]),
  ]);
}
