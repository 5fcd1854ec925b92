import type { Sort } from '../directory/query.js';
import type { FinderState } from '../finder/state.js';

/**
 * The orders that make sense here: by distance only with a place, by fee or first call only if any are listed. `callsAreFree`: all
 * first calls that are listed are free.
 */
export function selectSorts(state: FinderState): {
  sorts: Sort[];
  chosen: Sort;
  callsAreFree: boolean;
} {
  const chosen = state.search.sort ?? 'fit';
  const { has } = state.info ?? {};
  const offered: Record<Sort, boolean> = {
    fit: true,
    'first-call': has?.call !== undefined,
    soonest: Boolean(has?.opening),
    fee: Boolean(has?.fee.length),
    distance: state.search.near?.lat !== undefined,
    name: true,
  };
  return {
    sorts: (Object.keys(offered) as Sort[]).filter((s) => offered[s] || s === chosen),
    chosen,
    callsAreFree: has?.call === 'free',
  };
}
