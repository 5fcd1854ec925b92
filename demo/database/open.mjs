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
 * @property {<T>(work: (query: Query) => Promise<T>, options?: { patience?: number }) => Promise<T>} transaction does all of the work,
 *   or nothing if it throws. `patience`: for each of its statements, if they may take longer than others
 * @property {() => Promise<void>} close
 */

/**
 * How long a PostgreSQL server may take, in milliseconds: to give a connection, and for each statement. A server that hangs must not
 * take the visitors' answers with it: a page waits ten seconds for one.
 */
export const PATIENCE = 6000;

/** At most one warning about broken connections in this time, in milliseconds: when a server stops, all of them break. */
const WARNINGS = 10_000;

/**
 * Opens a database and brings its tables up to date.
 *
 * @param {object} [options]
 * @param {string} [options.url] of a PostgreSQL server. Example: `postgres://demo@localhost/demo`
 * @param {number} [options.patience] with the server, in milliseconds
 * @param {string} [options.folder] where PGlite stores its data; without it, data is lost at the end
 * @returns {Promise<Database>}
 */
export async function openDatabase({ url, patience = PATIENCE, folder } = {}) {
  const database = url ? openServer(url, patience) : await openInProcess(folder);
  try {
    await migrate(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  return database;
}

function openServer(url, patience) {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: patience,
    query_timeout: patience,
    // The server gives up, too, and a little before, so that it can say so. Otherwise it might hold locks for who is long gone.
    statement_timeout: Math.ceil(patience * 0.8),
    idle_in_transaction_session_timeout: patience,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  warnOfBreaks(pool);
  return {
    query: async (sql, parameters) => (await pool.query(sql, parameters)).rows,
    async transaction(work, options) {
      const client = await pool.connect();
      const { query, wait, isUsable } = queryOf(client);
      try {
        await query('begin');
        if (options?.patience) await wait(options.patience);
        const result = await work(query);
        await query('commit');
        client.release();
        return result;
      } catch (error) {
        // Where that is not possible, the server does it by itself, as soon as it sees that the connection is gone.
        const isRolledBack = isUsable() && (await query('rollback').then(yes, no));
        client.release(!isRolledBack);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}

const yes = () => true;
const no = () => false;

/** The statements of a transaction, and whether its connection can still be used: not while a statement may be running in it. */
function queryOf(client) {
  let isUsable = true;
  let patience;
  const query = async (text, values) => {
    try {
      return (await client.query({ text, values, query_timeout: patience })).rows;
    } catch (error) {
      // Any other error is not the server's answer.
      isUsable &&= error instanceof pg.DatabaseError;
      throw error;
    }
  };
  return {
    query,
    isUsable: () => isUsable,
    /** From now on statements may take this long, in milliseconds. */
    async wait(milliseconds) {
      await query(`set local statement_timeout = ${milliseconds}`);
      patience = milliseconds;
    },
  };
}

/**
 * A connection may break at any moment, in use or not, and without a listener that would end the process. What it was used for fails
 * by itself, and the next work gets another connection.
 */
function warnOfBreaks(pool) {
  let warned = -Infinity;
  const warn = ({ message }) => {
    if (performance.now() - warned < WARNINGS) return;
    warned = performance.now();
    console.warn(`A connection to the database broke: ${message}`);
  };
  pool.on('connect', (client) => client.on('error', warn));
  // The same, of a connection that is not in use.
  pool.on('error', () => undefined);
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
