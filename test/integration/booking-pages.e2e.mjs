/** The pages that a booking links to, and the rules of the demo's endpoint, by its clock. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { openDatabase } from '../../demo/database/open.mjs';
import { addressOf, sourceOf } from '../../demo/booking/rate.mjs';
import { serve } from '../../demo/server.mjs';
import { feed, mount, newKey, publicUrl, visitor } from '../helpers/booking.mjs';
import { fieldsOf, openPractice } from '../helpers/practice.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const root = publicUrl;

let db;
let app;
let now;

before(async () => {
  db = await openDatabase();
});
after(() => db?.close());
beforeEach(async () => {
  await db.query('delete from booking');
  now = Date.parse('2026-11-20T12:00:00Z');
  app = mount({ db, now: () => now });
});

const get = async (url) => {
  const response = await app.request(url);
  return { response, text: await response.text() };
};
const slots = async (therapist = 'denver') => {
  const { text } = await get(`${root}/slots?therapist=${therapist}`);
  return JSON.parse(text).slots;
};
/** @param from the address of the connection, and other headers */
const post = (n, more, { address, ...headers } = {}) => {
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': newKey(), ...headers },
    body: JSON.stringify(visitor(n, more)),
  };
  const socket = { remoteAddress: address, remotePort: 1, remoteFamily: 'IPv4' };
  return app.request(`${root}/consultations`, init, address && { incoming: { socket } });
};
const book = async (n, more) => {
  const response = await post(n, more);
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
      /Saturday, November 21, 8:30\s–\s8:45\sAM, India Standard Time \(UTC\+5:30\)\./,
    );
    assert.match(text, /Video call, Saturday/);
    assert.match(
      text,
      /For denver &lt;b&gt;&amp;, that is Friday, November 20, 8:00\s–\s8:15\sPM, Mountain Time \(UTC−7\)/,
    );
    // Nothing sends the link of a video call.
    assert.match(text, /ask the practice: <a class="phone" href="tel:3035550142"/);
    // Help in a crisis is the last thing on it.
    assert.match(text, /tel:988[^]{0,80}<\/footer>/);
    assert.doesNotMatch(text.slice(text.indexOf('<footer>')), /<button|Cancel|clinic\.example/);
  });

  test('says who calls whom, with as much of the number as tells it', async () => {
    const [slot] = await slots();
    const contact = { phone: '+17185550188' };
    const { manageUrl } = await book(1, { slot: slot.id, channel: 'phone', contact });
    const { text } = await get(manageUrl);
    assert.match(
      text,
      /Phone call, Friday, [^<]*denver &lt;b&gt;&amp; calls you at the number ending in 0188\./,
    );
    assert.doesNotMatch(text, /555-?0188/);
  });

  test('says a time once where two zones with different names show the same clock', async () => {
    const [slot] = await slots();
    const { manageUrl } = await book(1, { slot: slot.id, timeZone: 'Etc/GMT+7' });
    const { text } = await get(manageUrl);
    assert.match(text, /8:00\s–\s8:15\sPM, UTC−7/);
    assert.doesNotMatch(text, /that is|Mountain/);
  });

  test('has the entry for a calendar: a time, and nothing that tells more', async () => {
    const [slot] = await slots();
    const { id, manageUrl } = await book(1, { slot: slot.id });
    const token = manageUrl.split('/').at(-1);
    const [, href] = /<a class="button main" href="([^"]+)"/.exec((await get(manageUrl)).text);
    const { response, text } = await get(new URL(href, manageUrl).href);
    assert.equal(response.status, 200);
    assert.match(
      response.headers.get('content-type'),
      /^text\/calendar; charset=utf-8; method=PUBLISH$/,
    );
    assert.match(response.headers.get('content-disposition'), /appointment\.ics/);
    for (const line of ['METHOD:PUBLISH', 'SUMMARY:Appointment', 'DTSTART:20261121T030000Z']) {
      assert.ok(text.includes(`${line}\r\n`), line);
    }
    assert.ok(!text.includes(token) && !text.includes(id));
    assert.doesNotMatch(text, /http|denver|Visitor|@/);
    const asked = await book(2, { therapist: 'asks' });
    for (const url of [asked.manageUrl, `${root}/manage/${'a'.repeat(32)}`]) {
      assert.equal((await get(`${url}/calendar`)).response.status, 404);
    }
  });

  test('asks once before it cancels, and calls a request a request', async () => {
    const [slot] = await slots();
    for (const [more, link, question] of [
      [{ slot: slot.id }, 'Cancel the call', 'Cancel this call?'],
      [{ therapist: 'asks' }, 'Take back the request', 'Take back this request?'],
      [{ therapist: 'waits' }, 'Leave the waitlist', 'Leave the waitlist?'],
    ]) {
      const { id, manageUrl, status: before } = await book(1, more);
      const { text } = await get(manageUrl);
      assert.doesNotMatch(text, /value="cancel"/);
      const [, href] = new RegExp(`href="([^"]+)">${link}<`).exec(text);
      const url = new URL(href, manageUrl).href;
      const step = await get(url);
      assert.ok(step.text.includes(`<h1>${question}</h1>`), question);
      assert.equal(await statusOf(id), before);
      const [, keep] = /<a class="button" href="([^"]+)"/.exec(step.text);
      assert.equal(new URL(keep, url).href, manageUrl);
      const [, action] = /<form[^>]* action="([^"]+)"/.exec(step.text);
      const { response } = await press(new URL(action, url).href, { do: 'cancel' });
      assert.equal(response.status, 303);
      assert.equal(await statusOf(id), 'canceled');
      // A page left open leads to what is so now.
      assert.equal((await get(url)).response.status, 303);
    }
  });

  test('of a request without a time offers none, and says who has to answer', async () => {
    const asked = await book(1, { therapist: 'asks' });
    const { text } = await get(asked.manageUrl);
    assert.match(text, /<title>Your request to asks/);
    assert.match(text, /You asked for a video call\./);
    assert.match(text, /The practice still has to answer, by /);
    assert.doesNotMatch(text, /another time|<select|calendar/i);
    const waits = await book(2, { therapist: 'waits' });
    assert.match((await get(waits.manageUrl)).text, /You asked for a spot on the waitlist\./);
  });

  test('names the practice and its phone above, as every page here', async () => {
    const [slot] = await slots();
    const { manageUrl } = await book(1, { slot: slot.id });
    for (const url of [manageUrl, `${manageUrl}/cancel`, `${root}/manage/x`]) {
      const { text } = await get(url);
      const [header] = /<header>.*<\/header>/s.exec(text);
      assert.match(header, /Elm &amp; Oak/, url);
      assert.match(header, /href="tel:3035550142"><bdi>\(303\) 555-0142/, url);
    }
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

  test('cancels: the time is free again, the details are gone', async () => {
    const [slot] = await slots();
    const { id, manageUrl } = await book(1, { slot: slot.id });
    assert.match(
      (await get(`${manageUrl}/cancel`)).text,
      /The practice gets no message\. If the call is soon, please tell them: \(303\)/,
    );
    assert.ok(!(await slots()).some((one) => one.id === slot.id));

    const { response } = await press(manageUrl, { do: 'cancel' });
    assert.equal(response.status, 303);
    const next = new URL(response.headers.get('location'), manageUrl).href;
    const { text } = await get(next);
    assert.match(text, /role="status"/);
    assert.match(text, /This is canceled/);
    assert.doesNotMatch(text, /<form/);

    assert.equal(await statusOf(id), 'canceled');
    const [row] = await db.query('select * from booking');
    for (const field of ['name', 'contact', 'extra']) assert.equal(row[field], null);
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
    const next = new URL(moved.response.headers.get('location'), manageUrl).href;
    assert.match((await get(next)).text, /role="status">\s*It was moved on Friday, November 20/);

    const rows = await db.query('select starts_at from booking order by starts_at');
    assert.deepEqual(
      rows.map(({ starts_at }) => +starts_at),
      [second, third].map(({ start }) => Date.parse(start)),
    );
    assert.ok((await slots()).some(({ id }) => id === first.id));
  });

  test('is not moved back by a form from before the last move', async () => {
    const [first, second, third] = await slots();
    const { manageUrl } = await book(1, { slot: first.id });
    const time = ({ start }) => String(Date.parse(start));
    const form = async (to) => {
      const fields = fieldsOf((await get(manageUrl)).text);
      for (const [name, value] of [
        ['do', 'move'],
        ['start', time(to)],
      ])
        fields.set(name, value);
      return fields;
    };
    const early = await form(second);
    assert.equal((await press(manageUrl, early)).response.status, 303);
    assert.equal((await press(manageUrl, await form(third))).response.status, 303);
    const late = await press(manageUrl, early);
    assert.equal(late.response.status, 409);
    assert.match(late.text, /role="alert">\s*Nothing has changed/);
    const [{ starts_at: start }] = await db.query('select starts_at from booking');
    assert.equal(+start, Date.parse(third.start));
  });

  test('moves a call as often in an hour as the widget may, both counted together', async () => {
    app = mount({ db, now: () => now, limits: { movesPerCall: 3 } });
    const list = await slots();
    const { id, secret, manageUrl } = await book(1, { slot: list[0].id });
    const other = await book(2, { slot: list[20].id });
    const byPage = (n, url = manageUrl) =>
      press(url, { do: 'move', start: String(Date.parse(list[n].start)) });
    const inWidget = (n) =>
      app.request(`${root}/consultations/${id}/move`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${secret}` },
        body: JSON.stringify({ slot: list[n].id }),
      });
    assert.equal((await byPage(3)).response.status, 303);
    assert.equal((await inWidget(6)).status, 200);
    assert.equal((await byPage(9)).response.status, 303);
    const { response, text } = await byPage(12);
    assert.equal(response.status, 429);
    assert.equal(response.headers.get('retry-after'), '1200');
    assert.match(text, /role="alert">\s*The time was changed too often.*in 20 minutes\./);
    assert.match(text, /Nothing has changed/);
    assert.equal((await inWidget(12)).status, 429);
    assert.equal((await byPage(15, other.manageUrl)).response.status, 303, 'another call');
    now += 20 * 60_000;
    assert.equal((await byPage(12)).response.status, 303);
    assert.equal((await press(manageUrl, { do: 'cancel' })).response.status, 303);
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

  test('says what is stored, whatever its address says', async () => {
    const [slot] = await slots();
    const { manageUrl } = await book(1, { slot: slot.id });
    const asked = await book(2, { therapist: 'asks' });
    const { text } = await get(manageUrl);
    const waits = (await get(asked.manageUrl)).text;
    for (const done of ['canceled', 'moved', 'confirmed', 'declined', 'constructor']) {
      assert.equal((await get(`${manageUrl}?done=${done}`)).text, text, done);
      assert.equal((await get(`${asked.manageUrl}?done=${done}`)).text, waits, done);
    }
    await press(asked.manageUrl, { do: 'cancel' });
    assert.match((await get(asked.manageUrl)).text, /This is canceled/);
  });

  test('does not say that a time is gone where none was asked for', async () => {
    const [slot] = await slots();
    const { manageUrl } = await book(1, { slot: slot.id });
    const { text } = await press(manageUrl, { do: 'something' });
    assert.match(text, /role="alert">Nothing has changed/);
  });

  test('is not found by guessing', async () => {
    for (const token of ['x', 'a'.repeat(32), '%00', '..%2f..']) {
      const { response, text } = await get(`${root}/manage/${token}`);
      assert.equal(response.status, 404, token);
      assert.match(text, /We can’t find this call/);
    }
    const [slot] = await slots();
    const { id } = await book(1, { slot: slot.id });
    assert.equal((await get(`${root}/manage/${id}`)).response.status, 404);
  });
});

describe('a request that the practice confirms', () => {
  let desk;
  beforeEach(async () => {
    const practice = openPractice({ db, now: () => now });
    ({ app } = practice);
    desk = await practice.device().signIn();
  });

  /** Presses a button of the practice's page. @param page where it is */
  const answer = async ({ id }, action, { page = `calls/${id}`, ...more } = {}) => {
    const fields = await desk.form(page, `value="${action}"`);
    for (const [name, value] of Object.entries({ do: action, ...more })) fields.set(name, value);
    assert.equal((await desk.post(`calls/${id}`, fields)).status, 303);
  };

  test('waits, and is confirmed with a time', async () => {
    const asked = await book(1, { therapist: 'asks', preferredTimes: ['tue-evening'] });
    assert.equal(asked.status, 'pending');
    assert.equal(asked.start, undefined);
    assert.doesNotMatch((await get(asked.manageUrl)).text, /Confirmed|is confirmed/);
    const page = `calls/${asked.id}/time`;
    const [, start] = /<option value="(\d+)"/.exec((await desk.get(page)).text);
    await answer(asked, 'choose', { page, start });
    assert.equal(await statusOf(asked.id), 'confirmed');
    assert.match((await get(asked.manageUrl)).text, /Confirmed/);
  });

  test('or with the time that it came with', async () => {
    const slot = { id: '2026-11-24T15:00:00Z' };
    const asked = await book(1, { therapist: 'asks', slot: slot.id });
    assert.equal(asked.start, slot.id);
    assert.equal((await book(2, { therapist: 'asks', slot: slot.id })).status, 409);
    await answer(asked, 'confirm');
    assert.equal(await statusOf(asked.id), 'confirmed');
  });

  test('or is declined, and forgotten', async () => {
    const asked = await book(1, { therapist: 'asks' });
    await answer(asked, 'decline', { page: `calls/${asked.id}/decline` });
    assert.equal(await statusOf(asked.id), 'declined');
    const [{ name, contact }] = await db.query('select name, contact from booking');
    assert.deepEqual({ name, contact }, { name: null, contact: null });
    assert.equal((await book(1, { therapist: 'asks' })).status, 'pending');
  });

  test('has one secret, the visitor’s', async () => {
    const asked = await book(1, { therapist: 'asks' });
    const [row] = await db.query('select * from booking');
    const secrets = Object.values(row).filter((value) => /^[\w-]{32}$/.test(value));
    assert.deepEqual(secrets.sort(), [asked.id, asked.secret].sort());
  });

  test('or expires after two days; a place on the waiting list keeps', async () => {
    const asked = await book(1, { therapist: 'asks' });
    const waits = await book(2, { therapist: 'waits' });
    now += 2 * DAY - 1000;
    assert.equal(await statusOf(asked.id), 'pending');
    now += 2000;
    assert.equal(await statusOf(asked.id), 'expired');
    assert.equal(await statusOf(waits.id), 'pending');
    assert.match(
      (await get(asked.manageUrl)).text,
      /did not answer in time, so this request ended/,
    );
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
    // Nobody took these: they are not open.
    for (const slot of [tooSoon, new Date(starts[0] + 1000).toISOString()]) {
      const { status, errors, alternatives } = await book(1, { slot });
      assert.equal(status, 422);
      assert.equal(errors[0].pointer, '#/slot');
      assert.equal(alternatives.length, 3);
    }
  });

  test('who has a call is answered like a stranger, in all ways to ask', async () => {
    const known = [{ email: 'sam@example.org' }, { phone: '+13035550100' }];
    const list = await slots();
    const others = await slots('lord-howe');
    for (const [n, contact] of known.entries()) {
      await book(1, { slot: list[n].id, contact });
      await book(1, { therapist: 'asks', contact });
    }
    const strangers = [{ email: 'new@example.org' }, { phone: '+13035550199' }];
    const ways = [
      (n) => ({ slot: list[20 + n].id }),
      (n) => ({ therapist: 'lord-howe', slot: others[n].id }),
      () => ({ slot: list[0].id }),
      () => ({ slot: 'x' }),
      () => ({ therapist: 'asks' }),
      () => ({ therapist: 'waits' }),
      () => ({ therapist: 'full' }),
      () => ({ therapist: 'nobody' }),
    ];
    /** All of an answer, but for what is another in each: the secrets, and the time that was asked for. */
    const whole = async (response) => [
      response.status,
      [...response.headers],
      (await response.text())
        .replace(/"(id|uid|secret)":"[\w-]{32}"|manage\/[\w-]{32}/g, 'secret')
        .replace(/"(start|end)":"[^"]+"/g, (text, name) => (response.ok ? name : text)),
    ];
    let n = 0;
    for (const way of ways) {
      const answers = [];
      for (const contact of [...known, { email: 'SAM@Example.org' }, ...strangers]) {
        answers.push(await whole(await post(1, { ...way(n++), contact })));
      }
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
    }
  });

  test('a source that asks for too many calls is held, whoever it names, and no other is', async () => {
    app = mount({ db, now: () => now, limits: { callsPerHour: 3 } });
    const list = await slots();
    let n = 0;
    const from = async (address) => {
      const response = await post(n, { slot: list[n++].id }, { address });
      return [response.status, (await response.json()).type, response.headers.get('retry-after')];
    };
    for (const address of ['203.0.113.5', '2001:db8:0:1::1']) {
      for (let call = 0; call < 3; call++) assert.equal((await from(address))[0], 201);
    }
    // A third of an hour: until the next of three is free.
    const held = [429, 'urn:therapist-finder:problem:too-many', '1200'];
    // The same network under another address, and an address that is written in another way, are no other source.
    for (const address of ['203.0.113.5', '::ffff:203.0.113.5', '2001:db8:0:1:ffff:1:2:3']) {
      assert.deepEqual(await from(address), held, address);
    }
    for (const address of ['203.0.113.6', '2001:db8:0:2::1']) {
      assert.equal((await from(address))[0], 201, address);
    }
    // What was turned away so is not kept: nothing is judged under its key.
    assert.equal((await db.query('select * from attempt where status is null')).length, 0);
    n = 200;
    now += 1_199_000;
    assert.deepEqual(await from('203.0.113.5'), [429, held[1], '1']);
    now += 1000;
    assert.equal((await from('203.0.113.5'))[0], 201);
    assert.equal((await from('203.0.113.5'))[0], 429, 'one more, and no more');
    now += HOUR;
    for (let call = 0; call < 3; call++) assert.equal((await from('203.0.113.5'))[0], 201);
    now -= DAY;
    assert.deepEqual(await from('203.0.113.5'), held, 'not for longer if the clock is set back');
  });

  test('a reply that was lost is given again to a source that is held', async () => {
    app = mount({ db, now: () => now, limits: { callsPerHour: 1 } });
    const list = await slots();
    const again = { 'idempotency-key': newKey(), address: '203.0.113.5' };
    const first = await (await post(1, { slot: list[0].id }, again)).text();
    assert.equal((await post(2, { slot: list[1].id }, { address: again.address })).status, 429);
    assert.equal(await (await post(1, { slot: list[0].id }, again)).text(), first);
  });

  test('a therapist is not booked up in an hour, wherever it comes from', async () => {
    app = mount({ db, now: () => now, limits: { callsPerTherapist: 2 } });
    const list = await slots();
    const statuses = [];
    for (const n of [0, 1, 2]) {
      statuses.push((await post(n, { slot: list[n].id }, { address: `203.0.113.${n}` })).status);
    }
    assert.deepEqual(statuses, [201, 201, 429]);
    assert.equal((await post(9, { therapist: 'asks' }, { address: '203.0.113.9' })).status, 201);
  });

  test('what a request says of its way is believed of a proxy of ours only', async () => {
    for (const [proxies, statuses] of [
      [[], [201, 429]],
      [
        ['10.0.0.1', '10.0.0.2'],
        [201, 201],
      ],
    ]) {
      await db.query('delete from booking');
      app = mount({ db, now: () => now, limits: { callsPerHour: 1 }, proxies });
      const list = await slots();
      const seen = [];
      for (const n of [1, 2]) {
        // The first was written by whoever asks; the proxies added the others.
        const forwarded = `198.51.100.9, 203.0.113.${n}, 10.0.0.2`;
        const from = { address: '10.0.0.1', 'x-forwarded-for': forwarded };
        seen.push((await post(n, { slot: list[n].id }, from)).status);
      }
      assert.deepEqual(seen, statuses);
    }
  });

  test('an address is read in whatever way it is written, and a neighbor of a proxy is none', () => {
    for (const [address, source] of [
      ['1.2.3.4', '1.2.3.4'],
      ['1.2.3.4:5678', '1.2.3.4'],
      ['::ffff:1.2.3.4', '1.2.3.4'],
      ['::ffff:102:304', '1.2.3.4'],
      ['0:0:0:0:0:ffff:1.2.3.4', '1.2.3.4'],
      ['2001:DB8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
      ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
      ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ]) {
      assert.equal(sourceOf(address), source, address);
    }
    assert.equal(addressOf('fd00::2', '7.7.7.7', ['fd00::1']), 'fd00::2');
    assert.equal(addressOf('::ffff:7.7.7.1', '9.9.9.9', ['::1']), '::ffff:7.7.7.1');
    assert.equal(addressOf('::ffff:10.0.0.1', '9.9.9.9:1234', ['10.0.0.1']), '9.9.9.9');
    assert.equal(addressOf('FD00:0::1', '[2001:db8::1]:99', ['fd00::1']), '2001:db8::1');
    for (const [peer, networks, isOurs] of [
      ['172.18.0.1', ['172.16.0.0/12'], true],
      ['::ffff:172.18.0.1', ['10.0.0.1', '172.16.0.0/12'], true],
      ['172.32.0.1', ['172.16.0.0/12'], false],
      ['fd12::9', ['fd12::/64'], true],
      ['fd12:0:0:1::9', ['fd12::/64'], false],
      ['172.18.0.1', ['fd00::/8'], false],
    ]) {
      const address = addressOf(peer, '198.51.100.9, 203.0.113.7, 172.18.0.3', networks);
      const client = networks.includes('172.16.0.0/12') ? '203.0.113.7' : '172.18.0.3';
      assert.equal(address, isOurs ? client : peer, `${peer} ${networks}`);
    }
  });

  test('where there is nothing, that is said as the contract says it', async () => {
    for (const [method, path, status] of [
      ['POST', 'consultation', 404],
      ['GET', '', 404],
      ['GET', 'consultations/x/y', 404],
      ['DELETE', 'answer/x', 404],
      ['POST', 'slots', 405],
      ['PUT', 'health', 405],
      ['PUT', 'ready', 405],
      ['GET', 'consultations', 405],
      ['PUT', 'consultations/x', 405],
      ['GET', 'consultations/x/move', 405],
      ['GET', 'consultations/x/cancel', 405],
      ['GET', 'links', 405],
    ]) {
      const label = `${method} ${path}`;
      const response = await app.request(`${root}/${path}`, { method });
      assert.equal(response.status, status, label);
      assert.equal(response.headers.get('content-type'), 'application/problem+json', label);
      if (!/health|ready/.test(path))
        assert.equal(response.headers.get('access-control-allow-origin'), '*', label);
      const body = await response.json();
      assert.match(body.type, status === 405 ? /:method$/ : /:not-found$/, label);
      assert.equal(body.status, status, label);
      if (status === 405) assert.match(response.headers.get('allow'), /^(GET|POST)$/, label);
    }
  });

  test('links lead to where this is, whatever host a request names', async () => {
    const [slot] = await slots();
    const init = (more) => ({
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'idempotency-key': newKey(),
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
      },
      body: JSON.stringify(visitor(1, more)),
    });
    const url = 'https://evil.example/api/booking/consultations';
    const booked = await (await app.request(url, init({ slot: slot.id }))).json();
    assert.ok(booked.manageUrl.startsWith(`${root}/manage/`), booked.manageUrl);
    assert.throws(() => mount({ db, publicUrl: undefined }), TypeError);
  });

  test('both halves of an hour that a clock shows twice can be booked', async () => {
    now = Date.parse('2026-10-30T12:00:00Z');
    const list = (await slots('morning')).filter(({ start }) => start.startsWith('2026-11-01'));
    // From 0:30 to 4:00 by the clock; at 1:30 and an hour later, when it is 1:30 once more.
    assert.equal(list.length, 13);
    const [summer, winter] = ['2026-11-01T07:30:00Z', '2026-11-01T08:30:00Z'];
    for (const [n, slot, offset] of [
      [1, summer, 6],
      [2, winter, 7],
    ]) {
      const { manageUrl } = await book(n, {
        therapist: 'morning',
        slot,
        timeZone: 'America/Denver',
      });
      assert.match(
        (await get(manageUrl)).text,
        new RegExp(`1:30\\s–\\s1:45\\sAM, Mountain Time \\(UTC−${offset}\\)`),
      );
    }
    assert.equal((await db.query('select id from booking')).length, 2);
  });

  test('a page elsewhere may ask, with the headers it needs', async () => {
    const { headers } = await app.request(`${root}/consultations`, {
      method: 'OPTIONS',
      headers: {
        origin: 'https://elsewhere.example',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,idempotency-key',
      },
    });
    assert.equal(headers.get('access-control-allow-origin'), '*');
    assert.equal(headers.get('access-control-allow-credentials'), null);
    for (const name of ['authorization', 'content-type', 'idempotency-key']) {
      assert.ok(headers.get('access-control-allow-headers').includes(name), name);
    }
    const { response } = await get(`${root}/slots?therapist=denver`);
    assert.match(response.headers.get('access-control-expose-headers'), /retry-after/i);
    assert.equal(response.headers.get('cache-control'), 'private, max-age=15');
  });

  test('a phone call needs a number, where it is the only way, too', async () => {
    const phoneOnly = {
      ...feed,
      therapists: feed.therapists.map((one) =>
        one.id === 'asks'
          ? { ...one, consultation: { ...one.consultation, channels: ['phone'] } }
          : one,
      ),
    };
    app = mount({ db, feed: phoneOnly, now: () => now });
    const [slot] = await slots();
    const byPhone = { slot: slot.id, channel: 'phone' };
    for (const more of [byPhone, { therapist: 'asks', channel: undefined }]) {
      const { status, errors } = await book(1, more);
      assert.equal(status, 422);
      assert.equal(errors[0].pointer, '#/contact');
    }
    const contact = { phone: '+13035550100' };
    assert.equal((await book(1, { ...byPhone, contact })).channel, 'phone');
  });

  test('messages by email need an email address', async () => {
    const contact = { phone: '+13035550100' };
    const { status, errors } = await book(1, { therapist: 'asks', contact, mailDetails: true });
    assert.equal(status, 422);
    assert.equal(errors[0].pointer, '#/mailDetails');
    const answer = await post(1, { therapist: 'asks', contact, mailDetails: false });
    assert.equal(answer.status, 201);
  });

  test('a field is pointed to whatever its name holds', async () => {
    const { errors } = await book(1, { therapist: 'asks', extra: { 'a/b~c': 'x'.repeat(501) } });
    assert.equal(errors[0].pointer, '#/extra/a~1b~0c');
  });

  test('what only begins like the type that is asked for is refused', async () => {
    const [slot] = await slots();
    for (const [type, status] of [
      ['application/json-patch+json', 415],
      ['application/jsonp', 415],
      ['application/json; charset=utf-16', 415],
      ['text/plain', 415],
      ['application/json;charset="UTF-8"', 201],
    ]) {
      const { status: answered } = await post(1, { slot: slot.id }, { 'content-type': type });
      assert.equal(answered, status, type);
    }
    const { manageUrl } = await book(1, { therapist: 'asks' });
    const init = { method: 'POST', body: 'do=cancel' };
    for (const [type, status] of [
      ['application/x-www-form-urlencoded-not', 400],
      ['application/x-www-form-urlencoded; charset=UTF-8', 303],
    ]) {
      const answer = await app.request(manageUrl, { ...init, headers: { 'content-type': type } });
      assert.equal(answer.status, status, type);
    }
  });

  test('characters that no name has are left out, as in the form, and harm nothing', async () => {
    const list = await slots();
    const typed = [
      [{ name: 'Sam\u0000' }, { name: 'Sam' }],
      [{ name: 'S\u0007am' }, { name: 'Sam' }],
      [{ extra: { note: 'a\u0000b' } }, { extra: { note: 'ab' } }],
      [{ name: 'Zoë 李 O’Neil' }, { name: 'Zoë 李 O’Neil' }],
    ];
    for (const [n, [more, kept]] of typed.entries()) {
      const { id } = await book(1, { slot: list[n].id, ...more });
      const [row] = await db.query('select name, extra from booking where id = $1', [id]);
      assert.deepEqual({ ...row, ...kept }, row);
    }
    const { status, errors } = await book(1, { slot: list[9].id, name: '\u0000\u200b' });
    assert.equal(status, 422);
    assert.equal(errors[0].pointer, '#/name');
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

  test('a database that is lost while it keeps a booking leaves that open', async () => {
    const cut = {
      query: db.query,
      async transaction(work) {
        await db.transaction(work);
        throw new Error('Connection terminated');
      },
    };
    const real = { app, error: console.error };
    app = mount({ db: cut, now: () => now });
    console.error = () => undefined;
    const [slot] = await slots();
    const lost = await book(1, { slot: slot.id });
    const taken = await book(2, { slot: slot.id });
    Object.assign(console, { error: real.error });
    assert.match(lost.type, /:unfinished$/);
    assert.match(taken.type, /:unfinished$/);
    assert.equal((await db.query('select id from booking')).length, 1);
  });
});

test('the demo answers under its own names only', async () => {
  const server = await serve();
  const { port } = new URL(server.origin);
  const ask = (host, path, options = {}) =>
    new Promise((answered, failed) => {
      request({ port, host: 'localhost', path, headers: { host }, ...options }, answered)
        .on('error', failed)
        .end();
    });
  for (const path of ['/', '/api/booking/slots?therapist=x']) {
    for (const host of ['evil.example', `evil.example:${port}`, `localhost.evil.example:${port}`]) {
      const { statusCode } = await ask(host, path);
      assert.equal(statusCode, 421, host + path);
    }
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`]) {
      const { statusCode } = await ask(host, path);
      assert.notEqual(statusCode, 421, host + path);
    }
  }
  // Each name is an origin of its own, on which the practice signs in.
  const origins = [`http://localhost:${port}`, `http://127.0.0.1:${port}`];
  for (const [origin, from, status] of [
    [origins[0], origins[0], 200],
    [origins[1], origins[1], 200],
    [origins[1], 'http://evil.example', 403],
    [origins[0], origins[1], 403],
  ]) {
    const body = new URLSearchParams({ email: 'sam@example.org' });
    const asked = { method: 'POST', headers: { origin: from }, body };
    const answer = await fetch(`${origin}/practice/sign-in`, asked);
    assert.equal(answer.status, status, `${from} at ${origin}`);
  }
  await assertOutboxIsForThisMachine(server.origin);
  await server.close();
});

