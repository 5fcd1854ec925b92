/** Whether therapists are asked, and what their answers change. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createCalendars } from '../../demo/calendars/calendars.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { createListingApp } from '../../demo/listings/app.mjs';
import { createAsks } from '../../demo/listings/asks.mjs';
import { factsStamp } from '../../demo/listings/facts.mjs';
import { applyContacts, readContacts } from '../../demo/listings/contacts.mjs';
import { createLive } from '../../demo/listings/live.mjs';
import { createListingsSection } from '../../demo/listings/section.mjs';
import { startPostgres } from './postgres.mjs';
import { mount, newKey, publicUrl as bookingUrl, visitor } from '../helpers/booking.mjs';

const DAY = 86_400_000;
const publicUrl = 'https://clinic.example/listing';
const week = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }];

const therapist = (id, more) => ({
  id,
  name: `${id} <b>&`,
  fees: [{ for: 'individual', amount: 160 }],
  insurance: [{ payer: 'aetna', asOf: '2026-10-01' }],
  licenses: [{ state: 'NY', number: '1', verifiedAt: '2026-10-02' }],
  accepting: { status: 'open', asOf: '2026-11-01', responseHours: 24 },
  verifiedAt: '2026-10-03',
  availability: { weekly: week },
  consultation: { minutes: 15, price: 0, booking: { mode: 'slots', endpoint: '/api/booking' } },
  ...more,
});

let db;
let now;
let mails;
let base;

before(async () => {
  db = await openDatabase();
});
after(() => db?.close());
beforeEach(async () => {
  for (const table of [
    'listing_feed',
    'listing_answer',
    'listing_link',
    'listing_ask',
    'listing_contact',
  ]) {
    await db.query(`delete from ${table}`);
  }
  now = Date.parse('2026-11-20T12:00:00Z');
  mails = [];
  base = {
    version: 1,
    timeZone: 'America/New_York',
    organization: { name: 'The Clinic', phone: '(555) 010-0100' },
    therapists: [therapist('ana'), therapist('ben')],
  };
});

/** One process of the server. */
function start(own = db, more, { intervalDays = 14, practice } = {}) {
  const calendars = createCalendars({ db: own, now: () => now, ...more });
  const live = createLive({
    db: own,
    now: () => now,
    answers: () => asks.answers(),
    readings: () => calendars.readings(),
  });
  const feed = () => live.apply(base);
  const asks = createAsks({
    db: own,
    feed,
    published: () => base,
    now: () => now,
    intervalDays,
    practice,
    link: (token) => `${publicUrl}/${token}`,
    sendMail: async (query, mail) => void mails.push({ ...mail, query }),
  });
  const app = createListingApp({
    asks,
    feed,
    publicUrl,
    now: () => now,
    onAnswer: () => live.refresh(),
  });
  const section = createListingsSection({
    asks,
    feed,
    readingsOf: live.readingsOf,
    intervalDays,
    now: () => now,
  });
  const configure = async (contacts) =>
    applyContacts({
      db: own,
      calendars,
      feed: base,
      contacts: readContacts(JSON.stringify(contacts)),
      now,
    });
  return { app, asks, calendars, configure, feed, live, section };
}

const both = {
  ana: { email: 'ana@clinic.example' },
  ben: { email: 'ben@clinic.example', locale: 'es' },
};
const linkIn = ({ text }) => /https:\/\/\S+/.exec(text)[0];
const pathOf = (url) => new URL(url).pathname.replace('/listing', '');
const open = async ({ app }, link) => {
  const response = await app.request(pathOf(link));
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const send = async (server, link, fields) => {
  const [, facts] = /name="facts" value="([^"]+)"/.exec((await open(server, link)).text) ?? [];
  const body = new URLSearchParams({ facts: facts ?? '', ...fields });
  const response = await server.app.request(pathOf(link), { method: 'POST', body });
  return { status: response.status, text: await response.text() };
};
const listing = ({ feed }, id = 'ana') => feed().therapists.find((one) => one.id === id);

/** Asks both, and returns Ana's link. */
async function asked(server) {
  await server.configure(both);
  await server.asks.sweep();
  return linkIn(mails.find(({ to }) => to.startsWith('ana')));
}

