/** A folder of bookings is used by one process at a time, and is free again however that ends. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { openDatabase } from '../../demo/booking/database.mjs';

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
