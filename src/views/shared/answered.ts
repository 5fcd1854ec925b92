import type { SearchResult } from '../../directory/query.js';
import type { FinderState } from '../../finder/state.js';
import { isNarrowed } from '../../finder/uses.js';
import { searchInUse } from './in-use.js';

const asked = new WeakMap<SearchResult, FinderState['search']>();

/**
 * The search that the result answers: while a newer search runs, the one before. What is said beside a count is said of this one, so that
 * “12 therapists match” never shows the count of everyone.
 */
export function answeredSearch({
  search,
  result,
  revision,
  resultRevision,
}: FinderState): FinderState['search'] {
  if (!result) return search;
  if (revision === resultRevision) asked.set(result, search);
  return asked.get(result) ?? search;
}

/** Whether the count of the result is one of matches, not of everyone. */
export function isCountNarrowed(state: FinderState): boolean {
  return isNarrowed(searchInUse({ ...state, search: answeredSearch(state) }));
}
