import {
  horizons,
  radiuses,
  type Cell,
  type FeeHistogram,
  type FilterId,
  type FilterRef,
  type Sort,
} from '../directory/query.js';
import { remembering } from '../directory/remember.js';
import { searchWords, wordsOf } from '../directory/text.js';
import { DEFAULT_RADIUS } from '../directory/record/near.js';
import { own } from '../feed/own.js';
import { facetValues, identityFacets, parentValue, type FacetId } from '../vocabulary/facets.js';
import { isNarrowed, reduceSearch, roles, usesOf, type Role, type Use } from './intent.js';
import { selectUrgency } from './help.js';
import type { FeedMeta, FinderState, LoadedDirectory } from './state.js';

/** One value in a filter. */
export interface OptionView {
  value: string;
  /** How many would remain if it alone were chosen. */
  count: number;
  role: Role | undefined;
  children: OptionView[];
}

/** A facet's filter. */
export interface FacetView {
  facet: FacetId;
  options: OptionView[];
  /** How many values are in use. */
  chosen: number;
  /** How many fit but for their silence, while the facet is in use. */
  unknown: number;
  orUnknown: boolean;
  canAvoid: boolean;
}

/** The values of a facet that occur in this directory, in the vocabulary's order, then the directory's own by frequency. */
export function selectFacet(state: FinderState, facet: FacetId): FacetView {
  const choice = state.search.facets?.[facet];
  const counts = state.result?.counts[facet] ?? {};
  const present = state.info?.values[facet] ?? {};
  const roleOf = (value: string) => roles.find((role) => choice?.[role]?.includes(value));

  const known = facetValues(facet);
  const rank = (value: string) => {
    const at = known.indexOf(value);
    return at < 0 ? known.length : at;
  };
  // Payers and languages have no order of their own: the most listed come first. The order comes from the directory, not
  // from the counts, so that nothing jumps while someone chooses.
  const byFrequency = facet === 'payer' || facet === 'language' || !known.length;
  const values = Object.keys(present)
    .filter((value) => present[value]! > 0 || roleOf(value))
    .sort(
      (a, b) =>
        (byFrequency ? 0 : rank(a) - rank(b)) || present[b]! - present[a]! || (a < b ? -1 : 1),
    );

  const views = new Map<string, OptionView>();
  for (const value of values) {
    views.set(value, { value, count: own(counts, value) ?? 0, role: roleOf(value), children: [] });
  }
  const options: OptionView[] = [];
  for (const view of views.values()) {
    const parent = views.get(parentValue(facet, view.value) ?? '');
    (parent?.children ?? options).push(view);
  }
  return {
    facet,
    options,
    chosen: values.filter(roleOf).length,
    unknown: state.result?.unknown[facet] ?? 0,
    orUnknown: choice?.orUnknown ?? false,
    canAvoid: !identityFacets.includes(facet),
  };
}

/** The fee filter. Absent where the directory lists no fees. */
export interface FeeView {
  histogram: FeeHistogram;
  min: number | undefined;
  max: number | undefined;
  unknown: number;
  orUnknown: boolean;
}

export function selectFee(state: FinderState): FeeView | undefined {
  const histogram = state.result?.fee;
  // One bar is no choice, unless somebody already made it.
  const isChoice = (histogram?.bars.length ?? 0) > 1 || state.search.fee !== undefined;
  if (!histogram?.bars.length || !isChoice) return undefined;
  const { min, max, orUnknown = false } = state.search.fee ?? {};
  return { histogram, min, max, orUnknown, unknown: state.result?.unknown.fee ?? 0 };
}

/** The openings filter. */
export interface OpeningView {
  within: { days: number; count: number }[];
  chosenWithin: number | undefined;
  counts: Record<Cell, number>;
  chosenCells: readonly Cell[];
  unknown: number;
  orUnknown: boolean;
}

export function selectOpening(state: FinderState): OpeningView | undefined {
  if (!state.info?.has.opening || !state.result) return undefined;
  const { within, cells = [], orUnknown = false } = state.search.opening ?? {};
  return {
    within: horizons.map((days) => ({ days, count: state.result!.opening.within[days] ?? 0 })),
    chosenWithin: within,
    counts: state.result.opening.cells,
    chosenCells: cells,
    orUnknown,
    unknown: state.result.unknown.opening ?? 0,
  };
}

