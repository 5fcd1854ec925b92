/** What is sent when something happens to a call: to whom, what it says, and that it is sent once. */
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import ICAL from 'ical.js';
import { defaultLimits } from '../../demo/booking/app.mjs';
import { createBookings } from '../../demo/booking/bookings.mjs';
import { readLinkRequest } from '../../demo/booking/request.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { createMailer } from '../../demo/outbox/mail.mjs';
import { settingsFrom } from '../../demo/settings.mjs';
import { createOutbox } from '../../demo/outbox/outbox.mjs';
import { createOutboxPage } from '../../demo/outbox/page.mjs';
import { createWebhook } from '../../demo/outbox/webhook.mjs';
import { feed, newKey, visitor } from '../helpers/booking.mjs';
import { refusal, startMailServer } from '../helpers/mail-server.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const root = 'https://clinic.example/api/booking';
const from = { name: 'Clinic', address: 'calls@clinic.example' };

let db;
let now;
/** Ends what a test began. */
let ends;
let warn;

before(async () => (db = await openDatabase()));
after(() => db?.close());
beforeEach(async () => {
  await db.query('delete from booking');
  await db.query('delete from outbox');
  now = Date.parse('2026-11-20T12:00:00Z');
  ends = [];
  warn = console.warn;
  console.warn = () => undefined;
});
afterEach(async () => {
  console.warn = warn;
  for (const end of ends) await end();
});

/** A practice with bookings and an outbox, on a mail server of its own. */
async function open({ refuse, ...options } = {}) {
  const server = await startMailServer({ refuse });
  const mailer = createMailer({ url: server.url, from });
  ends.push(
    () => mailer.close(),
    () => server.close(),
  );
  const outbox = createOutbox({
    db,
    now: () => now,
    mailer,
    manageUrl: (token) => `${root}/manage/${token}`,
    practice: {
      emails: ['desk@clinic.example'],
      timeZone: 'America/New_York',
      pageUrl: () => 'https://clinic.example/practice/',
      therapistOf: (id) => `Dr. ${id[0].toUpperCase()}`,
    },
    ...options,
  });
  const bookings = createBookings({
    db,
    feed,
    now: () => now,
    limits: defaultLimits,
    onEvent: outbox.onEvent,
  });
  return { outbox, bookings, mails: server.mails };
}

const hooks = { manage: (token) => token, mayBook: () => undefined };
const book = async ({ bookings }, n, more) =>
  (await bookings.book(newKey(), visitor(n, { mailDetails: true, ...more }), hooks)).body;
const timeOf = async ({ bookings }, n = 0) =>
  (await bookings.slots('denver', now + 3 * DAY, Infinity)).body.slots[n].id;
/** The page of messages, as a browser on this machine asks for it. */
const atThisMachine = (page) =>
  page.request('/', {}, { incoming: { socket: { remoteAddress: '127.0.0.1' } } });
const to = (mails, address) => mails.filter(({ receivers }) => receivers.includes(address));
const subjects = (mails) => mails.map(({ headers }) => headers.subject);

