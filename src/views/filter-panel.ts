import type { FilterId } from '../directory/query.js';
import type { UseRef } from '../finder/search.js';
import type { FinderState } from '../finder/state.js';
import { isFilterComing } from './filter.js';
import { filterUses, selectFilterIds } from './filter-ids.js';
import { lacksFilters } from './has-filters.js';
import { isCountNarrowed } from './shared/answered.js';
import { whoOf } from './results.js';

/** How many filters are in sight, and open; the others are behind "More filters". */
const inSight = 4;

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
  // Until it is known which there are, each keeps its room.
  const listed = state.info
    ? selectFilterIds(state, wanted)
    : wanted.filter((id) => isFilterComing(state, id));
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
    narrowed: isCountNarrowed(state),
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
