/** A PostgreSQL server of one's own for the length of a test, from Debian's package, and never as root. */
import { execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { install } from '../helpers/apt.mjs';

const run = promisify(execFile);
const PACKAGES = '/usr/lib/postgresql';

/**
 * Starts a server on loopback, with data that is deleted when it stops. `POSTGRES=install` in the environment, or `CI`, lets
 * it install the package where it is missing; that takes root.
 *
 * @returns {Promise<{ url: string, stop(): Promise<void>, missing?: undefined } | { missing: string }>} its address, or why
 *   there is none
 */
export async function startPostgres() {
  const isRoot = process.getuid?.() === 0;
  const mayInstall = isRoot && (process.env.CI || process.env.POSTGRES === 'install');
  let programs = await findPrograms();
  if (!programs && mayInstall) {
    await install('postgresql');
    programs = await findPrograms();
  }
  if (!programs)
    return { missing: 'PostgreSQL is not installed (POSTGRES=install as root does it)' };

  // PostgreSQL refuses to run as root; its package brings a user for it.
  const user = isRoot ? await postgresUser() : {};
  const folder = await mkdtemp(join(tmpdir(), 'therapist-finder-postgres-'));
  const password = randomBytes(16).toString('hex');
  const passwordFile = join(folder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (isRoot) for (const path of [folder, passwordFile]) await chown(path, user.uid, user.gid);

  const data = join(folder, 'data');
  const login = ['--username=demo', '--auth=scram-sha-256', `--pwfile=${passwordFile}`];
  const quick = ['--no-sync', '--encoding=UTF8', '--locale=C'];
  await run(join(programs, 'initdb'), ['-D', data, ...login, ...quick], { ...user, cwd: folder });

  const port = await freePort();
  const settings = ['-c', 'listen_addresses=127.0.0.1', '-c', `unix_socket_directories=${folder}`];
  const server = spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), ...settings], {
    ...user,
    cwd: folder,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => server.once('exit', resolve));
  const stop = async () => {
    // A fast shutdown: it waits for nobody.
    server.kill('SIGINT');
    await ended;
    await rm(folder, { recursive: true, force: true });
  };
  const url = `postgres://demo:${password}@127.0.0.1:${port}/postgres`;
  await answers(url).catch(async (error) => {
    await stop();
    throw error;
  });
  return { url, stop };
}

async function findPrograms() {
  const versions = await readdir(PACKAGES).catch(() => []);
  const newest = versions.sort((a, b) => Number(b) - Number(a))[0];
  return newest && join(PACKAGES, newest, 'bin');
}

async function postgresUser() {
  const id = async (kind) => Number((await run('id', [kind, 'postgres'])).stdout);
  return { uid: await id('-u'), gid: await id('-g') };
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (let tries = 0; ; tries++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tries > 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
