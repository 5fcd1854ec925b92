/** The database of bookings: who may use its folder, and how its tables come to be. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';
import { PGlite } from '@electric-sql/pglite';
import { BEFORE_MIGRATIONS } from '../helpers/old-bookings.mjs';
import { startPostgres } from './postgres.mjs';
import { migrate } from '../../demo/database/migrate.mjs';
import { openDatabase } from '../../demo/database/open.mjs';

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