/** The place filter, once a place is given. */
export interface NearView {
  label: string;
  radiuses: { radius: number; count: number }[];
  chosen: number;
  unknown: number;
  orUnknown: boolean;
}

export function selectNear(state: FinderState): NearView | undefined {
  const { near } = state.search;
  if (!near) return undefined;
  const counts = state.result?.near;
  return {
    label: near.label,
    radiuses:
      near.lat === undefined
        ? []
        : radiuses.map((radius) => ({ radius, count: counts?.[radius] ?? 0 })),
    chosen: near.radius ?? DEFAULT_RADIUS,
    unknown: state.result?.unknown.near ?? 0,
    orUnknown: near.orUnknown ?? false,
  };
}

/** How someone would like to meet, as the three-way switch beside the place. */
export type Meeting = 'either' | 'in-person' | 'remote';

/** The values of `mode` that each position of the switch chooses. */
export const meetingModes: Record<Meeting, readonly string[]> = {
  either: [],
  'in-person': ['in-person'],
  remote: ['video', 'phone'],
};

/** The switch's position; undefined where finer choices were made in the filter. */
export function selectMeeting(state: FinderState): Meeting | undefined {
  const any = state.search.facets?.mode?.any ?? [];
  return (Object.keys(meetingModes) as Meeting[]).find(
    (m) =>
      meetingModes[m].length === any.length && meetingModes[m].every((mode) => any.includes(mode)),
  );
}

/** Where what is asked goes: `here` is this device, another host is sent it. Undefined where nobody says, and before there is a directory. */
export type Searches = 'here' | { host: string } | undefined;

const hosts = remembering((origin: string): Searches => {
  const url = URL.canParse(origin) ? new URL(origin) : undefined;
  return url && /^https?:$/.test(url.protocol) ? { host: url.host } : undefined;
});

/** What a directory says of where it searches; a wrong value says nothing. */
export function searchesOf(directory: LoadedDirectory | undefined): Searches {
  const searches: unknown = directory?.source.searches;
  if (typeof searches !== 'string') return undefined;
  return searches === 'here' ? 'here' : hosts(searches);
}

/** The host that a search is sent to, where no search box says so. */
export function untoldHost({ directory, offers }: FinderState): string | undefined {
  const searches = searchesOf(directory);
  return offers.note || typeof searches !== 'object' ? undefined : searches.host;
}

/** What the search box shows. */
export interface SearchBoxView {
  text: string;
  place: string;
  /** The name of the place in use, where another was typed and could not be told; empty for where the person is. */
  keptPlace: string | undefined;
  /** Whether the place is where the person is. */
  here: boolean;
  placeProblem: FinderState['place'];
  searches: Searches;
  /** Whether what was asked for waits for something to be looked up. */
  placing: boolean;
  /** How often all that was asked for gave way. */
  starts: number;
  meeting: Meeting | undefined;
  /** Whether this directory knows how its therapists meet. */
  hasModes: boolean;
  /** Concerns and approaches that filter. */
  chosen: readonly string[];
  feed: FeedMeta | undefined;
}

export function selectSearchBox(state: FinderState): SearchBoxView {
  return {
    text: state.search.text ?? '',
    place: state.place?.text ?? state.search.near?.label ?? '',
    keptPlace: state.place && state.search.near?.label,
    here: !state.place && state.search.near?.label === '',
    placeProblem: state.place,
    searches: searchesOf(state.directory),
    placing: state.placing,
    starts: state.starts,
    meeting: selectMeeting(state),
    hasModes: Object.keys(state.info?.values.mode ?? {}).length > 0,
    chosen: (['concern', 'approach'] as const).flatMap((facet) => {
      const { any = [], must = [] } = state.search.facets?.[facet] ?? {};
      return [...any, ...must];
    }),
    feed: state.directory?.feed,
  };
}

/** The step at which everything was forgotten; 0 where the last step was another. */
export function selectForgotten({ lastAction, step }: FinderState): number {
  return lastAction === 'forget' ? step : 0;
}

