/** What the server knows of its therapists' calendars, and what it makes of them. */
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, test } from 'node:test';
import { createBookings } from '../../demo/booking/bookings.mjs';
import { bookableClinic } from '../../demo/booking/clinic.mjs';
import { iso } from '../../demo/booking/instants.mjs';
import { createCalendars } from '../../demo/calendars/calendars.mjs';
import { inSpanish } from '../../demo/calendars/faults.mjs';
import { callTimesOf, withCalendars } from '../../demo/calendars/overlay.mjs';
import { withCallTimes } from '../../demo/clinic/call-times.mjs';
import { createLive } from '../../demo/listings/live.mjs';
import { callTimes, timesWithin, withoutBusy } from '../../demo/calendars/times.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { defaultLimits } from '../../demo/booking/limits.mjs';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const calendar = (...starts) => {
  const events = starts.map(
    (start, n) =>
      `BEGIN:VEVENT\r\nUID:${n}\r\nSUMMARY:Secret\r\nDTSTART:${start}\r\nDURATION:PT1H\r\nEND:VEVENT\r\n`,
  );
  return `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n`;
};

let db;
let server;
let origin;
let asked;
let answer;
let now;
let warned;
const warn = console.warn;

before(async () => {
  db = await openDatabase();
  server = createServer((request, response) => {
    asked.push(request.headers);
    answer(response, request);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  origin = `http://127.0.0.1:${server.address().port}`;
});
after(async () => {
  console.warn = warn;
  server.close();
  server.closeAllConnections();
  await db?.close();
});
beforeEach(async () => {
  await db.query('delete from calendar');
  now = Date.parse('2026-11-20T12:00:00Z');
  asked = [];
  warned = [];
  console.warn = (text) => warned.push(text);
  answer = (response) => response.end(calendar('20261123T150000Z'));
});

const create = (more) =>
  createCalendars({
    db,
    now: () => now,
    random: () => 0.5,
    allowed: [new URL(origin).host],
    ...more,
  });
const configure = (calendars, ...kinds) =>
  calendars.configure(
    db.query,
    kinds.map((kind) => ({
      therapist: 'ana',
      kind,
      address: `${origin}/secret/${kind}.ics`,
      timeZone: 'America/New_York',
    })),
  );
const readingOf = async (calendars, kind = 'busy') =>
  (await calendars.readings()).get('ana')?.[kind];
const monday = Date.parse('2026-11-23T15:00:00Z');

describe('a calendar', () => {
  test('is read when it is due, every quarter of an hour or so, and holds times alone', async () => {
    const calendars = create();
    await configure(calendars, 'busy');
    assert.equal((await readingOf(calendars)).spans, undefined);
    await calendars.refresh();
    await calendars.refresh();
    assert.equal(asked.length, 1);
    const { spans, asOf } = await readingOf(calendars);
    assert.deepEqual(spans, [{ start: monday, end: monday + HOUR }]);
    assert.equal(asOf, now);
    const rows = JSON.stringify(await db.query('select * from calendar'));
    assert.doesNotMatch(rows, /Secret|SUMMARY/);

    now += 16 * MINUTE;
    await calendars.refresh();
    assert.equal(asked.length, 2);
  });

  test('that has not changed has a new date, and is fetched whole before what is known ends', async () => {
    answer = (response, { headers }) => {
      const isKnown = headers['if-none-match'] === '"1"';
      response.writeHead(isKnown ? 304 : 200, { etag: '"1"' });
      response.end(isKnown ? undefined : calendar('20261123T150000Z'));
    };
    const calendars = create();
    await configure(calendars, 'busy');
    await calendars.refresh();
    now += HOUR;
    await calendars.refresh();
    const { spans, asOf, to } = await readingOf(calendars);
    assert.equal(asked[1]['if-none-match'], '"1"');
    assert.equal(asOf, now);
    assert.equal(spans.length, 1);
    now += 3 * DAY;
    await calendars.refresh();
    assert.equal(asked[2]['if-none-match'], undefined);
    assert.ok((await readingOf(calendars)).to > to);
  });

  test('that fails keeps what was read, with its own date, and is asked less and less often', async () => {
    const calendars = create();
    await configure(calendars, 'busy');
    await calendars.refresh();
    const before = await readingOf(calendars);
    const page = '<!doctype html><title>Sign in</title>';
    for (const [fault, give] of [
      [/status 503/, (response) => response.writeHead(503).end()],
      [/no calendar/, (response) => response.end(page)],
      [/no calendar/, (response) => response.end(calendar('20261123T150000Z').slice(0, 40))],
    ]) {
      answer = give;
      now += 5 * HOUR;
      await calendars.refresh();
      const { spans, asOf, fault: told } = await readingOf(calendars);
      assert.deepEqual({ spans, asOf }, { spans: before.spans, asOf: before.asOf });
      assert.match(told, fault);
    }
    assert.equal(warned.length, 1, 'told once');
    assert.doesNotMatch(warned[0], /secret|127\.0/);
    // After ten hours of failing, four more pass before it is asked again.
    const count = asked.length;
    now += 3.9 * HOUR;
    await calendars.refresh();
    assert.equal(asked.length, count);

    answer = (response) => response.end(calendar());
    now += 0.2 * HOUR;
    await calendars.refresh();
    const { spans, asOf, failingSince, fault } = await readingOf(calendars);
    assert.deepEqual(
      { spans, asOf, failingSince, fault },
      { spans: [], asOf: now, failingSince: undefined, fault: undefined },
    );
  });

  test('is fetched by one of several processes, and by another if that one is killed', async () => {
    const first = create();
    await configure(first, 'busy', 'calls', 'openings');
    await Promise.all([first, create(), create()].map((one) => one.refresh()));
    assert.equal(asked.length, 3);

    now += HOUR;
    // Killed in the middle: it never comes back with a result.
    const killed = create({ fetch: () => new Promise(() => undefined) });
    void killed.refresh();
    await new Promise((soon) => setTimeout(soon, 100));
    await first.refresh();
    assert.equal(asked.length, 3, 'while it may still be at it');
    now += 3 * MINUTE;
    await first.refresh();
    assert.equal(asked.length, 6);
  });

  test('that moves is another one, and one that is gone is forgotten', async () => {
    const calendars = create();
    await configure(calendars, 'busy', 'calls');
    await calendars.refresh();
    await configure(calendars, 'busy', 'calls');
    assert.equal((await readingOf(calendars, 'calls')).spans.length, 1, 'the same as before');
    const address = `${origin}/other.ics`;
    await calendars.configure(db.query, [
      { therapist: 'ana', kind: 'busy', address, timeZone: 'America/New_York' },
    ]);
    assert.equal((await readingOf(calendars)).spans, undefined);
    assert.equal(await readingOf(calendars, 'calls'), undefined);
  });

  test('that is removed and listed again is news to another process', async () => {
    const [one, other] = [create(), create()];
    const live = createLive({
      db,
      now: () => now,
      answers: async () => new Map(),
      readings: () => other.readings(),
    });
    const seen = async () => {
      await live.refresh();
      return live.readingsOf('ana').busy.spans.length;
    };
    await configure(one, 'busy');
    await one.refresh();
    assert.equal(await seen(), 1);
    await one.configure(db.query, []);
    answer = (response) => response.end(calendar('20261123T150000Z', '20261124T150000Z'));
    now += MINUTE;
    await configure(one, 'busy');
    await one.refresh();
    assert.equal(await seen(), 2);
  });

  test('in a closed network is never asked unless the server allows it', async () => {
    const calendars = create({ allowed: [] });
    await configure(calendars, 'busy');
    await calendars.refresh();
    assert.equal(asked.length, 0);
    assert.match((await readingOf(calendars)).fault, /https|closed network/);
  });
});

test('whatever can be wrong with a calendar is also said in Spanish', async () => {
  const folder = join(import.meta.dirname, '..', '..', 'demo', 'calendars');
  const said = new Set();
  for (const name of await readdir(folder)) {
    if (name === 'faults.mjs') continue;
    const source = await readFile(join(folder, name), 'utf8');
    for (const [, text] of source.matchAll(/['`]((?:The|This|An?) [^'`\n]+)['`]/g)) {
      if (!/calendar “/.test(text)) said.add(text.replace(/\.$/, ''));
    }
  }
  assert.ok(said.size >= 20);
  for (const text of said) {
    // A value in the text, with or without its quotes.
    const problem = text
      .replace(/\$\{[^}]*code[^]*$/, '')
      .replace(/\$\{JSON[^]*?\)\)\}/, '"Mars"')
      .replace(/\$\{[^}]+\}/, '7');
    assert.notEqual(inSpanish(`${problem}.`), `${problem}.`, problem);
    assert.match(inSpanish(`${problem} (3 times).`), / \(3 veces\)\.$/, problem);
    assert.doesNotMatch(inSpanish(`${problem}.`), /[{}]| the /, problem);
  }
  assert.equal(
    inSpanish('The calendar could not be reached (ENOTFOUND).'),
    'No se pudo llegar al calendario (ENOTFOUND).',
  );
});

