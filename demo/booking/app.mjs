/** The booking endpoint, and the pages that its answers link to. */
import { Hono } from 'hono';
import { createBookings } from './bookings.mjs';
import { addContract, open } from './contract.mjs';
import { addHealth } from './health.mjs';
import { createHttp, send } from './http.mjs';
import { defaultLimits } from './limits.mjs';
import { addPages, answerError } from './pages.mjs';
import { problem } from './problem.mjs';
import { rateLimit } from './rate.mjs';

export { defaultLimits };

/**
 * An answer depends only on the requested time and on where the request comes from, never on the name, address or number in it.
 * Otherwise anyone could find out who has a call here.
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {Parameters<typeof import('./therapists.mjs').createTherapists>[0]['feed']} options.feed the source of therapists, modes and
 *   weekly hours; a function if it changes
 * @param {string} options.publicUrl the public address of this app. All links start with it, whatever host a request names. Example:
 *   `https://clinic.example/api/booking`
 * @param {() => number} [options.now] epoch milliseconds
 * @param {Partial<import('./limits.mjs').BookingLimits>} [options.limits]
 * @param {readonly string[]} [options.proxies] the addresses or networks of proxies in front of this app, whose `X-Forwarded-For` is trusted
 * @param {import('./changes.mjs').OnEvent} [options.onEvent] gets everything that happens to a call, in the transaction that stores it
 * @param {(request: { email: string, locale?: string }) => Promise<void>} [options.onLinks] is asked for the links to the calls of an
 *   address, and returns in the same time whether there are any or not; without it, none are sent
 * @param {string} [options.phone] of the practice, for a page that cannot do what it is for
 * @param {boolean} [options.tellsPractice] whether `onEvent` tells the practice, so that the visitor's page can say so
 * @param {() => boolean} [options.isStopping] whether the process will end, and is not ready any more
 * @param {ReturnType<typeof createBookings>} [options.bookings] to share with others; made from the options above by default
 * @returns {Hono} can be mounted anywhere
 * @throws {TypeError} if `publicUrl` is not a URL
 */
export function createBookingApp({
  db,
  feed,
  publicUrl,
  now = Date.now,
  limits: changed,
  proxies = [],
  onEvent,
  onLinks,
  phone,
  tellsPractice,
  isStopping,
  bookings = createBookings({ db, feed, now, limits: { ...defaultLimits, ...changed }, onEvent }),
}) {
  const base = new URL(`${publicUrl}/`);
  const limits = { ...defaultLimits, ...changed };
  const http = createHttp({ limits, now, proxies });
  const links = { manage: (token) => new URL(`manage/${token}`, base).href };
  // Each counts for both ways: whoever moves a call in the widget has used up a move of its page.
  const perHour = {
    moves: rateLimit({ most: limits.movesPerCall, minutes: 60 }, now),
    links: rateLimit({ most: limits.linksPerHour, minutes: 60 }, now),
  };
  const app = new Hono();
  app.onError(answerError);
  addContract(app, { http, bookings, links, limits, now, perHour, onLinks });
  addPages(app, { http, bookings, now, perHour, phone, tellsPractice, onLinks });
  addHealth(app, { http, db, isStopping });
  // Not `notFound`, which is lost when this app is mounted in another.
  app.all('*', open, (c) => send(c, problem('not-found')));
  return app;
}
