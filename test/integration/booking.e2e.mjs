/**
 * The booking endpoint under a network and a machine at their worst, on PGlite and on a PostgreSQL server by the same SQL:
 * whatever is lost, late, doubled or killed, nobody is booked twice, nobody's booking is forgotten, and everybody is told
 * the truth.
 */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { defaultLimits } from '../../demo/booking/app.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { timesOf } from '../../demo/booking/hours.mjs';
import {
  createBookingClient,
  createConsultation,
  feed,
  listen,
  mount,
  newKey,
  randomNumbers,
  visitor,
} from '../helpers/booking.mjs';
import { startProcess } from '../helpers/booking-process.mjs';
import { faultyProxy } from '../helpers/faulty-proxy.mjs';
import { startPostgres } from './postgres.mjs';

/** How often a visitor presses "try again" before this is called a failure. */
const MOST_PRESSES = 40;

const postgres = await startPostgres();
after(() => postgres.stop?.());

/** The ids of a therapist's next times, in order. */
function timeIds(id, count) {
  const therapist = feed.therapists.find((one) => one.id === id);
  const times = timesOf(therapist, feed.timeZone, Date.now() + 3_600_000, defaultLimits);
  return times
    .slice(0, count)
    .map(({ start }) => new Date(start).toISOString().replace('.000', ''));
}

/** Sends until the outcome is known, as a person would, and tells it. */
async function bookUntilKnown(client, request, key = newKey()) {
  let mayBeBooked = false;
  for (let press = 1; press <= MOST_PRESSES; press++) {
    try {
      return { booked: await client.send({ key, request, mayBeBooked }), press };
    } catch ({ failure }) {
      if (failure.booked === 'no') return { failure, press };
      mayBeBooked = true;
    }
  }
  throw new Error('The outcome never became known.');
}

