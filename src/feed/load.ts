import { quietly } from '../lib/quietly.js';
import { FeedError } from './errors.js';
import { isCompiled } from './compiled/magic.js';
import { readColumns } from './compiled/load.js';
import { fetchFile } from './fetch.js';
import type { LoadOptions, ReadFeed } from './loading.js';
import type { ParsedFeed } from './parsing.js';
import { readJson } from './read-json.js';
import { recordsFrom } from './records.js';

/** How a feed came. */
interface Arrival {
  /** Whether this is the last good copy, because the feed could not be loaded. */
  stale: boolean;
  /** When the text was fetched, in epoch milliseconds. */
  fetchedAt: number;
  /** Why the copy is stale. */
  error?: FeedError;
}

export interface LoadedFeed extends ParsedFeed, Arrival {}

/**
 * Fetches and reads a feed, in time slices that keep the page responsive. Retries after network errors, 429 and 5xx. Sends
 * no referrer, and cookies only to the page's own origin.
 *
 * @param url the feed's address, preferably absolute: relative addresses in a last good copy are resolved against it
 * @throws FeedError when there is no feed to show; its `code` says why
 * @throws the signal's reason, when it is aborted
 * @example
 * const { feed, problems } = await loadFeed('https://example.org/feed.json', { now: Date.now() });
 */
export async function loadFeed(url: string, options: LoadOptions): Promise<LoadedFeed> {
  const { feed, records, problems, ...arrival } = await loadRecords(url, options);
  const missing = await records.whenWhole?.();
  const therapists = Array.from({ length: records.size }, (_, record) => records.at(record));
  return {
    ...arrival,
    feed: { ...feed, therapists },
    problems: missing ? [...problems, missing] : problems,
  };
}

/** {@link loadFeed}, whose records may stay as they are kept. Long texts of a compiled feed come when they are waited for. */
export async function loadRecords(url: string, options: LoadOptions): Promise<ReadFeed & Arrival> {
  const { now, cache, signal } = options;
  try {
    const { file, url: from } = await fetchFile(url, options);
    const read = await readFile(file, from, options);
    // Not awaited: slow storage must not delay the feed.
    void quietly(() => cache?.put(url, file, now));
    return { ...read, stale: false, fetchedAt: now };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const saved = await quietly(() => cache?.get(url));
    // A copy that cannot be read is from another version of the library, or damaged. The first error says more.
    const read = saved && (await quietly(() => readFile(saved.file, url, options)));
    signal?.throwIfAborted();
    if (!read) throw error;
    return { ...read, stale: true, fetchedAt: saved.savedAt, error };
  }
}

/** @param from the address of the file */
async function readFile(file: Blob, from: string, options: LoadOptions): Promise<ReadFeed> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isCompiled(bytes)) return readColumns(bytes, from, options);
  const { now, baseUrl = from, signal } = options;
  const { feed, problems } = await readJson(bytes.buffer, { now, baseUrl, signal });
  const { therapists, ...head } = feed;
  return { feed: head, records: recordsFrom(therapists), problems };
}
