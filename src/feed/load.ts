import { quietly } from '../lib/quietly.js';
import { FeedError } from './errors.js';
import { isCompiled } from './compiled/magic.js';
import { readColumns } from './compiled/load.js';
import { fetchFile } from './fetch.js';
import type { LoadOptions, ReadFeed } from './loading.js';
import { parseFeedTextInSlices } from './parse-in-slices.js';
import { recordsFrom } from './records.js';
import { textOf } from './text-of.js';

/** How a feed came. */
export interface Arrival {
  /** Whether this is the last good copy, because the feed could not be loaded. */
  stale: boolean;
  /** When the text was fetched, in epoch milliseconds. */
  fetchedAt: number;
  /** Why the copy is stale. */
  error?: FeedError;
}

/** `loadFeed()`, whose records may stay as they are kept. Long texts of a compiled feed come when they are waited for. */
export async function loadRecords(url: string, options: LoadOptions): Promise<ReadFeed & Arrival> {
  const { now, cache, signal } = options;
  try {
    const came = await fetchFile(url, options);
    const { bytes, ...read } = await readFile(came.bytes, came.url, options);
    // Not awaited: slow storage must not delay the feed.
    void quietly(() => cache?.put(url, bytes, now));
    return { ...read, stale: false, fetchedAt: now };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const saved = await quietly(() => cache?.get(url));
    // A copy that cannot be read is from another version of the library, or damaged. The first error says more.
    const read = saved && (await quietly(() => readFile(saved.bytes, url, options)));
    signal?.throwIfAborted();
    if (!read) throw error;
    return { ...read, stale: true, fetchedAt: saved.savedAt, error };
  }
}

/**
 * From this size on, in bytes, a worker reads JSON: some two thousand records. Below, it takes longer to start one, and to write what it has read,
 * than the page would be busy.
 */
const LARGE = 4 * 2 ** 20;

/**
 * @param given is of no use afterwards
 * @param from the address of the file
 */
async function readFile(
  given: Uint8Array<ArrayBuffer>,
  from: string,
  options: LoadOptions,
): Promise<ReadFeed & { bytes: Uint8Array<ArrayBuffer> }> {
  if (isCompiled(given)) return { ...(await readColumns(given, from, options)), bytes: given };
  const { now, baseUrl = from, signal } = options;
  let bytes = given;
  if (bytes.length >= LARGE && typeof Worker === 'function') {
    const aside = await quietly(() => import('./read-aside.js'));
    const answer = await aside?.readAside({ bytes, now, baseUrl }, signal);
    if (answer?.read) return { ...answer.read, bytes: answer.bytes };
    bytes = answer?.bytes ?? bytes;
  }
  const { text, problems } = textOf(bytes.buffer);
  const parsed = await parseFeedTextInSlices(text, { now, baseUrl, signal });
  const { therapists, ...feed } = parsed.feed;
  const records = recordsFrom(therapists);
  return { feed, records, problems: [...problems, ...parsed.problems], bytes };
}
