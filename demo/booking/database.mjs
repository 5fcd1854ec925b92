/** One way to speak to PostgreSQL, be it in this process (PGlite) or a server. */
import { PGlite } from '@electric-sql/pglite';
import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';

/** How the sockets begin by which processes tell that they use a folder. */
const LOCK = 'lock-';
/** How long the address of a socket may be, in bytes: macOS takes 103, Linux 107, and what is longer is cut without a word. */
const MOST_BYTES = 103;

/**
 * @typedef {(sql: string, parameters?: unknown[]) => Promise<Record<string, any>[]>} Query
 *
 * @typedef {object} Database
 * @property {Query} query one statement by itself
 * @property {<T>(work: (query: Query) => Promise<T>) => Promise<T>} transaction all of the work, or, if it throws, nothing
 * @property {() => Promise<void>} close
 */

/**
 * Opens a database and makes its tables.
 *
 * @param {object} [options]
 * @param {string} [options.url] a PostgreSQL server's. Example: `postgres://demo@localhost/demo`
 * @param {string} [options.folder] where PGlite keeps its data; without it, data is gone at the end
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, folder } = {}) {
  const database = url ? openServer(url) : await openInProcess(folder);
  const schema = await readFile(join(import.meta.dirname, 'schema.sql'), 'utf8');
  for (const statement of schema.split(/;\s*$/m).filter((text) => text.trim())) {
    await database.query(statement);
  }
  return database;
}

function openServer(url) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection may break while it is idle; the next query opens another.
  pool.on('error', (error) => console.warn(`A connection to the database broke: ${error.message}`));
  return {
    query: async (sql, parameters) => (await pool.query(sql, parameters)).rows,
    async transaction(work) {
      const client = await pool.connect();
      try {
        await client.query('begin');
        const result = await work(async (...args) => (await client.query(...args)).rows);
        await client.query('commit');
        client.release();
        return result;
      } catch (error) {
        // What a broken connection began, its server undoes.
        await client.query('rollback').then(
          () => client.release(),
          () => client.release(true),
        );
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

async function openInProcess(folder) {
  const unlock = folder && (await lock(folder));
  const pglite = await PGlite.create(folder && join(folder, 'postgres')).catch(async (error) => {
    await unlock?.();
    throw error;
  });
  return {
    query: async (sql, parameters) => (await pglite.query(sql, parameters)).rows,
    transaction: (work) =>
      pglite.transaction((tx) => work(async (...args) => (await tx.query(...args)).rows)),
    async close() {
      await pglite.close();
      await unlock?.();
    },
  };
}

/**
 * PGlite trusts that nobody else writes to its folder. Whoever uses it listens on a socket in it (`socketFolder`), under a name of its own: the system closes
 * that with the process, however the process ends, and whoever comes next hears that nobody answers. A number of a process would say less:
 * numbers are given again, and in a container it is always the same.
 *
 * Each listens first and looks for others then, so that of two who come at once never both go on.
 *
 * @returns {Promise<() => Promise<void>>} lets go of it
 * @throws {Error} where another uses the folder
 */
async function lock(folder) {
  await mkdir(folder, { recursive: true });
  const place = await socketFolder(await realpath(folder));
  const name = `${LOCK}${randomBytes(6).toString('hex')}`;
  const server = createServer((socket) => socket.destroy()).unref();
  await new Promise((listening, failed) => {
    server.on('error', failed).listen(addressIn(place, name), listening);
  }).catch((error) => {
    throw new Error(`${folder} cannot be held, or is in use: ${error.message}`);
  });
  const unlock = () => new Promise((unlocked) => server.close(() => unlocked()));
  for (const other of await readdir(place)) {
    if (!other.startsWith(LOCK) || other === name) continue;
    if (await answers(addressIn(place, other))) {
      await unlock();
      throw new Error(`${folder} is in use by another process.`);
    }
    await rm(join(place, other), { force: true });
  }
  return unlock;
}

/** Where the sockets of a folder lie: in it, or, where that makes too long an address, in one named after it among temporary files. */
async function socketFolder(folder) {
  const address = join(folder, `${LOCK}${'0'.repeat(12)}`);
  if (Buffer.byteLength(address) <= MOST_BYTES) return folder;
  const short = join(tmpdir(), `lock-${hashOf(folder).slice(0, 12)}`);
  await mkdir(short, { recursive: true });
  return short;
}

/** Windows has pipes instead of sockets in a folder: one for the folder, which one process holds. */
function addressIn(folder, name) {
  return process.platform === 'win32' ? `\\\\.\\pipe\\${hashOf(folder)}` : join(folder, name);
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex');
}

function answers(address) {
  return new Promise((known) => {
    const socket = connect(address, () => known(true));
    // What else may be wrong does not show that nobody is there.
    socket.on('error', ({ code }) => known(code !== 'ECONNREFUSED' && code !== 'ENOENT'));
    socket.on('connect', () => socket.destroy());
  });
}
