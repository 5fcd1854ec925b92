/** The database of bookings: who may use its folder, how its tables come to be, and what happens while it cannot be reached. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, describe, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { newKey, visitor } from '../helpers/booking.mjs';
import { startDemo } from '../helpers/demo-process.mjs';
import { hangingProxy } from '../helpers/hanging-proxy.mjs';
import { BEFORE_MIGRATIONS } from '../helpers/old-bookings.mjs';
import { startPostgres } from './postgres.mjs';
import { migrate } from '../../demo/database/migrate.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { serve } from '../../demo/server.mjs';

let folder;
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'therapist-finder-lock-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Another process, which opens the folder and keeps it. */
async function holder() {
  const server = join(import.meta.dirname, '..', 'helpers', 'booking-server.mjs');
  const child = spawn(process.execPath, [server], {
    env: { ...process.env, PORT: '0', FOLDER: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const opened = await Promise.race([
    new Promise((resolve) => child.stdout.once('data', () => resolve(true))),
    ended.then(() => false),
  ]);
  return { opened, kill: (signal) => (child.kill(signal), ended) };
}

test('is refused while another process has it, or this one, and free when that is killed', async () => {
  const first = await holder();
  assert.equal(first.opened, true);
  await assert.rejects(openDatabase({ folder }), /is in use/);
  assert.equal((await holder()).opened, false);
  await first.kill('SIGKILL');

  const db = await openDatabase({ folder });
  await assert.rejects(openDatabase({ folder }), /is in use/);
  await db.close();
  await (await openDatabase({ folder })).close();
  assert.deepEqual(await readdir(folder), ['postgres'], 'nothing is left behind');
});

test('of many who come at once, never two go on', async () => {
  const opened = await Promise.allSettled(
    Array.from({ length: 8 }, () => openDatabase({ folder })),
  );
  const open = opened.filter(({ status }) => status === 'fulfilled');
  assert.ok(open.length <= 1);
  for (const { value } of open) await value.close();
});

for (const bytes of [80, 95, 120, 160]) {
  test(`a folder whose path has ${bytes} bytes more is held and let go like any other`, async () => {
    const deep = join(folder, ...('d'.repeat(bytes).match(/.{1,40}/g) ?? []));
    const db = await openDatabase({ folder: deep });
    await assert.rejects(openDatabase({ folder: deep }), /is in use by another/);
    await db.close();
    await (await openDatabase({ folder: deep })).close();
    assert.deepEqual(await readdir(deep), ['postgres'], 'nothing is left behind');
  });
}

for (const [whose, pid] of [
  ['this process', process.pid],
  ['a process that came by the number later', process.ppid],
]) {
  test(`a number that was left behind and now is that of ${whose} keeps nobody out`, async () => {
    await writeFile(join(folder, 'lock'), String(pid));
    await (await openDatabase({ folder })).close();
  });
}

const postgres = await startPostgres();
after(() => postgres.stop?.());

test('a database from before there were migrations is brought up to date, and keeps what it had', async () => {
  const old = await PGlite.create(join(folder, 'postgres'));
  await old.exec(BEFORE_MIGRATIONS);
  await old.close();

  const db = await openDatabase({ folder });
  const rows = await db.query('select * from booking order by id');
  assert.deepEqual(
    rows.map(({ id, status, live, name, mail_details }) => ({
      id,
      status,
      live,
      name,
      mail_details,
    })),
    [
      { id: 'confirmed', status: 'confirmed', live: true, name: 'Sam', mail_details: false },
      { id: 'stuck', status: 'expired', live: false, name: null, mail_details: false },
    ],
  );
  assert.equal(+rows[0].agreed_at, Date.parse('2026-11-01T12:00:00Z'));
  assert.equal((await db.query('select key from attempt')).length, 1);
  assert.deepEqual(await migrate(db), [], 'what ran once does not run again');
  await db.close();
});

test(
  'of three that start at once on one server, each migration runs in one',
  { skip: postgres.missing },
  async () => {
    const { url } = postgres;
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase({ url })));
    const names = (await opened[0].query('select name from migration order by ran_at')).map(
      ({ name }) => name,
    );
    assert.ok(names.length >= 2);
    assert.deepEqual(names, [...names].sort(), 'in the order of their numbers');
    assert.equal((await opened[2].query('select id from booking')).length, 0);
    await Promise.all(opened.map((db) => db.close()));
  },
);

test('a migration that fails leaves nothing of itself', async () => {
  const db = await openDatabase();
  const count = async () => (await db.query('select count(*)::int as n from migration'))[0].n;
  const before = await count();
  await db.query("delete from migration where name = '001-bookings'");
  const failing = {
    ...db,
    transaction: (work) =>
      db.transaction((query) =>
        work(async (sql, parameters) => {
          if (sql.includes('insert into migration')) throw new Error('cut off');
          return query(sql, parameters);
        }),
      ),
  };
  await assert.rejects(migrate(failing), /cut off/);
  assert.equal(await count(), before - 1);
  assert.deepEqual(await migrate(db), ['001-bookings']);
  await db.close();
});

const pause = (milliseconds) => new Promise((soon) => setTimeout(soon, milliseconds));

/** Ends all connections to the server but this one. */
const cutAll = (query) =>
  query(
    'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
  );

const bookingOf = (origin, { therapist, slot, key }) =>
  fetch(`${origin}/api/booking/consultations`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify(visitor(1, { therapist, slot, channel: undefined })),
  });

