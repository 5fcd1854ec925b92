import { type FilterId } from '../directory/query.js';
import type { FinderState } from '../finder/state.js';

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
