/** What all routes share: who asks, how often they may, and how they are answered. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { BadBody, readForm, readJson } from './body.mjs';
import { problem } from './problem.mjs';
import { addressOf, rateLimit, sourceOf } from './rate.mjs';

/** Thrown when more is asked for than may be. */
export class TooMany extends Error {
  /** @param {number} seconds how long to wait */
  constructor(seconds) {
    super(`Too many requests: wait ${seconds} seconds.`);
    this.seconds = seconds;
  }
}

/**
 * @param {object} options
 * @param {import('./limits.mjs').BookingLimits} options.limits
 * @param {() => number} options.now epoch milliseconds
 * @param {readonly string[]} options.proxies
 */
export function createHttp({ limits, now, proxies }) {
  const source = (c) => sourceOf(addressOf(peerOf(c), c.req.header('x-forwarded-for'), proxies));
  const perMinute = (most) => {
    const limit = rateLimit({ most, minutes: 1 }, now);
    return async (c, next) => {
      const seconds = limit(source(c));
      if (seconds) throw new TooMany(seconds);
      await next();
    };
  };

  return {
    source,
    reads: perMinute(limits.readsPerMinute),
    writes: perMinute(limits.writesPerMinute),
    json: (c) => readJson(c.req.raw, limits.bodySeconds),
    form: (c) => readForm(c.req.raw, limits.bodySeconds),
  };
}

/** @param {{ status: number, body?: object }} answer */
export function send(c, { status, body }, headers = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  return c.body(body === undefined ? null : JSON.stringify(body), status, {
    ...(body !== undefined && { 'content-type': type }),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
}

/** Answers an error that a route threw. */
export function sendError(error, c) {
  if (error instanceof TooMany) {
    return send(c, problem('too-many'), { 'retry-after': String(error.seconds) });
  }
  if (error instanceof BadBody) {
    const again = error.kind === 'unavailable' && { 'retry-after': '1', connection: 'close' };
    return send(c, problem(error.kind), again || {});
  }
  console.error(`Booking: ${error.message}`);
  const kind = error.mayBeStored ? 'unfinished' : 'unavailable';
  return send(c, problem(kind), { 'retry-after': '5' });
}

/** Answers a method that a path does not have. */
export const wrongMethod = (allow) => (c) => send(c, problem('method'), { allow });

/** The address of the connection. @param {import('hono').Context} c */
export function peerOf(c) {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // Called without a network, as in tests.
    return '';
  }
}
