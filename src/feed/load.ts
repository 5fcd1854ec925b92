import { quietly } from '../lib/quietly.js';
import { decode, type Encoding } from '../lib/text/decode.js';
import { FeedError } from './errors.js';
import { isCompiled } from './compiled/magic.js';
import { readColumns } from './compiled/load.js';
import { fetchBytes } from './fetch.js';
import type { LoadOptions, ReadFeed, SavedFeed } from './loading.js';
import { parseFeedTextInSlices, type SliceOptions } from './parse-in-slices.js';
import type { ParsedFeed } from './parsing.js';
import type { FeedProblem } from './problems.js';
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
  const { now, baseUrl, cache, signal } = options;
  try {
    const { bytes, url: from } = await fetchBytes(url, options);
    if (isCompiled(bytes)) {
      const read = await readColumns(bytes, from, options);
      void quietly(() => cache?.put(url, bytes, now));
      return { ...read, stale: false, fetchedAt: now };
    }
    const { text, encoding } = decode(bytes.buffer);
    const read = await readJson(text, { now, baseUrl: baseUrl ?? from, signal });
    // Not awaited: slow storage must not delay the feed.
    void quietly(() => cache?.put(url, text, now));
    const problems = [...encodingProblem(encoding), ...read.problems];
    return { ...read, problems, stale: false, fetchedAt: now };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const saved = await quietly(() => cache?.get(url));
    const read = saved && (await readSaved(saved, url, options));
    signal?.throwIfAborted();
    if (!read) throw error;
    return { ...read, stale: true, fetchedAt: saved.savedAt, error };
  }
}

async function readJson(text: string, options: SliceOptions): Promise<ReadFeed> {
  const { feed, problems } = await parseFeedTextInSlices(text, options);
  const { therapists, ...head } = feed;
  return { feed: head, records: recordsFrom(therapists), problems };
}

/** A warning for a file that is not in UTF-8: its letters are probably right, but only its author knows. */
function encodingProblem(encoding: Encoding): FeedProblem[] {
  if (encoding === 'utf-8') return [];
  const reason = `is not in UTF-8: read as ${encoding}. Save the file as UTF-8`;
  return [{ path: 'the file', reason, severity: 'warning' }];
}

async function readSaved(
  { text, bytes }: SavedFeed,
  url: string,
  options: LoadOptions,
): Promise<ReadFeed | undefined> {
  const { now, baseUrl = url, signal } = options;
  try {
    return text === undefined
      ? await readColumns(bytes, url, options)
      : await readJson(text, { now, baseUrl, signal });
  } catch {
    // The copy is from another version of the library, or damaged. The first error says more.
    return undefined;
  }
}
