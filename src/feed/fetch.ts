import { joinBytes } from '../lib/bytes.js';
import { delay } from '../lib/abort.js';
import { withTimeout, retryAfter } from '../lib/http.js';
import { FeedError } from './errors.js';

export interface FetchOptions {
  /** The present, in epoch milliseconds. */
  now: number;
  /** Aborts the loading, which then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  fetch?: typeof globalThis.fetch | undefined;
  /**
   * How long to wait for the response, and then for each further byte, in milliseconds. A slow feed that keeps coming does not
   * time out. Default 15,000.
   */
  timeout?: number | undefined;
  /** Called every second with how much has arrived. Not called for a feed that takes less than a second. */
  onProgress?: ((progress: Progress) => void) | undefined;
  /** How many times to retry after a temporary error. Default 2. */
  retries?: number | undefined;
  /** The most bytes that are read, after decompression. Default 64 MiB. */
  maxBytes?: number | undefined;
  /** Waits between two attempts. Must reject with the signal's reason when it is aborted. */
  sleep?: ((milliseconds: number, signal?: AbortSignal) => Promise<void>) | undefined;
  /** A number from 0 to 1. Spreads out the retries of many visitors. */
  random?: (() => number) | undefined;
}

/** How much of a file has arrived. */
export interface Progress {
  /** Bytes so far, after decompression. */
  bytes: number;
  /** Bytes in total, if known. */
  total?: number;
}

export interface FetchedFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** The address after redirects. */
  url: string;
}

/** The first wait before a retry, in milliseconds. It doubles with every retry. */
const FIRST_WAIT = 500;
/** The longest wait before a retry, in milliseconds. If a server asks for more, there is no retry. */
const LONGEST_WAIT = 10_000;
/** How often progress is reported, in milliseconds. */
const TELLING = 1000;

/**
 * Fetches a file, without a referrer, and with cookies only from the page's own origin. Retries after network errors, 429 and 5xx, and respects
 * `Retry-After`. Does not retry after a timeout, because the visitor has waited long enough.
 *
 * @throws FeedError `unreachable`, `timeout` or `too-large`; the signal's reason, when it is aborted
 */
export async function fetchFile(url: string, options: FetchOptions): Promise<FetchedFile> {
  const { signal, retries = 2, sleep = delay, random = Math.random, onProgress } = options;
  let progress: Progress = { bytes: 0 };
  const telling = onProgress && setInterval(() => onProgress(progress), TELLING);
  try {
    for (let attempt = 0; ; attempt++) {
      signal?.throwIfAborted();
      progress = { bytes: 0 };
      const { answer, error, retryAfter } = await fetchOnce(url, options, (so) => (progress = so));
      if (answer) return answer;
      const wait = Math.max(retryAfter, FIRST_WAIT * 2 ** attempt * (0.5 + random()));
      if (attempt >= retries || wait > LONGEST_WAIT) throw error;
      await sleep(wait, signal);
    }
  } finally {
    clearInterval(telling);
  }
}

/** The result of one attempt: an answer, or an error and the least wait before a retry, in milliseconds. */
type Outcome =
  | { answer: FetchedFile; error?: undefined; retryAfter?: undefined }
  | { answer?: undefined; error: FeedError; retryAfter: number };

async function fetchOnce(
  url: string,
  options: FetchOptions,
  tell: (progress: Progress) => void,
): Promise<Outcome> {
  const { fetch = globalThis.fetch, signal, timeout = 15_000, maxBytes = 64 * 2 ** 20 } = options;
  const place = placeOf(url);
  const seconds = timeout / 1000;
  let bytes = 0;
  const late = () =>
    new FeedError(
      'timeout',
      bytes
        ? `The feed at ${place} stopped after ${bytes} bytes: nothing more came for ${seconds} seconds.`
        : `Nothing came from the feed at ${place} for ${seconds} seconds.`,
    );
  const answer = async (given: AbortSignal, heard: () => void): Promise<Outcome> => {
    const response = await fetch(url, {
      signal: given,
      credentials: 'same-origin',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return refused(response, place, options.now);
    heard();
    const read = await readBody(response, maxBytes, place, (progress) => {
      heard();
      tell(progress);
      ({ bytes } = progress);
    });
    return { answer: { bytes: read, url: response.url || url } };
  };
  try {
    return await withTimeout(answer, timeout, late, signal);
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof FeedError) throw cause;
    const message = `The feed at ${place} could not be reached: there is no connection, or its server does not let this page read it (CORS).`;
    return { error: new FeedError('unreachable', message, { cause }), retryAfter: 0 };
  }
}

/** A response other than 2xx: returned when a retry can help, else thrown. */
function refused({ status, headers }: Response, place: string, now: number): Outcome {
  const advice = status === 404 || status === 410 ? ' (not found): check the address.' : '.';
  const message = `The feed at ${place} was answered with ${status}${advice}`;
  const error = new FeedError('unreachable', message, { status });
  if (status !== 429 && status < 500) throw error;
  return { error, retryAfter: retryAfter(headers.get('retry-after'), now) };
}

/**
 * Reads a body and counts its bytes.
 *
 * @param tell called for every chunk
 * @throws FeedError `too-large`
 */
export async function readBody(
  response: Response,
  maxBytes: number,
  place: string,
  tell?: (progress: Progress) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const reader = (response.body ?? new Blob().stream()).getReader();
  const total = lengthOf(response);
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for (;;) {
    if (Math.max(bytes, total ?? 0) > maxBytes) {
      void reader.cancel().catch(() => undefined);
      throw tooLarge(place, maxBytes, total);
    }
    const { value } = await reader.read();
    // Not by a blob, through which the bytes would go to another process of the browser and back.
    if (!value) return joinBytes(chunks);
    chunks.push(value);
    bytes += value.byteLength;
    tell?.({ bytes, ...(total !== undefined && bytes <= total && { total }) });
  }
}

/**
 * The length of the body from `Content-Length`, in bytes. Unknown for a compressed body, whose header counts other bytes, and
 * for a cross-origin one, which may be compressed without saying so.
 */
function lengthOf({ headers, type }: Response): number | undefined {
  if (type === 'cors' || headers.has('content-encoding')) return undefined;
  return Number(headers.get('content-length')) || undefined;
}

function tooLarge(place: string, maxBytes: number, total = 0): FeedError {
  const mebibytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
  const limit = mebibytes(maxBytes);
  const size =
    total > maxBytes
      ? `${mebibytes(total)}, and no more than ${limit} is read`
      : `more than ${limit}, and no more is read`;
  return new FeedError(
    'too-large',
    `The feed at ${place} has ${size}. Leave out what nobody needs, compile it with compileFeed(), or answer searches from a server of your own.`,
  );
}

/** An address for a message, without its query, which could hold a key or a search. */
function placeOf(url: string): string {
  const bare = url.replace(/[?#].*$/s, '');
  try {
    const { protocol, origin, pathname } = new URL(bare);
    return protocol.startsWith('http') ? origin + pathname : protocol;
  } catch {
    return bare;
  }
}
