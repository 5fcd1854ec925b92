/**
 * Bookings, moves and cancellations by people who know the contract alone, through a bad network, while processes are killed: on
 * PGlite with one process, and on a PostgreSQL server with one and with three. Nothing is lost or doubled, and each message is one.
 *
 * `STORM=full` has the numbers of a release: 1,000 visitors, 200 who race for one time, 20 kills.
 */
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import { defaultLimits } from '../../demo/booking/app.mjs';
import { timesOf } from '../../demo/booking/hours.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { feed, randomNumbers, visitor } from '../helpers/booking.mjs';
import { outboxFor } from '../helpers/booking-outbox.mjs';
import { startProcess } from '../helpers/booking-process.mjs';
import { faultyProxy } from '../helpers/faulty-proxy.mjs';
import { startMailServer } from '../helpers/mail-server.mjs';
import { book, cancel, move, standing } from '../helpers/plain-visitor.mjs';
import { startPostgres } from './postgres.mjs';

const isFull = process.env.STORM === 'full';
const VISITORS = isFull ? 1000 : 36;
const RACERS = isFull ? 200 : 40;
const KILLS = isFull ? 20 : 1;
const AT_ONCE = 12;
const HOUR = 3_600_000;

const postgres = await startPostgres();
after(() => postgres.stop?.());

