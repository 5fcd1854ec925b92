import type { YieldToPage } from '../../lib/tasks.js';
import type { Ages } from '../../record/moment.js';
import type { FeedLabels } from '../../vocabulary/value-labels.js';
import type { Places } from '../../vocabulary/places/places.js';

/** The ZIP codes, once they are loaded. */
export type ZipCodes = Pick<Places, 'zip'>;

/** What a directory needs to know besides its records. */
export interface DirectoryOptions {
  /** The currency of amounts that name none, ISO 4217. Fees in another currency are ignored. Default `USD`. */
  currency?: string;
  /** The IANA zone of usual hours that name none. Without it those hours are not searched, since nobody knows when they are. */
  timeZone?: string;
  /** Names of the feed's own values. */
  labels?: FeedLabels;
  /** How long facts count after they were checked, in days. */
  ages?: Partial<Ages>;
  /** The ZIP codes, or nothing until they are loaded. Until then an office without coordinates has no position. */
  places?: () => ZipCodes | undefined;
}

/** The options of {@link directorySource}. */
export interface SourceOptions {
  /** How long facts count after they were checked, in days. */
  ages?: Partial<Ages>;
  /** Loads the ZIP codes. Default {@link loadPlaces}. */
  loadPlaces?: () => Promise<ZipCodes>;
  /** Lets the page work between two slices. By default the rest is done in a new task of the event loop. */
  pause?: YieldToPage;
}
