import type { LoadOptions } from './loading.js';
import type { ParsedFeed } from './parsing.js';
import { type Arrival, loadRecords } from './load.js';

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
