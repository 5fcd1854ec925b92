/** What the loading of a feed takes and gives. */
import type { FetchOptions } from './fetch.js';
import type { FeedProblem } from './problems.js';
import type { Records } from './records.js';
import type { Feed } from './schema.js';

/** Stores the last good copy of a feed, and of the long texts beside it. Its errors are ignored. */
export interface FeedCache {
  get(url: string): Promise<SavedFile | undefined>;
  /**
   * @param savedAt epoch milliseconds
   * @param feed the address of the feed that the file belongs to, if it is not that of the file: then the last such file is of no more use
   */
  put(url: string, bytes: Uint8Array<ArrayBuffer>, savedAt: number, feed?: string): Promise<void>;
}

/** A copy of a file, and when it was fetched, in epoch milliseconds. */
export interface SavedFile {
  bytes: Uint8Array<ArrayBuffer>;
  savedAt: number;
}

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