describe('a therapist is asked', () => {
  test('when the listing is two weeks old, and again and again while there is silence, ever more rarely', async () => {
    const server = start();
    base.therapists[1].accepting.asOf = '2026-11-15';
    await server.configure(both);
    const before = JSON.stringify(server.feed().therapists);
    const first = now;
    const sent = { ana: [], ben: [] };
    for (let hour = 0; hour < 400 * 24; hour += 12) {
      await server.asks.sweep();
      for (const { to, subject } of mails.splice(0)) {
        const isReminder = /^(?:A reminder|Un recordatorio)/.test(subject);
        sent[to.slice(0, 3)].push(
          `${Math.floor((now - first) / DAY)}${isReminder ? ' again' : ''}`,
        );
      }
      now += DAY / 2;
    }
    // One mail and one reminder; then after 14, 28, 56 days, and every 60.
    const rounds = [0, 14, 42, 98, 158, 218, 278, 338, 398];
    const mailsAt = (days) => days.flatMap((day) => [`${day}`, `${day + 5} again`]);
    assert.deepEqual(sent.ana, mailsAt(rounds).slice(0, -1));
    assert.deepEqual(sent.ben.slice(0, 4), mailsAt([8, 22]));
    await server.live.refresh();
    assert.equal(JSON.stringify(server.feed().therapists), before);
  });

  test('never twice in ten days, and never later than the interval that was chosen', async () => {
    for (const [intervalDays, rounds] of [
      [1, [0, 10, 20, 30, 40, 56]],
      [90, [0, 90]],
    ]) {
      for (const table of ['listing_link', 'listing_ask']) await db.query(`delete from ${table}`);
      now = Date.parse('2026-11-20T12:00:00Z');
      base.therapists[0].accepting.asOf = '2025-11-20';
      const server = start(db, {}, { intervalDays });
      await server.configure({ ana: both.ana });
      const days = [];
      for (let day = 0; day < 95; day++) {
        mails = [];
        await server.asks.sweep();
        if (mails.some(({ subject }) => subject.startsWith('Is'))) days.push(day);
        now += DAY;
      }
      assert.deepEqual(days.slice(0, rounds.length), rounds, `${intervalDays} days`);
    }
  });

  test('from the beginning again once somebody has said something', async () => {
    const server = start();
    const link = await asked(server);
    now += 14 * DAY;
    await server.asks.sweep();
    const newer = linkIn(mails.findLast(({ to }) => to.startsWith('ana')));
    assert.notEqual(newer, link);
    await send(server, newer, { status: 'open', listed: 'yes' });
    const days = [];
    for (let day = 0; day < 60; day++) {
      mails = [];
      await server.asks.sweep();
      if (mails.some(({ to, subject }) => to.startsWith('ana') && subject.startsWith('Is'))) {
        days.push(day);
      }
      now += DAY;
    }
    assert.deepEqual(days.slice(0, 3), [14, 28, 56]);
  });

  test('again two weeks after an answer, and not while the feed itself is newer', async () => {
    const server = start();
    const link = await asked(server);
    await send(server, link, { status: 'open', listed: 'yes' });
    mails = [];
    now += 13 * DAY;
    await server.asks.sweep();
    assert.ok(!mails.some(({ to }) => to.startsWith('ana')));
    base = structuredClone(base);
    base.therapists[0].accepting.asOf = '2026-12-02';
    now += 3 * DAY;
    await server.asks.sweep();
    assert.ok(!mails.some(({ to }) => to.startsWith('ana')));
    now += 12 * DAY;
    await server.asks.sweep();
    assert.equal(mails.filter(({ to }) => to.startsWith('ana')).length, 1);
  });

  test('once, however many processes look', async () => {
    const servers = [start(), start(), start()];
    await servers[0].configure(both);
    await Promise.all(servers.map(({ asks }) => asks.sweep()));
    assert.equal(mails.length, 2);
    now += 6 * DAY;
    await Promise.all(servers.map(({ asks }) => asks.sweep()));
    assert.equal(mails.length, 4);
  });

  test('only if the practice lists an address, which stands in no feed and no page', async () => {
    const server = start();
    const link = await asked(server);
    const { text } = await open(server, link);
    for (const seen of [text, JSON.stringify(server.feed())]) {
      assert.doesNotMatch(seen, /@clinic\.example/);
    }
    await server.configure({ ben: both.ben });
    assert.equal(await server.asks.askNow('ana'), undefined);
    const left = await db.query('select therapist from listing_contact');
    assert.deepEqual(left, [{ therapist: 'ben' }]);
  });

  test('by a link whose secret is not stored', async () => {
    const link = await asked(start());
    const token = link.split('/').at(-1);
    assert.match(token, /^[\w-]{32}$/);
    for (const table of ['listing_ask', 'listing_link', 'listing_contact']) {
      assert.ok(!JSON.stringify(await db.query(`select * from ${table}`)).includes(token));
    }
  });
});

