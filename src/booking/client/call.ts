import { FeedError } from '../../feed/errors.js';
import { readText } from '../../feed/fetch-text.js';
import { delay } from '../../lib/abort.js';
import { withTimeout } from '../../lib/http.js';
import { BookingError } from '../failure.js';
import { lostReply, responseError, TEMPORARY } from './response-error.js';

/** What a call to the endpoint depends on besides the request. */
export interface CallOptions {
  /** The present, in epoch milliseconds. */
  now(): number;
  fetch?: typeof globalThis.fetch;
  /** A number from 0 to 1. Spreads out the retries of many visitors. */
  random?: () => number;
  /** Waits between two tries. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** How long one try may take, in milliseconds. Default 10,000. */
  timeout?: number;
  /** How many times to try again. Default 3. */
  retries?: number;
  /** Whether the device has a connection, as far as it knows. Default: it has. */
  isOnline?: () => boolean;
}

/** Where requests go. */
export interface Endpoint {
  /** Absolute, without a slash at its end. */
  address: string;
  /** Whether it is on another origin than the page, which then needs its leave (CORS) to read answers. */
  isElsewhere: boolean;
}

/** One request to the endpoint. */
export interface ApiRequest<T> {
  method?: 'POST';
  path: string;
  body?: string;
  headers?: Record<string, string>;
  cache?: RequestCache;
  retries?: number;
  /** Whether an earlier reply was lost, so the request may be booked already. */
  mayBeBooked?: boolean | undefined;
  /** Whether it changes a call that is booked. */
  isChange?: boolean;
  /** Reads the JSON of a 2xx response; `undefined` when it breaks the contract. */
  read(json: unknown): T | undefined;
}

/** The first wait between tries, in milliseconds. It doubles with every try. */
const FIRST_WAIT = 800;
/** The longest wait between tries, in milliseconds: a person is watching a button. */
const LONGEST_WAIT = 12_000;
/** The most bytes read of a response; the longest slot list is far shorter. */
const MOST_BYTES = 2 * 2 ** 20;

/**
 * Calls the endpoint until a response settles the outcome, or the retries are used up.
 *
 * @throws BookingError; the signal's reason, when it is aborted
 */
export async function callWithRetries<T>(
  endpoint: Endpoint,
  request: ApiRequest<T>,
  options: CallOptions,
  signal?: AbortSignal,
): Promise<T> {
  const { now, retries = 3, sleep = delay, random = Math.random } = options;
  let mayBeBooked = request.mayBeBooked ?? false;
  let wasProbed = false;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    try {
      return await callOnce(endpoint.address, { ...request, mayBeBooked }, options, signal);
    } catch (error) {
      if (!(error instanceof BookingError)) throw error;
      const { failure } = error;
      if (request.method !== 'POST') failure.booked = 'no';
      mayBeBooked = failure.booked === 'unknown';
      // The server answered the probe, and again no answer to this.
      if (wasProbed && failure.code === 'unreachable') failure.code = 'blocked';
      const retryAfter = (failure.retryAt ?? 0) - now();
      const wait = Math.max(retryAfter, FIRST_WAIT * 2 ** attempt * (0.5 + random()));
      const canRetry = !wasProbed && (mayBeBooked || TEMPORARY.has(failure.code));
      if (canRetry && attempt < (request.retries ?? retries) && wait <= LONGEST_WAIT) {
        await sleep(wait, signal);
        continue;
      }
      const isHidden = failure.code === 'unreachable' && endpoint.isElsewhere;
      if (wasProbed || !isHidden || request.retries === 0) throw error;
      const probed = await probe(endpoint.address, options, signal);
      if (probed === 'moved') failure.code = 'moved';
      if (probed !== 'reachable') throw error;
      // Perhaps only the connection was away: one more try tells.
      wasProbed = true;
    }
  }
}

/**
 * What is there where no answer can be read. Without CORS headers a browser hides everything about an answer, even a
 * redirect, except that there is one. Sends nothing of the request.
 */
async function probe(
  address: string,
  { fetch = globalThis.fetch, timeout = 10_000 }: CallOptions,
  signal?: AbortSignal,
): Promise<'reachable' | 'moved' | 'away'> {
  const ask = (given: AbortSignal) =>
    fetch(`${address}/slots`, { ...PRIVATELY, mode: 'no-cors', cache: 'no-store', signal: given });
  try {
    const response = await withTimeout(ask, timeout, () => new Error('Late'), signal);
    return isRedirect(response) ? 'moved' : 'reachable';
  } catch {
    signal?.throwIfAborted();
    return 'away';
  }
}

/** No cookies, no referrer, and no redirect followed: nobody's details reach another server. */
const PRIVATELY = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  redirect: 'manual',
} as const;

/** Browsers say only that it is one; Node says where to. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400);
}

async function callOnce<T>(
  address: string,
  request: ApiRequest<T>,
  options: CallOptions,
  signal?: AbortSignal,
): Promise<T> {
  const { now, fetch = globalThis.fetch, timeout = 10_000, isOnline } = options;
  const late = () => lostReply('timeout', 'No answer in time');
  try {
    return await withTimeout(respond, timeout, late, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof BookingError) throw cause;
    if (cause instanceof FeedError) throw lostReply('unreadable', 'The answer is too long', cause);
    if (isOnline?.() === false) throw lostReply('offline', 'No answer: no connection', cause);
    throw lostReply('unreachable', 'No answer: no connection, or blocked by CORS', cause);
  }

  async function respond(given: AbortSignal): Promise<T> {
    const response = await fetch(address + request.path, {
      ...PRIVATELY,
      method: request.method ?? 'GET',
      body: request.body ?? null,
      cache: request.cache ?? 'default',
      headers: { accept: 'application/json', ...request.headers },
      signal: given,
    });
    if (isRedirect(response)) throw lostReply('moved', 'The answer is a redirect');
    const json = parseJson((await readText(response, MOST_BYTES, address)).text);
    if (!response.ok) throw responseError(response, json, now(), request);
    const result = request.read(json);
    if (result === undefined) {
      throw lostReply('unreadable', 'The answer does not follow the contract');
    }
    return result;
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
