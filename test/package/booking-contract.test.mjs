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

let now = Date.parse('2026-11-20T12:00:00Z');
const root = 'http://localhost/api/booking';
let db;
let app;
/** Every exchange that the tests below had. */
const exchanges = [];

before(async () => {
  db = await openDatabase();
  app = mount({ db, now: () => now, limits: { movesPerCall: 12, linksPerHour: 5 } });
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
  assert.equal((await client.status(booked.id)).status, 'confirmed');
  const { id, secret } = booked;
  const moved = await client.move({ id, secret, slot: slots[2].id });
  assert.equal(moved.start, slots[2].start);
  assert.equal((await client.status(id, secret)).start, slots[2].start);
  const back = await client.move({ id, secret, slot: slots[0].id, from: slots[2].start });
  assert.equal(back.start, slots[0].start);
  const late = await client
    .move({ id, secret, slot: slots[1].id, from: slots[2].start })
    .catch((error) => error);
  assert.equal(late.failure.code, 'changed');
  assert.deepEqual(late.failure.present, { start: slots[0].start, end: slots[0].end });
  const short = await client.send({ key: newKey(), request: { ...request, slot: slots[2].id } });
  await client.cancel({ id: short.id, secret: short.secret });
  assert.equal((await client.status(short.id)).status, 'canceled');
  await client.sendLinks(request.contact, 'en-US');

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
});