describe('mail for the visitor', () => {
  test('follows a call from its request to its end, and says each time how it stands', async () => {
    const practice = await open();
    const { bookings, outbox, mails } = practice;
    const said = async () => {
      await outbox.deliver();
      return to(mails, 'visitor-1@example.org').at(-1).text.replaceAll(/\s+/g, ' ');
    };
    const slot = '2026-11-24T15:00:00Z';
    const { id, manageUrl } = await book(practice, 1, { therapist: 'asks', slot });
    assert.match(
      await said(),
      /got your request for Tuesday, November 24, 8:00 – 8:15 AM, Mountain/,
    );
    await bookings.confirm(id);
    assert.match(await said(), /is confirmed: Tuesday, November 24/);
    await bookings.move(id, Date.parse('2026-11-25T15:00:00Z'), 'visitor');
    assert.match(await said(), /has a new time: Wednesday, November 25/);
    now = Date.parse('2026-11-24T15:00:00Z');
    await bookings.sweep();
    assert.match(await said(), /A reminder of your appointment: Wednesday, November 25/);
    await bookings.cancel(id, 'visitor');
    assert.match(await said(), /appointment on Wednesday, November 25.* is canceled/);

    const mine = to(mails, 'visitor-1@example.org');
    assert.equal(mine.length, 5);
    for (const { text, headers, raw } of mine) {
      assert.ok(text.includes(`${root}/manage/${manageUrl}`));
      assert.match(headers.subject, /^Your appointment( is canceled)?$/);
      assert.match(headers.from, /calls@clinic\.example/);
      assert.match(headers['auto-submitted'], /auto-generated/);
      // A shared mailbox does not learn whom it is about, and what was typed as a name is repeated to nobody.
      assert.doesNotMatch(raw, /asks <b>|Visitor 1|therap|consult|counsel/i);
    }
    assert.equal(new Set(mine.map(({ headers }) => headers['message-id'])).size, 5);
  });

  test('offers no other time for a request without one', async () => {
    const practice = await open();
    const { manageUrl } = await book(practice, 1, { therapist: 'asks' });
    await book(practice, 2, { therapist: 'asks', locale: 'es-US' });
    await practice.outbox.deliver();
    const [{ text }] = to(practice.mails, 'visitor-1@example.org');
    assert.ok(
      /See your request, or take it back:\s+https/.test(text) && text.includes(manageUrl),
      text,
    );
    assert.doesNotMatch(text, /another time/);
    const [{ text: spanish }] = to(practice.mails, 'visitor-2@example.org');
    assert.match(spanish, /Ve tu solicitud o retírala:/);
    assert.doesNotMatch(spanish, /otro horario/);
  });

  test('of a video call says whom to ask for its link, and of what has ended where its status is', async () => {
    const practice = await open();
    const { id } = await book(practice, 1, { slot: await timeOf(practice) });
    await practice.bookings.cancel(id, 'practice');
    await practice.outbox.deliver();
    const [booked, canceled] = to(practice.mails, 'visitor-1@example.org').map(({ text }) =>
      text.replaceAll(/\s+/g, ' '),
    );
    assert.match(
      booked,
      /It is a video call\. If you don’t have the link for it yet, the page below/,
    );
    assert.match(canceled, /See its status: https/);
    assert.doesNotMatch(canceled, /another time|cancel:/);
  });

  test('is in Spanish for who asked in Spanish', async () => {
    const practice = await open();
    const slot = await timeOf(practice);
    await book(practice, 1, { slot, locale: 'es-US', timeZone: 'America/New_York' });
    await practice.outbox.deliver();
    const [{ text, headers, calendar }] = to(practice.mails, 'visitor-1@example.org');
    assert.equal(headers.subject, 'Tu cita');
    assert.match(
      text,
      /Tu cita está confirmada: lunes, 23 de noviembre, 7:00–7:15 a\.m\., hora del Este \(UTC−5\)/,
    );
    assert.match(calendar, /SUMMARY:Tu cita/);
  });

  test('has an entry for a calendar: the time, and no way to the call', async () => {
    const practice = await open();
    const { bookings, outbox, mails } = practice;
    const [first, second] = [await timeOf(practice, 0), await timeOf(practice, 5)];
    const { id, manageUrl: token, uid } = await book(practice, 1, { slot: first });
    await outbox.deliver();
    now += MINUTE;
    await bookings.move(id, Date.parse(second), 'visitor');
    await outbox.deliver();
    now += MINUTE;
    await bookings.cancel(id, 'practice');
    await outbox.deliver();

    const entries = to(mails, 'visitor-1@example.org').map(({ calendar, calendarType }) => {
      assert.match(calendarType, /method=PUBLISH/);
      assert.match(calendar, /^METHOD:PUBLISH\r$/m);
      assert.ok(
        !calendar.includes(token) && !calendar.includes(id) && !/http|denver/.test(calendar),
      );
      const event = new ICAL.Component(ICAL.parse(calendar)).getFirstSubcomponent('vevent');
      const value = (name) => event.getFirstPropertyValue(name);
      return {
        uid: value('uid'),
        version: value('sequence'),
        start: value('dtstart').toJSDate().getTime(),
        status: value('status'),
      };
    });
    assert.deepEqual(
      entries.map(({ start, status }) => [start, status]),
      [
        [Date.parse(first), 'CONFIRMED'],
        [Date.parse(second), 'CONFIRMED'],
        [Date.parse(second), 'CANCELLED'],
      ],
    );
    // The finder's own file has the same, so that a calendar has one entry.
    assert.deepEqual([...new Set(entries.map((entry) => entry.uid))], [uid]);
    assert.ok(entries[0].version < entries[1].version && entries[1].version < entries[2].version);
  });

  test('has a later version each time, also within one second', async () => {
    const practice = await open();
    const { bookings, outbox, mails } = practice;
    const [first, second] = [await timeOf(practice, 0), await timeOf(practice, 5)];
    const { id } = await book(practice, 1, { slot: first });
    await outbox.deliver();
    for (const slot of [second, first]) {
      await bookings.move(id, Date.parse(slot), 'visitor');
      await outbox.deliver();
    }
    await bookings.cancel(id, 'visitor');
    await outbox.deliver();
    const versions = to(mails, 'visitor-1@example.org').map(({ calendar }) =>
      Number(/^SEQUENCE:(\d+)/m.exec(calendar)[1]),
    );
    assert.equal(versions.length, 4);
    assert.deepEqual(
      versions.map((version) => version - versions[0]),
      [0, 1, 2, 3],
    );
    assert.ok(versions[3] < 2 ** 31);
  });

  test('is not sent to who did not ask for it', async () => {
    const practice = await open();
    await book(practice, 1, { slot: await timeOf(practice), mailDetails: false });
    await book(practice, 2, {
      slot: await timeOf(practice),
      contact: { phone: '+13035550100' },
      mailDetails: undefined,
    });
    await practice.outbox.deliver();
    assert.deepEqual(
      [...new Set(practice.mails.flatMap(({ receivers }) => receivers))],
      ['desk@clinic.example'],
    );
  });

  test('is no more than some a day for one address, and nobody is told', async () => {
    const practice = await open({ perDay: { details: 2 } });
    const { outbox, mails } = practice;
    for (let n = 0; n < 4; n++) {
      const contact = { email: n % 2 ? 'Victim@example.org' : 'victim@example.org' };
      const { status } = await book(practice, n, { slot: await timeOf(practice), contact });
      assert.equal(status, 'confirmed');
    }
    await outbox.deliver();
    const count = () => mails.filter(({ receivers }) => /victim/i.test(receivers[0])).length;
    assert.equal(count(), 2);
    const [row] = await db.query('select * from booking limit 1');
    assert.equal(await outbox.tellsVisitor(row), false, 'the practice reads that none goes out');
    now += DAY + MINUTE;
    assert.equal(await outbox.tellsVisitor(row), true);
    for (const untold of [
      { mail_details: false },
      { contact: { phone: '+13035550100' } },
      { contact: null },
    ]) {
      assert.equal(await outbox.tellsVisitor({ ...row, ...untold }), false);
    }
    await book(practice, 9, {
      slot: await timeOf(practice),
      contact: { email: 'victim@example.org' },
    });
    await outbox.deliver();
    assert.equal(count(), 3);
  });

  test('cannot be led to others by what was typed as an address', async () => {
    const practice = await open();
    const email = 'a@example.org,b@example.org';
    const slot = await timeOf(practice);
    const { type } = await book(practice, 1, { slot, contact: { email } });
    assert.match(type, /:invalid$/);
    await practice.outbox.sendMail(db.query, { to: email, subject: 'x', text: 'x' });
    await practice.outbox.deliver();
    assert.deepEqual(
      practice.mails.flatMap(({ receivers }) => receivers),
      [],
    );
  });
});

