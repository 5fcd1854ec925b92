import type { FilterId } from '../directory/query.js';
import type { FinderState } from '../finder/state.js';
import { facetIds } from '../vocabulary/facet-ids.js';

const filterIds: FilterId[] = [...facetIds, 'near', 'fee', 'opening'];

/** Whether there is anything to filter by: not if records hold only names. */
export function hasFilters(state: FinderState): boolean {
  return filterIds.some((id) => hasFilter(state, id));
}

/** Whether it could not be had what there is to filter by. */
export function lacksFilters({ info, lacksInfo }: FinderState): boolean {
  return !info && lacksInfo === true;
}

/** Whether there may be chips of filters in use, beside what a search box shows itself. */
export function mayHaveChips({ search: { facets, near, fee, opening } }: FinderState): boolean {
  return Boolean(near ?? fee ?? opening) || Object.keys(facets ?? {}).some((id) => id !== 'mode');
}

/** Whether this directory has values for a filter. */
export function hasFilter({ info, search }: FinderState, id: FilterId): boolean {
  if (!info) return false;
  if (id === 'near') return info.has.near && search.near?.lat !== undefined;
  if (id === 'fee') return info.has.fee.length > 0;
  if (id === 'opening') return info.has.opening;
  // Hide a filter if every record has its value, unless it is in use.
  const values = Object.values(info.values[id]).filter((count) => count > 0);
  return values.some((count) => count < info.size) || search.facets?.[id] !== undefined;
}
