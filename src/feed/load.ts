import type { Encoding } from '../lib/text/decode.js';
import { FeedError } from './errors.js';
import { fetchText, type FetchOptions } from './fetch.js';
import { parseFeedTextInSlices } from './parse-in-slices.js';
import type { ParsedFeed } from './parsing.js';
import type { FeedProblem } from './problems.js';

/** Stores the last good copy of a feed. Its errors are ignored. */
export interface FeedCache {
  get(url: string): Promise<SavedFeed | undefined>;
  /** @param savedAt epoch milliseconds */
  put(url: string, text: string, savedAt: number): Promise<void>;
}

/** A copy of a feed's text, and when it was fetched, in epoch milliseconds. */
export interface SavedFeed {
  text: string;
  savedAt: number;
}

export interface LoadOptions extends FetchOptions {
  /** Resolves relative addresses in the feed. Default: the feed's own URL. */
  baseUrl?: string | undefined;
  /** Provides the last good copy when the feed cannot be loaded, and stores the next one. */
  cache?: FeedCache | undefined;
}

export interface LoadedFeed extends ParsedFeed {
  /** Whether this is the last good copy, because the feed could not be loaded. */
  stale: boolean;
  /** When the text was fetched, in epoch milliseconds. */
  fetchedAt: number;
  /** Why the copy is stale. */
  error?: FeedError;
}

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
  const { now, baseUrl, cache, signal } = options;
  try {
    const answer = await fetchText(url, options);
    const from = baseUrl ?? answer.url;
    const parsed = await parseFeedTextInSlices(answer.text, { now, baseUrl: from, signal });
    // Not awaited: slow storage must not delay the feed.
    void quietly(() => cache?.put(url, answer.text, now));
    const problems = [...encodingProblem(answer.encoding), ...parsed.problems];
    return { ...parsed, problems, stale: false, fetchedAt: now };
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    const saved = await quietly(() => cache?.get(url));
    const parsed = saved && (await parseSaved(saved, { now, baseUrl: baseUrl ?? url, signal }));
    signal?.throwIfAborted();
    if (!parsed) throw error;
    return { ...parsed, stale: true, fetchedAt: saved.savedAt, error };
  }
}

/** A warning for a file that is not in UTF-8: its letters are probably right, but only its author knows. */
function encodingProblem(encoding: Encoding): FeedProblem[] {
  if (encoding === 'utf-8') return [];
  const reason = `is not in UTF-8: read as ${encoding}. Save the file as UTF-8`;
  return [{ path: 'the file', reason, severity: 'warning' }];
}

async function parseSaved(
  { text }: SavedFeed,
  options: Parameters<typeof parseFeedTextInSlices>[1],
): Promise<ParsedFeed | undefined> {
  try {
    return await parseFeedTextInSlices(text, options);
  } catch {
    // The copy is from another version of the library, or damaged. The first error says more.
    return undefined;
  }
}

/** Ignores errors: storage that is full, forbidden or broken must not prevent loading the feed. */
async function quietly<T>(ask: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    return undefined;
  }
}
