import type { FirstCall } from '../record/calls.js';
import type { FeeKind } from '../record/fees.js';
import type { Cell } from '../record/week.js';
import type { FacetId } from '../vocabulary/facets.js';
import type { Therapist } from '../feed/schema.js';

/**
 * What someone asks of a directory. Only `now` is required: a query with nothing else finds everyone who may take new clients.
 * DESIGN.md says what each part means ("What a query means").
 *
 * @example
 * const query: Query = {
 *   now: Date.now(),
 *   timeZone: 'America/New_York',
 *   facets: { concern: { any: ['attachment', 'trust'] }, payer: { any: ['aetna'] }, style: { prefer: ['direct'] } },
 *   near: { state: 'NY', lat: 40.69, lon: -73.99, radius: 10 },
 *   fee: { for: 'individual', max: 190 },
 *   opening: { cells: ['tue-evening'] },
 *   sort: 'fit',
 * };
 */
export interface Query {
  /** Epoch milliseconds; fractions are dropped. Status, license checks, openings and first calls are those of this moment. */
  now: number;
  /** IANA zone of the person who searches; the cells of `opening` are in it. Default `UTC`. */
  timeZone?: string;
  /** BCP 47. Decides which labels text is found in, and how names sort. Default `en`. */
  locale?: string;
  /** Orders ties: the same seed gives the same order. Default 0. */
  seed?: number;
  /** Words to find. Records that have them all match; if there are none, those that have the most. Words that no record has do not count. */
  text?: string;
  /** Values that words of `text` stand for. */
  means?: readonly Meaning[];
  facets?: Partial<Record<FacetId, FacetChoice>>;
  near?: Near;
  fee?: FeeRange;
  opening?: Opening;
  /** Default `fit`. */
  sort?: Sort;
  /** From 1; a page past the last gives the last. Default 1. */
  page?: number;
  /** Default 10. */
  pageSize?: number;
  /** The parts of the answer that are of use; by default all. Total, page and words not found always come. A source may ignore this. */
  want?: readonly Part[];
}

/**
 * A part of an answer besides its page: the counts of a facet, the histogram of fees (`fee`), the counts of horizons and cells
 * (`opening`) or of radiuses (`near`), who does not say (`unknown`, with the sliding scales), the near misses, the first call.
 */
export type Part = FilterId | 'unknown' | 'near-misses' | 'first-call';

/**
 * Words of a text, and a value they stand for. A record that lists the value counts as having the words.
 *
 * @example { words: 'anxious', facet: 'concern', value: 'anxiety' }
 */
export interface Meaning {
  /** One or several words of `text`. */
  words: string;
  /** Any except `accepting` and `trust`, which change by the day. */
  facet: FacetId;
  value: string;
}

/** What is asked of one facet. Empty lists ask for nothing. */
export interface FacetChoice {
  /** At least one of these must be listed. */
  any?: readonly string[];
  /** Each of these must be listed. */
  must?: readonly string[];
  /** None of these may be listed. Ignored for gender, ethnicity, sexuality and faith. */
  avoid?: readonly string[];
  /** Records that list these come first. They never filter. */
  prefer?: readonly string[];
  /** Also finds records that list nothing for this facet. */
  orUnknown?: boolean;
}

/**
 * A place: with `lat` and `lon` a circle, without them the whole state. For remote sessions, `state` is where the client
 * would be.
 */
export interface Near {
  /** US state code, `NY`. */
  state: string;
  lat?: number;
  lon?: number;
  /** Miles. Default 25. */
  radius?: number;
  /** Also finds records for which this is not known. */
  orUnknown?: boolean;
}

/** A range of fees, both ends included, in the feed's currency. */
export interface FeeRange {
  /** Default `individual`. */
  for?: FeeKind;
  min?: number;
  max?: number;
  /** Also finds records whose fees are above `max`, if they list a sliding scale that may reach it. */
  orSlidingScale?: boolean;
  orUnknown?: boolean;
}

/** When a session should be. With both, one opening must be soon enough and in one of the cells. */
export interface Opening {
  /** How many days from now the opening may be. */
  within?: number;
  /** Parts of the week: an opening, or usual hours, must be in one of them. */
  cells?: readonly Cell[];
  orUnknown?: boolean;
}

export type Sort = 'fit' | 'first-call' | 'soonest' | 'fee' | 'distance' | 'name';

/** The radiuses that every search counts, in miles. */
export const radiuses = [5, 10, 25, 50] as const;
/** The horizons that every search counts, in days. */
export const horizons = [3, 7, 14] as const;

/** Names one filter of a query. */
export type FilterRef =
  | { filter: 'facet'; facet: FacetId; role: 'any' }
  | { filter: 'facet'; facet: FacetId; role: 'must' | 'avoid'; value: string }
  | { filter: 'text' | 'near' | 'fee' | 'opening' };

/** What a filter asks about: a facet, a place, fees or openings. */
export type FilterId = FacetId | 'near' | 'fee' | 'opening';

