import type { Bits } from '../bits.js';
import type { FacetIndex } from '../indexes/facet-index.js';
import type { OpeningIndex } from '../indexes/opening-index.js';
import type { Distances } from '../indexes/office-index.js';
import type { NormalizedQuery } from './normalized-query.js';
import type { FeeIndex } from '../indexes/fee-index.js';
import type { WordMatches } from '../indexes/word-index.js';

/** What is known of a filter, for all records: who passes it, and whose record does not say. All others fail. */
export interface MatchSet {
  yes: Bits;
  silent: Bits;
}

/** The columns of a directory, in the light of one query. */
export interface QueryContext extends FacetIndex {
  query: NormalizedQuery;
  size: number;
  everyone: Bits;
  /** Who is known to take no new clients, not even on a list. */
  closed: Bits;
  fees: FeeIndex;
  openings: OpeningIndex;
  /** Where words are asked for. */
  matches?: WordMatches;
  /** Where a place is asked for. */
  nearSets?: NearSets;
}

/** A place, and the ways that lead there. */
export interface NearSets {
  /** From the center of the circle, where there is one. */
  distances?: Distances;
  /** Who has an office there. */
  office: MatchSet;
  /** Who may serve clients there remotely. */
  remote: MatchSet;
  /** Who can be met in which way, with the modes asked for. */
  meeting: Meetings;
  /** Whether any open way leads there. */
  match: MatchSet;
}

/** By way of meeting, with whom it is open. */
export interface Meetings {
  inPerson: Bits;
  remote: Bits;
  /** By a mode of the feed's own, which may be either. */
  unknown: Bits;
}
