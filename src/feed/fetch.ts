import { decode, type Encoding } from './decode.js';
import { FeedError } from './errors.js';

export interface FetchOptions {
  /** The present, in epoch milliseconds. */
  now: number;
  /** Ends the loading, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  /** How long one attempt may take, its last byte included, in milliseconds. Default 15,000. */
  timeout?: number | undefined;
  /** How many times to try again after a fault that may be over the next time. Default 2. */
  retries?: number | undefined;
  /** The most that is read, in bytes after decompression. Default 64 MiB. */
  maxBytes?: number | undefined;
  /** Waits between two attempts, and rejects with the signal's reason when it is aborted. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** A number from 0 to 1, by which the visitors of one page do not all come back in the same moment. */
  random?: (() => number) | undefined;
}

export interface Answer {
  text: string;
  encoding: Encoding;
  /** The address after redirects. */
  url: string;
}

/** The first wait is about this long, in milliseconds; each next one is twice as long. */
const FIRST_WAIT = 500;
/** No visitor waits longer for a page, in milliseconds. A server that asks for more gets no second request at all. */
const LONGEST_WAIT = 10_000;

/**
 * The text at an address, without cookies and without a referrer. Network errors, 429 and 5xx are tried again, not
 * before `Retry-After`; an attempt that took too long is not, since the visitor has waited long enough.
 *
 * @throws FeedError `unreachable`, `timeout` or `too-large`; the signal's reason, when it is aborted
 */
export async function fetchText(url: string, options: FetchOptions): Promise<Answer> {
  const { signal, retries = 2, sleep = pause, random = Math.random } = options;
  for (let attempt = 0; ; attempt++) {
    signal?.throwIfAborted();
    const { answer, error, retryAfter } = await fetchOnce(url, options);
    if (answer) return answer;
    const wait = Math.max(retryAfter, FIRST_WAIT * 2 ** attempt * (0.5 + random()));
    if (attempt >= retries || wait > LONGEST_WAIT) throw error;
    await sleep(wait, signal);
  }
}

/** What came of one attempt: an answer, or a fault and the milliseconds after which it may be over (at least). */
type Outcome =
  | { answer: Answer; error?: undefined; retryAfter?: undefined }
  | { answer?: undefined; error: FeedError; retryAfter: number };

async function fetchOnce(url: string, options: FetchOptions): Promise<Outcome> {
  const { fetch = globalThis.fetch, signal, timeout = 15_000, maxBytes = 64 * 2 ** 20 } = options;
  const place = placeOf(url);
  const seconds = timeout / 1000;
  const late = () =>
    new FeedError('timeout', `The feed at ${place} took longer than ${seconds} seconds.`);
  const answer = async (given: AbortSignal): Promise<Outcome> => {
    const response = await fetch(url, {
      signal: given,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return refused(response, place, options.now);
    const read = await readText(response, maxBytes, place);
    return { answer: { ...read, url: response.url || url } };
  };
  try {
    return await inTime(answer, timeout, late, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    const message = `The feed at ${place} could not be reached: there is no connection, or its server does not let this page read it (CORS).`;
    return { error: new FeedError('unreachable', message, { cause }), retryAfter: 0 };
  }
}

/**
 * Does what may be given up: when the caller's signal says so, or when it takes too long. Then it is over even where a `fetch` of someone's
 * own pays no heed to the signal it was given.
 *
 * @param late why, where it took longer than so many milliseconds
 * @throws the signal's reason, what `late` gives, or what the work throws
 */
export async function inTime<T>(
  work: (signal: AbortSignal) => Promise<T>,
  milliseconds: number,
  late: () => Error,
  signal?: AbortSignal,
): Promise<T> {
  const controller = new AbortController();
  const stop = () => controller.abort(signal?.reason);
  signal?.addEventListener('abort', stop);
  const timer = setTimeout(() => controller.abort(late()), milliseconds);
  try {
    return await Promise.race([work(controller.signal), rejectOnAbort(controller.signal)]);
  } catch (cause) {
    // What a `fetch` throws then need not be the reason.
    controller.signal.throwIfAborted();
    throw cause;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** An answer that is no feed: to try again where the server may be able to give it later, else thrown. */
function refused({ status, headers }: Response, place: string, now: number): Outcome {
  const advice = status === 404 || status === 410 ? ' (not found): check the address.' : '.';
  const message = `The feed at ${place} was answered with ${status}${advice}`;
  const error = new FeedError('unreachable', message, { status });
  if (status !== 429 && status < 500) throw error;
  return { error, retryAfter: retryAfter(headers.get('retry-after'), now) };
}

/** `Retry-After` in milliseconds: it is a number of seconds or a date (RFC 9110, 10.2.3). */
export function retryAfter(header: string | null, now: number): number {
  if (!header) return 0;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Math.max(0, wait || 0);
}

/** The body, counted while it arrives: a stated length may be wrong, and is that of the compressed bytes. */
export async function readText(
  { body }: Response,
  maxBytes: number,
  place: string,
): Promise<Pick<Answer, 'text' | 'encoding'>> {
  const reader = (body ?? new Blob().stream()).getReader();
  const chunks: BlobPart[] = [];
  let bytes = 0;
  for (;;) {
    const { value } = await reader.read();
    if (!value) return decode(await new Blob(chunks).arrayBuffer());
    chunks.push(value);
    bytes += value.byteLength;
    if (bytes > maxBytes) {
      void reader.cancel().catch(() => undefined);
      const limit = `${Math.round(maxBytes / 2 ** 20)} MiB`;
      throw new FeedError('too-large', `The feed at ${place} is larger than ${limit}.`);
    }
  }
}

/** An address as it may appear in a message: its query could hold a key or what somebody searched. */
function placeOf(url: string): string {
  const bare = url.replace(/[?#].*$/s, '');
  try {
    const { protocol, origin, pathname } = new URL(bare);
    return protocol.startsWith('http') ? origin + pathname : protocol;
  } catch {
    return bare;
  }
}

function rejectOnAbort(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
  });
}

/** Waits, or rejects with the signal's reason when it is aborted. */
export function pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
  });
}