/** Those whose first calls are booked by choosing a time, with the times of the feed and their date. */
async function timesIn(origin) {
  const { therapists } = await (await fetch(`${origin}/clinic/therapists.json`)).json();
  return therapists
    .filter(({ consultation }) => consultation?.booking?.mode === 'slots')
    .map(({ id, consultation }) => [id, consultation.slots, consultation.asOf]);
}

describe('while connections to a PostgreSQL server break', { skip: postgres.missing }, () => {
  test('a transaction fails as a whole, and the next work gets another connection', async (t) => {
    const warn = t.mock.method(console, 'warn', () => undefined);
    const db = await openDatabase({ url: postgres.url });
    const other = await openDatabase({ url: postgres.url });
    await db.query('create table if not exists probe (n int)');
    const cut = (n) =>
      db.transaction(async (query) => {
        await query('insert into probe values ($1)', [n]);
        await cutAll(other.query);
        // With nothing to answer, that the connection is gone is news by itself.
        await pause(50);
        await query('select 1');
      });
    for (let n = 0; n < 3; n++) await assert.rejects(cut(n));
    assert.deepEqual(await db.query('select n from probe'), []);
    await db.query('drop table probe');
    assert.equal(warn.mock.callCount(), 1, 'one warning, however many break');
    await db.close();
    await other.close();
  });

  test('the server lives; who was told of a call has it, and who was not asks again', async (t) => {
    const limits = ['READS_PER_MINUTE', 'WRITES_PER_MINUTE', 'CALLS_PER_HOUR'];
    const demo = startDemo({
      DATABASE_URL: postgres.url,
      ...Object.fromEntries(limits.map((name) => [`LIMIT_${name}`, '100000'])),
      LIMIT_CALLS_PER_THERAPIST: '100000',
    });
    const db = await openDatabase({ url: postgres.url });
    try {
      const origin = await demo.address;
      const requests = (await timesIn(origin))
        .flatMap(([therapist, slots]) => slots.map((slot) => ({ therapist, slot, key: newKey() })))
        .slice(0, 400);
      const queue = requests.values();
      const faults = {};
      const told = new Map();
      const isEnough = () => told.size >= 40 && (faults[503] ?? 0) + (faults[500] ?? 0) >= 8;
      const visit = async () => {
        for (const request of queue) {
          if (isEnough()) return;
          for (let n = 0; !told.has(request); n++) {
            assert.ok(n < 100, demo.said());
            const response = await bookingOf(origin, request);
            const answer = await response.json();
            if (response.status === 201) told.set(request, answer);
            else {
              assert.equal(response.headers.get('content-type'), 'application/problem+json');
              faults[response.status] = (faults[response.status] ?? 0) + 1;
              await pause(5);
            }
          }
        }
      };
      const visits = Promise.all([visit(), visit(), visit(), visit()]);
      let isOver = false;
      void visits.catch(() => undefined).finally(() => (isOver = true));
      while (!isOver) {
        await pause(120);
        await cutAll(db.query);
      }
      await visits;

      assert.deepEqual(Object.keys(faults).sort().at(-1), '503');
      assert.ok(isEnough(), JSON.stringify(faults));
      const rows = await db.query('select id from booking');
      const ids = [...told.values()].map(({ id }) => id).sort();
      assert.deepEqual(rows.map(({ id }) => id).sort(), ids, 'no call is lost, and none is double');
      for (const [request, answer] of told) {
        assert.deepEqual(await (await bookingOf(origin, request)).json(), answer);
      }
      assert.equal((await fetch(`${origin}/api/booking/ready`)).status, 200);
      assert.ok(demo.isUp());
      assert.ok((demo.said().match(/connection to the database broke/g) ?? []).length <= 1);
      t.diagnostic(`${told.size} calls; answers in between: ${JSON.stringify(faults)}`);
    } finally {
      await demo.stop();
      await db.query('truncate booking, attempt, outbox');
      await db.close();
    }
  });
});