/** Does all the work, so many at a time. */
async function inTurns(items, work) {
  const queue = items.entries();
  const results = [];
  const worker = async () => {
    for (const [n, item] of queue) results[n] = await work(item, n);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return results;
}

/** Times of two therapists, from tomorrow on. */
function times(count) {
  return ['denver', 'lord-howe'].flatMap((id) => {
    const therapist = feed.therapists.find((one) => one.id === id);
    return timesOf(therapist, feed.timeZone, Date.now() + HOUR, defaultLimits)
      .slice(0, count / 2)
      .map(({ start }) => ({
        therapist: id,
        slot: new Date(start).toISOString().replace('.000', ''),
      }));
  });
}

for (const { name, count, missing, data } of [
  { name: 'PGlite, one process', count: 1, data: (folder) => ({ folder }) },
  ...[1, 3].map((n) => ({
    name: `PostgreSQL, ${n === 1 ? 'one process' : 'three processes'}`,
    count: n,
    missing: postgres.missing,
    data: () => ({ url: postgres.url }),
  })),
]) {
  describe(`on ${name}`, { skip: missing }, () => {
    let folder;
    let where;
    let mail;
    let processes;
    let proxies;

    before(async () => {
      folder = await mkdtemp(join(tmpdir(), 'therapist-finder-storm-'));
      where = data(join(folder, 'data'));
    });
    after(() => rm(folder, { recursive: true, force: true }));
    beforeEach(() => withDatabase((db) => db.query('truncate booking, attempt, outbox')));

    /** Looks into the database, which PGlite gives to one process at a time. */
    async function withDatabase(look) {
      const db = await openDatabase(where);
      try {
        return await look(db);
      } finally {
        await db.close();
      }
    }

    async function start(share) {
      mail = await startMailServer();
      const begin = (port) => startProcess({ ...where, port, smtp: mail.url });
      processes = [];
      for (let n = 0; n < count; n++) processes.push({ running: await begin(0) });
      for (const one of processes) {
        one.port = new URL(one.running.endpoint).port;
        one.begin = () => begin(one.port);
      }
      proxies = await Promise.all(
        processes.map(({ running }, n) =>
          faultyProxy({
            target: new URL(running.endpoint).origin,
            random: randomNumbers(100 + n),
            share,
            lateness: 60,
          }),
        ),
      );
    }

    // What a test that failed left running.
    afterEach(async () => {
      for (const { running } of processes) running.kill('SIGKILL');
      await Promise.all(proxies.map((proxy) => proxy.close()));
      await mail.close();
    });

    async function stop() {
      for (const { running } of processes) running.kill('SIGTERM');
      await Promise.all(processes.map(({ running }) => running.ended));
    }

    let turn = 0;
    /** Each try may go to another process. */
    const endpoint = () => `${proxies[turn++ % count].origin}/api/booking`;

    /** Kills one, as a power cut would, and starts it again. */
    async function kill(n) {
      const one = processes[n % count];
      one.running.kill('SIGKILL');
      await one.running.ended;
      one.running = await one.begin();
    }

    /** Ends all processes, and sends what those that were killed had taken: their claims are given up at once. */
    async function settle() {
      await stop();
      await withDatabase(async (db) => {
        await db.query('update outbox set claimed_until = now() where claim is not null');
        await outboxFor({ db, smtp: mail.url }).deliver();
      });
    }

    test(`${VISITORS} visitors book, some move, some cancel, while processes are killed ${KILLS} times`, async (t) => {
      await start(0.3);
      const own = times(VISITORS * 2);
      const first = own.filter((_, n) => n % 2 === 0);
      const other = own.filter((_, n) => n % 2 === 1);
      let done = 0;
      let kills = 0;
      let killing = Promise.resolve();
      const countOne = () => {
        done++;
        if (kills >= KILLS || done < ((kills + 1) * VISITORS) / (KILLS + 1)) return;
        const victim = kills++;
        killing = killing.then(() => kill(victim));
      };

      const outcomes = await inTurns(first, async ({ therapist, slot }, n) => {
        const request = visitor(n, { therapist, slot, mailDetails: true });
        const booked = await book(endpoint, request);
        assert.equal(booked.status, 201, booked.type);
        const call = booked.body;
        let now = { status: 'confirmed', start: slot };
        if (n % 3 === 0) {
          const moved = await move(endpoint, call, other[n].slot);
          assert.equal(moved.status, 200, moved.type);
          now.start = moved.body.start;
        }
        if (n % 4 === 0) {
          const canceled = await cancel(endpoint, call);
          assert.equal(canceled.status, 200, canceled.type);
          now = { status: 'canceled' };
        }
        const asked = await standing(endpoint, call);
        assert.equal(asked.body.status, now.status);
        assert.equal(asked.body.start, now.start);
        countOne();
        return { call, ...now };
      });
      await killing;
      await settle();
      assert.equal(kills, KILLS);

      const { rows, sent } = await withDatabase(async (db) => ({
        rows: await db.query('select * from booking'),
        sent: await db.query(`select topic, state from outbox where topic = 'details'`),
      }));
      assert.equal(rows.length, VISITORS);
      const byId = new Map(rows.map((row) => [row.id, row]));
      for (const { call, status, start: at } of outcomes) {
        const row = byId.get(call.id);
        assert.equal(row.status, status);
        if (status === 'confirmed') assert.equal(+row.starts_at, Date.parse(at));
        assert.equal(row.name === null, status === 'canceled');
      }
      const held = rows
        .filter(({ live }) => live)
        .map((row) => `${row.therapist} ${+row.starts_at}`);
      assert.equal(new Set(held).size, held.length);

      const events = (n) => 1 + (n % 3 === 0) + (n % 4 === 0);
      const expected = first.reduce((sum, _, n) => sum + events(n), 0);
      assert.equal(sent.length, expected, 'one message for each thing that happened');
      assert.ok(sent.every(({ state }) => state === 'sent'));
      for (const [n] of first.entries()) {
        const to = `visitor-${n}@example.org`;
        const mine = mail.mails.filter(({ receivers }) => receivers[0] === to);
        const ids = new Set(mine.map(({ headers }) => headers['message-id']));
        assert.equal(ids.size, events(n), to);
      }
      const all = mail.mails.map(({ headers }) => headers['message-id']);
      t.diagnostic(`requests: ${JSON.stringify(proxies.map(({ counts }) => counts))}`);
      t.diagnostic(
        `${kills} kills; ${expected} messages to visitors; ${all.length} mails arrived, ${new Set(all).size} different`,
      );
    });

    test(`of ${RACERS} who race for one time one wins, and of ${RACERS} who move to it none`, async () => {
      await start(0.2);
      const [wanted, ...others] = times(2 * RACERS + 2).filter(
        ({ therapist }) => therapist === 'denver',
      );
      const racers = Array.from({ length: RACERS }, (_, n) => n);
      const outcomes = await Promise.all(
        racers.map((n) => book(endpoint, visitor(n, { slot: wanted.slot }))),
      );
      assert.equal(outcomes.filter(({ status }) => status === 201).length, 1);
      const losers = outcomes.filter(({ type }) => type === 'slot-taken');
      assert.equal(losers.length, RACERS - 1);
      assert.ok(
        losers.every(({ body }) => body.alternatives.every(({ id }) => id !== wanted.slot)),
      );

      // And of ten who move to one time that is free, one gets it, and the others keep theirs.
      const calls = [];
      for (let n = 0; n < 10; n++) {
        calls.push((await book(endpoint, visitor(n, { slot: others[n].slot }))).body);
      }
      const moves = await Promise.all(calls.map((call) => move(endpoint, call, others[20].slot)));
      assert.equal(moves.filter(({ status }) => status === 200).length, 1);
      assert.equal(moves.filter(({ type }) => type === 'slot-taken').length, 9);
      const none = await Promise.all(calls.map((call) => move(endpoint, call, wanted.slot)));
      assert.ok(none.every(({ type }) => type === 'slot-taken'));
      await stop();
      const rows = await withDatabase((db) => db.query('select starts_at from booking where live'));
      assert.equal(rows.length, 11);
      assert.equal(new Set(rows.map(({ starts_at }) => +starts_at)).size, 11);
    });

    test('a reminder is one, and so is its mail, while a process is killed', async (t) => {
      const due = 24;
      await withDatabase(async (db) => {
        for (let n = 0; n < due; n++) {
          const start = new Date(Date.now() + 3 * HOUR + n * 1_200_000);
          await db.query(
            `insert into booking (id, manage_token, therapist, status, live, starts_at, ends_at, made_at,
               agreed_at, time_zone, locale, name, contact, mail_details)
             values ($1, $2, 'denver', 'confirmed', true, $3, $4, $5, $5, 'America/Denver', 'en', 'x', $6, true)`,
            [
              ...['id', 'manage'].map((kind) => `${kind}-${n}`),
              start.toISOString(),
              new Date(+start + 900_000).toISOString(),
              new Date(Date.now() - 72 * HOUR).toISOString(),
              JSON.stringify({ email: `due-${n}@example.org` }),
            ],
          );
        }
      });
      await start(0);
      while (mail.mails.length < due / 4) await new Promise((soon) => setTimeout(soon, 10));
      await kill(0);
      await new Promise((soon) => setTimeout(soon, 1500));
      await settle();
      const { reminded, states } = await withDatabase(async (db) => ({
        reminded: await db.query('select id from booking where reminded_at is not null'),
        states: await db.query(`select state, count(*)::int as n from outbox group by state`),
      }));
      assert.equal(reminded.length, due);
      assert.equal(
        states.reduce((sum, { n }) => sum + n, 0),
        due,
        'one row for each reminder',
      );
      const ids = mail.mails.map(({ headers }) => headers['message-id']);
      // A process that is killed after the mail server took a message, and before it could note that, leaves it to be sent again,
      // under the same Message-ID. All that is known of it is which messages were on their way: at most four.
      assert.ok(ids.length - new Set(ids).size <= 4);
      const receivers = new Set(mail.mails.flatMap((one) => one.receivers));
      assert.equal(receivers.size, due);
      t.diagnostic(`${ids.length} mails, ${new Set(ids).size} different, to ${receivers.size}`);
    });
  });
}
