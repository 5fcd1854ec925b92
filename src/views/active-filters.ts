import { isTextInUse, searchInUse } from './shared/in-use.js';
import { usesOf, type Use } from '../finder/search.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

export interface ActiveFiltersView {
  filters: Use[];
  /** Whether there is anything to clear: filters, or what was heard in a sentence. */
  canClear: boolean;
  textInUse: boolean;
  search: FinderState['search'];
  feed: FeedMeta | undefined;
}

export function selectActiveFilters(state: FinderState): ActiveFiltersView {
  const { search, feed } = state;
  const textInUse = isTextInUse(state);
  const filters = usesOf(searchInUse(state));
  const canClear = filters.length > 0 || search.heard !== undefined;
  return { filters, canClear, textInUse, search, feed };
}
