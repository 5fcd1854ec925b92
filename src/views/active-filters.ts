import { isTextInUse, searchInUse } from './shared/in-use.js';
import { usesOf, type Use } from '../finder/search.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

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