/** Does all the work, so many at a time. */
async function inTurns(items, atOnce, work) {
  const results = [];
  const queue = items.entries();
  const worker = async () => {
    for (const [index, item] of queue) results[index] = await work(item, index);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

const clientFor = (endpoint, options = {}) =>
  createBookingClient({
    endpoint,
    now: Date.now,
    timeout: 2000,
    sleep: (milliseconds) => new Promise((awake) => setTimeout(awake, milliseconds / 100)),
    ...options,
  });

const rows = (db) => db.query('select * from booking order by name');

for (const { name, missing, open } of [
  { name: 'PGlite', open: (folder) => ({ folder }) },
  { name: 'PostgreSQL', missing: postgres.missing, open: () => ({ url: postgres.url }) },
]) {
  describe(`bookings on ${name}`, { skip: missing }, () => {
    let folder;
    let where;
    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'therapist-finder-booking-'));
      where = open(folder);
    });
    after(() => rm(folder, { recursive: true, force: true }));

    describe('in one process', () => {
      let db;
      let server;
      before(async () => {
        db = await openDatabase(where);
        server = await listen(mount({ db }));
      });
      after(async () => {
        await server?.close();
        await db?.close();
      });
      const clear = () => db.query('delete from booking');

      test('1,000 bookings through a bad network are 1,000 rows, and everybody knows', async (t) => {
        await clear();
        const { origin, pathname } = new URL(server.endpoint);
        const random = randomNumbers(20261124);
        const proxy = await faultyProxy({ target: origin, random, share: 0.4, lateness: 40 });
        const client = clientFor(proxy.origin + pathname);
        const requests = ['denver', 'lord-howe'].flatMap((therapist) =>
          timeIds(therapist, 500).map((slot) =>
            visitor(`${therapist} ${slot}`, {
              therapist,
              slot,
              contact: { email: `${therapist}.${slot.replace(/\W/g, '')}@example.org` },
            }),
          ),
        );
        assert.equal(requests.length, 1000);
        const outcomes = await inTurns(requests, 16, (request) => bookUntilKnown(client, request));
        await proxy.close();

        const kept = await rows(db);
        assert.equal(kept.length, 1000);
        const byId = new Map(kept.map((row) => [row.id, row]));
        outcomes.forEach(({ booked }, n) => {
          const row = byId.get(booked?.id);
          assert.equal(row?.name, requests[n].name);
          assert.equal(booked.start, Date.parse(requests[n].slot));
          assert.equal(+row.starts_at, booked.start);
          assert.ok(booked.manageUrl.endsWith(`/manage/${row.manage_token}`));
        });
        const presses = outcomes.filter(({ press }) => press > 1).length;
        t.diagnostic(`of the requests: ${JSON.stringify(proxy.counts)}`);
        t.diagnostic(`visitors who had to press again: ${presses}`);
        for (const [fault, count] of Object.entries(proxy.counts)) assert.ok(count > 50, fault);
      });

      test('of 200 who race for one time, one wins and 199 are offered others', async () => {
        await clear();
        const [slot] = timeIds('denver', 1);
        const client = clientFor(server.endpoint, { timeout: 30_000 });
        // With every connection open already, none gets ahead of the others by that.
        await Promise.all(Array.from({ length: 10 }, () => db.query('select pg_sleep(0.03)')));
        const outcomes = await inTurns(
          Array.from({ length: 200 }, (_, n) => visitor(n, { slot })),
          200,
          (request) => bookUntilKnown(client, request),
        );
        const losers = outcomes.filter(({ failure }) => failure?.code === 'slot-taken');
        assert.equal(outcomes.filter(({ booked }) => booked).length, 1);
        assert.equal(losers.length, 199);
        for (const { failure } of losers) {
          assert.equal(failure.alternatives.length, 3);
          assert.ok(failure.alternatives.every(({ id }) => id !== slot));
        }
        assert.equal((await rows(db)).length, 1);
      });

      test('the same key 30 times at once is one booking, and one answer', async () => {
        await clear();
        const request = visitor(1, { slot: timeIds('denver', 1)[0] });
        const key = newKey();
        const client = clientFor(server.endpoint, { timeout: 30_000 });
        const answers = await Promise.all(
          Array.from({ length: 30 }, () => client.send({ key, request })),
        );
        assert.equal(new Set(answers.map((answer) => JSON.stringify(answer))).size, 1);
        assert.equal((await rows(db)).length, 1);
      });

      test('who has a call may ask for another, since to refuse it would tell that they have one', async () => {
        await clear();
        const client = clientFor(server.endpoint, { timeout: 30_000 });
        const outcomes = await Promise.all(
          timeIds('denver', 20).map((slot) => bookUntilKnown(client, visitor(1, { slot }))),
        );
        assert.equal(outcomes.filter(({ booked }) => booked).length, 20);
      });

      test('a proxy that says 404 or 503 after the row is stored: asked again, it is one booking', async () => {
        await clear();
        const { origin, pathname } = new URL(server.endpoint);
        const proxy = await faultyProxy({
          target: origin,
          random: () => 0,
          share: 1,
          lateness: 0,
          faults: ['blame'],
        });
        const blamed = clientFor(proxy.origin + pathname, { retries: 0 });
        const client = clientFor(server.endpoint);
        const statuses = [];
        for (const [n, slot] of timeIds('denver', 6).entries()) {
          const sending = { key: newKey(), request: visitor(n, { slot }) };
          const { failure } = await blamed.send(sending).catch((error) => error);
          assert.equal(failure.booked, 'unknown', `${failure.status}`);
          statuses.push(failure.status);
          const booked = await client.send({ ...sending, mayBeBooked: true });
          assert.equal(booked.start, Date.parse(slot));
        }
        await proxy.close();
        assert.deepEqual(statuses.sort(), [404, 409, 422, 429, 502, 503]);
        assert.equal((await rows(db)).length, 6);
      });

      test('a page reloaded in the middle learns the outcome by the key, before or after', async () => {
        await clear();
        const client = clientFor(server.endpoint);
        const [slot, other] = timeIds('denver', 2);
        const key = newKey();
        const booked = await client.send({ key, request: visitor(1, { slot }) });
        const found = await client.send({
          key,
          request: { therapist: 'denver' },
          mayBeBooked: true,
        });
        assert.deepEqual(found, booked);

        // The question comes first; the request, which was only late, is turned away.
        const late = newKey();
        for (const request of [{ therapist: 'denver' }, visitor(2, { slot: other })]) {
          const { failure } = await bookUntilKnown(client, request, late);
          assert.equal(failure.code, 'invalid');
        }
        assert.equal((await rows(db)).length, 1);
      });

      test('visitors who reload in mid-send end up knowing', async () => {
        await clear();
        const { origin, pathname } = new URL(server.endpoint);
        const random = randomNumbers(5);
        const proxy = await faultyProxy({ target: origin, random, share: 0.5, lateness: 200 });
        const client = clientFor(proxy.origin + pathname);
        const therapist = feed.therapists.find(({ id }) => id === 'morning');
        const slots = timeIds('morning', 30);
        const outcomes = await inTurns(slots, 6, (slot, n) =>
          wholeVisit(client, therapist, slot, n),
        );
        await proxy.close();

        const kept = new Map((await rows(db)).map((row) => [row.id, row]));
        const told = outcomes.filter(({ result }) => result);
        assert.equal(kept.size, told.length);
        for (const { result, email } of told) {
          assert.equal(kept.get(result.id).contact.email, email);
        }
        // Who is told that nothing was sent, has nothing.
        for (const { state } of outcomes.filter(({ result }) => !result)) {
          assert.equal(state.failure?.code, 'not-sent');
        }
        assert.ok(told.length > 10, `${told.length} were told of a booking`);
      });
    });

    test('killed in the middle of requests, three times, it forgets nothing it confirmed', async (t) => {
      const data = name === 'PGlite' ? join(folder, 'killed') : undefined;
      const db = await openDatabase(open(data));
      await db.query('delete from booking');
      await db.close();

      let child = await startProcess({ ...open(data), port: 0 });
      const { port } = new URL(child.endpoint);
      const client = clientFor(child.endpoint, {
        retries: 0,
        sleep: () => Promise.resolve(),
        timeout: 5000,
      });
      let confirmed = 0;
      let kills = 0;
      let restart = Promise.resolve();
      const requests = timeIds('denver', 120).map((slot, n) => visitor(n, { slot }));
      const outcomes = await inTurns(requests, 8, async (request) => {
        const key = newKey();
        for (let mayBeBooked = false, press = 0; press < 200; press++) {
          await restart;
          try {
            const booked = await client.send({ key, request, mayBeBooked });
            confirmed++;
            if (kills < 3 && confirmed >= 30 * (kills + 1)) {
              kills++;
              // While seven others are waiting for their answers.
              child.kill('SIGKILL');
              restart = child.ended.then(async () => {
                child = await startProcess({ ...open(data), port });
              });
            }
            return booked;
          } catch ({ failure }) {
            assert.equal(failure.booked, 'unknown', failure.code);
            mayBeBooked = true;
          }
        }
        throw new Error('The outcome never became known.');
      });
      child.kill('SIGTERM');
      await child.ended;

      const again = await openDatabase(open(data));
      const kept = await rows(again);
      await again.close();
      assert.equal(kills, 3);
      assert.equal(kept.length, 120);
      assert.deepEqual(outcomes.map(({ id }) => id).sort(), kept.map(({ id }) => id).sort());
      t.diagnostic(
        `${kills} kills, ${kept.length} bookings, all of them confirmed to their visitors`,
      );
    });
  });
}

