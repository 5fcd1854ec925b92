import { searchInUse } from './shared/in-use.js';
import { usesOf, type Use } from '../finder/search.js';
import { isQuick } from './quick-filters.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

export interface ActiveFiltersView {
  /** Those that no suggestion and no filter of one press shows. */
  filters: Use[];
  /** Whether several filters are in use, so that it helps to clear them all at once. */
  canClear: boolean;
  search: FinderState['search'];
  feed: FeedMeta | undefined;
}

/** Each filter in use is shown once. */
function isShownElsewhere(use: Use, state: FinderState): boolean {
  const { ref, value } = use;
  const isSuggested =
    ref.filter === 'facet' && ref.role === 'any' && state.suggested.includes(value ?? '');
  return isSuggested || (state.offers['quick-filters'] && isQuick(use, state));
}

export function selectActiveFilters(state: FinderState): ActiveFiltersView {
  const { search, feed } = state;
  const uses = usesOf(searchInUse(state));
  const canClear = uses.length > 1;
  const filters = uses.filter((use) => !isShownElsewhere(use, state));
  return { filters, canClear, search, feed };
}
