import type { Bits } from '../bits.js';
import type { FacetIndex } from '../indexes/facet-index.js';
import type { FeeIndex } from '../indexes/fee-index.js';
import type { Distances } from '../indexes/office-index.js';
import type { OpeningIndex } from '../indexes/opening-index.js';
import type { WordMatches } from '../indexes/word-index.js';
import type { NormalizedQuery } from './normalized-query.js';

/** What records say to one filter. Those in neither set fail it. */
export interface MatchSet {
  /** The records that pass. */
  yes: Bits;
  /** The records that do not say. */
  silent: Bits;
}

/** A query, and the indexes as they stand for it. */
export interface QueryContext extends FacetIndex {
  query: NormalizedQuery;
  /** All records. */
  everyone: Bits;
  /** The records known to take no new clients, not even on a waitlist. */
  closed: Bits;
  /** Those of them that the default hides: not those whose names have all searched words. */
  hidden: Bits;
  fees: FeeIndex;
  openings: OpeningIndex;
  /** The start of a record's next first call in epoch milliseconds; `Infinity` if none is known, or if it is {@link closed}. */
  nextCall(record: number): number;
  /** When the query has words that some record in sight has. */
  wordMatches?: WordMatches;
  /** When the query has a place. */
  nearSets?: NearSets;
}

/** What records say to the place of a query. */
export interface NearSets {
  /** From the center of the circle, when there is one. */
  distances?: Distances;
  /** The records with an office there. */
  office: MatchSet;
  /** The records that may serve clients there remotely. */
  remote: MatchSet;
  meetings: Meetings;
  /** The filter's own result, from the three above. */
  match: MatchSet;
}

/** The records that can be met in each way, with the modes a query leaves. */
export interface Meetings {
  inPerson: Bits;
  remote: Bits;
  /** By one of the feed's own modes, which may be either. */
  unknown: Bits;
}