test('both sides of a change of clocks read right, wherever this runs', async () => {
  const script = join(import.meta.dirname, '..', 'helpers', 'booking-times.mjs');
  const zones = ['America/Phoenix', 'Asia/Kolkata', 'Australia/Lord_Howe'];
  const outputs = await Promise.all(
    zones.map(async (TZ) => {
      const { stdout } = await promisify(execFile)(process.execPath, [script], {
        env: { ...process.env, TZ },
      });
      return JSON.parse(stdout);
    }),
  );
  // From 0:30 to 4:00 by a clock in Denver: four and a half hours once it is set back, two and a half once it is set forward.
  const expected = [
    [
      'back',
      13,
      '2026-11-01T06:30:00.000Z',
      [
        ['America/Phoenix', ['2026-10-31 2', '2026-11-01 11'], '11:30 PM – 3:30 AM'],
        ['Pacific/Honolulu', ['2026-10-31 11', '2026-11-01 2'], '8:30 PM – 12:30 AM'],
        ['Asia/Kolkata', ['2026-11-01 13'], '12:00 PM – 4:00 PM'],
        ['Australia/Lord_Howe', ['2026-11-01 13'], '5:30 PM – 9:30 PM'],
      ],
      'Sunday, November 1, 1:00 PM, India Standard Time (UTC+5:30) = Sunday, November 1, 1:30 AM, Mountain Time (UTC−6)',
    ],
    [
      'forward',
      7,
      '2027-03-14T07:30:00.000Z',
      [
        ['America/Phoenix', ['2027-03-14 7'], '12:30 AM – 2:30 AM'],
        ['Pacific/Honolulu', ['2027-03-13 7'], '9:30 PM – 11:30 PM'],
        ['Asia/Kolkata', ['2027-03-14 7'], '1:00 PM – 3:00 PM'],
        ['Australia/Lord_Howe', ['2027-03-14 7'], '6:30 PM – 8:30 PM'],
      ],
      'Sunday, March 14, 2:00 PM, India Standard Time (UTC+5:30) = Sunday, March 14, 1:30 AM, Mountain Time (UTC−7)',
    ],
  ];
  for (const [n, output] of outputs.entries()) assert.deepEqual(output, expected, zones[n]);
});

