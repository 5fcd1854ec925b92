/**
 * The booking endpoint of `schema/consultations.openapi.json`, and the pages that its answers link to.
 */
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { cors } from 'hono/cors';
import { createBookings } from './bookings.mjs';
import { answerPage, managePage, missingPage, PAGE_HEADERS } from './page.mjs';
import { problem } from './problem.mjs';
import { addressOf, rateLimit, sourceOf } from './rate.mjs';

/**
 * @typedef {import('./hours.mjs').Limits & {
 *   pendingHours: number,
 *   waitlistDays: number,
 *   keepAnswersHours: number,
 *   keepDetailsDays: number,
 *   reminderHours: number,
 *   readsPerMinute: number,
 *   writesPerMinute: number,
 *   callsPerHour: number,
 *   callsPerTherapist: number,
 * }} BookingLimits
 */

/** @type {BookingLimits} */
export const defaultLimits = {
  leadHours: 15,
  daysAhead: 24,
  minutes: 15,
  bufferMinutes: 5,
  // How long the practice has to answer a request. A place on the waiting list lasts longer.
  pendingHours: 48,
  waitlistDays: 60,
  // How long the same key gets the same answer.
  keepAnswersHours: 72,
  // How long after a call its name and contact are kept.
  keepDetailsDays: 30,
  // How long before a call its reminder is due.
  reminderHours: 24,
  // From one source: an IPv4 address, or the /64 network of an IPv6 address.
  readsPerMinute: 240,
  writesPerMinute: 30,
  callsPerHour: 10,
  // From all sources together, per hour.
  callsPerTherapist: 30,
};

