import { FeedError } from '../feed/errors.js';
import { safeUrl } from '../lib/url.js';
import { readText } from '../feed/fetch.js';
import { withTimeout, delay, retryAfter } from '../lib/http.js';
import {
  readConsultation,
  readProblem,
  readSlotList,
  readStatus,
  type Consultation,
  type ConsultationRequest,
  type ConsultationStatus,
  type SlotList,
} from './contract.js';
import { BookingError, type Failure, type FailureCode } from './failure.js';

/** Talks to a booking endpoint. A page may bring its own, for an endpoint of another shape. */
export interface BookingClient {
  /**
   * The free times of a therapist.
   *
   * @throws BookingError; the signal's reason, when it is aborted
   */
  slots(asked: SlotsAsked, signal?: AbortSignal): Promise<SlotList>;
  /**
   * Sends a request, as often as it takes to learn what became of it.
   *
   * @throws BookingError whose `booked` says whether it may have been taken all the same
   */
  send(sent: Sending, signal?: AbortSignal): Promise<Consultation>;
  /** @throws BookingError */
  status(id: string, signal?: AbortSignal): Promise<ConsultationStatus>;
}

export interface SlotsAsked {
  therapist: string;
  /** Epoch milliseconds. */
  from: number;
  /** Epoch milliseconds. */
  to: number;
  /** Ask the endpoint itself, whatever is in the browser's cache, and only once: somebody waits to send. */
  fresh?: boolean;
}

export interface Sending {
  /** One per attempt of a person, the same for each try: the endpoint books it once at most. */
  key: string;
  /** The request; after a reload only the therapist's id is left, which is enough to learn the outcome of the key. */
  request: ConsultationRequest | Pick<ConsultationRequest, 'therapist'>;
  /** Whether a reply under this key was lost before. */
  doubt?: boolean;
}

export interface ClientOptions {
  /** The address that `/slots` and `/consultations` follow. https, or this machine's own. */
  endpoint: string | undefined;
  /** The page's address, where the endpoint may be relative, or http on the page's own origin. */
  baseUrl?: string;
  /** Epoch milliseconds. */
  now(): number;
  fetch?: typeof globalThis.fetch;
  /** From 0 to 1: spreads out the retries of many visitors. */
  random?: () => number;
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** How long one try may take, in milliseconds. Default 10,000. */
  timeout?: number;
  /** How many times to try again. Default 3. */
  retries?: number;
}

/** The first wait is about this long, in milliseconds; each next one is twice as long. */
const FIRST_WAIT = 800;
/** A person does not watch a button longer than this, in milliseconds. */
const LONGEST_WAIT = 12_000;
/** More than the longest list that is read, in bytes. */
const MOST_BYTES = 2 * 2 ** 20;

/**
 * A client for the contract in `schema/consultations.openapi.json`: without cookies, without a referrer, and without
 * following redirects, by which somebody's details could end up elsewhere.
 *
 * Asking is tried again, and so is sending, since its key makes that safe.
 *
 * @example
 * const client = createBookingClient({ endpoint: 'https://example.org/booking', now: Date.now });
 * const { slots } = await client.slots({ therapist: 'ana', from: Date.now(), to: Date.now() + 14 * 86_400_000 });
 */