/** A visitor with the dialog open, who reloads once while their request is on its way, and again as often as they are left in doubt. */
async function wholeVisit(client, therapist, slot, n) {
  const kept = new Map();
  let pages = 0;
  /** What the page after a reload finds. The one before can no longer write to it, though what it sent may still arrive. */
  const storageOfPage = () => {
    const page = ++pages;
    const whileThere = (write) => page === pages && void write();
    return {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => whileThere(() => kept.set(name, value)),
      removeItem: (name) => whileThere(() => kept.delete(name)),
    };
  };
  const practice = { booking: { mode: 'slots', endpoint: 'https://example.org/' } };
  const record = {
    ...therapist,
    consultation: { ...therapist.consultation, booking: practice.booking },
  };
  const open = () => {
    const store = createConsultation({
      therapist: record,
      practice,
      client,
      now: Date.now,
      timeZone: 'Asia/Kolkata',
      locale: 'en-US',
      storage: storageOfPage(),
    });
    store.dispatch({ type: 'open' });
    return store;
  };
  const email = `reload-${n}@example.org`;
  const first = open();
  await until(first, ({ list, listFailure }) => list ?? listFailure);
  first.dispatch({
    type: 'choose',
    slot: { id: slot, start: Date.parse(slot), end: Date.parse(slot) + 9e5 },
  });
  first.dispatch({ type: 'edit', details: { name: `V${n}`, contact: email, channel: 'video' } });
  first.dispatch({ type: 'send' });
  await until(first, ({ submission, status }) => submission ?? status !== 'sending');
  await new Promise((soon) => setTimeout(soon, n));
  // An answer that came before the reload, after which nothing is left to be found out.
  const { result } = first.getState();

  for (let reload = 0; reload < MOST_PRESSES; reload++) {
    const store = open();
    await until(store, ({ status, submission }) => status !== 'sending' || submission.stalled);
    const state = store.getState();
    if (state.status !== 'sending') return { state, email, result: state.result ?? result };
  }
  throw new Error('The outcome never became known.');
}

function until(store, isSo) {
  return new Promise((resolve) => {
    const look = () => {
      if (!isSo(store.getState())) return;
      leave();
      resolve();
    };
    const leave = store.subscribe(look);
    look();
  });
}