const MOST_BYTES = 16 * 1024;

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
 * @param {Partial<BookingLimits>} [options.limits]
 * @param {readonly string[]} [options.proxies] the addresses of proxies in front of this app, whose `X-Forwarded-For` is trusted
 * @param {(answerUrl: string) => void} [options.onPending] gets the address where the practice answers a request
 * @param {import('./changes.mjs').OnEvent} [options.onEvent] gets everything that happens to a call, in the transaction that stores it
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
  onPending,
  onEvent,
}) {
  const base = new URL(`${publicUrl}/`);
  const limits = { ...defaultLimits, ...changed };
  const perSource = rateLimit({ most: limits.callsPerHour, minutes: 60 }, now);
  const perTherapist = rateLimit({ most: limits.callsPerTherapist, minutes: 60 }, now);
  const bookings = createBookings({ db, feed, now, limits, onEvent });
  const links = {
    manage: (token) => new URL(`manage/${token}`, base).href,
    onPending: (token) => onPending?.(new URL(`answer/${token}`, base).href),
  };
  const app = new Hono();

  const send = (c, { status, body }, headers = {}) => {
    const type = status < 400 ? 'application/json' : 'application/problem+json';
    return c.body(JSON.stringify(body), status, {
      'content-type': type,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...headers,
    });
  };

  const limited = (limit) => async (c, next) => {
    const seconds = limit(source(c));
    return seconds ? sendTooMany(c, seconds) : next();
  };
  const source = (c) => sourceOf(addressOf(peerOf(c), c.req.header('x-forwarded-for'), proxies));
  const sendTooMany = (c, seconds) =>
    send(c, problem('too-many'), { 'retry-after': String(seconds) });
  const reads = limited(rateLimit({ most: limits.readsPerMinute, minutes: 1 }, now));
  const writes = limited(rateLimit({ most: limits.writesPerMinute, minutes: 1 }, now));

  app.onError((error, c) => {
    if (error instanceof TooMany) return sendTooMany(c, error.seconds);
    console.error(`Booking: ${error.message}`);
    const kind = error.mayBeBooked ? 'unfinished' : 'unavailable';
    return send(c, problem(kind), { 'retry-after': '5' });
  });

  // Any page may embed a finder. There are no cookies, so no page can act for someone else.
  const open = cors({
    origin: '*',
    allowMethods: ['GET', 'POST'],
    allowHeaders: ['content-type', 'idempotency-key'],
    exposeHeaders: ['retry-after'],
    maxAge: 86_400,
  });
  app.use('/slots', open);
  app.use('/consultations/*', open);

  app.get('/slots', reads, async (c) => {
    const { therapist = '', from, to } = c.req.query();
    const start = from === undefined ? 0 : Date.parse(from);
    const end = to === undefined ? Infinity : Date.parse(to);
    if (Number.isNaN(start) || Number.isNaN(end)) {
      const detail = 'This is no instant in RFC 3339.';
      return send(c, problem('invalid', { errors: [{ pointer: '#/from', detail }] }));
    }
    const answer = await bookings.slots(therapist, start, end);
    return send(c, answer, answer.status === 200 ? { 'cache-control': 'private, max-age=15' } : {});
  });

  app.post(
    '/consultations',
    writes,
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => send(c, problem('too-large')) }),
    async (c) => {
      const key = c.req.header('idempotency-key')?.replace(/^"(.*)"$/, '$1') ?? '';
      if (!/^[!-~]{16,200}$/.test(key)) return send(c, problem('key-missing'));
      if (!/^application\/json\b/i.test(c.req.header('content-type') ?? '')) {
        return send(c, problem('media-type'));
      }
      const body = await c.req.json().catch(() => undefined);
      if (body === undefined) return send(c, problem('malformed'));

      const asks = source(c);
      const mayBook = (therapist) => {
        const seconds = perSource(asks) || perTherapist(therapist);
        if (seconds) throw new TooMany(seconds);
      };
      return send(c, await bookings.book(key, body, { ...links, mayBook }));
    },
  );

  app.get('/consultations/:id', reads, async (c) =>
    send(c, await bookings.status(c.req.param('id'))),
  );

  /**
   * A page behind a secret, and the actions of its buttons: `act` returns whether it did anything. The content of the page comes
   * from the booking alone, never from its address.
   */
  const pages = (path, column, render, act) => {
    const show = async (c, refused, status = 200) => {
      const found = await bookings.find(column, c.req.param('token'));
      if (!found) return c.html(missingPage(), 404, PAGE_HEADERS);
      return c.html(render(found, refused), status, PAGE_HEADERS);
    };
    app.get(path, reads, (c) => show(c));
    app.post(path, writes, bodyLimit({ maxSize: MOST_BYTES }), async (c) => {
      const token = c.req.param('token');
      const found = await bookings.find(column, token);
      if (!found?.canChange) return show(c);
      const form = await c.req.parseBody();
      const changed = await act(found.booking, form);
      if (!changed || changed.refused) {
        return show(c, form.do === 'move' ? 'move' : 'other', 409);
      }
      // Redirects to a separate page, so that a reload does not repeat the action.
      return c.body(null, 303, { ...PAGE_HEADERS, location: token });
    });
  };

  pages('/manage/:token', 'manage_token', managePage, ({ id }, form) => {
    if (form.do === 'cancel') return bookings.cancel(id, 'visitor');
    return form.do === 'move' && bookings.move(id, Number(form.start), 'visitor');
  });

  pages('/answer/:token', 'answer_token', answerPage, ({ id, status }, form) => {
    if (status !== 'pending') return false;
    if (form.do === 'decline') return bookings.decline(id);
    if (form.do === 'confirm') return bookings.confirm(id);
    return form.do === 'move' && bookings.move(id, Number(form.start), 'practice');
  });

  // Not `notFound`, which is lost when this app is mounted in another.
  app.all('*', open, (c) => send(c, problem('not-found')));
  return app;
}

/** Thrown for more calls than one source or one therapist may have in an hour. */
class TooMany extends Error {
  constructor(seconds) {
    super(`Too many calls: wait ${seconds} seconds.`);
    this.seconds = seconds;
  }
}

/** The address of the connection. */
function peerOf(c) {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // Called without a network, as in tests.
    return '';
  }
}