/** Whether the words of a search filter: those that nobody has do not. */
function isTextInUse({ search, result }: FinderState): boolean {
  if (!search.text) return false;
  const unknown = new Set((result?.notFound ?? []).flatMap(wordsOf));
  return !searchWords(search.text).every((word) => unknown.has(word));
}

/** The search without words that filter nobody. */
function searchInUse(state: FinderState): FinderState['search'] {
  return isTextInUse(state) ? state.search : reduceSearch(state.search, withoutText);
}

const withoutText = { type: 'remove', ref: { filter: 'text' } } as const;

/** What the results area shows. */
export interface ResultsView {
  status: FinderState['status'];
  error: FinderState['error'];
  progress: FinderState['progress'];
  result: FinderState['result'];
  turn: number;
  resultTurn: number;
  lastAction: FinderState['lastAction'];
  feed: FeedMeta | undefined;
  search: FinderState['search'];
  now: number;
  timeZone: string;
  staleSince: number | undefined;
  /** How many records of the feed were left out. */
  leftOut: number;
  narrowed: boolean;
  /** The host to say that a search is sent to. */
  sentTo: string | undefined;
  /** The words that no record has, as they were typed. */
  notFound: readonly string[];
  size: number;
  who: 'therapist' | 'practice';
  /** The filter whose removal would bring most, where nothing fits. */
  blocking: { ref: FilterRef; gain: number } | undefined;
  unknown: { filter: FilterId; count: number }[];
}

export function selectResults(state: FinderState): ResultsView {
  const { result, directory } = state;
  return {
    status: state.status,
    error: state.error,
    progress: state.progress,
    result,
    turn: state.turn,
    resultTurn: state.resultTurn,
    lastAction: state.lastAction,
    feed: directory?.feed,
    search: state.search,
    now: state.now,
    timeZone: state.timeZone,
    staleSince: directory?.staleSince,
    leftOut: new Set(
      (directory?.problems ?? [])
        .filter((p) => p.severity === 'error' && p.path.startsWith('therapists['))
        .map((p) => p.path.slice(0, p.path.indexOf(']'))),
    ).size,
    narrowed: isNarrowed(searchInUse(state)),
    sentTo: untoldHost(state),
    notFound: result?.notFound ?? [],
    size: state.info?.size ?? 0,
    who: whoOf(state.info),
    blocking: result?.total === 0 ? result.nearMisses.find((miss) => miss.gain > 0) : undefined,
    unknown: result
      ? (Object.entries(result.unknown) as [FilterId, number][])
          .filter(([filter, count]) => count > 0 && !isOrUnknown(state, filter))
          .map(([filter, count]) => ({ filter, count }))
      : [],
  };
}

function isOrUnknown({ search }: FinderState, filter: FilterId): boolean {
  if (filter === 'near' || filter === 'fee' || filter === 'opening')
    return search[filter]?.orUnknown ?? false;
  return search.facets?.[filter]?.orUnknown ?? false;
}

/** Every filter there is; what most people decide by comes first. */
export const usualFilters: FilterId[] = [
  'near',
  'concern',
  'payer',
  'fee',
  'payment',
  'opening',
  'approach',
  'session',
  'age',
  'mode',
  'accepting',
  'affirming',
  'language',
  'gender',
  'ethnicity',
  'sexuality',
  'faith',
  'style',
  'service',
  'care-level',
  'profession',
  'consultation',
  'access',
  'trust',
];

/** Whether there is a filter by that name. */
export function isFilterId(name: string): name is FilterId {
  return (usualFilters as string[]).includes(name);
}

/** Which filters this directory has something for, among those asked for. */
export function selectFilterIds(state: FinderState, wanted: readonly FilterId[]): FilterId[] {
  const { info } = state;
  if (!info) return [];
  return wanted.filter((id) => {
    if (id === 'near') return info.has.near && state.search.near?.lat !== undefined;
    if (id === 'fee') return info.has.fee.length > 0;
    if (id === 'opening') return info.has.opening;
    // A choice of one is none, unless someone already made it.
    const values = Object.values(info.values[id]).filter((count) => count > 0);
    return values.some((count) => count < info.size) || state.search.facets?.[id] !== undefined;
  });
}

