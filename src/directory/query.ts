import type { FeeKind } from '../record/fees.js';
import type { Cell } from '../record/week.js';
import type { FacetId } from '../vocabulary/facets.js';
import type { Therapist } from '../feed/schema.js';

/**
 * What someone asks of a directory. Everything but `now` is optional: an empty query is everyone who may take clients.
 * The meaning of each part is written down in DESIGN.md, "What a query means".
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
  /** Epoch milliseconds, fractions dropped. Status, license checks and openings are judged against it. */
  now: number;
  /** IANA zone of the person who searches; cells of `opening` are read in it. Default `UTC`. */
  timeZone?: string;
  /** BCP 47; which labels text matches and how names sort. Default `en`. */
  locale?: string;
  /** Turns ties: the same seed gives the same order. Default 0. */
  seed?: number;
  /** Words to find; each must be found, but for those that nobody has. */
  text?: string;
  /** What words of `text` stand for. */
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
}

/**
 * Words of a text, and a value that they stand for: whoever lists it has these words.
 *
 * @example { words: 'anxious', facet: 'concern', value: 'anxiety' }
 */
export interface Meaning {
  /** One or several words of `text`. */
  words: string;
  /** Any but `accepting` and `trust`, which change by the day. */
  facet: FacetId;
  value: string;
}

/** What is asked of one facet. Empty lists ask nothing. */
export interface FacetChoice {
  /** Chosen: one of these is enough. */
  any?: readonly string[];
  /** Each of these must hold. */
  must?: readonly string[];
  /** None of these may hold. Ignored for identity facets. */
  avoid?: readonly string[];
  /** These rank; they never filter. */
  prefer?: readonly string[];
  /** Also let in those whose record says nothing on this facet. */
  orUnknown?: boolean;
}

/**
 * A place. With `lat`, `lon` and `radius` it is a circle; without them the whole state. `state` also says where a remote
 * session would be held.
 */
export interface Near {
  /** US state code, `NY`. */
  state: string;
  lat?: number;
  lon?: number;
  /** Miles. Default 25. */
  radius?: number;
  orUnknown?: boolean;
}

/** A range of fees, both ends included, in the feed's currency. */
export interface FeeRange {
  /** Default `individual`. */
  for?: FeeKind;
  min?: number;
  max?: number;
  orUnknown?: boolean;
}

/** When someone is free. Given both, one opening must be soon enough and in one of the cells. */
export interface Opening {
  /** A listed opening within this many days from now. */
  within?: number;
  /** An opening, or usual hours, in one of these parts of the week. */
  cells?: readonly Cell[];
  orUnknown?: boolean;
}

export type Sort = 'fit' | 'soonest' | 'fee' | 'distance' | 'name';

/** The radiuses that are offered and counted, in miles. */
export const radiuses = [5, 10, 25, 50] as const;
/** The horizons that are offered and counted, in days. */
export const horizons = [3, 7, 14] as const;

/** One filter of a query: what a chip names, and what removing it would bring. */
export type FilterRef =
  | { filter: 'facet'; facet: FacetId; role: 'any' }
  | { filter: 'facet'; facet: FacetId; role: 'must' | 'avoid'; value: string }
  | { filter: 'text' | 'near' | 'fee' | 'opening' };

/** What a filter is about: a facet, or one of the filters of their own kind. */
export type FilterId = FacetId | 'near' | 'fee' | 'opening';

/** What comes back. Every list is of this query; nothing in it needs a second question. */
export interface SearchResult {
  /** How many therapists fit. */
  total: number;
  page: number;
  /** At least 1. */
  pages: number;
  pageSize: number;
  /** The therapists of this page, in order. */
  hits: Hit[];
  /**
   * Beside each value: how many would remain if it alone were chosen in its facet, all else as it is. Has every value the
   * directory knows, with 0 where none would remain. A facet whose counts stay as they were keeps the object they are in.
   */
  counts: Record<FacetId, Readonly<Record<string, number>>>;
  /**
   * Per filter in use: how many would fit, did their record not stay silent on just this; with `orUnknown`, how many of
   * those who fit are silent on it.
   */
  unknown: Partial<Record<FilterId, number>>;
  /** The fees of those who fit all else. Absent where the directory lists no fee of the kind asked for. */
  fee?: FeeHistogram;
  opening: { within: Record<number, number>; cells: Record<Cell, number> };
  /** Radius in miles → how many would fit with it. Absent without a circle to measure from. */
  near?: Record<number, number>;
  /** For each filter in use, what removing it would bring; most first. */
  nearMisses: NearMiss[];
  /** The words of the text that no record has, as they were typed. They filter nobody. */
  notFound: readonly string[];
}

/** One therapist who fits. */
export interface Hit {
  therapist: Therapist;
  /** The fit score; see DESIGN.md for the formula. A whole number. */
  fit: number;
  /** Why this therapist, strongest first. */
  reasons: Reason[];
  /** Miles to the nearest office, where a circle was given and an office is known. */
  distance?: number;
  /** Start of the next listed opening, epoch milliseconds. */
  nextOpening?: number;
}

export type Reason =
  | { reason: 'facet'; facet: FacetId; value: string; role: 'any' | 'must' | 'prefer' }
  /** The words were found here. */
  | { reason: 'text'; field: 'name' | 'label' | 'headline' | 'about' }
  | { reason: 'near'; distance: number }
  | { reason: 'remote'; state: string }
  | { reason: 'fee' }
  | { reason: 'opening'; cell: Cell };

/** Bars over the fee, each `[from, to)` but the last, which includes its end. */
export interface FeeHistogram {
  for: FeeKind;
  currency: string;
  bars: { from: number; to: number; count: number }[];
}

export interface NearMiss {
  ref: FilterRef;
  /** How many who do not fit would, without this filter. */
  gain: number;
}

/** What a directory knows of itself. */
export interface DirectoryInfo {
  /** How many therapists it holds, hidden ones included. */
  size: number;
  /** How many of them are practices, not persons. */
  practices: number;
  /** The values each facet has in this directory, with how many therapists list each, however long ago. */
  values: Record<FacetId, Record<string, number>>;
  /** Whether any record has what these filters ask about. */
  has: { near: boolean; fee: FeeKind[]; opening: boolean };
}

/**
 * The seam behind which the engine can be replaced. The default runs on the device over a feed; a directory too large for
 * that is served by a search engine behind the same questions.
 *
 * @example
 * const source: DirectorySource = { searches: 'https://find.example', info, search, therapist };
 */
export interface DirectorySource {
  /**
   * Where what is asked goes: `here`, so that it never leaves the device; or the origin that it is sent to. Visitors are told before
   * they search. Where it is not said, they are told nothing, and never that a search is private.
   */
  readonly searches?: 'here' | `http${'s' | ''}://${string}`;
  info(signal?: AbortSignal): Promise<DirectoryInfo>;
  /** @throws the signal's reason when aborted */
  search(query: Query, signal?: AbortSignal): Promise<SearchResult>;
  therapist(id: string, signal?: AbortSignal): Promise<Therapist | undefined>;
}