/** Its messages sign in: nobody may read them who comes through a proxy, whether its address is known or not. */
async function assertOutboxIsForThisMachine(origin) {
  assert.match(await (await fetch(`${origin}/outbox/`)).text(), /<h1>Messages/);
  for (const headers of [
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1' },
    { 'x-forwarded-host': 'clinic.example' },
    { 'x-real-ip': '203.0.113.9' },
    { via: '1.1 proxy' },
    { 'x-forwarded': 'for=203.0.113.9' },
    { 'x-original-host': 'clinic.example' },
    { 'x-envoy-external-address': '203.0.113.9' },
    { 'x-amzn-trace-id': 'Root=1' },
    { 'cdn-loop': 'cdn.example' },
    { 'cf-ray': '1' },
    { 'tailscale-user-login': 'sam@example.org' },
  ]) {
    const answer = await fetch(`${origin}/outbox/`, { headers });
    assert.equal(answer.status, 404, JSON.stringify(headers));
    assert.match(await answer.text(), /<h1>There is no such page/);
  }
  // As nginx asks, if nothing is set.
  const { port, host } = new URL(origin);
  const old = await new Promise((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), 'localhost', () =>
      socket.write(`GET /outbox/ HTTP/1.0\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
    );
    socket.on('data', (data) => (received += data));
    socket.on('close', () => resolve(received));
    socket.on('error', reject);
  });
  assert.match(old, /^HTTP\/1\.\d 404[\s\S]*<h1>There is no such page/);
  const lost = await fetch(`${origin}/outbox/x`);
  assert.equal(lost.status, 404);
  assert.match(await lost.text(), /<h1>There is no such page/);
}

test('the demo takes bookings for its clinic, and keeps them when it is started again', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'therapist-finder-demo-'));
  let server = await serve({ data: { folder } });
  const json = async (path, init) => (await fetch(server.origin + path, init)).json();
  const { therapists } = await json('/clinic/therapists.json');
  const { id, consultation } = therapists.find(
    (one) => one.consultation?.booking?.mode === 'slots',
  );
  const { endpoint, mail } = consultation.booking;
  assert.equal(mail, true, 'it is shown at /outbox/ where it is not sent');
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
