import type { FeedLabels } from '../../vocabulary/value-labels.js';
import type { KnownNames } from './known-names.js';

/** Reads a value of the right structure. `undefined` leaves it out. */
export type Normalize = (value: unknown, reader: Reader) => unknown;

/** What the reading of a value depends on, and where it reports problems. */
export interface Reader {
  /** The present, in epoch milliseconds. */
  readonly now: number;
  /** The feed's absolute URL. */
  readonly baseUrl: string | undefined;
  /** Collects the feed's own labels. */
  readonly labels: FeedLabels;
  /** Where the value is: keys and indexes from the outermost value. */
  readonly path: (string | number)[];
  /** Names of the feed's defaults that are present but cannot be read. */
  readonly unreadDefaults: ReadonlySet<string>;
  /** The feed's currency. */
  readonly currency: string;
  /** Whether the feed asks to hide every address. */
  readonly hidesAddresses: boolean;
  /** Collects the words of hidden street names. */
  readonly hiddenStreetWords: Set<string>;
  /** The name of the organization that publishes the feed. */
  readonly organization: string;
  /** Other names of insurers and languages, if they are loaded. */
  readonly names?: KnownNames | undefined;
  /** Reports that the value at `path` was changed or left out; an `error` when the whole record is left out. */
  warn(reason: string, severity?: 'error' | 'warning'): void;
}
