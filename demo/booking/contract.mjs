/** The endpoints of `schema/consultations.openapi.json`. */
import { cors } from 'hono/cors';
import { BadBody } from './body.mjs';
import { consultationOf } from './book.mjs';
import { send, TooMany, wrongMethod } from './http.mjs';
import { iso } from './instants.mjs';
import { problem } from './problem.mjs';
import { rateLimit } from './rate.mjs';
import { fieldError, readLinkRequest } from './request.mjs';

/** Any page may embed a finder. There are no cookies, so no page can act for someone else. */
export const open = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type', 'idempotency-key'],
  exposeHeaders: ['retry-after'],
  maxAge: 86_400,
});

/**
 * @param {import('hono').Hono} app
 * @param {object} parts
 * @param {ReturnType<import('./http.mjs').createHttp>} parts.http
 * @param {ReturnType<import('./bookings.mjs').createBookings>} parts.bookings
 * @param {{ manage: (token: string) => string }} parts.links
 * @param {import('./limits.mjs').BookingLimits} parts.limits
 * @param {() => number} parts.now
 * @param {Record<'moves' | 'links', ReturnType<typeof rateLimit>>} parts.perHour count the moves of a call, and a source's requests for links
 * @param {(request: { email: string, locale?: string }) => Promise<void>} [parts.onLinks]
 */
export function addContract(app, parts) {
  for (const path of ['/slots', '/consultations/*', '/links']) app.use(path, open);
  addSlots(app, parts);
  addConsultations(app, parts);
  addChanges(app, parts);
  addLinks(app, parts);
}

function addSlots(app, { http, bookings }) {
  app.get('/slots', http.reads, async (c) => {
    const { therapist = '', from, to } = c.req.query();
    const start = from === undefined ? 0 : Date.parse(from);
    const end = to === undefined ? Infinity : Date.parse(to);
    for (const [name, instant] of [
      ['from', start],
      ['to', end],
    ]) {
      if (!Number.isNaN(instant)) continue;
      const errors = [fieldError([{ key: name }], 'This is no instant in RFC 3339.')];
      return send(c, problem('invalid', { errors }));
    }
    const answer = await bookings.slots(therapist, start, end);
    return send(c, answer, answer.status === 200 ? { 'cache-control': 'private, max-age=15' } : {});
  });
  app.all('/slots', wrongMethod('GET'));
}

function addConsultations(app, { http, bookings, links, limits, now }) {
  const perSource = rateLimit({ most: limits.callsPerHour, minutes: 60 }, now);
  const perTherapist = rateLimit({ most: limits.callsPerTherapist, minutes: 60 }, now);

  app.post('/consultations', http.writes, async (c) => {
    const key = c.req.header('idempotency-key')?.replace(/^"(.*)"$/, '$1') ?? '';
    if (!/^[!-~]{16,200}$/.test(key)) return send(c, problem('key-missing'));
    const body = await http.json(c);
    const asks = http.source(c);
    const mayBook = (therapist) => {
      const seconds = perSource(asks) || perTherapist(therapist);
      if (seconds) throw new TooMany(seconds);
    };
    return send(c, await bookings.book(key, body, { ...links, mayBook }));
  });
  app.all('/consultations', wrongMethod('POST'));

  app.get('/consultations/:id', http.reads, async (c) => {
    const id = c.req.param('id');
    if (c.req.header('authorization') === undefined) return send(c, await bookings.status(id));
    const booking = await bookings.own(id, bearerOf(c));
    return send(c, booking ? standing(booking) : problem('not-found'));
  });
  app.all('/consultations/:id', wrongMethod('GET'));
}

function addChanges(app, { http, bookings, links, perHour }) {
  app.post('/consultations/:id/move', http.writes, async (c) => {
    const booking = await bookings.own(c.req.param('id'), bearerOf(c));
    if (!booking) return send(c, problem('not-found'));
    const body = await http.json(c);
    const { slot, from, ...others } = Object(body);
    const known = from === undefined ? undefined : Date.parse(from);
    if (typeof slot !== 'string' || Object.keys(others).length || Number.isNaN(known)) {
      const [key, why] = Number.isNaN(known)
        ? ['from', 'This is no instant in RFC 3339.']
        : ['slot', 'Please pick a time.'];
      return send(c, problem('invalid', { errors: [fieldError([{ key }], why)] }));
    }
    const seconds = perHour.moves(booking.id);
    if (seconds) throw new TooMany(seconds);
    const change = await bookings.move(booking.id, Date.parse(slot), 'visitor', known);
    const moved = change?.booking && { status: 200, body: consultationOf(change.booking, links) };
    return send(c, moved ?? change?.refused ?? problem('not-found'));
  });
  app.all('/consultations/:id/move', wrongMethod('POST'));

  app.post('/consultations/:id/cancel', http.writes, async (c) => {
    const booking = await bookings.own(c.req.param('id'), bearerOf(c));
    const change = booking && (await bookings.cancel(booking.id, 'visitor'));
    if (change?.refused) return send(c, change.refused);
    return send(c, change ? standing(change.booking) : problem('not-found'));
  });
  app.all('/consultations/:id/cancel', wrongMethod('POST'));
}

/**
 * The answer says nothing about whether there is such a call, and neither does its time: what was asked for is stored, whatever it
 * is, and looked up later.
 */
function addLinks(app, { http, perHour, onLinks }) {
  app.post('/links', http.writes, async (c) => {
    const request = readLinkRequest(await http.json(c));
    if (!request) throw new BadBody('malformed');
    const seconds = perHour.links(http.source(c));
    if (seconds) throw new TooMany(seconds);
    if (request.email) await onLinks?.(request);
    return send(c, { status: 202 });
  });
  app.all('/links', wrongMethod('POST'));
}

/** The secret of `Authorization: Bearer …`. */
function bearerOf(c) {
  return /^Bearer ([!-~]{1,200})$/i.exec(c.req.header('authorization') ?? '')?.[1] ?? '';
}

/** A call as it is now, for who has its secret. */
function standing({ status, starts_at: start, ends_at: end, channel }) {
  const takesPlace = ['pending', 'confirmed'].includes(status);
  const times = takesPlace && start ? { start: iso(+start), end: iso(+end) } : {};
  return { status: 200, body: { status, ...times, ...(channel && { channel }) } };
}