describe('the link', () => {
  test('shows what is listed, in the therapist’s language, and opening it changes nothing', async () => {
    const server = start();
    const link = await asked(server);
    const before = JSON.stringify(server.feed());
    for (let n = 0; n < 3; n++) {
      const { status, text, headers } = await open(server, link);
      assert.equal(status, 200);
      assert.match(text, /Your listing says: Taking new clients, as of Nov\s1\./);
      assert.match(text, /Individuals: \$160/);
      assert.match(text, /Aetna \(as of Oct\s1\)/);
      assert.doesNotMatch(text, /<b>&|<script/);
      assert.equal(headers.get('cache-control'), 'no-store');
      assert.equal(headers.get('referrer-policy'), 'no-referrer');
      assert.match(
        headers.get('content-security-policy'),
        /default-src 'none'; style-src 'sha256-/,
      );
    }
    const ben = await open(server, linkIn(mails.find(({ to }) => to.startsWith('ben'))));
    assert.match(ben.text, /<html lang="es">/);
    assert.match(ben.text, /¿Aceptas pacientes nuevos\?/);
    await server.live.refresh();
    assert.equal(JSON.stringify(server.feed()), before);
  });

  test('is used up by an answer; then it says what was answered, when, and how to get another', async () => {
    const server = start();
    const link = await asked(server);
    assert.equal((await send(server, link, { status: 'waitlist', listed: 'yes' })).status, 303);
    now += DAY;
    const again = await send(server, link, { status: 'closed', listed: 'yes' });
    assert.equal(again.status, 303, 'to the page that says so');
    const { status, text } = await open(server, link);
    assert.equal(status, 200);
    assert.match(text, /You answered on Fri, Nov\s20, 7:00\sAM EST: Has a waitlist/);
    assert.match(text, /Ask The Clinic for another link at \(555\) 010-0100/);
    assert.doesNotMatch(text, /<form/);
    assert.equal(listing(server).accepting.status, 'waitlist');
    assert.equal((await db.query('select id from listing_answer')).length, 1);
  });

  test('of the mail and of the reminder are one question', async () => {
    const server = start();
    const first = await asked(server);
    now += 5 * DAY;
    await server.asks.sweep();
    const second = linkIn(mails.filter(({ to }) => to.startsWith('ana'))[1]);
    assert.notEqual(first, second);
    await send(server, second, { status: 'open', listed: 'yes' });
    assert.match((await open(server, first)).text, /You answered on/);
  });

  test('pressed twice at once counts once', async () => {
    const server = start();
    const link = await asked(server);
    const [, facts] = /name="facts" value="([^"]+)"/.exec((await open(server, link)).text);
    const press = (status) =>
      server.asks.answer(link.split('/').at(-1), { status, listed: 'yes', facts });
    const outcomes = await Promise.all(['open', 'closed', 'waitlist'].map(press));
    assert.deepEqual(outcomes.sort(), ['kept', 'over', 'over']);
    assert.equal((await db.query('select id from listing_answer')).length, 1);
  });

  test('expires after thirty days, and when the practice sends a newer one', async () => {
    const server = start();
    const old = await asked(server);
    now += DAY;
    assert.equal(await server.asks.askNow('ana'), 'asked');
    const gone = await open(server, old);
    assert.equal(gone.status, 410);
    assert.match(gone.text, /Ask The Clinic for another link/);
    await send(server, old, { status: 'closed', listed: 'yes' });
    assert.equal(listing(server).accepting.status, 'open');

    const newer = linkIn(mails.at(-1));
    now += 29 * DAY;
    assert.equal((await open(server, newer)).status, 200);
    now += 2 * DAY;
    assert.equal((await open(server, newer)).status, 410);
  });

  test('ends when the address it was sent to is corrected, and says why; the right one is asked', async () => {
    const [server, other] = [start(), start()];
    const link = await asked(server);
    const facts = factsStamp(listing(server));
    assert.equal((await open(server, link)).status, 200);
    now += DAY;
    await server.configure({ ...both, ana: { email: 'ana.lee@clinic.example' } });
    for (const one of [server, other]) {
      const { status, text } = await open(one, link);
      assert.equal(status, 410);
      assert.match(text, /no longer works/);
      assert.match(text, /The Clinic has changed whom it asks about this listing since/);
      assert.match(text, /ask The Clinic for one at \(555\) 010-0100/);
      // A page that was open before.
      const token = link.split('/').at(-1);
      const said = { status: 'closed', listed: 'yes', facts };
      assert.equal(await one.asks.answer(token, said), 'over');
    }
    assert.equal((await db.query('select * from listing_answer')).length, 0);
    mails = [];
    await server.asks.sweep();
    assert.deepEqual(
      mails.map(({ to, subject }) => [to, subject]),
      [['ana.lee@clinic.example', 'Is your listing still right?']],
    );
    assert.equal((await open(server, linkIn(mails[0]))).status, 200);
    // The practice reads of the new question alone.
    const shown = String(await server.section.render(db.query, form));
    assert.match(shown, /No answer since Nov\s21/);
    assert.doesNotMatch(shown, /asked again on/);
    // Another language is the same address.
    await server.configure({ ...both, ana: { email: 'ana.lee@clinic.example', locale: 'es' } });
    assert.equal((await open(server, linkIn(mails[0]))).status, 200);
  });

  test('goes on when the address is only written otherwise', async () => {
    const server = start();
    const at = (email) => ({ ...both, ana: { email } });
    await server.configure(at('ana@exämple.com'));
    await server.asks.sweep();
    const link = linkIn(mails.find(({ to }) => to.startsWith('ana')));
    // As an older version stored it.
    await db.query(
      `update listing_contact set email = 'ana@xn--exmple-cua.com' where therapist = 'ana'`,
    );
    for (const email of ['ana@exämple.com', 'Ana@EXÄMPLE.com', 'ANA@xn--exmple-cua.com']) {
      await server.configure(at(email));
      assert.equal((await open(server, link)).status, 200, email);
    }
    const [{ email }] = await db.query(`select email from listing_contact where therapist = 'ana'`);
    assert.equal(email, 'ANA@exämple.com');
  });

  test('ends when the therapist is taken off the list, or out of the feed', async () => {
    const server = start();
    const links = [await asked(server), linkIn(mails.find(({ to }) => to.startsWith('ben')))];
    await server.configure({ ben: both.ben });
    base = { ...base, therapists: base.therapists.filter(({ id }) => id === 'ana') };
    for (const link of links) {
      const { status, text } = await open(server, link);
      assert.equal(status, 410);
      assert.match(text, /has changed whom|cambió a quién pregunta/);
      await send(server, link, { status: 'closed', listed: 'yes' });
    }
    assert.equal((await db.query('select * from listing_answer')).length, 0);
    // A question that was answered stays answered.
    base = { ...base, therapists: [therapist('ana'), therapist('ben')] };
    await server.configure(both);
    mails = [];
    await server.asks.sweep();
    const link = linkIn(mails.find(({ to }) => to.startsWith('ana')));
    await send(server, link, { status: 'closed', listed: 'yes' });
    await server.configure({});
    assert.match((await open(server, link)).text, /You answered on/);
    assert.equal(listing(server).accepting.status, 'closed');
  });

  test('is not found by guessing', async () => {
    const server = start();
    await asked(server);
    for (const token of ['x', 'a'.repeat(32), '%00', '..%2f..']) {
      assert.equal((await open(server, `${publicUrl}/${token}`)).status, 404, token);
    }
  });

  test('asks again for what is missing, and keeps what was chosen and written', async () => {
    const server = start();
    const link = await asked(server);
    const { status, text } = await send(server, link, { status: 'waitlist' });
    assert.equal(status, 422);
    assert.match(text, /role="alert"/);
    assert.match(text, /href="#listed-yes"/);
    assert.match(text, /value="waitlist" required checked/);
    const long = await send(server, link, {
      status: 'open',
      listed: 'change',
      note: 'x'.repeat(501),
    });
    assert.equal(long.status, 422);
    assert.match(long.text, /x{501}/);
    assert.equal((await send(server, link, { status: 'sometimes', listed: 'yes' })).status, 422);
    assert.equal((await db.query('select id from listing_answer')).length, 0);
  });

  test('confirms nothing that was not shown', async () => {
    const server = start();
    const link = await asked(server);
    const [, facts] = /name="facts" value="([^"]+)"/.exec((await open(server, link)).text);
    base = structuredClone(base);
    base.therapists[0].fees[0].amount = 220;
    const { status, text } = await send(server, link, { status: 'open', listed: 'yes', facts });
    assert.equal(status, 409);
    assert.match(text, /Your listing changed while this page was open/);
    assert.match(text, /\$220/);
  });
});

