import { searchInUse } from './shared/in-use.js';
import { usesOf } from '../finder/search.js';
import { selectUrgency } from './crisis-line.js';
import type { FinderState } from '../finder/state.js';
import { whoOf } from './results.js';

/** How many filters are in use, and how many therapists fit. */
export function selectSheet(state: FinderState) {
  const { result, info } = state;
  const urgent = selectUrgency(state) !== undefined;
  return {
    uses: usesOf(searchInUse(state)).length,
    total: result?.total ?? 0,
    who: whoOf(info),
    urgent,
  };
}