/** The answer to a query: a page of results, and the counts beside filters. What the query does not want may be absent, which is not 0. */
export interface SearchResult {
  /** How many therapists match. */
  total: number;
  page: number;
  /** At least 1. */
  pages: number;
  pageSize: number;
  /** The therapists of this page, in order. */
  hits: Hit[];
  /**
   * For each value: how many would match if it alone were chosen in its facet, and all else stayed. Has every value of the
   * directory, also those with 0. If the counts of a facet are as in the search before, so is the object that holds them.
   */
  counts: Readonly<Partial<Record<FacetId, ValueCounts>>>;
  /**
   * For each filter in use: how many fail only because their record does not say; with `orUnknown`, how many of the matching
   * records do not say.
   */
  unknown?: Partial<Record<FilterId, number>>;
  /**
   * If the query has a fee: how many fail only because their fees are above `max`, although their sliding scale may reach it; with
   * `orSlidingScale`, how many of the matching records these are. A source that knows nothing of sliding scales leaves it out.
   */
  slidingScale?: number;
  /** The fees of the therapists that match all other filters. Absent if the directory lists no fee of the kind asked for. */
  fee?: FeeHistogram;
  /** By horizon in days, and by cell: how many would match with it. */
  opening?: { within: Record<number, number>; cells: Record<Cell, number> };
  /** By radius in miles: how many would match with it. Absent if the query has no circle. */
  near?: Record<number, number>;
  /** For each filter in use, how many more would match without it; most first. */
  nearMisses?: NearMiss[];
  /** The soonest first call with anyone who matches, on this page or another. Absent if no such call is listed. */
  firstCall?: FirstCall | undefined;
  /** The words of the text that no record in sight has, as they were typed. They do not filter. */
  notFound: readonly string[];
  /**
   * The text was not searched for in long texts, such as `about`, because they are still on their way. After
   * {@link DirectorySource.whenWhole} the answer is whole.
   */
  textsComing?: true;
}

/** By value: how many would match with it. */
export type ValueCounts = Readonly<Record<string, number>>;

/** The answer to a query that wants everything. */
export interface WholeResult extends SearchResult {
  counts: Record<FacetId, ValueCounts>;
  unknown: NonNullable<SearchResult['unknown']>;
  opening: NonNullable<SearchResult['opening']>;
  nearMisses: NearMiss[];
}

/** A therapist in the results. */
export interface Hit {
  therapist: Therapist;
  /** The fit score, a whole number. DESIGN.md has the formula ("Order"). */
  fit: number;
  /** Why this therapist, strongest first. */
  reasons: Reason[];
  /** Miles to the nearest office, if the query has a circle and the position of an office is known. */
  distance?: number;
  /** Start of the next listed opening, epoch milliseconds. */
  nextOpening?: number;
  /** Start of the next listed first call, epoch milliseconds. */
  nextCall?: number;
}

export type Reason =
  | { reason: 'facet'; facet: FacetId; value: string; role: 'any' | 'must' | 'prefer' }
  /** The words were found here. */
  | { reason: 'text'; field: 'name' | 'label' | 'headline' | 'about' }
  | { reason: 'near'; distance: number }
  | { reason: 'remote'; state: string }
  | { reason: 'fee' }
  | { reason: 'opening'; cell: Cell };

/** How many therapists charge how much. A bar includes `from` but not `to`; the last one includes both. */
export interface FeeHistogram {
  for: FeeKind;
  /** ISO 4217. */
  currency: string;
  bars: { from: number; to: number; count: number }[];
}

export interface NearMiss {
  ref: FilterRef;
  /** How many more would match without this filter. */
  gain: number;
}

/** What a directory says about itself. */
export interface DirectoryInfo {
  /** How many therapists it has, including those that take no new clients. */
  size: number;
  /** How many of them are practices, not people. */
  practices: number;
  /** The values of each facet in this directory, and how many therapists list each, however long ago. */
  values: Record<FacetId, Record<string, number>>;
  /**
   * Whether any record says something about places, fees (and of which kinds) and openings. `call`, if any lists times of first calls:
   * whether all those calls are free.
   */
  has: { near: boolean; fee: FeeKind[]; opening: boolean; call?: 'free' | 'any' };
}

/**
 * Where a finder gets its results. By default from {@link directorySource}, which searches a feed on the device. For a directory
 * that is too large for this, a page can bring a source that asks a search server.
 *
 * @example
 * const source: DirectorySource = { searches: 'https://find.example', info, search, therapist };
 */
export interface DirectorySource {
  /**
   * Where searches go: `here` if they never leave the device, or the origin they are sent to. Visitors read this before they
   * search. Without it they read nothing about it, and never that a search is private.
   */
  readonly searches?: 'here' | `http${'s' | ''}://${string}`;
  info(signal?: AbortSignal): Promise<DirectoryInfo>;
  /** @throws the signal's reason if it is aborted */
  search(query: Query, signal?: AbortSignal): Promise<SearchResult>;
  therapist(id: string, signal?: AbortSignal): Promise<Therapist | undefined>;
  /**
   * Fetches long texts that come later, and resolves once they are here, or will not come. From then on, therapists and answers have them.
   * Absent if nothing comes later.
   */
  whenWhole?(): Promise<unknown>;
}