describe('an answer', () => {
  test('gives the status, the listing and the insurance its date, and nothing else', async () => {
    const server = start();
    const link = await asked(server);
    await send(server, link, { status: 'open', listed: 'yes' });
    const asOf = '2026-11-20T12:00:00.000Z';
    assert.deepEqual(listing(server), {
      ...base.therapists[0],
      accepting: { status: 'open', asOf, responseHours: 24 },
      insurance: [{ payer: 'aetna', asOf }],
      verifiedAt: asOf,
    });
    assert.deepEqual(listing(server, 'ben'), base.therapists[1]);
  });

  test('that asks for a change dates only the status; the message is the practice’s', async () => {
    const server = start();
    const link = await asked(server);
    const note = 'I no longer take Aetna.';
    // A message counts as a wish, even beside “yes”.
    await send(server, link, { status: 'open', listed: 'yes', note });
    const { accepting } = base.therapists[0];
    assert.deepEqual(listing(server), {
      ...base.therapists[0],
      accepting: { ...accepting, asOf: '2026-11-20T12:00:00.000Z' },
    });
    assert.doesNotMatch(JSON.stringify(server.feed()), /no longer take/);
    assert.doesNotMatch((await open(server, link)).text, /no longer take/);
    assert.match(String(await server.section.render(db.query, form)), /no longer take Aetna/);
  });

  test('of “no” closes first calls at once, also for a page that is open', async () => {
    const server = start();
    const app = mount({ db, feed: server.feed, now: () => now });
    const slots = await (await app.request(`${bookingUrl}/slots?therapist=ana`)).json();
    assert.ok(slots.slots.length);
    const link = await asked(server);
    await send(server, link, { status: 'closed', listed: 'yes' });
    const book = await app.request(`${bookingUrl}/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      body: JSON.stringify(visitor(1, { therapist: 'ana', slot: slots.slots[0].id })),
    });
    assert.equal(book.status, 410);
    assert.match((await book.json()).type, /:closed$/);
  });

  test('reaches another process with its next request', async () => {
    const [one, other] = [start(), start()];
    const link = await asked(one);
    await send(one, link, { status: 'closed', listed: 'yes' });
    assert.equal(listing(other).accepting.status, 'open');
    await other.live.refresh();
    assert.equal(listing(other).accepting.status, 'closed');
  });

  test('reaches another process also if one with a higher number was kept before it', async () => {
    const [one, other] = [start(), start()];
    await asked(one);
    await later(one, 'ben', 9001);
    await other.live.refresh();
    assert.equal(listing(other, 'ben').accepting.status, 'closed');
    await later(one, 'ana', 9000);
    await other.live.refresh();
    assert.equal(listing(other, 'ana').accepting.status, 'closed');
  });

  test('of “waitlist” takes requests for it, and a later “yes” takes requests', async () => {
    const server = start();
    await send(server, await asked(server), { status: 'waitlist', listed: 'yes' });
    assert.equal(listing(server).consultation.booking.mode, 'waitlist');
    base = structuredClone(base);
    base.therapists[0].consultation.booking.mode = 'waitlist';
    now += DAY;
    await server.asks.askNow('ana');
    await send(server, linkIn(mails.at(-1)), { status: 'open', listed: 'yes' });
    assert.equal(listing(server).consultation.booking.mode, 'request');
  });

  test('of “no” by someone who sees current clients keeps saying so', async () => {
    base.therapists[0].accepting.status = 'existing-only';
    const server = start();
    await send(server, await asked(server), { status: 'closed', listed: 'yes' });
    assert.equal(listing(server).accepting.status, 'existing-only');
  });

  /** What the feed says from now on. */
  const publish = async (server, accepting) => {
    base = structuredClone(base);
    base.therapists[0].accepting = accepting;
    await server.asks.noteFeed();
    await server.live.refresh();
    return listing(server).accepting.status;
  };

  test('is not undone by a feed that says the same as before under a new date', async () => {
    const server = start();
    await publish(server, { status: 'open', asOf: '2026-11-01' });
    await send(server, await asked(server), { status: 'closed', listed: 'yes' });
    // A nightly export stamps whatever it exports.
    for (const asOf of ['2026-11-20', '2026-11-21', '2026-11-21T00:00:00Z', undefined]) {
      assert.equal(await publish(server, { status: 'open', asOf }), 'closed', asOf);
    }
    for (let night = 0; night < 40; night++) {
      now += DAY;
      const asOf = new Date(now).toISOString();
      assert.equal(await publish(server, { status: 'open', asOf }), 'closed');
    }
    assert.doesNotMatch(String(await server.section.render(db.query, form)), /contradict/);
    // A second answer to the same feed counts no less.
    await server.asks.askNow('ana');
    await send(server, linkIn(mails.at(-1)), { status: 'waitlist', listed: 'yes' });
    now += DAY;
    assert.equal(
      await publish(server, { status: 'open', asOf: new Date(now).toISOString() }),
      'waitlist',
    );
  });

  test('gives way to a feed that says something else since, with a later date; the practice reads so', async () => {
    const server = start();
    base.therapists[0].accepting.status = 'waitlist';
    await publish(server, base.therapists[0].accepting);
    await send(server, await asked(server), { status: 'closed', listed: 'yes' });
    now += 3 * DAY;
    const text = async () =>
      String(await server.section.render(db.query, form)).replace(/\s+/g, ' ');
    // No date, an older one, and one that is still to come.
    for (const asOf of [undefined, '2026-11-19', '2026-11-24', '2027-05-01']) {
      assert.equal(await publish(server, { status: 'open', asOf }), 'closed', asOf);
    }
    assert.match(
      await text(),
      /The feed says “Taking new clients” without a date after the answer of Nov\s20, “Not taking clients”\. The answer counts\./,
    );
    assert.equal(await publish(server, { status: 'open', asOf: '2026-11-22' }), 'open');
    assert.match(
      await text(),
      /The feed contradicts the answer of Nov\s20, “Not taking clients”: since then it says “Taking new clients”\. The feed counts\./,
    );
    // Who is the same as before again has changed all the same.
    now += DAY;
    assert.equal(await publish(server, { status: 'waitlist', asOf: '2026-11-24' }), 'waitlist');
  });

  test('gives way to another word of the feed on the same day', async () => {
    const server = start();
    await publish(server, { status: 'waitlist', asOf: '2026-11-01' });
    await send(server, await asked(server), { status: 'closed', listed: 'yes' });
    now += 3_600_000;
    assert.equal(await publish(server, { status: 'open', asOf: '2026-11-20' }), 'open');
  });

  test('of “yes” opens no booking that the feed has closed, and the practice reads so', async () => {
    base.therapists[0].accepting.status = 'closed';
    base.therapists[0].consultation.booking = { mode: 'closed' };
    const server = start();
    await send(server, await asked(server), { status: 'open', listed: 'yes' });
    const { accepting, consultation } = listing(server);
    assert.deepEqual(accepting, base.therapists[0].accepting);
    assert.deepEqual(consultation.booking, { mode: 'closed' });
    assert.match(
      String(await server.section.render(db.query, form)).replace(/\s+/g, ' '),
      /Says “Taking new clients” since Nov\s20, but the feed has no way to book\. The listing stays as it is until you change the feed\./,
    );
    base = structuredClone(base);
    base.therapists[0].consultation.booking = { mode: 'request', endpoint: '/api/booking' };
    assert.equal(listing(server).accepting.status, 'open');
    assert.doesNotMatch(String(await server.section.render(db.query, form)), /no way to book/);
  });

  test('confirms a listing only as long as it says the same', async () => {
    const server = start();
    await send(server, await asked(server), { status: 'open', listed: 'yes' });
    const change = (more) => {
      base = structuredClone(base);
      Object.assign(base.therapists[0], more);
      return listing(server).verifiedAt;
    };
    assert.equal(change({ verifiedAt: '2026-10-05' }), '2026-11-20T12:00:00.000Z');
    assert.equal(change({ fees: [{ for: 'individual', amount: 200 }] }), '2026-10-05');
  });

  test('is never dated in the future', async () => {
    const server = start();
    await send(server, await asked(server), { status: 'closed', listed: 'yes' });
    now -= DAY;
    base = structuredClone(base);
    assert.equal(listing(server).accepting.status, 'open');
  });
});

/** Keeps an answer of “no” under a number that was given out before. */
async function later({ feed }, id, number, query = db.query) {
  const [ask] = await query('select id from listing_ask where therapist = $1', [id]);
  await query(
    `insert into listing_answer (id, ask, therapist, answered_at, status_before, status, listed, facts)
     overriding system value values ($1, $2, $3, $4, 'open', 'closed', 'yes', $5)`,
    [number, ask.id, id, new Date(now).toISOString(), factsStamp(listing({ feed }, id))],
  );
}

const form = { action: '/practice/sections/listings', fields: { csrf: 'token' } };

describe('the practice', () => {
  const shown = async ({ section }) => String(await section.render(db.query, form));

  test('sees who has not answered, since when, and what was answered', async () => {
    const server = start();
    const link = await asked(server);
    const before = await shown(server);
    assert.match(before, /2 therapists have not answered/);
    assert.equal(before.match(/No answer since Nov\s20/g).length, 2);
    await send(server, link, { status: 'closed', listed: 'yes' });
    now += 5 * DAY;
    await server.asks.sweep();
    const text = await shown(server);
    assert.match(text, /1 therapist has not answered/);
    assert.match(text, /No answer since Nov\s20, reminded on Nov\s25/);
    assert.match(text, /Not taking clients, as of Nov\s20/);
    assert.match(
      text.replace(/\s+/g, ' '),
      /“Not taking clients”, before “Taking new clients”; all right as listed/,
    );
    assert.doesNotMatch(text, /<b>&|@clinic/);
    // Whoever has not answered comes first.
    assert.ok(text.indexOf('>ben') < text.indexOf('>ana'));
  });

  test('gets a mail when something should change: who and where to read it, never the message', async () => {
    const practice = {
      emails: ['front@clinic.example', 'desk@clinic.example'],
      pageUrl: 'https://clinic.example/practice/calls#listings',
    };
    const server = start(db, {}, { practice });
    const link = await asked(server);
    mails = [];
    await send(server, link, { status: 'open', listed: 'change', note: 'No Aetna any more.' });
    assert.deepEqual(
      mails.map(({ to, subject }) => [to, subject]),
      practice.emails.map((to) => [to, 'A listing should change: ana <b>&']),
    );
    for (const { text } of mails) {
      assert.match(text, /^ana <b>& asks for a change/);
      assert.match(text, /https:\/\/clinic\.example\/practice\/calls#listings/);
      assert.doesNotMatch(text, /Aetna/);
    }
    // Pressed again, and confirmed without a wish: no mail.
    await send(server, link, { status: 'open', listed: 'change' });
    assert.equal(mails.length, 2);
    now += DAY;
    await server.asks.askNow('ana');
    const next = linkIn(mails.pop());
    await send(server, next, { status: 'open', listed: 'yes' });
    assert.equal(mails.length, 2);

    const spanish = start(db, {}, { practice: { ...practice, locale: 'es-US' } });
    now += DAY;
    await spanish.asks.askNow('ana');
    const last = linkIn(mails.pop());
    mails = [];
    await send(spanish, last, { status: 'open', listed: 'change' });
    assert.equal(mails[0].subject, 'Un perfil por cambiar: ana <b>&');
    assert.match(mails[0].text, /pide un cambio/);
  });

  test('sees what should change until it is confirmed, however many others answer since', async () => {
    const server = start();
    const link = await asked(server);
    const note = 'No Aetna any more.';
    await send(server, link, { status: 'open', listed: 'change', note });
    for (let n = 0; n < 120; n++) await later(server, 'ben', 9000 + n);
    const text = await shown(server);
    assert.match(text, /Asked for a change/);
    assert.match(text, /No Aetna any more\./);
    assert.equal(text.match(/all right as listed/g).length, 100, 'the newest answers');
    now += DAY;
    await server.asks.askNow('ana');
    await send(server, linkIn(mails.at(-1)), { status: 'open', listed: 'yes' });
    assert.doesNotMatch(await shown(server), /No Aetna|Asked for a change/);
  });

  test('asks again at once, by a button of its form', async () => {
    const server = start();
    await asked(server);
    mails = [];
    now += DAY;
    const text = await shown(server);
    assert.match(
      text,
      /<form class="actions" method="post" action="\/practice\/sections\/listings">/,
    );
    assert.match(text, /name="csrf" value="token"/);
    assert.match(text.replace(/\s+/g, ' '), /name="ask" value="ana"/);
    assert.equal(await server.section.act({ ask: 'ana' }), 'A new link is on its way to ana <b>&.');
    assert.deepEqual(
      mails.map(({ to }) => to),
      ['ana@clinic.example'],
    );
    for (const ask of ['nobody', undefined, ['ana', 'ben'], 'constructor']) {
      assert.equal(await server.section.act({ ask }), undefined);
    }
  });

  test('asks a therapist once an hour at most, and reads so; the link that was sent still works', async () => {
    const servers = [start(), start()];
    await asked(servers[0]);
    now += 2 * 3_600_000;
    mails = [];
    const said = await Promise.all(
      [0, 1, 0, 1, 0, 1].map((n) => servers[n].section.act({ ask: 'ana' })),
    );
    assert.equal(mails.length, 1);
    const lately = 'Nothing was sent: ana <b>& got a link less than an hour ago. It still works.';
    assert.deepEqual(said.sort(), [
      'A new link is on its way to ana <b>&.',
      ...Array.from({ length: 5 }, () => lately),
    ]);
    assert.equal((await open(servers[0], linkIn(mails[0]))).status, 200);
    assert.equal(
      await servers[0].section.act({ ask: 'ben' }),
      'A new link is on its way to ben <b>&.',
    );
    now += 3_600_000;
    await servers[0].section.act({ ask: 'ana' });
    assert.equal(mails.length, 3);
  });

  test('sees since when there is silence, and how often it was asked', async () => {
    const server = start();
    await asked(server);
    for (let day = 0; day < 20; day++) {
      now += DAY;
      await server.asks.sweep();
    }
    const text = (await shown(server)).replace(/\s+/g, ' ');
    assert.match(text, /No answer since Nov\s20, asked again on Dec\s4, reminded on Dec\s9/);
    assert.match(
      text,
      /who answers is asked every 14 days: one mail, one reminder\. Whoever does not answer is asked again less and less often, at last every 60 days\./,
    );
  });

  test('sees which calendar cannot be read, since when, and what that means', async () => {
    let text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
    const fetch = async () => {
      if (text) return { text };
      throw new Error('The calendar answered with status 404.');
    };
    const calendars = { calls: 'https://calendar.example/secret.ics' };
    const server = start(db, { fetch });
    const warn = console.warn;
    console.warn = () => undefined;
    try {
      await server.configure({ ana: { ...both.ana, calendars } });
      const seen = async (one = server) => {
        await server.calendars.refresh();
        await one.live.refresh();
        return (await shown(one)).replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
      };
      assert.match(await seen(), /Call times: read Fri, Nov\s20, 7:00\sAM\. /);
      text = undefined;
      now += 2 * 3_600_000;
      assert.match(
        await seen(),
        /read Fri, Nov\s20, 7:00\sAM, cannot be read since Nov\s20\. No call times are offered from Sat, Nov\s21, 7:00\sAM on, unless it can be read before\. The calendar answered with status 404\./,
      );
      base = { ...base, locale: 'es' };
      assert.match(
        await seen(start(db, { fetch })),
        /No se ofrecen horas para llamadas desde el sáb, 21 de nov, 7:00\sa\.m\. si antes no se puede leer\./i,
      );
      base = { ...base, locale: 'en' };
      now += 3 * DAY;
      assert.match(
        await seen(),
        /read Fri, Nov\s20, 7:00\sAM, cannot be read since Nov\s20\. No call times are offered until it can be read\. The calendar answered/,
      );
      base = { ...base, locale: 'es' };
      assert.match(
        await seen(start(db, { fetch })),
        /no se puede leer desde el 20 nov\.? No se ofrecen horas para llamadas hasta que se pueda leer\. El calendario respondió con el código 404\./,
      );
      await db.query('delete from calendar');
      await server.configure({ ana: { ...both.ana, calendars: { busy: calendars.calls } } });
      assert.match(
        await seen(),
        /never read, cannot be read since Nov\s23\. No call times and no openings are offered until it can be read\./,
      );
    } finally {
      console.warn = warn;
      await db.query('delete from calendar');
    }
  });

  test('is shown with as many questions to the database, however many therapists there are', async () => {
    let queries = 0;
    const counting = (sql, parameters) => (queries++, db.query(sql, parameters));
    const counts = [];
    for (const more of [[], Array.from({ length: 38 }, (_, n) => therapist(`more-${n}`))]) {
      base.therapists.push(...more);
      const server = start();
      await server.configure(both);
      await server.asks.sweep();
      queries = 0;
      const text = String(await server.section.render(counting, form));
      assert.match(text, /2 therapists/);
      counts.push(queries);
    }
    assert.equal(counts[0], counts[1]);
  });

  test('sees a calendar that cannot be read also if nobody is asked by mail', async () => {
    const warn = console.warn;
    console.warn = () => undefined;
    try {
      const fetch = async () => {
        throw new Error('The calendar answered with status 404.');
      };
      const server = start(db, { fetch });
      await server.configure({ ana: { calendars: { busy: 'https://calendar.example/a.ics' } } });
      await server.calendars.refresh();
      await server.live.refresh();
      assert.match(await shown(server), /The calendar answered with status 404\./);
    } finally {
      console.warn = warn;
      await db.query('delete from calendar');
    }
  });

  test('has no such section before it lists an address', async () => {
    assert.equal(await start().section.render(db.query, form), '');
  });
});

describe('the practice’s list', () => {
  test('names an entry that cannot be read, without repeating a secret, and keeps the others', async () => {
    for (const [entry, said] of [
      ['{"email":"ben"}', /^The list of therapists: the email address of “ben” cannot be read\.$/],
      ['{"email":"a..b@c.example"}', /email address of “ben”/],
      ['{"email":"ben@c.example","locale":7}', /locale of “ben”/],
      ['{"calendars":{"busy":"http://secret.example"}}', /calendar “busy” of “ben”/],
      ['{"calendars":{"busy":7}}', /calendar “busy” of “ben”/],
      ['{"calendars":{"lunch":"https://secret.example"}}', /kind of a calendar of “ben”/],
      ['{"calendars":null}', /list of calendars of “ben”/],
      ['{"calendars":"https://secret.example"}', /list of calendars of “ben”/],
      ['7', /entry of “ben”/],
      ['[]', /entry of “ben”/],
    ]) {
      const { entries, faults } = readContacts(`{"ana":{"email":"ana@c.example"},"ben":${entry}}`);
      assert.deepEqual([...entries.keys()], ['ana'], entry);
      assert.match(faults.get('ben'), said, entry);
      assert.doesNotMatch(faults.get('ben'), /secret/);
    }
    for (const [list, said] of [
      ['[]', /not an object/],
      ['null', /not an object/],
      ['{', /not JSON/],
    ]) {
      assert.throws(() => readContacts(list), said);
    }
  });

  test('leaves what it knew of an entry that cannot be read, and takes over the others', async () => {
    const server = start();
    const calendars = { busy: 'https://calendar.example/secret.ics' };
    await server.configure({ ana: { ...both.ana, calendars }, ben: both.ben });
    await server.asks.sweep();
    await server.configure({
      ana: { email: 'ana@', calendars: {} },
      ben: { email: 'b@x.example' },
    });
    const known = await db.query('select therapist, email from listing_contact order by therapist');
    assert.deepEqual(known, [
      { therapist: 'ana', email: 'ana@clinic.example' },
      { therapist: 'ben', email: 'b@x.example' },
    ]);
    assert.equal((await db.query('select * from calendar')).length, 1);
    assert.equal((await open(server, linkIn(mails[0]))).status, 200, 'Ana’s link');
    await db.query('delete from calendar');
  });
});

test('on PostgreSQL, an answer whose transaction ends later than another is not missed', async (t) => {
  const postgres = await startPostgres();
  if (postgres.missing) {
    t.skip(postgres.missing);
    return;
  }
  const databases = await Promise.all([1, 2].map(() => openDatabase({ url: postgres.url })));
  t.after(async () => {
    await Promise.all(databases.map((one) => one.close()));
    await postgres.stop();
  });
  const [one, other] = databases.map((database) => start(database));
  await one.configure(both);
  await one.asks.sweep();
  const factsOf = async (link) =>
    /name="facts" value="([^"]+)"/.exec((await open(one, link)).text)[1];
  const press = async (query, id) => {
    const link = linkIn(mails.find(({ to }) => to.startsWith(id)));
    const said = { status: 'closed', listed: 'yes', facts: await factsOf(link) };
    // The answer is kept in the given transaction.
    const asks = createAsks({
      db: { query, transaction: (work) => work(query) },
      feed: one.feed,
      published: () => base,
      now: () => now,
    });
    assert.equal(await asks.answer(link.split('/').at(-1), said), 'kept');
  };
  await databases[0].transaction(async (query) => {
    await press(query, 'ana');
    await databases[1].transaction((second) => press(second, 'ben'));
    await other.live.refresh();
    assert.equal(listing(other, 'ben').accepting.status, 'closed');
    assert.equal(listing(other, 'ana').accepting.status, 'open');
  });
  await other.live.refresh();
  assert.equal(listing(other, 'ana').accepting.status, 'closed');
});

test('on PostgreSQL, of three processes one sends each mail, keeps the answer and fetches the calendar', async (t) => {
  const postgres = await startPostgres();
  if (postgres.missing) {
    t.skip(postgres.missing);
    return;
  }
  const databases = await Promise.all([1, 2, 3].map(() => openDatabase({ url: postgres.url })));
  t.after(async () => {
    await Promise.all(databases.map((one) => one.close()));
    await postgres.stop();
  });
  let fetched = 0;
  const text = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';
  const fetch = async () => (fetched++, { text });
  const servers = databases.map((one) => start(one, { fetch }));
  const calendars = { busy: 'https://calendar.example/secret.ics' };
  const list = { ...both, ana: { ...both.ana, calendars } };
  await Promise.all(servers.map((one) => one.configure(list)));

  await Promise.all(servers.map(({ asks }) => asks.sweep()));
  assert.equal(mails.length, 2);
  now += 6 * DAY;
  await Promise.all(servers.map(({ asks }) => asks.sweep()));
  assert.equal(mails.length, 4);
  await Promise.all(servers.map((one) => one.calendars.refresh()));
  assert.equal(fetched, 1);

  const links = mails.filter(({ to }) => to.startsWith('ana')).map(linkIn);
  const [, facts] = /name="facts" value="([^"]+)"/.exec((await open(servers[0], links[0])).text);
  const presses = servers.flatMap(({ asks }) =>
    links.map((link) =>
      asks.answer(link.split('/').at(-1), { status: 'closed', listed: 'yes', facts }),
    ),
  );
  const outcomes = await Promise.all(presses);
  assert.deepEqual(outcomes.sort(), ['kept', 'over', 'over', 'over', 'over', 'over']);
  for (const server of servers) {
    await server.live.refresh();
    assert.equal(listing(server).accepting.status, 'closed');
  }
});
