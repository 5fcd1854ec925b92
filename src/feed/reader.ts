import type { FeedLabels } from '../vocabulary/labels.js';

/** What reading needs to know, and where it tells what it finds. */
export interface Reader {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The feed's own absolute URL. */
  readonly baseUrl: string | undefined;
  /** Labels that the feed brings, gathered here. */
  readonly labels: FeedLabels;
  /** Where the reader is: keys and indexes, from the value it began with. */
  readonly path: (string | number)[];
  /** The feed's defaults that were written and could not be read. */
  readonly unread: ReadonlySet<string>;
  /** The feed's currency. */
  readonly currency: string;
  /** Whether the feed asks to hide every address. */
  readonly hidesAddresses: boolean;
  /** Words of the streets that are hidden, gathered here. */
  readonly hidden: Set<string>;
  /** The name of the organization that speaks in the feed. */
  readonly organization: string;
  /** Something at `path` is less, or other, than was written; an `error` where it is gone altogether. */
  warn(reason: string, severity?: 'error' | 'warning'): void;
}