describe('times', () => {
  const span = (from, to) => ({ start: from * MINUTE, end: to * MINUTE });
  const starts = (spans) => spans.map(({ start }) => start / MINUTE);

  test('that overlap a busy one by a minute are left out, those that touch it are not', () => {
    const times = [0, 20, 40, 60, 80].map((start) => span(start, start + 15));
    const busy = { spans: [span(-30, 0), span(34, 40), span(74, 75)], to: 95 * MINUTE };
    assert.deepEqual(starts(withoutBusy(times, busy)), [0, 40, 80]);
    assert.deepEqual(starts(withoutBusy(times, { spans: [], to: 60 * MINUTE })), [0, 20, 40]);
    assert.equal(withoutBusy(times, undefined).length, 5);
  });

  test('fit in free ones, with a break between, and never overlap', () => {
    const size = { minutes: 15, breakMinutes: 5 };
    assert.deepEqual(starts(timesWithin([span(0, 60)], size)), [0, 20, 40]);
    assert.deepEqual(starts(timesWithin([span(0, 15), span(15, 30), span(40, 50)], size)), [0, 15]);
    assert.deepEqual(starts(timesWithin([span(0, 30), span(10, 40)], size)), [0, 15]);
  });

  test('of calls are those of the calendar of call times, if there is one', () => {
    const usual = [span(0, 15), span(20, 35)];
    const limits = { now: 0, from: 0, to: 100 * MINUTE, minutes: 15, breakMinutes: 5 };
    const asOf = -HOUR;
    const calls = { asOf, spans: [span(-60, -45), span(30, 45), span(60, 75), span(110, 125)] };
    const busy = { asOf, spans: [span(65, 70)], to: 200 * MINUTE };
    assert.deepEqual(starts(callTimes(usual, undefined, limits)), [0, 20]);
    assert.deepEqual(starts(callTimes(usual, { calls }, limits)), [30, 60]);
    assert.deepEqual(starts(callTimes(usual, { calls, busy }, limits)), [30]);
    // While one was never read, or not for a day, nobody knows which times are free.
    const old = { asOf: -DAY - 1 };
    for (const unknown of [{ calls: {} }, { busy: {} }, { calls, busy: {} }]) {
      assert.deepEqual(callTimes(usual, unknown, limits), []);
    }
    for (const stale of [{ calls: { ...calls, ...old } }, { calls, busy: { ...busy, ...old } }]) {
      assert.deepEqual(callTimes(usual, stale, limits), []);
    }
    const dayOld = { busy: { ...busy, asOf: -DAY } };
    assert.deepEqual(starts(callTimes(usual, dayOld, limits)), [0, 20]);
  });
});

