import type { FilterId } from '../directory/query.js';
import type { Use } from '../finder/search.js';
import type { FinderState } from '../finder/state.js';
import { usesOf } from '../finder/uses.js';
import { hasFilter, lacksFilters } from './has-filters.js';

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

/** Whether it is not known yet which filters show. */
export function areFiltersComing(state: FinderState): boolean {
  return !(state.info && state.result) && state.status !== 'error' && !lacksFilters(state);
}

/** Those of the wanted filters that this directory has values for. */
export function selectFilterIds(state: FinderState, wanted: readonly FilterId[]): FilterId[] {
  return wanted.filter((id) => hasFilter(state, id));
}

/** What is chosen among the filters. Words and the place are in the search box. */
export function filterUses({ search }: FinderState): Use[] {
  return usesOf(search).filter(({ ref }) => ref.filter !== 'text' && ref.filter !== 'near');
}
