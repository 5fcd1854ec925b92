/** The pages that a booking links to, and the rules of the demo's endpoint, by its clock. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openDatabase } from '../../demo/booking/database.mjs';
import { serve } from '../../demo/server.mjs';
import { mount, newKey, visitor } from '../helpers/booking.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const root = 'https://clinic.example/api/booking';

let db;
let app;
let now;
/** Where the practice was told to answer. */
let told;

before(async () => {
  db = await openDatabase();
});
after(() => db?.close());
beforeEach(async () => {
  await db.query('delete from booking');
  now = Date.parse('2026-11-20T12:00:00Z');
  told = [];
  app = mount({ db, now: () => now, onPending: (url) => told.push(url) });
});

const get = async (url) => {
  const response = await app.request(url);
  return { response, text: await response.text() };
};
const slots = async (therapist = 'denver') => {
  const { text } = await get(`${root}/slots?therapist=${therapist}`);
  return JSON.parse(text).slots;
};
const book = async (n, more) => {
  const response = await app.request(`${root}/consultations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
    body: JSON.stringify(visitor(n, more)),
  });
  return { status: response.status, ...(await response.json()) };
};
const press = async (url, fields) => {
  const body = new URLSearchParams(fields);
  const response = await app.request(url, { method: 'POST', body });
  return { response, text: await response.text() };
};
const statusOf = async (id) => JSON.parse((await get(`${root}/consultations/${id}`)).text).status;

describe('the visitor’s page', () => {
  test('says who, when and how, in both zones, and lets no name be markup', async () => {
    const [slot] = await slots();
    const { manageUrl } = await book(1, { slot: slot.id, timeZone: 'Asia/Kolkata' });
    const { response, text } = await get(manageUrl);
    assert.equal(response.status, 200);
    assert.match(text, /<html lang="en">/);
    assert.match(text, /<title>Your call with denver &lt;b&gt;&amp;<\/title>/);
    assert.doesNotMatch(text, /<b>|<script/);
    // 15 hours from noon in London is 3 in the morning; the grid in Denver is every 20 minutes.
    assert.equal(slot.start, '2026-11-21T03:00:00Z');
    assert.match(
      text,
      /Saturday, November 21, 8:30\sAM GMT\+5:30<br\s*\/>\(Friday, November 20, 8:00\sPM MST\)/,
    );
    assert.match(text, /Video/);
    assert.match(text, /tel:988/);
  });

  test('is private, unscripted, and may be framed by nobody', async () => {
    const [slot] = await slots();
    const { manageUrl } = await book(1, { slot: slot.id });
    const { response, text } = await get(manageUrl);
    const policy = response.headers.get('content-security-policy');
    const style = /<style>(.*?)<\/style>/s.exec(text)[1];
    const hash = createHash('sha256').update(style).digest('base64');
    for (const rule of [
      "default-src 'none'",
      `style-src 'sha256-${hash}'`,
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]) {
      assert.ok(policy.includes(rule), rule);
    }
    assert.equal(response.headers.get('referrer-policy'), 'no-referrer');
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(response.headers.get('x-robots-tag'), /noindex/);
    assert.equal(response.headers.get('access-control-allow-origin'), null);
    assert.match(new URL(manageUrl).pathname, /\/manage\/[\w-]{32}$/);
  });

  test('cancels: the time and the person are free again, the details are gone', async () => {
    const [slot] = await slots();
    const { id, manageUrl } = await book(1, { slot: slot.id });
    assert.equal((await book(1, { slot: (await slots())[5].id })).status, 409);
    assert.ok(!(await slots()).some((one) => one.id === slot.id));

    const { response } = await press(manageUrl, { do: 'cancel' });
    assert.equal(response.status, 303);
    const next = new URL(response.headers.get('location'), manageUrl).href;
    const { text } = await get(next);
    assert.match(text, /role="status"/);
    assert.match(text, /Canceled/);
    assert.doesNotMatch(text, /<form/);

    assert.equal(await statusOf(id), 'canceled');
    const [row] = await db.query('select * from booking');
    for (const field of ['name', 'contact', 'person', 'extra']) assert.equal(row[field], null);
    assert.equal((await book(1, { slot: slot.id })).status, 'confirmed');
  });

  test('moves to a time that is free, and stays where it is when somebody was faster', async () => {
    const [first, second, third] = await slots();
    const { manageUrl } = await book(1, { slot: first.id });
    await book(2, { slot: second.id });
    const time = ({ start }) => String(Date.parse(start));

    const taken = await press(manageUrl, { do: 'move', start: time(second) });
    assert.equal(taken.response.status, 409);
    assert.match(taken.text, /role="alert"/);
    const moved = await press(manageUrl, { do: 'move', start: time(third) });
    assert.equal(moved.response.status, 303);

    const rows = await db.query('select starts_at from booking order by starts_at');
    assert.deepEqual(
      rows.map(({ starts_at }) => +starts_at),
      [second, third].map(({ start }) => Date.parse(start)),
    );
    assert.ok((await slots()).some(({ id }) => id === first.id));
  });

  test('races for one time with the bookings of others, and one wins', async () => {
    const list = await slots();
    const wanted = String(Date.parse(list[20].start));
    const pages = [];
    for (let n = 0; n < 10; n++) pages.push((await book(n, { slot: list[n].id })).manageUrl);
    const moves = await Promise.all(pages.map((url) => press(url, { do: 'move', start: wanted })));
    const statuses = moves.map(({ response }) => response.status);
    assert.equal(statuses.filter((status) => status === 303).length, 1);
    assert.equal(statuses.filter((status) => status === 409).length, 9);
  });

  test('changes nothing once the call has begun, or for what it does not know', async () => {
    const [slot] = await slots();
    const { id, manageUrl } = await book(1, { slot: slot.id });
    for (const fields of [{}, { do: 'move' }, { do: 'move', start: 'noon' }, { do: 'confirm' }]) {
      assert.equal((await press(manageUrl, fields)).response.status, 409);
    }
    now = Date.parse(slot.start) + 60_000;
    assert.match((await get(manageUrl)).text, /can no longer be changed/);
    await press(manageUrl, { do: 'cancel' });
    assert.equal(await statusOf(id), 'confirmed');
  });

  test('is not found by guessing', async () => {
    for (const token of ['x', 'a'.repeat(32), '%00', '..%2f..']) {
      const { response, text } = await get(`${root}/manage/${token}`);
      assert.equal(response.status, 404, token);
      assert.match(text, /There is no such booking/);
    }
    const [slot] = await slots();
    const { id } = await book(1, { slot: slot.id });
    assert.equal((await get(`${root}/manage/${id}`)).response.status, 404);
  });
});

describe('a request that the practice confirms', () => {
  test('waits, is shown to the practice, and is confirmed with a time', async () => {
    const asked = await book(1, { therapist: 'asks', preferredTimes: ['tue-evening'] });
    assert.equal(asked.status, 'pending');
    assert.equal(asked.start, undefined);
    assert.equal(told.length, 1);
    const { text } = await get(told[0]);
    assert.match(text, /visitor-1@example\.org/);
    assert.match(text, /tue evening/);
    const [, start] = /<option value="(\d+)"/.exec(text);
    assert.equal((await press(told[0], { do: 'move', start })).response.status, 303);
    assert.equal(await statusOf(asked.id), 'confirmed');
    assert.match((await get(asked.manageUrl)).text, /Confirmed/);
    assert.match((await get(told[0])).text, /nothing left to answer/);
  });

  test('or with the time that it came with', async () => {
    const slot = { id: '2026-11-24T15:00:00Z' };
    const asked = await book(1, { therapist: 'asks', slot: slot.id });
    assert.equal(asked.start, slot.id);
    assert.equal((await book(2, { therapist: 'asks', slot: slot.id })).status, 409);
    await press(told[0], { do: 'confirm' });
    assert.equal(await statusOf(asked.id), 'confirmed');
  });

  test('or is declined, and forgotten', async () => {
    const asked = await book(1, { therapist: 'asks' });
    await press(told[0], { do: 'decline' });
    assert.equal(await statusOf(asked.id), 'declined');
    const [{ name, contact }] = await db.query('select name, contact from booking');
    assert.deepEqual({ name, contact }, { name: null, contact: null });
    assert.equal((await book(1, { therapist: 'asks' })).status, 'pending');
  });

  test('or expires after two days; a place on the waiting list keeps', async () => {
    const asked = await book(1, { therapist: 'asks' });
    const waits = await book(2, { therapist: 'waits' });
    now += 2 * DAY - 1000;
    assert.equal(await statusOf(asked.id), 'pending');
    now += 2000;
    assert.equal(await statusOf(asked.id), 'expired');
    assert.equal(await statusOf(waits.id), 'pending');
    assert.match((await get(asked.manageUrl)).text, /Expired/);
  });
});

describe('the rules', () => {
  test('from 15 hours to 24 days ahead, a quarter of an hour, five minutes apart', async () => {
    const list = await slots();
    const starts = list.map(({ start }) => Date.parse(start));
    assert.ok(starts[0] >= now + 15 * HOUR && starts[0] < now + 15.5 * HOUR);
    assert.ok(starts.at(-1) <= now + 24 * DAY && starts.at(-1) > now + 23.9 * DAY);
    for (const [n, { start, end }] of list.entries()) {
      assert.equal(Date.parse(end) - Date.parse(start), 15 * 60_000);
      if (n) assert.ok(Date.parse(start) - Date.parse(list[n - 1].end) >= 5 * 60_000);
    }
    const tooSoon = new Date(starts[0] - 20 * 60_000).toISOString();
    assert.equal((await book(1, { slot: tooSoon })).status, 409);
    assert.equal((await book(1, { slot: new Date(starts[0] + 1000).toISOString() })).status, 409);
  });

  test('one live call per person, however they write their address; another when it is over', async () => {
    const list = await slots();
    const contact = (email) => ({ contact: { email } });
    await book(1, { slot: list[0].id, ...contact('Sam@Example.org') });
    const again = await book(1, { slot: list[1].id, ...contact('sam@example.org') });
    assert.match(again.type, /already-booked$/);
    now = Date.parse(list[0].end);
    const later = await slots();
    assert.equal(
      (await book(1, { slot: later[0].id, ...contact('sam@example.org') })).status,
      'confirmed',
    );
  });

  test('both halves of an hour that a clock shows twice can be booked', async () => {
    now = Date.parse('2026-10-30T12:00:00Z');
    const list = (await slots('morning')).filter(({ start }) => start.startsWith('2026-11-01'));
    // From 0:30 to 4:00 by the clock; at 1:30 and an hour later, when it is 1:30 once more.
    assert.equal(list.length, 13);
    const [summer, winter] = ['2026-11-01T07:30:00Z', '2026-11-01T08:30:00Z'];
    for (const [n, slot, name] of [
      [1, summer, 'MDT'],
      [2, winter, 'MST'],
    ]) {
      const { manageUrl } = await book(n, {
        therapist: 'morning',
        slot,
        timeZone: 'America/Denver',
      });
      assert.match((await get(manageUrl)).text, new RegExp(`1:30\\sAM ${name}`));
    }
    assert.equal((await db.query('select id from booking')).length, 2);
  });

  test('a page elsewhere may ask, with the headers it needs', async () => {
    const { headers } = await app.request(`${root}/consultations`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type,idempotency-key',
      },
    });
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    assert.match(headers.get('access-control-allow-headers'), /idempotency-key/);
    const { response } = await get(`${root}/slots?therapist=denver`);
    assert.match(response.headers.get('access-control-expose-headers'), /retry-after/i);
    assert.equal(response.headers.get('cache-control'), 'private, max-age=15');
  });

  test('characters that no name has are turned away, and harm nothing', async () => {
    const [slot] = await slots();
    const odd = [{ name: 'Sam\u0000' }, { name: 'Sam\u0007' }, { extra: { note: 'a\u0000b' } }];
    for (const more of odd) assert.equal((await book(1, { slot: slot.id, ...more })).status, 422);
    const name = 'Zoë 李 O’Neil';
    assert.equal((await book(1, { slot: slot.id, name })).status, 'confirmed');
    assert.equal((await db.query('select name from booking'))[0].name, name);
  });

  test('a database that fails is told as such, and nothing of it', async () => {
    const broken = {
      query: () => Promise.reject(new Error('password authentication failed for "demo"')),
      transaction: () => Promise.reject(new Error('down')),
    };
    const down = mount({ db: broken, now: () => now });
    const error = console.error;
    console.error = () => undefined;
    const response = await down.request(`${root}/slots?therapist=denver`);
    console.error = error;
    assert.equal(response.status, 503);
    assert.ok(response.headers.get('retry-after'));
    assert.doesNotMatch(await response.text(), /demo|password/);
  });
});

test('the demo takes bookings for its clinic, and keeps them when it is started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'therapist-finder-demo-'));
  let server = await serve({ data: { folder } });
  const json = async (path, init) => (await fetch(server.origin + path, init)).json();
  const { therapists } = await json('/clinic/therapists.json');
  const { id, consultation } = therapists.find(
    (one) => one.consultation?.booking?.mode === 'slots',
  );
  const { endpoint } = consultation.booking;
  const list = () => json(`${endpoint}/slots?therapist=${id}`);
  const [slot] = (await list()).slots.slice(-1);
  const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
  const body = JSON.stringify(visitor(1, { therapist: id, slot: slot.id, channel: undefined }));
  const booked = await json(`${endpoint}/consultations`, { method: 'POST', headers, body });
  assert.equal(booked.status, 'confirmed');
  assert.equal((await fetch(booked.manageUrl)).status, 200);

  await server.close();
  server = await serve({ data: { folder } });
  assert.ok(!(await list()).slots.some((one) => one.id === slot.id));
  const page = new URL(booked.manageUrl).pathname;
  assert.equal((await fetch(server.origin + page)).status, 200);
  await server.close();
  await rm(folder, { recursive: true });
});
