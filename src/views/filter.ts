import { horizons, radiuses, type FeeHistogram, type FilterId } from '../directory/query.js';
import type { Cell } from '../record/week.js';
import { DEFAULT_RADIUS } from '../record/near.js';
import { ownValue } from '../lib/own.js';
import { facetValues, identityFacets, parentValue, type FacetId } from '../vocabulary/facets.js';
import { roleOf, type Role } from '../finder/search.js';
import type { FeedMeta, FinderState } from '../finder/state.js';
import { areFiltersComing } from './filter-ids.js';

/** One value in a filter. */
export interface OptionView {
  value: string;
  /** How many would remain if only this value were chosen; undefined until that is counted. */
  count: number | undefined;
  role: Role | undefined;
  children: OptionView[];
}

/** A facet's filter. */
export interface FacetView {
  facet: FacetId;
  options: OptionView[];
  /** How many values are in use. */
  chosen: number;
  /** How many fail only because their record says nothing, while the facet is in use. */
  unknown: number;
  orUnknown: boolean;
  canAvoid: boolean;
}

/** The values of a facet that occur in this directory, in the vocabulary's order, then the directory's own by frequency. */
export function selectFacet(state: FinderState, facet: FacetId): FacetView {
  const choice = state.search.facets?.[facet];
  const counts = state.result?.counts[facet];
  const present = state.info?.values[facet] ?? {};
  const roleHere = (value: string) => roleOf(state.search, facet, value);

  const values = inOrder(facet, present).filter((value) => present[value]! > 0 || roleHere(value));

  const views = new Map<string, OptionView>();
  for (const value of values) {
    views.set(value, {
      value,
      count: counts && (ownValue(counts, value) ?? 0),
      role: roleHere(value),
      children: [],
    });
  }
  const options: OptionView[] = [];
  for (const view of views.values()) {
    const parent = views.get(parentValue(facet, view.value) ?? '');
    (parent?.children ?? options).push(view);
  }
  return {
    facet,
    options,
    chosen: values.filter(roleHere).length,
    unknown: state.result?.unknown?.[facet] ?? 0,
    orUnknown: choice?.orUnknown ?? false,
    canAvoid: !identityFacets.includes(facet),
  };
}

const orders = new WeakMap<object, readonly string[]>();

/** The values of a directory in their order, which stays the same for every search. */
function inOrder(facet: FacetId, present: Readonly<Record<string, number>>): readonly string[] {
  let order = orders.get(present);
  if (!order) orders.set(present, (order = sorted(facet, present)));
  return order;
}

function sorted(facet: FacetId, present: Readonly<Record<string, number>>): string[] {
  const known = facetValues(facet);
  const rank = (value: string) => {
    const at = known.indexOf(value);
    return at < 0 ? known.length : at;
  };
  // Payers and languages have no natural order: the most listed come first. The order comes from the whole directory, not
  // from the current counts, so that nothing jumps while someone chooses.
  const byFrequency = facet === 'payer' || facet === 'language' || !known.length;
  return Object.keys(present).sort(
    (a, b) =>
      (byFrequency ? 0 : rank(a) - rank(b)) || present[b]! - present[a]! || (a < b ? -1 : 1),
  );
}

/** The fee filter. Absent if the directory lists no fees. */
export interface FeeView {
  histogram: FeeHistogram;
  min: number | undefined;
  max: number | undefined;
  /** How many have only a sliding scale that may reach the limit. */
  slidingScale: number;
  orSlidingScale: boolean;
  unknown: number;
  orUnknown: boolean;
}

export function selectFee(state: FinderState): FeeView | undefined {
  const histogram = state.result?.fee;
  // Hide the filter if there is a single bar, unless it is in use.
  const isChoice = (histogram?.bars.length ?? 0) > 1 || state.search.fee !== undefined;
  if (!histogram?.bars.length || !isChoice) return undefined;
  const { min, max, orSlidingScale = false, orUnknown = false } = state.search.fee ?? {};
  const { slidingScale = 0, unknown } = state.result ?? {};
  const admits = { slidingScale, orSlidingScale, unknown: unknown?.fee ?? 0, orUnknown };
  return { histogram, min, max, ...admits };
}

/** The openings filter. */
export interface OpeningView {
  within: { days: number; count: number | undefined }[];
  chosenWithin: number | undefined;
  /** Undefined until they are counted, as is each count above. */
  counts: Record<Cell, number> | undefined;
  chosenCells: readonly Cell[];
  unknown: number;
  orUnknown: boolean;
}

export function selectOpening(state: FinderState): OpeningView | undefined {
  const { info, result } = state;
  if (!info?.has.opening || !result) return undefined;
  const counted = result.opening;
  const { within, cells = [], orUnknown = false } = state.search.opening ?? {};
  return {
    within: horizons.map((days) => ({ days, count: counted && (counted.within[days] ?? 0) })),
    chosenWithin: within,
    counts: counted?.cells,
    chosenCells: cells,
    orUnknown,
    unknown: result.unknown?.opening ?? 0,
  };
}

/** The place filter, once a place is given. */
export interface NearView {
  label: string;
  /** `count`: undefined until they are counted. */
  radiuses: { radius: number; count: number | undefined }[];
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
        : radiuses.map((radius) => ({ radius, count: counts && (counts[radius] ?? 0) })),
    chosen: near.radius ?? DEFAULT_RADIUS,
    unknown: state.result?.unknown?.near ?? 0,
    orUnknown: near.orUnknown ?? false,
  };
}

/** What a filter of any kind shows. */
export type FilterView = {
  feed: FeedMeta | undefined;
  active: boolean;
  /** Whether the person opened or closed it. */
  open: boolean | undefined;
  /** Whether the person wanted to see all of its values. */
  all: boolean;
} & (
  | { kind: 'facet'; view: FacetView }
  | { kind: 'fee'; view: FeeView }
  | { kind: 'opening'; view: OpeningView }
  | { kind: 'near'; view: NearView }
);

/** Whether it is not known yet if a filter shows. That of the distance waits for a place. */
export function isFilterComing(state: FinderState, filter: FilterId): boolean {
  return filter !== 'near' && areFiltersComing(state);
}

/** A filter's view; undefined if the directory has nothing that it can filter by. */
export function selectFilter(state: FinderState, filter: FilterId): FilterView | undefined {
  const { feed, unfolded } = state;
  const common = { feed, open: unfolded[filter], all: unfolded[`all of ${filter}`] ?? false };
  if (filter === 'fee') {
    const view = selectFee(state);
    return view && { ...common, kind: 'fee', view, active: state.search.fee !== undefined };
  }
  if (filter === 'opening') {
    const view = selectOpening(state);
    return view && { ...common, kind: 'opening', view, active: state.search.opening !== undefined };
  }
  if (filter === 'near') {
    const view = selectNear(state);
    return view?.radiuses.length ? { ...common, kind: 'near', view, active: true } : undefined;
  }
  const view = selectFacet(state, filter);
  const choice = state.search.facets?.[filter];
  const active = Boolean(choice?.any ?? choice?.must ?? choice?.avoid);
  return view.options.length ? { ...common, kind: 'facet', view, active } : undefined;
}
