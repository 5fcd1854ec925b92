/** The published schema of the file of times: in step with the code, and what it allows is read without a problem. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { runnerImport } from 'vite';
import { generate, published } from '../../schema/generate.mjs';

const text = readFileSync(
  new URL('../../schema/therapist-times.schema.json', import.meta.url),
  'utf8',
);
const valid = new Ajv2020({ formats: { 'date-time': true } }).compile(JSON.parse(text));
const { parseTimes } = (await runnerImport('./src/feed/times.ts')).module;
const now = Date.parse('2026-11-23T12:00:00Z');

test('the file is in step with the code', async () => {
  assert.equal(text, await generate(published.find(({ root }) => root === 'Times')));
});

test('what it allows is read, and what it refuses is told', () => {
  const asOf = '2026-11-23T08:00:00Z';
  const ana = { calls: ['2026-11-24T16:00:00Z'], openings: null };
  const good = { asOf, therapists: { ana } };
  assert.ok(valid(good), JSON.stringify(valid.errors));
  assert.deepEqual(parseTimes(good, now).problems, []);
  for (const bad of [
    { therapists: { ana } },
    { asOf, therapists: [] },
    { asOf, therapists: { ana: { calls: 'soon' } } },
  ]) {
    assert.ok(!valid(bad));
    assert.notDeepEqual(parseTimes(bad, now).problems, []);
  }
});
