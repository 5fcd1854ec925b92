/** The published contract of the booking endpoint: do the server, the client and the document say the same? */
import Ajv from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { openDatabase } from '../../demo/database/open.mjs';
import { createBookingClient, mount, newKey, visitor } from '../helpers/booking.mjs';

const text = await readFile(
  new URL('../../schema/consultations.openapi.json', import.meta.url),
  'utf8',
);
const contract = JSON.parse(text);
const ajv = new Ajv({ validateFormats: false, allErrors: true });
ajv.addKeyword('components');
ajv.addSchema({ $id: 'contract', components: contract.components });
const validator = (schema) =>
  ajv.compile(JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/')));

const now = Date.parse('2026-11-20T12:00:00Z');
const root = 'http://localhost/api/booking';
let db;
let app;
/** Every exchange that the tests below had. */
const exchanges = [];

before(async () => {
  db = await openDatabase();
  app = mount({ db, now: () => now, limits: { writesPerMinute: 20 } });
});
after(() => db?.close());

/** `fetch`, answered by the app, and noted down. */
async function exchange(url, init = {}) {
  const request = new Request(url, { method: init.method, headers: init.headers, body: init.body });
  const response = await app.request(request);
  const body = await response.clone().text();
  exchanges.push({ method: init.method ?? 'GET', url, sent: init.body, response, body });
  return response;
}

const post = (body, headers = {}) =>
  exchange(`${root}/consultations`, {
    method: 'POST',
    body: typeof body === 'string' ? body : JSON.stringify(body),
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers },
  });

test('the document points only at what is there, and every schema is one', () => {
  for (const [, path] of text.matchAll(/"\$ref": "#\/([^"]+)"/g)) {
    const target = path.split('/').reduce((node, name) => node?.[name], contract);
    assert.ok(target, path);
  }
  for (const schema of Object.values(contract.components.schemas)) validator(schema);
});

test('what the client sends and understands is what the document says', async () => {
  const client = createBookingClient({ endpoint: root, now: () => now, fetch: exchange });
  const { slots, timeZone } = await client.slots({
    therapist: 'denver',
    from: now,
    to: now + 864e5,
  });
  assert.equal(timeZone, 'America/Denver');
  const request = visitor(1, {
    slot: slots[0].id,
    preferredTimes: ['tue-evening'],
    extra: { pronouns: 'they' },
  });
  const sent = validator(contract.components.schemas.ConsultationRequest);
  assert.ok(sent(request), JSON.stringify(sent.errors));
  const byEmail = { ...request, channel: 'phone' };
  assert.ok(!sent(byEmail), 'a phone call needs a number');
  assert.ok(sent({ ...byEmail, contact: { phone: '+13035550100' } }));
  const booked = await client.send({ key: newKey(), request });
  assert.equal(booked.status, 'confirmed');
  assert.equal(booked.start, slots[0].start);
  assert.equal(booked.channel, 'video');
  assert.equal(await client.status(booked.id), 'confirmed');

  const failures = [
    ['slot-taken', visitor(2, { slot: slots[0].id })],
    ['invalid', visitor(3, { slot: slots[1].id, name: '' })],
    ['closed', visitor(3, { therapist: 'links', slot: slots[1].id })],
    ['refused', visitor(3, { therapist: 'nobody', slot: slots[1].id })],
  ];
  for (const [code, wrong] of failures) {
    const { failure } = await client
      .send({ key: newKey(), request: wrong })
      .catch((error) => error);
    assert.equal(failure.code, code);
    assert.equal(failure.booked, 'no');
    if (code === 'slot-taken') assert.equal(failure.alternatives.length, 3);
    if (code === 'invalid') assert.deepEqual(Object.keys(failure.fields), ['name']);
  }
});

test('wrong requests are told so', async () => {
  await exchange(`${root}/slots?therapist=nobody`);
  await exchange(`${root}/slots?therapist=full`);
  await exchange(`${root}/slots?therapist=denver&from=noon`);
  await exchange(`${root}/consultations/nothing`);
  const statuses = [
    [400, await post(visitor(4), { 'idempotency-key': 'short' })],
    [400, await post('{"therapist":')],
    [413, await post({ x: 'x'.repeat(20_000) })],
    [415, await post('name=x', { 'content-type': 'application/x-www-form-urlencoded' })],
    [422, await post({ ...visitor(4), diagnosis: 'F41.1' })],
    [422, await post({ ...visitor(4), therapist: 'asks', channel: 'phone' })],
    [422, await post(visitor(4))],
  ];
  for (const [status, response] of statuses) assert.equal(response.status, status);
  let busy;
  for (let n = 0; n < 30 && busy?.status !== 429; n++) busy = await post(visitor(5));
  assert.equal(busy.status, 429);
  assert.ok(Number(busy.headers.get('retry-after')) <= 60);
});

test('every answer that was given is in the document, and has the shape it says', () => {
  assert.ok(exchanges.length > 20);
  const seen = new Set();
  for (const { method, url, response, body } of exchanges) {
    const path = url
      .slice(root.length)
      .replace(/\?.*/, '')
      .replace(/(\/consultations\/).+/, '$1{id}');
    const label = `${method} ${path} ${response.status}`;
    let documented = contract.paths[path][method.toLowerCase()].responses[response.status];
    assert.ok(documented, label);
    if (documented.$ref)
      documented = contract.components.responses[documented.$ref.split('/').at(-1)];
    const [[type, { schema }]] = Object.entries(documented.content);
    assert.equal(response.headers.get('content-type'), type, label);
    const validate = validator(schema);
    assert.ok(validate(JSON.parse(body)), `${label}: ${JSON.stringify(validate.errors)}`);
    seen.add(label);
  }
  const all = Object.entries(contract.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
    ),
  );
  // A database that is down or is lost, and too many readers, are tried elsewhere.
  const untried = all.filter((label) => !seen.has(label) && !/ 50[03]$|^GET .* 429$/.test(label));
  assert.deepEqual(untried, []);
});
