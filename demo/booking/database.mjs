/** One way to speak to PostgreSQL, be it in this process (PGlite) or a server. */
import { PGlite } from '@electric-sql/pglite';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

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
  const pglite = await PGlite.create(folder && join(folder, 'postgres'));
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

/** PGlite trusts that nobody else writes to its folder. A lock whose owner is gone is taken over. */
async function lock(folder) {
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'lock');
  const owner = Number(await readFile(file, 'utf8').catch(() => 0));
  if (owner && isRunning(owner)) throw new Error(`${folder} is in use by process ${owner}.`);
  await rm(file, { force: true });
  const handle = await open(file, 'wx');
  await handle.writeFile(String(process.pid));
  await handle.close();
  return () => rm(file, { force: true });
}

function isRunning(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}