export function createBookingClient(options: ClientOptions): BookingClient {
  const {
    baseUrl,
    now,
    timeout = 10_000,
    retries = 3,
    sleep = delay,
    random = Math.random,
  } = options;
  const endpoint = safeUrl(options.endpoint ?? '', baseUrl)?.replace(/[/?#]*$/, '');

  /** Tries until there is an answer that settles the matter. */
  async function call<T>(ask: Ask<T>, signal?: AbortSignal): Promise<T> {
    if (endpoint === undefined) {
      const message = `"${options.endpoint ?? ''}" is no booking endpoint: give an https address.`;
      throw new BookingError({ code: 'no-endpoint', booked: 'no' }, message);
    }
    let doubt = ask.doubt ?? false;
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      try {
        return await once(endpoint, { ...ask, doubt }, signal);
      } catch (error) {
        if (!(error instanceof BookingError)) throw error;
        const { failure } = error;
        if (ask.method !== 'POST') failure.booked = 'no';
        doubt = failure.booked === 'unknown';
        const pauseAsked = (failure.retryAt ?? 0) - now();
        const wait = Math.max(pauseAsked, FIRST_WAIT * 2 ** attempt * (0.5 + random()));
        const mayPass = doubt || PASSING.has(failure.code);
        if (!mayPass || attempt >= (ask.retries ?? retries) || wait > LONGEST_WAIT) throw error;
        await sleep(wait, signal);
      }
    }
  }

  async function once<T>(base: string, ask: Ask<T>, signal?: AbortSignal): Promise<T> {
    const { fetch = globalThis.fetch } = options;
    const late = () => lost('timeout', 'No answer in time');
    try {
      return await withTimeout(answer, timeout, late, signal);
    } catch (cause) {
      signal?.throwIfAborted();
      if (cause instanceof BookingError) throw cause;
      if (cause instanceof FeedError) throw lost('unreadable', 'Too long an answer', cause);
      throw lost(
        'unreachable',
        'No answer: no connection, or no leave for this page (CORS)',
        cause,
      );
    }

    async function answer(given: AbortSignal): Promise<T> {
      const response = await fetch(base + ask.path, {
        method: ask.method ?? 'GET',
        body: ask.body ?? null,
        cache: ask.cache ?? 'default',
        headers: { accept: 'application/json', ...ask.headers },
        signal: given,
        credentials: 'omit',
        referrerPolicy: 'no-referrer',
        redirect: 'error',
      });
      const json = parse((await readText(response, MOST_BYTES, base)).text);
      if (!response.ok) throw problem(response, json, now(), ask.doubt);
      const result = ask.read(json);
      if (result === undefined) {
        throw lost('unreadable', 'An answer of another shape than the contract has');
      }
      return result;
    }
  }

  return {
    async slots({ therapist, from, to, fresh }, signal) {
      const query = new URLSearchParams({ therapist, from: iso(from), to: iso(to) });
      return call(
        {
          path: `/slots?${query}`,
          ...(fresh && { cache: 'no-cache', retries: 0 }),
          read: (json) => readSlotList(json, now()),
        },
        signal,
      );
    },
    async send({ key, request, doubt = false }, signal) {
      return call(
        {
          method: 'POST',
          path: '/consultations',
          body: JSON.stringify(request),
          headers: { 'content-type': 'application/json', 'idempotency-key': key },
          doubt,
          read: (json) => readConsultation(json, endpoint ?? ''),
        },
        signal,
      );
    },
    async status(id, signal) {
      return call({ path: `/consultations/${encodeURIComponent(id)}`, read: readStatus }, signal);
    },
  };
}

interface Ask<T> {
  method?: 'POST';
  path: string;
  body?: string;
  headers?: Record<string, string>;
  cache?: RequestCache;
  retries?: number;
  /** Whether a reply was lost before. */
  doubt?: boolean;
  /** Nothing, where the answer is not what the contract says. */
  read(json: unknown): T | undefined;
}

/** What may be over the next time. */
const PASSING: ReadonlySet<FailureCode> = new Set([
  'unreachable',
  'timeout',
  'unreadable',
  'busy',
  'broken',
]);

/** The problems of the contract after which nothing is booked by this try, and what each comes to. */
const TURNED_AWAY: ReadonlyMap<string | undefined, FailureCode> = new Map([
  ['slot-taken', 'slot-taken'],
  ['invalid', 'invalid'],
  ['closed', 'closed'],
  ['unknown-therapist', 'refused'],
  ['not-found', 'refused'],
  ['key-missing', 'refused'],
  ['malformed', 'refused'],
  ['media-type', 'refused'],
  ['too-large', 'refused'],
  ['too-many', 'busy'],
  ['unavailable', 'busy'],
]);

/** Judgments of the request under its key, which stand for every try there was and will be. */
const SETTLED: ReadonlySet<string | undefined> = new Set([
  'slot-taken',
  'invalid',
  'closed',
  'unknown-therapist',
]);

/** Only a problem of the contract says what the endpoint did. Any other error may be a proxy's, after the endpoint has booked. */
function problem(
  { status, headers }: Response,
  json: unknown,
  now: number,
  doubt = false,
): BookingError {
  const { kind, alternatives, fields } = readProblem(json, headers.get('content-type'), now);
  const told = TURNED_AWAY.get(kind);
  // To be turned away this time says nothing of the time before.
  const isKnown = doubt ? SETTLED.has(kind) : told;
  const wait = retryAfter(headers.get('retry-after'), now);
  const failure: Failure = {
    code: told ?? codeOf(status),
    booked: isKnown ? 'no' : 'unknown',
    status,
    alternatives,
    fields,
    ...(wait > 0 && { retryAt: now + wait }),
  };
  return new BookingError(failure, `The booking endpoint answered with ${status}.`);
}

function codeOf(status: number): FailureCode {
  if (status === 429 || status === 503) return 'busy';
  return status < 500 ? 'refused' : 'broken';
}

/** Whatever came back, the endpoint may have done its part. */
function lost(code: FailureCode, message: string, cause?: unknown): BookingError {
  return new BookingError({ code, booked: 'unknown' }, `${message}.`, cause);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function iso(instant: number): string {
  return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
