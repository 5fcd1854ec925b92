/** What is typed into the form, as the endpoint reads it; and the numbering plans. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import parseWithAllData from 'libphonenumber-js/max';
import { readRequest } from '../../demo/booking/request.mjs';
import { numberOf } from '../../dist/booking/form/phone-plans.js';
import { generate } from '../../src/booking/form/generate.mjs';
import { EMAILS, LENGTHS, NAMES, PHONES, PLANNED } from '../fixtures/typed-details.mjs';

const require = createRequire(import.meta.url);

const read = (change) =>
  readRequest({
    therapist: 'ana',
    name: 'Sam Doe',
    contact: { email: 'sam@example.org' },
    timeZone: 'America/Denver',
    locale: 'en-US',
    ...change,
  });
const pointersOf = ({ errors = [] }) => errors.map(({ pointer }) => pointer);

/** Of the spellings of one domain, the endpoint keeps the one in its own script. */
const KEPT = { 'kontakt@xn--bcher-kva.example': 'kontakt@bücher.example' };

for (const [text, email] of EMAILS) {
  test(`the endpoint ${email ? 'takes' : 'refuses'} the address ${JSON.stringify(text).slice(0, 60)}`, () => {
    const answer = read({ contact: { email: text } });
    assert.deepEqual(answer.request?.contact, email && { email: KEPT[email] ?? email });
    if (!email) assert.match(pointersOf(answer).join(), /^#\/contact/);
  });
}

for (const [text, phone] of [...PHONES, ...PLANNED]) {
  test(`the endpoint takes ${phone ?? 'nothing'} for ${JSON.stringify(text)}`, () => {
    if (phone) assert.deepEqual(read({ contact: { phone } }).request?.contact, { phone });
    // Numbers arrive as the form sends them.
    if (text !== phone) assert.ok(read({ contact: { phone: text } }).errors);
  });
}

for (const [text, name] of NAMES) {
  test(`the endpoint reads the name ${JSON.stringify(text)}`, () => {
    const answer = read({ name: text });
    assert.equal(answer.request?.name, name || undefined);
    assert.deepEqual(pointersOf(answer), name ? [] : ['#/name']);
  });
}

for (const [text, fits] of LENGTHS) {
  test(`a name of ${text.length} units beginning with ${text.slice(0, 2)} ${fits ? 'fits' : 'is too long'} at the endpoint`, () =>
    assert.deepEqual(pointersOf(read({ name: text })), fits ? [] : ['#/name']));
}

test('the endpoint cleans the answers to a page’s own fields, and lets them be empty', () => {
  const { request } = read({ extra: { note: 'One.\r\n\u200bTwo.\u0000', other: '' } });
  assert.deepEqual(request?.extra, { note: 'One.\nTwo.', other: '' });
  assert.deepEqual(pointersOf(read({ extra: { note: '🙂'.repeat(500) } })), []);
  assert.deepEqual(pointersOf(read({ extra: { note: '🙂'.repeat(501) } })), ['#/extra/note']);
});

test('the numbering plans are what the generator writes', async () => {
  const file = new URL('../../src/booking/form/numbering-plans.ts', import.meta.url);
  assert.equal(await readFile(file, 'utf8'), generate());
});

test('the numbering plans read every valid number as the package’s whole data do', () => {
  const examples = require('libphonenumber-js/examples.mobile.json');
  const { countries } = require('libphonenumber-js/metadata.max.json');
  let seed = 7;
  const random = (most) => (seed = (seed * 48271) % 0x7fffffff) % most;
  const digits = (length) => Array.from({ length }, () => random(10)).join('');
  let valid = 0;
  for (const [country, [code, , , lengths]] of Object.entries(countries)) {
    const tried = Array.from({ length: 200 }, () => digits(lengths[random(lengths.length)]));
    for (const national of [examples[country], ...tried]) {
      const number = `+${code}${national}`;
      const whole = parseWithAllData(number);
      if (!whole?.isValid()) continue;
      valid++;
      assert.equal(numberOf(number), whole.number, number);
    }
  }
  assert.ok(valid > 5000, `${valid}`);
});
