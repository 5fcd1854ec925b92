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
import { rateLimit } from './rate.mjs';

/**
 * @typedef {import('./hours.mjs').Limits & {
 *   pendingHours: number,
 *   waitlistDays: number,
 *   keepAnswersHours: number,
 *   readsPerMinute: number,
 *   writesPerMinute: number,
 * }} BookingLimits
 */

/** @type {BookingLimits} */
export const defaultLimits = {
  leadHours: 15,
  daysAhead: 24,
  minutes: 15,
  bufferMinutes: 5,
  // How long the practice has to answer a request; a place on the waiting list keeps longer.
  pendingHours: 48,
  waitlistDays: 60,
  // How long the same key gets the same answer.
  keepAnswersHours: 72,
  // Per address.
  readsPerMinute: 240,
  writesPerMinute: 30,
};

const MOST_BYTES = 16 * 1024;

/**
 * @param {object} options
 * @param {import('./database.mjs').Database} options.db
 * @param {import('../../src/feed/index.js').FeedInput} options.feed whose therapists, modes and weekly hours it goes by
 * @param {() => number} [options.now] epoch milliseconds
 * @param {Partial<BookingLimits>} [options.limits]
 * @param {(answerUrl: string) => void} [options.onPending] tells the practice where to answer a request; by mail, if there were any
 * @param {string} [options.publicUrl] where this is mounted as others see it; that of the request where absent
 * @returns {Hono} to be mounted anywhere
 */
export function createBookingApp({
  db,
  feed,
  now = Date.now,
  limits: changed,
  onPending,
  publicUrl,
}) {
  const limits = { ...defaultLimits, ...changed };
  const bookings = createBookings({ db, feed, now, limits });
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
    const seconds = limit(addressOf(c));
    if (!seconds) return next();
    return send(c, problem('too-many'), { 'retry-after': String(seconds) });
  };
  const reads = limited(rateLimit(limits.readsPerMinute, now));
  const writes = limited(rateLimit(limits.writesPerMinute, now));

  app.onError((error, c) => {
    console.error(`Booking: ${error.message}`);
    return send(c, problem('unavailable'), { 'retry-after': '5' });
  });
  app.notFound((c) => send(c, problem('not-found')));

  // Anyone's page may embed a finder. There are no cookies, so nobody's page can act in somebody else's name.
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

      const base = publicUrl ? new URL(`${publicUrl}/`) : new URL('.', c.req.url);
      const links = {
        manage: (token) => new URL(`manage/${token}`, base).href,
        onPending: (token) => onPending?.(new URL(`answer/${token}`, base).href),
      };
      return send(c, await bookings.book(key, body, links));
    },
  );

  app.get('/consultations/:id', reads, async (c) =>
    send(c, await bookings.status(c.req.param('id'))),
  );

  /** A page behind a secret, and what its buttons do: `act` answers with a word for what was done, or nothing. */
  const pages = (path, column, render, act) => {
    const show = async (c, said, status = 200) => {
      const found = await bookings.find(column, c.req.param('token'));
      if (!found) return c.html(missingPage(), 404, PAGE_HEADERS);
      return c.html(render(found, said), status, PAGE_HEADERS);
    };
    app.get(path, reads, (c) => show(c, { done: c.req.query('done') }));
    app.post(path, writes, bodyLimit({ maxSize: MOST_BYTES }), async (c) => {
      const found = await bookings.find(column, c.req.param('token'));
      if (!found?.canChange) return show(c, {});
      const done = await act(found, await c.req.parseBody());
      if (!done) return show(c, { taken: true }, 409);
      // A page of its own, so that to load it again does nothing again.
      return c.body(null, 303, { ...PAGE_HEADERS, location: `?done=${done}` });
    });
  };

  pages('/manage/:token', 'manage_token', managePage, async (found, form) => {
    const { booking } = found;
    if (form.do === 'cancel') return bookings.end(booking, 'canceled').then(() => 'canceled');
    if (form.do !== 'move' || !booking.starts_at) return undefined;
    return (await bookings.move(found, Number(form.start), booking.status)) && 'moved';
  });

  pages('/answer/:token', 'answer_token', answerPage, async (found, form) => {
    const { booking } = found;
    if (booking.status !== 'pending') return undefined;
    if (form.do === 'decline') return bookings.end(booking, 'declined').then(() => 'declined');
    if (form.do === 'confirm' && booking.starts_at) {
      return bookings.confirm(booking).then(() => 'confirmed');
    }
    return (await bookings.move(found, Number(form.start), 'confirmed')) && 'confirmed';
  });

  return app;
}

function addressOf(c) {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // Called without a network, as tests do.
    return '';
  }
}
