/** Brings a database up to date: runs each file of `migrations/` once, in the order of their numbers. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

const FOLDER = join(import.meta.dirname, 'migrations');

/** How long a file that has to run may take, in milliseconds, and the wait for another process that runs it. */
const PATIENCE = 600_000;

/** Any number will do, if it is the same in every process that uses the database. */
const LOCK = 7_301_226;

/**
 * Each file runs in a transaction together with the note that it ran, and only one process at a time runs one. A file that was
 * published never changes: what it lacks goes into a new one. Files only add, because during an update processes of the version
 * before still use the tables.
 *
 * @param {import('./open.mjs').Database} database
 * @returns {Promise<string[]>} the names of the files that ran now
 */
export async function migrate(database) {
  const files = (await readdir(FOLDER)).filter((name) => /^\d{3}-[\w-]+\.sql$/.test(name)).sort();
  const known = await knownTo(database);
  const ran = [];
  for (const file of files) {
    const name = file.slice(0, -'.sql'.length);
    if (known.has(name)) continue;
    const statements = statementsOf(await readFile(join(FOLDER, file), 'utf8'));
    const run = (query) => runOnce(query, name, statements);
    if (await database.transaction(run, { patience: PATIENCE })) ran.push(name);
  }
  return ran;
}

/**
 * The names of the files that ran. With nothing to run, a start needs no more of the database than this, and waits no longer for it
 * than for anything else: a server that hangs has to be noticed soon.
 */
async function knownTo({ query }) {
  const [{ table }] = await query(`select to_regclass('migration')::text as table`);
  const rows = table ? await query('select name from migration') : [];
  return new Set(rows.map(({ name }) => name));
}

async function runOnce(query, name, statements) {
  // Released when the transaction ends, however it ends.
  await query('select pg_advisory_xact_lock($1)', [LOCK]);
  await query(
    `create table if not exists migration (name text primary key, ran_at timestamptz not null default now())`,
  );
  const [known] = await query('select name from migration where name = $1', [name]);
  if (known) return false;
  for (const statement of statements) await query(statement);
  await query('insert into migration (name) values ($1)', [name]);
  return true;
}

/** A statement ends with a semicolon at the end of a line. */
function statementsOf(text) {
  return text.split(/;\s*$/m).filter((statement) => statement.replace(/--.*$/gm, '').trim());
}
