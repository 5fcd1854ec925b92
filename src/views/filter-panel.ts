import { type FilterId } from '../directory/query.js';
import type { FinderState } from '../finder/state.js';

/** All filters, those that most people decide by first. */
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

/** Those of the wanted filters that this directory has values for. */
export function selectFilterIds(state: FinderState, wanted: readonly FilterId[]): FilterId[] {
  const { info } = state;
  if (!info) return [];
  return wanted.filter((id) => {
    if (id === 'near') return info.has.near && state.search.near?.lat !== undefined;
    if (id === 'fee') return info.has.fee.length > 0;
    if (id === 'opening') return info.has.opening;
    // Hide a filter if every record has its value, unless it is in use.
    const values = Object.values(info.values[id]).filter((count) => count > 0);
    return values.some((count) => count < info.size) || state.search.facets?.[id] !== undefined;
  });
}
