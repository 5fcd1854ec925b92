/** What answers while the database could not be opened. */
import { Hono } from 'hono';
import { open } from './booking/contract.mjs';
import { STATUS } from './booking/faults.mjs';
import { UP } from './booking/health.mjs';
import { send } from './booking/http.mjs';
import { faultPage, PAGE_HEADERS } from './booking/page.mjs';
import { problem } from './booking/problem.mjs';
import { languageOf } from './booking/when.mjs';

/** Seconds. */
const WAIT = { 'retry-after': '30' };

/**
 * @param {object} options
 * @param {string} options.api the path of everything for programs
 * @param {string} options.booking the path of the booking endpoint, below it
 * @param {readonly string[]} options.pages the paths of pages for people
 * @param {string} [options.phone] of the practice
 */
export function createClosedApp({ api, booking, pages, phone }) {
  // With or without a slash at the end.
  const app = new Hono({ strict: false });
  app.get(`${booking}/health`, (c) => send(c, UP));
  for (const path of [`${booking}/manage/*`, `${booking}/lost`, ...pages.flatMap(both)]) {
    app.all(path, (c) => {
      const language = languageOf(c.req.header('accept-language'));
      const headers = { ...PAGE_HEADERS, ...WAIT, vary: 'accept-language' };
      return c.html(faultPage('unavailable', language, phone), STATUS.unavailable, headers);
    });
  }
  app.all(`${booking}/*`, open, (c) => send(c, problem('unavailable'), WAIT));
  app.all(`${api}/*`, open, (c) => send(c, problem('not-found')));
  return app;
}

const both = (path) => [path, `${path}/*`];
