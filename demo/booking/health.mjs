/** For whoever runs the process: is it up, and can it take requests? */
import { within } from '../within.mjs';
import { send, wrongMethod } from './http.mjs';
import { problem } from './problem.mjs';

/** How long the database may take, in milliseconds. */
const PATIENCE = 2000;

export const UP = { status: 200, body: { status: 'up' } };

/**
 * @param {import('hono').Hono} app
 * @param {object} parts
 * @param {ReturnType<import('./http.mjs').createHttp>} parts.http
 * @param {import('../database/open.mjs').Database} parts.db whose tables are up to date: it is opened so
 * @param {() => boolean} [parts.isStopping]
 */
export function addHealth(app, { http, db, isStopping = () => false }) {
  app.get('/health', (c) => send(c, UP));

  app.get('/ready', http.reads, async (c) => {
    const isReady = !isStopping() && (await answers(db));
    return isReady ? send(c, UP) : send(c, problem('unavailable'), { 'retry-after': '5' });
  });
  for (const path of ['/health', '/ready']) app.all(path, wrongMethod('GET'));
}

function answers(db) {
  const asked = db.query('select 1').then(
    () => true,
    () => false,
  );
  return within(PATIENCE, asked, false);
}
