/** What the loading of a feed takes and gives. */
import type { FetchOptions } from './fetch.js';
import type { FeedProblem } from './problems.js';
import type { Records } from './records.js';
import type { Feed } from './schema.js';

/** Stores the last good copy of a feed. Its errors are ignored. */
export interface FeedCache {
  get(url: string): Promise<SavedFeed | undefined>;
  /**
   * @param body the text of the file, or the bytes of a compiled one
   * @param savedAt epoch milliseconds
   */
  put(url: string, body: string | Uint8Array<ArrayBuffer>, savedAt: number): Promise<void>;
}

/** A copy of a feed, as it was stored, and when it was fetched, in epoch milliseconds. */
export type SavedFeed = { savedAt: number } & (
  { text: string; bytes?: never } | { text?: never; bytes: Uint8Array<ArrayBuffer> }
);

export interface LoadOptions extends FetchOptions {
  /** Resolves relative addresses in the feed. Default: the feed's own URL. */
  baseUrl?: string | undefined;
  /** Provides the last good copy when the feed cannot be loaded, and stores the next one. */
  cache?: FeedCache | undefined;
}

/** A feed as it is read for a page. */
export interface ReadFeed {
  feed: Omit<Feed, 'therapists'>;
  records: Records;
  problems: FeedProblem[];
}
