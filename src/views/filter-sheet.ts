import type { FilterId } from '../directory/query.js';
import type { FinderState } from '../finder/state.js';
import { selectUrgency } from './crisis-line.js';
import { filterUses, usualFilters } from './filter-ids.js';
import { whoOf } from './results.js';

/** The usual filters in the order of the sheet. Insurance comes first: in a narrow place nothing else asks for it. */
export const sheetFilters: FilterId[] = [
  'payer',
  ...usualFilters.filter((filter) => filter !== 'payer'),
];

/** How many filters are in use, and how many therapists fit. */
export interface SheetView {
  uses: number;
  total: number;
  who: 'therapist' | 'practice';
  /** Whether a choice mentions a danger. */
  urgent: boolean;
}

export function selectSheet(state: FinderState): SheetView {
  const { result } = state;
  const urgent = selectUrgency(state) !== undefined;
  return {
    uses: filterUses(state).length,
    total: result?.total ?? 0,
    who: whoOf(state),
    urgent,
  };
}
