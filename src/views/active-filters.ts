import { searchInUse } from './shared/in-use.js';
import type { Use } from '../finder/search.js';
import { usesOf } from '../finder/uses.js';
import { isQuick } from './quick-filters.js';
import { selectMeeting } from './search.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

export interface ActiveFiltersView {
  /** Those that nothing else shows: no search box, no suggestion, no switch, no filter of one press. */
  filters: Use[];
  /** Whether several filters are in use, so that it helps to clear them all at once. */
  canClear: boolean;
  search: FinderState['search'];
  feed: FeedMeta | undefined;
}

/** Each filter in use is shown once. */
function isShownElsewhere(use: Use, state: FinderState): boolean {
  const { ref, value } = use;
  if (isQuick(use, state)) return true;
  const hasBox = state.offers['search-box'];
  // The box has the words in use, and a button that clears them.
  if (ref.filter === 'text') return hasBox;
  if (ref.filter !== 'facet' || ref.role !== 'any') return false;
  // A search box has a switch for how to meet.
  const isSwitched = hasBox && ref.facet === 'mode' && selectMeeting(state);
  return Boolean(isSwitched) || state.suggested.includes(value ?? '');
}

export function selectActiveFilters(state: FinderState): ActiveFiltersView {
  const { search, feed } = state;
  const uses = usesOf(searchInUse(state));
  const canClear = uses.length > 1;
  const filters = uses.filter((use) => !isShownElsewhere(use, state));
  return { filters, canClear, search, feed };
}