describe('mail for the practice', () => {
  test('says what happened to whose call and where to see more, and nothing of who asked', async () => {
    const practice = await open();
    const { bookings, outbox, mails } = practice;
    const asked = await book(practice, 1, { therapist: 'asks' });
    const booked = await book(practice, 2, { slot: await timeOf(practice) });
    await bookings.move(booked.id, Date.parse(await timeOf(practice, 3)), 'visitor');
    await bookings.cancel(booked.id, 'visitor');
    now += 3 * DAY;
    await bookings.sweep();
    await outbox.deliver();
    const mine = to(mails, 'desk@clinic.example');
    assert.deepEqual(subjects(mine).sort(), [
      'A first call was canceled',
      'A first call was moved',
      'A request expired',
      'New first call',
      'New request for a first call',
    ]);
    for (const { raw, text, headers } of mine) {
      assert.doesNotMatch(raw, /Visitor|visitor-|denver/);
      assert.ok(!raw.includes(asked.manageUrl) && !raw.includes(booked.manageUrl));
      assert.match(
        text,
        /^With: Dr\. [AD]\s+When: (Sunday, November 22|Monday, November 23|no time)/,
      );
      const hasEnded = /canceled|expired/.test(headers.subject);
      assert.equal(/https:\/\/clinic\.example\/practice\//.test(text), !hasEnded, text);
      assert.equal(/The name and contact are deleted.*nothing for you to do/s.test(text), hasEnded);
    }
  });

  test('calls a request that its sender ended taken back, not canceled', async () => {
    const practice = await open();
    const { id } = await book(practice, 1, { therapist: 'asks' });
    await practice.bookings.cancel(id, 'visitor');
    await practice.outbox.deliver();
    assert.deepEqual(subjects(to(practice.mails, 'desk@clinic.example')), [
      'New request for a first call',
      'A request was taken back',
    ]);
  });

  test('is not about what the practice did itself', async () => {
    const practice = await open();
    const { id } = await book(practice, 1, { therapist: 'asks', slot: '2026-11-24T15:00:00Z' });
    await practice.bookings.confirm(id);
    await practice.bookings.cancel(id, 'practice');
    await practice.outbox.deliver();
    assert.deepEqual(subjects(to(practice.mails, 'desk@clinic.example')), [
      'New request for a first call',
    ]);
  });
});

describe('the outbox', () => {
  test('keeps nothing of what did not happen', async () => {
    const practice = await open();
    const cut = {
      query: db.query,
      transaction: (work) =>
        db.transaction(async (query) => {
          await work(query);
          throw new Error('cut off');
        }),
    };
    const { onEvent } = practice.outbox;
    const bookings = createBookings({
      db: cut,
      feed,
      now: () => now,
      limits: defaultLimits,
      onEvent,
    });
    const error = console.error;
    console.error = () => undefined;
    await assert.rejects(book({ bookings }, 1, { slot: await timeOf(practice) }), /cut off/);
    console.error = error;
    assert.equal((await db.query('select id from outbox')).length, 0);
  });

  test('tries again, later and later, what the server does not take now; and gives up what it never will', async () => {
    const practice = await open({
      refuse: (address, tries) => {
        if (address === 'visitor-1@example.org' && tries <= 2) return refusal(451);
        if (address === 'visitor-2@example.org') return refusal(550);
        if (address === 'visitor-3@example.org') return refusal(450);
      },
    });
    const { outbox, mails } = practice;
    // Far enough ahead that what is given up is not too late.
    for (const n of [1, 2, 3])
      await book(practice, n, { slot: await timeOf(practice, 700), locale: 'en' });
    await outbox.deliver();
    assert.equal(mails.length, 3, 'the practice is told, whatever becomes of others');
    await outbox.deliver();
    now += 29_000;
    await outbox.deliver();
    assert.equal(mails.length, 3);
    now += 2 * MINUTE;
    await outbox.deliver();
    now += 2 * MINUTE;
    await outbox.deliver();
    assert.equal(to(mails, 'visitor-1@example.org').length, 1);

    for (let hours = 0; hours < 8 * 24; hours += 6) {
      now += 6 * HOUR;
      await outbox.deliver();
    }
    const states = await db.query(
      `select state, attempts, failure, content from outbox where topic = 'details'`,
    );
    assert.deepEqual(
      states.sort((a, b) => a.attempts - b.attempts),
      [
        { state: 'given-up', attempts: 1, failure: 'The mail server said: 550', content: null },
        { state: 'sent', attempts: 3, failure: null, content: null },
        { state: 'given-up', attempts: 23, failure: 'The mail server said: 450', content: null },
      ],
    );
    const page = await (await atThisMachine(createOutboxPage({ outbox, isSent: true }))).text();
    assert.match(page, /Given up after 23 tries: The mail server said: 450/);
    assert.doesNotMatch(page, /visitor-|manage/, 'nothing of what was really to be sent is shown');
  });

  test('waits four days for a mail server that is down', async () => {
    let isDown = true;
    const practice = await open({ refuse: () => (isDown ? refusal(421) : undefined) });
    const send = (to) => practice.outbox.sendMail(db.query, { to, subject: 'x', text: 'x' });
    await send('a@example.org');
    for (const end = now + 4 * DAY; now < end; now += HOUR) await practice.outbox.deliver();
    isDown = false;
    now += 6 * HOUR;
    await practice.outbox.deliver();
    assert.equal(practice.mails.length, 1);
  });

  test('sends the latest news of a call, where older news could not be sent', async () => {
    let isDown = true;
    const practice = await open({ refuse: () => (isDown ? refusal(421) : undefined) });
    const { bookings, outbox, mails } = practice;
    const { id } = await book(practice, 1, { slot: await timeOf(practice) });
    await outbox.deliver();
    await bookings.cancel(id, 'visitor');
    isDown = false;
    now += HOUR;
    await outbox.deliver();
    assert.deepEqual(subjects(to(mails, 'visitor-1@example.org')), [
      'Your appointment is canceled',
    ]);
    assert.equal(to(mails, 'desk@clinic.example').length, 2);
  });

  test('confirms no call that has begun, and still says that one is canceled', async () => {
    let isDown = true;
    const practice = await open({ refuse: () => (isDown ? refusal(421) : undefined) });
    await book(practice, 1, { slot: await timeOf(practice, 0) });
    const slot = await timeOf(practice, 5);
    const { id } = await book(practice, 2, { slot });
    await practice.bookings.cancel(id, 'practice');
    await practice.outbox.deliver();
    isDown = false;
    now = Date.parse(slot);
    await practice.outbox.deliver();
    assert.deepEqual(to(practice.mails, 'visitor-1@example.org'), []);
    const late = subjects(to(practice.mails, 'visitor-2@example.org'));
    assert.deepEqual(late, ['Your appointment is canceled']);
  });

  test('reminds nobody of a call that has begun', async () => {
    let isDown = true;
    const practice = await open({ refuse: () => (isDown ? refusal(421) : undefined) });
    const slot = await timeOf(practice, 0);
    await book(practice, 1, { slot });
    now = Date.parse(slot) - DAY;
    await practice.bookings.sweep();
    await practice.outbox.deliver();
    isDown = false;
    now = Date.parse(slot);
    await practice.outbox.deliver();
    const texts = to(practice.mails, 'visitor-1@example.org').map(({ text }) => text);
    assert.ok(texts.every((text) => !/reminder/.test(text)));
  });

  test('sends each message once, however many send', async () => {
    const practice = await open();
    for (let n = 0; n < 60; n++) {
      await practice.outbox.sendMail(db.query, {
        to: `p${n}@example.org`,
        subject: 'x',
        text: 'x',
      });
    }
    const others = await Promise.all([1, 2, 3].map(() => open()));
    await Promise.all(others.map(({ outbox }) => outbox.deliver()));
    const receivers = others.flatMap(({ mails }) => mails.flatMap((mail) => mail.receivers));
    assert.equal(receivers.length, 60);
    assert.equal(new Set(receivers).size, 60);
  });

  test('leaves to others what a process that ended had taken: at once, or once its claim is over', async () => {
    let answer;
    const asked = new Promise((resolve) => (answer = resolve));
    const dead = await open({ refuse: () => asked });
    await dead.outbox.sendMail(db.query, { to: 'a@example.org', subject: 'x', text: 'x' });
    // It hangs while it sends: nobody else sends it now.
    const hanging = dead.outbox.deliver();
    while (!(await db.query('select claim from outbox where claim is not null')).length);
    const other = await open();
    await other.outbox.deliver();
    assert.equal(other.mails.length, 0);
    now += 5 * MINUTE;
    await other.outbox.deliver();
    assert.equal(other.mails.length, 1);
    answer(refusal(451));
    await hanging;
    const [{ state }] = await db.query('select state from outbox');
    assert.equal(state, 'sent', 'whoever comes back late changes nothing');

    await dead.outbox.sendMail(db.query, { to: 'b@example.org', subject: 'x', text: 'x' });
    const claiming = dead.outbox.deliver();
    await dead.outbox.stop();
    await claiming;
    await other.outbox.deliver();
    assert.equal(other.mails.length, 2);
  });

  test('deletes what was sent, and a week later that it was', async () => {
    const practice = await open();
    await book(practice, 1, { slot: await timeOf(practice) });
    await practice.outbox.deliver();
    const rows = await db.query('select content, receiver from outbox');
    assert.equal(rows.length, 2);
    for (const { content, receiver } of rows) {
      assert.equal(content, null);
      assert.doesNotMatch(receiver, /@/);
    }
    now += 8 * DAY;
    practice.outbox.start();
    while ((await db.query('select id from outbox')).length);
    await practice.outbox.stop();
  });

  test('comes from whom the setting names, with the whole name', async () => {
    const server = await startMailServer();
    ends.push(() => server.close());
    for (const [text, header] of [
      ['"Elm, Inc." <c@c.example>', '"Elm, Inc." <c@c.example>'],
      [' "Elm \\"Oak\\" Inc." <c@c.example> ', '"Elm \\"Oak\\" Inc." <c@c.example>'],
      ['Elm: Oak <c@c.example>', '"Elm: Oak" <c@c.example>'],
      ['Elm, Inc. <c@c.example>', '"Elm, Inc." <c@c.example>'],
      ['Clinic (NY) <c@c.example>', '"Clinic (NY)" <c@c.example>'],
      ['c@c.example <c@c.example>', '"c@c.example" <c@c.example>'],
      ['<c@c.example>', 'c@c.example'],
      ['c@C.example', 'c@c.example'],
      ['Clínica <c@c.example>', '=?UTF-8?Q?Cl=C3=ADnica?= <c@c.example>'],
    ]) {
      const { smtp } = settingsFrom({ SMTP_URL: server.url, MAIL_FROM: text });
      const mailer = createMailer(smtp);
      ends.push(() => mailer.close());
      const content = { to: 'a@example.org', subject: 'x', text: 'x' };
      await mailer.send({ id: 'x', content });
      const { headers, sender } = server.mails.at(-1);
      assert.deepEqual([headers.from, sender], [header, 'c@c.example'], text);
      assert.equal(headers['message-id'], '<x@c.example>');
    }
  });

  test('without a mail server, can be read on a page, which lets nothing be markup', async () => {
    const { outbox } = await open({ mailer: undefined });
    await outbox.sendMail(db.query, {
      to: '"<b>"@example.org',
      subject: '<i>',
      text: 'See https://clinic.example/?a="><script>',
    });
    await outbox.deliver();
    const response = await atThisMachine(createOutboxPage({ outbox }));
    const text = await response.text();
    assert.match(text, /<a href="https:\/\/clinic\.example\/\?a=&quot;&gt;&lt;script&gt;">/);
    assert.doesNotMatch(text, /<b>|<i>|<script/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(response.headers.get('content-security-policy'), /default-src 'none'/);
  });
});

describe('a webhook', () => {
  const secret = `whsec_${Buffer.from('a secret of thirty-two bytes, ok').toString('base64')}`;

  /** A receiver that answers with these statuses, in turn. */
  async function receiver(...statuses) {
    const calls = [];
    const server = createServer(async (request, response) => {
      const body = Buffer.concat(await request.toArray()).toString();
      calls.push({ headers: request.headers, body, url: request.url });
      response.writeHead(statuses[calls.length - 1] ?? 204, { location: '/elsewhere' }).end();
    });
    await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
    ends.push(() => new Promise((closed) => server.close(closed)));
    const url = `http://127.0.0.1:${server.address().port}/hook`;
    return { calls, webhook: createWebhook({ url, secret, now: () => now }) };
  }

  test('is called with the id and the event, signed, and again until it answers', async () => {
    const { calls, webhook } = await receiver(500, 302, 204);
    const practice = await open({ webhook });
    const { id } = await book(practice, 1, { slot: await timeOf(practice) });
    for (let n = 0; n < 5; n++) {
      await practice.outbox.deliver();
      now += HOUR;
    }
    assert.equal(calls.length, 3);
    assert.deepEqual(
      [...new Set(calls.map(({ url }) => url))],
      ['/hook'],
      'no redirect is followed',
    );
    assert.equal(new Set(calls.map(({ headers }) => headers['webhook-id'])).size, 1);
    for (const [n, { headers, body }] of calls.entries()) {
      assert.deepEqual(JSON.parse(body), { id, event: 'confirmed' });
      const key = Buffer.from(secret.slice(6), 'base64');
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const signature = createHmac('sha256', key).update(signed).digest('base64');
      assert.equal(headers['webhook-signature'], `v1,${signature}`);
      const sent = Date.parse('2026-11-20T12:00:00Z') + n * HOUR;
      assert.equal(Number(headers['webhook-timestamp']), sent / 1000);
    }
  });

  test('that is gone is not called again', async () => {
    const { calls, webhook } = await receiver(410);
    const practice = await open({ webhook });
    await book(practice, 1, { slot: await timeOf(practice) });
    for (let n = 0; n < 3; n++) {
      await practice.outbox.deliver();
      now += DAY;
    }
    assert.equal(calls.length, 1);
  });

  test('that does not answer is noted without its address', async () => {
    const url = 'http://127.0.0.1:1/secret-path?key=secret';
    const said = [];
    console.warn = (text) => said.push(text);
    const practice = await open({ webhook: createWebhook({ url, secret, now: () => now }) });
    await book(practice, 1, { slot: await timeOf(practice) });
    await practice.outbox.deliver();
    const [{ failure }] = await db.query(`select failure from outbox where kind = 'webhook'`);
    assert.match(failure, /^No answer: \w+$/);
    assert.match(said.join(' '), /webhook .*No answer/);
    assert.doesNotMatch(said.join(' ') + failure, /secret/);
  });

  test('has no password in its address, and a key that is one', () => {
    for (const [url, key] of [
      ['https://user:password@clinic.example/', secret],
      ['https://user@clinic.example/', secret],
      ['https://clinic.example/', ''],
      ['https://clinic.example/', 'whsec_'],
      ['https://clinic.example/', `whsec_${'?'.repeat(40)}`],
      ['https://clinic.example/', `whsec_${Buffer.alloc(23).toString('base64')}`],
      ['https://clinic.example/', `whsec_${Buffer.alloc(65).toString('base64')}`],
    ]) {
      const make = () => createWebhook({ url, secret: key, now: Date.now });
      assert.throws(
        make,
        (error) => error instanceof TypeError && !/password@/.test(error.message),
      );
    }
    for (const key of [
      'a text of twenty-four ch',
      `whsec_${Buffer.alloc(64).toString('base64')}`,
    ]) {
      assert.ok(createWebhook({ url: 'https://clinic.example/', secret: key, now: Date.now }));
    }
  });

  test('is on this machine, or https', () => {
    for (const url of [
      'http://clinic.example/hook',
      'ftp://localhost/',
      'http://127.0.0.1.clinic.example/',
    ]) {
      assert.throws(() => createWebhook({ url, secret, now: Date.now }), TypeError, url);
    }
    for (const url of ['https://clinic.example/hook', 'http://localhost:3000/']) {
      assert.ok(createWebhook({ url, secret, now: Date.now }));
    }
  });
});

describe('lost links', () => {
  test('go to the address of the calls, and only there', async () => {
    const practice = await open({ practice: { timeZone: 'UTC' } });
    const { outbox, mails, bookings } = practice;
    const contact = { email: 'sam@example.org' };
    const mine = [];
    for (const n of [1, 2]) {
      const call = { slot: await timeOf(practice), contact, mailDetails: false };
      mine.push(await book(practice, n, call));
    }
    const canceled = await book(practice, 3, {
      slot: await timeOf(practice),
      contact,
      mailDetails: false,
    });
    await bookings.cancel(canceled.id, 'visitor');
    const others = await book(practice, 4, { slot: await timeOf(practice), mailDetails: false });
    await outbox.onLinks({ email: 'SAM@Example.org', locale: 'es' });
    await outbox.onLinks({ email: 'nobody@example.org' });
    await outbox.deliver();
    assert.deepEqual(
      mails.map(({ receivers }) => receivers),
      [['sam@example.org']],
    );
    const [{ text, headers }] = mails;
    assert.equal(headers.subject, 'El enlace que pediste');
    for (const { manageUrl } of mine) assert.ok(text.includes(`${root}/manage/${manageUrl}`));
    for (const { manageUrl } of [canceled, others]) assert.ok(!text.includes(manageUrl));
    assert.equal((await db.query('select id from outbox where content is not null')).length, 0);
  });

  test('are found by every spelling of one domain', async () => {
    const practice = await open({ practice: { timeZone: 'UTC' } });
    const spellings = ['josé@exämple.com', 'josé@xn--exmple-cua.com', 'josé@EXÄMPLE.com'];
    const links = [];
    for (const [n, email] of spellings.entries()) {
      const slot = await timeOf(practice);
      const { manageUrl } = await book(practice, n, {
        slot,
        contact: { email },
        mailDetails: false,
      });
      links.push(manageUrl);
    }
    for (const email of spellings) {
      await practice.outbox.onLinks(readLinkRequest({ contact: { email } }));
      await practice.outbox.deliver();
      const { text } = practice.mails.pop();
      for (const link of links) assert.ok(text.includes(link), email);
      now += DAY;
    }
  });

  test('are sent three times a day, whoever asks', async () => {
    const practice = await open({ practice: { timeZone: 'UTC' } });
    await book(practice, 1, { slot: await timeOf(practice), mailDetails: false });
    for (let n = 0; n < 6; n++) {
      await practice.outbox.onLinks({ email: 'visitor-1@example.org' });
      await practice.outbox.deliver();
    }
    assert.equal(practice.mails.length, 3);
  });

  test('reach their owner, however often strangers asked for them before', async () => {
    const practice = await open({ practice: { timeZone: 'UTC' } });
    const contact = { email: 'visitor-1@example.org' };
    const call = async () =>
      book(practice, 1, { slot: await timeOf(practice), contact, mailDetails: false });
    const asked = async () => {
      const { length } = practice.mails;
      await practice.outbox.onLinks({ email: contact.email });
      await practice.outbox.deliver();
      return practice.mails[length]?.text;
    };
    await call();
    for (let n = 0; n < 30; n++) await asked();
    now += 1000;
    const { manageUrl } = await call();
    assert.match((await asked()) ?? '', new RegExp(`/manage/${manageUrl}`), 'a call booked since');
    now += 1000;
    assert.equal(await asked(), undefined, 'the mailbox has all links');
    now += 5 * 3_600_000;
    assert.match((await asked()) ?? '', /\/manage\//, 'the last mail is from hours ago');
    for (let n = 0; n < 20; n++) {
      now += 1000;
      await call();
      await asked();
    }
    assert.ok(practice.mails.length <= 13, String(practice.mails.length));
  });
});
