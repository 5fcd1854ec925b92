import type { Bits } from './bits.js';
import type { Columns } from './columns.js';
import type { FreeColumns } from './free-times.js';
import type { Distances } from './offices.js';
import type { Plan } from './plan.js';
import type { Prices } from './prices.js';
import type { Found } from './words.js';

/** What is known of a filter, for all records: who passes it, and whose record does not say. All others fail. */
export interface Verdict {
  yes: Bits;
  silent: Bits;
}

/** The columns of a directory, in the light of one query. */
export interface Scene extends Columns {
  plan: Plan;
  size: number;
  everyone: Bits;
  /** Who is known to take no new clients, not even on a list. */
  closed: Bits;
  prices: Prices;
  free: FreeColumns;
  /** Where words are asked for. */
  found?: Found;
  /** Where a place is asked for. */
  around?: Around;
}

/** A place, and the ways that lead there. */
export interface Around {
  /** From the center of the circle, where there is one. */
  distances?: Distances;
  /** Who has an office there. */
  office: Verdict;
  /** Who may serve clients there remotely. */
  remote: Verdict;
  /** Who can be met in which way, with the modes asked for. */
  meeting: Meetings;
  /** Whether any open way leads there. */
  verdict: Verdict;
}

/** By way of meeting, with whom it is open. */
export interface Meetings {
  inPerson: Bits;
  remote: Bits;
  /** By a mode of the feed's own, which may be either. */
  unknown: Bits;
}
