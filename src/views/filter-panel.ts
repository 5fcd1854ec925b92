import type { FilterId } from '../directory/query.js';
import type { Use, UseRef } from '../finder/search.js';
import { isNarrowed, usesOf } from '../finder/uses.js';
import type { FinderState } from '../finder/state.js';
import { hasFilter, lacksFilters } from './has-filters.js';
import { searchInUse } from './shared/in-use.js';
import { whoOf } from './results.js';

/** How many filters are in sight, and open; the others are behind "More filters". */
export const inSight = 4;

/** All filters, those that most people decide by first. */
export const usualFilters: FilterId[] = [
  'concern',
  'payer',
  'fee',
  'opening',
  'near',
  'payment',
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

/** Those of the wanted filters that this directory has values for. */
export function selectFilterIds(state: FinderState, wanted: readonly FilterId[]): FilterId[] {
  return wanted.filter((id) => hasFilter(state, id));
}

/** What is chosen among the filters. Words and the place are in the search box. */
export function filterUses({ search }: FinderState): Use[] {
  return usesOf(search).filter(({ ref }) => ref.filter !== 'text' && ref.filter !== 'near');
}

/** What a panel of filters shows. */
export interface PanelView {
  /** The filters in sight. */
  first: FilterId[];
  /** Those behind "More filters". */
  more: FilterId[];
  isMoreOpen: boolean;
  /** How many values of those behind "More filters" are in use. */
  usesInMore: number;
  /** How many filters are in use. */
  uses: number;
  total: number;
  narrowed: boolean;
  who: 'therapist' | 'practice';
  /** Whether it is not known yet what the filters in sight hold. */
  isComing: boolean;
  /** Whether it could not be had which filters there are. */
  isLost: boolean;
}

export function selectPanel(state: FinderState, wanted: readonly FilterId[]): PanelView {
  const listed = selectFilterIds(state, wanted);
  const usual = wanted.slice(0, inSight).filter((id) => listed.includes(id));
  const first = usual.length ? usual : listed.slice(0, inSight);
  const more = listed.filter((id) => !first.includes(id));
  const uses = filterUses(state);
  const isLost = lacksFilters(state);
  return {
    first,
    more,
    isMoreOpen: state.unfolded.more ?? false,
    usesInMore: uses.filter(({ ref }) => more.includes(idOf(ref))).length,
    uses: uses.length,
    total: state.result?.total ?? 0,
    narrowed: isNarrowed(searchInUse(state)),
    who: whoOf(state),
    isComing:
      !isLost &&
      state.status !== 'error' &&
      (!state.info || !first.every((id) => isCounted(state, id))),
    isLost,
  };
}

/** Not every directory has a histogram of fees, and only a query with a circle has distances. */
function isCounted({ result }: FinderState, id: FilterId): boolean {
  if (id === 'fee' || id === 'near') return true;
  return (id === 'opening' ? result?.opening : result?.counts[id]) !== undefined;
}

function idOf(ref: UseRef): FilterId {
  return ref.filter === 'facet' ? ref.facet : (ref.filter as FilterId);
}