describe('the feed', () => {
  const zone = 'America/New_York';
  const at = (text) => Date.parse(text);
  const feed = (more, booking = { mode: 'slots', endpoint: '/api/booking' }) => ({
    version: 1,
    timeZone: zone,
    therapists: [
      {
        id: 'ana',
        name: 'Ana',
        availability: { weekly: [{ days: ['mon'], from: '10:00', to: '11:00' }] },
        consultation: { minutes: 15, booking },
        ...more,
      },
      { id: 'ben', name: 'Ben' },
    ],
  });
  const readings = (more) => new Map([['ana', more]]);
  const reading = (...spans) => ({ spans, asOf: now, to: now + 40 * DAY, problems: [] });
  const hour = { start: at('2026-11-23T15:00:00Z'), end: at('2026-11-23T16:00:00Z') };
  const ana = (all, ...rest) => withCalendars(feed(...rest), readings(all), now).therapists[0];

  test('shows the weekly hours that are not busy as call times, and an endpoint offers the same', () => {
    const busy = { ...hour, end: at('2026-11-23T15:20:00Z') };
    const { consultation } = ana({ busy: reading(busy) });
    // Three Mondays; on the first, one time is busy.
    assert.equal(consultation.slots.length, 3 * 3 - 1);
    assert.equal(consultation.slots[0], '2026-11-23T15:20:00Z');
    assert.equal(consultation.asOf, '2026-11-20T12:00:00Z');
    const offered = callTimesOf(feed().therapists[0], zone, now, defaultLimits, {
      busy: reading(busy),
    });
    assert.deepEqual(
      consultation.slots.map((slot) => Date.parse(slot)),
      offered.map(({ start }) => start),
    );
  });

  test('shows of these what the endpoint still offers, with the date of the calendar', () => {
    const old = { ...reading(), asOf: now - 20 * HOUR };
    const free = new Map([['ana', [hour.start]]]);
    const [{ consultation }] = withCalendars(feed(), readings({ busy: old }), now, {
      free,
    }).therapists;
    assert.deepEqual(consultation.slots, ['2026-11-23T15:00:00Z']);
    assert.equal(consultation.asOf, '2026-11-19T16:00:00Z');
    // Or of the endpoint, if that could not be asked for longer.
    const known = withCallTimes(feed(), { now: now - 22 * HOUR, free });
    const [older] = withCalendars(known, readings({ busy: old }), now, { free }).therapists;
    assert.equal(older.consultation.asOf, '2026-11-19T14:00:00Z');
  });

  test('and the endpoint agree: what a calendar makes busy is not offered, what it frees is', async () => {
    const bookings = (all) =>
      createBookings({
        db,
        feed: feed(),
        now: () => now,
        limits: defaultLimits,
        times: (...given) => callTimesOf(...given, all),
      });
    const offered = async (all) => {
      const { body } = await bookings(all).slots('ana', 0, at('2026-11-24T00:00:00Z'));
      return body.slots.map(({ start }) => start.slice(11, 16));
    };
    assert.deepEqual(await offered(undefined), ['15:00', '15:20', '15:40']);
    const busy = reading({ start: hour.start, end: hour.start + 21 * MINUTE });
    assert.deepEqual(await offered({ busy }), ['15:40']);
    const later = { start: hour.end + HOUR, end: hour.end + HOUR + 15 * MINUTE };
    assert.deepEqual(await offered({ calls: reading(later) }), ['17:00']);
  });

  test('and the endpoint agree while a calendar cannot be read: nothing is shown, offered or booked', async () => {
    const listed = {
      availability: {
        weekly: [{ days: ['mon'], from: '10:00', to: '11:00' }],
        slots: ['2026-11-24T15:00:00Z'],
        asOf: '2026-11-20T11:00:00Z',
      },
      consultation: {
        minutes: 15,
        booking: { mode: 'slots', endpoint: '/api/booking' },
        slots: ['2026-11-23T15:00:00Z'],
        asOf: '2026-11-20T11:59:00Z',
      },
    };
    const never = {
      problems: [],
      failingSince: now,
      fault: 'The calendar answered with status 404.',
    };
    const stale = { ...reading(hour), asOf: now - DAY - 1 };
    for (const all of [
      { busy: never },
      { busy: stale },
      { calls: never },
      { calls: stale },
      { calls: reading(hour), busy: never },
      { calls: reading(hour), busy: stale },
    ]) {
      const free = new Map([['ana', [hour.start]]]);
      for (const options of [{}, { free }]) {
        const [{ consultation, availability }] = withCalendars(
          feed(listed),
          readings(all),
          now,
          options,
        ).therapists;
        assert.equal(consultation.slots, undefined);
        assert.equal(consultation.asOf, undefined);
        if (all.busy) assert.equal(availability.slots, undefined);
      }
      const bookings = createBookings({
        db,
        feed: feed(listed),
        now: () => now,
        limits: defaultLimits,
        times: (...given) => callTimesOf(...given, all),
      });
      assert.deepEqual((await bookings.slots('ana', 0, Infinity)).body.slots, []);
    }
  });

  test('shows the calendar of call times alone, where there is one', () => {
    const { slots } = ana({ calls: reading(hour) }).consultation;
    assert.deepEqual(slots, [
      '2026-11-23T15:00:00Z',
      '2026-11-23T15:20:00Z',
      '2026-11-23T15:40:00Z',
    ]);
  });

  test('shows no call times while that calendar was never read', () => {
    const listed = {
      consultation: { slots: ['2026-11-23T15:00:00Z'], asOf: '2026-11-20T11:00:00Z' },
    };
    assert.deepEqual(ana({ calls: { problems: [] } }, listed).consultation, {});
  });

  test('shows what the endpoint offers and nothing else, whoever it is and whatever is answered', async () => {
    const clinic = bookableClinic({ now, endpoint: '/api/booking', mail: true });
    const modes = ['slots', 'request', 'waitlist', 'closed', 'link', 'phone', undefined];
    const twoHours = (day) => ({ start: monday + day * DAY, end: monday + day * DAY + 2 * HOUR });
    const calls = reading(twoHours(0), twoHours(2));
    const kinds = {
      none: undefined,
      busy: { busy: reading(twoHours(0), twoHours(1)) },
      calls: { calls },
      both: { calls, busy: reading(twoHours(2)) },
      openings: { openings: reading(twoHours(0)) },
      never: { calls: { problems: [] } },
      old: { busy: { ...reading(), asOf: now - DAY - 1 } },
    };
    const limits = { ...defaultLimits, minutes: 20, mostSlots: 1e6 };
    const counts = { combinations: new Set(), shown: 0 };
    const cases = Object.entries(kinds).flatMap(([kind, own]) =>
      [undefined, 'open', 'waitlist', 'closed'].map((status) => ({ kind, own, status })),
    );
    for (const [turn, { kind, own, status }] of cases.entries()) {
      const modeAt = (n) => modes[(n + turn) % modes.length];
      const published = {
        ...clinic,
        therapists: clinic.therapists.map((one, n) => {
          const mode = modeAt(n);
          // Listed by the feed itself, where nobody chooses a time of the endpoint.
          const slots = mode !== 'slots' && ['2026-11-24T00:00:00Z'];
          const asOf = '2026-11-20T11:00:00Z';
          const consultation = { ...one.consultation, booking: { mode } };
          return { ...one, consultation: { ...consultation, ...(slots && { slots, asOf }) } };
        }),
      };
      const answer = { at: now, status, listed: 'change', facts: '', feedStatus: '' };
      const ids = clinic.therapists.map(({ id }) => id);
      const live = createLive({
        db: { query: async () => [{}] },
        now: () => now,
        limits,
        answers: async () => new Map(status && ids.map((id) => [id, answer])),
        readings: async () => new Map(own && ids.map((id) => [id, own])),
      });
      await live.refresh();
      const bookings = createBookings({
        db,
        feed: () => live.apply(published),
        now: () => now,
        limits,
        times: (...given) => callTimesOf(...given, own),
      });
      const free = await bookings.freeStarts();
      const shown = live.apply(withCallTimes(published, { now, free }), free).therapists;
      const unasked = live.apply(published).therapists;
      for (const [n, { id, accepting, consultation = {} }] of shown.entries()) {
        const { body } = await bookings.slots(id, 0, Infinity);
        const offered = (body.slots ?? []).map(({ start }) => start).slice(0, 40);
        const slots = (one) => (one.slots ?? []).map((slot) => iso(Date.parse(slot)));
        const what = `${id}: ${modeAt(n)}, calendar ${kind}, answer ${status}`;
        const isHere = ['slots', 'request', 'waitlist'].includes(modeAt(n));
        const isClosed = ['closed', 'existing-only'].includes(accepting?.status);
        if (isHere || isClosed || modeAt(n) === 'closed') {
          assert.deepEqual(slots(consultation), offered, what);
          // The same without being told what the endpoint offers, where calendars say it.
          const own = unasked[n].consultation ?? {};
          if (own.slots) assert.deepEqual(slots(own), offered, what);
        } else assert.deepEqual(offered, [], what);
        counts.combinations.add(`${modeAt(n)} ${kind} ${status}`);
        counts.shown += offered.length;
      }
    }
    assert.equal(counts.combinations.size, modes.length * cases.length);
    assert.ok(counts.shown > 1000, String(counts.shown));
  });

  test('has the openings of their calendar, of the length of a session, without the busy ones', () => {
    const listed = {
      availability: {
        slotMinutes: 30,
        slots: ['2026-11-24T15:00:00Z'],
        asOf: '2026-11-19T12:00:00Z',
      },
    };
    const busy = { start: hour.start, end: hour.start + 10 * MINUTE };
    const own = ana({ openings: reading(hour), busy: reading(busy) }, listed).availability;
    assert.deepEqual(own.slots, ['2026-11-23T15:30:00Z']);
    assert.equal(own.asOf, '2026-11-20T12:00:00Z');
    // Without such a calendar, busy times thin out what is listed, whose date stays.
    const free = ana({ busy: reading(hour) }, listed).availability;
    assert.deepEqual(free, listed.availability);
    const day = { start: at('2026-11-24T05:00:00Z'), end: at('2026-11-25T05:00:00Z') };
    assert.deepEqual(ana({ busy: reading(day) }, listed).availability.slots, []);
  });

  test('keeps the date of the last good reading, and takes no date from nowhere', () => {
    const old = { ...reading(hour), asOf: now - 23 * HOUR };
    assert.equal(ana({ calls: old }).consultation.asOf, '2026-11-19T13:00:00Z');
    assert.equal(
      ana({ calls: reading(hour), busy: old }).consultation.asOf,
      '2026-11-19T13:00:00Z',
    );
    const undated = { consultation: { slots: ['2026-11-24T15:00:00Z'] } };
    assert.equal(ana({ busy: reading(hour) }, undated).consultation.asOf, undefined);
  });

  test('of somebody without a calendar stays as it is', () => {
    const before = feed();
    const after = withCalendars(before, readings({ busy: reading(hour) }), now);
    assert.equal(after.therapists[1], before.therapists[1]);
    assert.equal(withCalendars(before, new Map(), now), before);
  });
});