/** A request with the secret of a call. */
const change = (action, { id, secret }, body, headers = {}) =>
  exchange(`${root}/consultations/${id}${action}`, {
    method: action ? 'POST' : 'GET',
    body: typeof body === 'string' || body === undefined ? body : JSON.stringify(body),
    headers: {
      authorization: `Bearer ${secret}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
  });
const slots = async (therapist = 'denver') =>
  (await (await exchange(`${root}/slots?therapist=${therapist}`)).json()).slots;

test('a call is moved, looked up and canceled with its secret, and with no other', async () => {
  const list = await slots();
  const mine = await (await post(visitor(6, { slot: list[3].id }))).json();
  const other = await (await post(visitor(7, { slot: list[4].id }))).json();
  const move = (slot, call = mine) => change('/move', call, { slot });

  const moved = await move(list[5].id);
  assert.equal(moved.status, 200);
  const { start, status, secret, manageUrl } = await moved.json();
  assert.deepEqual(
    { start, status, secret, manageUrl },
    { start: list[5].start, status: 'confirmed', secret: mine.secret, manageUrl: mine.manageUrl },
  );
  assert.equal((await move(list[5].id)).status, 200, 'asked again, as after a lost reply');
  const taken = await move(list[4].id);
  assert.equal(taken.status, 409);
  const conflict = await taken.json();
  assert.match(conflict.type, /:slot-taken$/);
  assert.equal(conflict.alternatives.length, 3);
  assert.equal((await move('noon')).status, 422);

  // A duplicate that arrives late, of a move before the last one.
  const from = (start, slot) => change('/move', mine, { slot, from: start });
  assert.equal((await from(list[5].start, list[7].id)).status, 200);
  assert.equal((await from(list[5].start, list[7].id)).status, 200, 'asked again');
  assert.equal((await from(list[7].start.replace('Z', '+00:00'), list[5].id)).status, 200);
  const late = await from(list[3].start, list[7].id);
  assert.equal(late.status, 409);
  const { type, ...present } = await late.json();
  assert.match(type, /:changed$/);
  assert.equal(present.start, list[5].start);
  assert.equal(present.end, list[5].end);
  assert.equal((await (await change('', mine)).json()).start, list[5].start);
  assert.equal((await from('noon', list[7].id)).status, 422);
  assert.equal((await change('/move', mine, { slot: list[6].id, reason: 'x' })).status, 422);
  assert.deepEqual(await (await change('', mine)).json(), {
    status: 'confirmed',
    start: list[5].start,
    end: list[5].end,
    channel: 'video',
  });

  for (const wrong of [
    { id: mine.id, secret: other.secret },
    { id: mine.id, secret: mine.id },
    { id: mine.id, secret: '' },
    { id: 'nothing', secret: mine.secret },
  ]) {
    for (const [action, body] of [['/move', { slot: list[9].id }], ['/cancel'], ['']]) {
      assert.equal((await change(action, wrong, body)).status, 404, `${action} ${wrong.secret}`);
    }
  }
  assert.equal((await change('/move', mine, '{"slot":')).status, 400);
  assert.equal((await change('/move', mine, { slot: 'x'.repeat(20_000) })).status, 413);
  const asForm = { 'content-type': 'application/x-www-form-urlencoded' };
  assert.equal((await change('/move', mine, 'slot=x', asForm)).status, 415);

  for (const press of ['first', 'second']) {
    const canceled = await change('/cancel', mine);
    assert.equal(canceled.status, 200, press);
    assert.deepEqual(await canceled.json(), { status: 'canceled', channel: 'video' });
  }
  const settled = await move(list[9].id);
  assert.equal(settled.status, 409);
  assert.match((await settled.json()).type, /:settled$/);
  assert.ok(
    (await slots()).some(({ id }) => id === list[5].id),
    'its time is free again',
  );

  let busy;
  for (let n = 0; n < 20 && busy?.status !== 429; n++) busy = await move(list[4].id, other);
  assert.equal(busy.status, 429);
  const began = now;
  now = Date.parse(list[4].start);
  assert.equal((await change('/cancel', other)).status, 409);
  assert.equal((await change('', other)).status, 200);
  now = began;
});

test('links are asked for, and the answer is always the same', async () => {
  const ask = (body, headers = { 'content-type': 'application/json' }) =>
    exchange(`${root}/links`, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers,
    });
  await post(visitor(8, { slot: (await slots())[8].id }));
  const answers = [];
  for (const contact of [{ email: 'visitor-8@example.org' }, { email: 'nobody@example.org' }]) {
    const response = await ask({ contact, locale: 'es' });
    answers.push([response.status, [...response.headers], await response.text()]);
  }
  assert.deepEqual(answers[0], answers[1]);
  assert.equal(answers[0][0], 202);
  assert.equal(answers[0][2], '');
  assert.equal((await ask({ contact: { phone: '+13035550100' } })).status, 202);
  assert.equal((await ask('{"contact":')).status, 400);
  assert.equal((await ask({ contact: { email: 'x' } })).status, 400);
  assert.equal((await ask({ contact: { email: `${'x'.repeat(20_000)}@x.org` } })).status, 413);
  assert.equal((await ask('contact=x', {})).status, 415);
  let busy;
  for (let n = 0; n < 9 && busy?.status !== 429; n++) {
    busy = await ask({ contact: { email: `nobody-${n}@example.org` } });
  }
  assert.equal(busy.status, 429);
});

test('a list that is too long is cut, says so, and goes on from a later start', async () => {
  app = mount({ db, now: () => now, limits: { mostSlots: 100, writesPerMinute: 10 } });
  const client = createBookingClient({ endpoint: root, now: () => now, fetch: exchange });
  const whole = [];
  for (let from = now, more = true; more; from = Date.parse(whole.at(-1).start) + 1) {
    const url = `${root}/slots?therapist=denver&from=${new Date(from).toISOString()}`;
    const list = await (await exchange(url)).json();
    assert.ok(list.slots.length <= 100);
    whole.push(...list.slots);
    ({ more } = list);
  }
  assert.ok(whole.length > 1000);
  assert.equal(new Set(whole.map(({ id }) => id)).size, whole.length);
  const { slots: asRead } = await client.slots({ therapist: 'denver', from: now, to: now + 864e5 });
  const ofOneDay = whole.filter(({ start }) => Date.parse(start) <= now + 864e5);
  assert.deepEqual(
    asRead.map(({ id }) => id),
    ofOneDay.map(({ id }) => id),
  );
});

test('who asks too often has to wait', async () => {
  const call = await (await post(visitor(9, { slot: (await slots())[20].id }))).json();
  const busy = {};
  for (let n = 0; n < 20; n++) busy.post = await post(visitor(5));
  busy.cancel = await change('/cancel', call);
  for (const [name, { status, headers }] of Object.entries(busy)) {
    assert.equal(status, 429, name);
    assert.ok(Number(headers.get('retry-after')) <= 60, name);
  }
});

test('every answer that was given is in the document, and has the shape it says', () => {
  assert.ok(exchanges.length > 20);
  const seen = new Set();
  for (const { method, url, response, body } of exchanges) {
    const path = url
      .slice(root.length)
      .replace(/\?.*/, '')
      .replace(/(\/consultations\/)[^/]+/, '$1{id}');
    const label = `${method} ${path} ${response.status}`;
    let documented = contract.paths[path][method.toLowerCase()].responses[response.status];
    assert.ok(documented, label);
    if (documented.$ref)
      documented = contract.components.responses[documented.$ref.split('/').at(-1)];
    seen.add(label);
    if (!documented.content) {
      assert.equal(body, '', label);
      continue;
    }
    const [[type, { schema }]] = Object.entries(documented.content);
    assert.equal(response.headers.get('content-type'), type, label);
    const validate = validator(schema);
    assert.ok(validate(JSON.parse(body)), `${label}: ${JSON.stringify(validate.errors)}`);
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