describe('while a PostgreSQL server hangs', { skip: postgres.missing }, () => {
  const patience = 400;
  const SECRET = 'x'.repeat(32);
  let proxy;
  let server;
  beforeEach(async (t) => {
    proxy = await hangingProxy(postgres.url);
    for (const name of ['warn', 'error']) t.mock.method(console, name, () => undefined);
  });
  afterEach(async () => {
    await server?.close();
    server = undefined;
    await proxy.close();
  });

  const get = (path, init) => fetch(server.origin + path, init);
  const until = async (isSo) => {
    for (let n = 0; !(await isSo()); n++) {
      assert.ok(n < 100, 'It does not recover.');
      await pause(50);
    }
  };
  const isReady = async () => (await get('/api/booking/ready')).status === 200;

  /** What needs the database says so, and all else is there. */
  async function assertClosed(request) {
    const { therapist } = request;
    const began = Date.now();
    await Promise.all([
      ...[
        get('/api/booking/ready'),
        get(`/api/booking/slots?therapist=${therapist}`),
        bookingOf(server.origin, request),
      ].map(async (asked) => {
        const response = await asked;
        assert.equal(response.status, 503);
        assert.equal(response.headers.get('content-type'), 'application/problem+json');
      }),
      ...[`/api/booking/manage/${SECRET}`, '/practice/calls', `/listing/${SECRET}`, '/outbox/'].map(
        async (path) => {
          const response = await get(path, { headers: { cookie: `practice=${SECRET}` } });
          assert.equal(response.status, 503, path);
          assert.match(await response.text(), /<h1>[\s\S]*nothing was changed/, path);
        },
      ),
      ...['/', '/match/', '/api/booking/health'].map(async (path) =>
        assert.equal((await get(path)).status, 200, path),
      ),
      get('/api/bookingx').then(async (response) =>
        assert.match(await response.text(), /problem:not-found/),
      ),
    ]);
    assert.ok(Date.now() - began < 5000, 'all of it soon');
  }

  test('a statement is given up, and its connection with it', async () => {
    const db = await openDatabase({ url: proxy.url, patience });
    await assert.rejects(db.query('select pg_sleep(5)'), /statement timeout/);
    const slow = db.transaction((query) => query('select pg_sleep(5)'));
    await assert.rejects(slow, /statement timeout/);
    const silent = db.transaction(async (query) => {
      await query('lock table booking in access exclusive mode');
      proxy.hang();
      await query('select 1');
    });
    await assert.rejects(silent, /timeout/);
    const began = Date.now();
    await assert.rejects(db.query('select 1'), /timeout/);
    assert.ok(Date.now() - began < 3 * patience);
    proxy.goOn();
    // And so is its lock.
    assert.deepEqual(await db.query('select id from booking'), []);
    await db.close();
  });

  test('with no migration to run, a start waits no longer for it than a request', async () => {
    const db = await openDatabase({ url: proxy.url, patience });
    const silent = (query) => (sql, parameters) => {
      proxy.hang();
      return query(sql, parameters);
    };
    const started = migrate({
      query: silent(db.query),
      transaction: (work, options) => db.transaction((query) => work(silent(query)), options),
    });
    const late = pause(5 * patience).then(() => 'still waits');
    await assert.rejects(Promise.race([started, late]), /timeout/);
    proxy.goOn();
    await db.close();
  });

  test('a file of migrations may take longer than a request', async () => {
    const db = await openDatabase({ url: postgres.url, patience });
    const [slow] = await db.transaction((query) => query('select pg_sleep(0.6), 1 as one'), {
      patience: 5000,
    });
    assert.equal(slow.one, 1);
    await db.close();
  });

  test('the finder is there, all else says so in time, and goes on by itself: at the start and later', async (t) => {
    proxy.hang();
    server = await serve({ data: { url: proxy.url, patience } });
    assert.match(String(console.error.mock.calls[0].arguments), /Bookings cannot be taken/);
    const [[therapist, none]] = await timesIn(server.origin);
    assert.equal(none, undefined);
    await assertClosed({ therapist, slot: '2026-12-01T15:00:00Z', key: newKey() });
    assert.equal(console.error.mock.callCount(), 1, 'once, however often it tries');
    proxy.goOn();
    await until(isReady);
    await until(async () => (await timesIn(server.origin)).every(([, times]) => times?.length));

    const known = await timesIn(server.origin);
    const request = { therapist, slot: known[0][1][0], key: newKey() };
    proxy.hang();
    await assertClosed(request);
    const { now } = Date;
    const later = t.mock.method(Date, 'now', () => now() + 600_000);
    assert.deepEqual(await timesIn(server.origin), known, 'with the date when it was known');
    later.mock.restore();
    proxy.goOn();
    await until(isReady);
    assert.equal((await bookingOf(server.origin, request)).status, 201);

    proxy.hang();
    const began = Date.now();
    await server.close();
    server = undefined;
    assert.ok(Date.now() - began < 5000);
  });
});