export interface ActiveFiltersView {
  filters: Use[];
  textInUse: boolean;
  search: FinderState['search'];
  feed: FeedMeta | undefined;
}

export function selectActiveFilters(state: FinderState): ActiveFiltersView {
  const { search, directory } = state;
  const textInUse = isTextInUse(state);
  return { filters: usesOf(searchInUse(state)), textInUse, search, feed: directory?.feed };
}

/** The orders that mean something here: by distance once there is a place, by fee where fees are listed. */
export function selectSorts(state: FinderState): { sorts: Sort[]; chosen: Sort } {
  const chosen = state.search.sort ?? 'fit';
  const { has } = state.info ?? {};
  const offered: Record<Sort, boolean> = {
    fit: true,
    soonest: Boolean(has?.opening),
    fee: Boolean(has?.fee.length),
    distance: state.search.near?.lat !== undefined,
    name: true,
  };
  return {
    sorts: (Object.keys(offered) as Sort[]).filter((s) => offered[s] || s === chosen),
    chosen,
  };
}

/** Where in the pages of the result someone is. */
export function selectPager({ result }: FinderState): { page: number; pages: number } {
  return { page: result?.page ?? 1, pages: result?.pages ?? 1 };
}

/** The page numbers to offer: the first, the last, those around this one; 0 is a gap. @example pageNumbers(5, 9) // [1, 0, 4, 5, 6, 0, 9] */
export function pageNumbers(page: number, pages: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, pages])]
    .filter((p) => p >= 1 && p <= pages)
    .sort((a, b) => a - b);
  return shown.flatMap((p, i) => {
    const skipped = p - (shown[i - 1] ?? 0) - 1;
    // A gap of one page is that page.
    return skipped === 0 ? [p] : skipped === 1 ? [p - 1, p] : [0, p];
  });
}

/** What one filter shows, whichever kind it is. */
export type FilterView = { feed: FeedMeta | undefined; active: boolean } & (
  | { kind: 'facet'; view: FacetView }
  | { kind: 'fee'; view: FeeView }
  | { kind: 'opening'; view: OpeningView }
  | { kind: 'near'; view: NearView }
);

/** A filter's view; undefined where the directory has nothing for it to filter by. */
export function selectFilter(state: FinderState, filter: FilterId): FilterView | undefined {
  const feed = state.directory?.feed;
  if (filter === 'fee') {
    const view = selectFee(state);
    return view && { kind: 'fee', view, feed, active: state.search.fee !== undefined };
  }
  if (filter === 'opening') {
    const view = selectOpening(state);
    return view && { kind: 'opening', view, feed, active: state.search.opening !== undefined };
  }
  if (filter === 'near') {
    const view = selectNear(state);
    return view?.radiuses.length ? { kind: 'near', view, feed, active: true } : undefined;
  }
  const view = selectFacet(state, filter);
  const choice = state.search.facets?.[filter];
  const active = Boolean(choice?.any ?? choice?.must ?? choice?.avoid);
  return view.options.length ? { kind: 'facet', view, feed, active } : undefined;
}

/** What a card or a button needs besides its therapist. */
export function selectFeed({ directory, now, timeZone }: FinderState) {
  return { feed: directory?.feed, now, timeZone };
}

/** What a person can do with a card here. */
export function selectCardActions({ offers, saved }: FinderState) {
  return { offers, saved };
}

/** How much is asked for, and how many fit. */
export function selectSheet(state: FinderState) {
  const { result, info } = state;
  const urgent = selectUrgency(state) !== undefined;
  return {
    uses: usesOf(searchInUse(state)).length,
    total: result?.total ?? 0,
    who: whoOf(info),
    urgent,
  };
}

/** Whom else to offer where a consultation cannot be had. */
export function selectOthers({ result }: FinderState) {
  return { hits: result?.hits };
}

/** A directory of nothing but practices says so. */
function whoOf(info: FinderState['info']): 'therapist' | 'practice' {
  return info && info.size > 0 && info.practices === info.size ? 'practice' : 'therapist';
}
