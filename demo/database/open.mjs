/** One interface to PostgreSQL, in this process (PGlite) or on a server. */
import { PGlite } from '@electric-sql/pglite';
import { join } from 'node:path';
import pg from 'pg';
import { lock } from './lock.mjs';
import { migrate } from './migrate.mjs';

/**
 * @typedef {(sql: string, parameters?: unknown[]) => Promise<Record<string, any>[]>} Query
 *
 * @typedef {object} Database
 * @property {Query} query one statement by itself
 * @property {<T>(work: (query: Query) => Promise<T>) => Promise<T>} transaction does all of the work, or nothing if it throws
 * @property {() => Promise<void>} close
 */

/**
 * Opens a database and brings its tables up to date.
 *
 * @param {object} [options]
 * @param {string} [options.url] of a PostgreSQL server. Example: `postgres://demo@localhost/demo`
 * @param {string} [options.folder] where PGlite stores its data; without it, data is lost at the end
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, folder } = {}) {
  const database = url ? openServer(url) : await openInProcess(folder);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function openServer(url) {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  // A connection may break while idle; the next query opens another.
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
        // The server rolls back the transaction of a broken connection.
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
