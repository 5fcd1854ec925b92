import type { SearchAction } from '../finder/actions.js';
import type { Search, Use } from '../finder/search.js';
import type { FinderState } from '../finder/state.js';
import { weekdays, type Cell } from '../record/week.js';
import { areFiltersComing } from './filter-ids.js';
import { meetingModes, selectMeeting, selectPayers } from './search.js';
import type { FeedMeta } from '../finder/state.js';

/** "This week" is the next seven days. */
const WEEK = 7;

const evenings: readonly Cell[] = weekdays.map((day) => `${day}-evening` as const);

/** A filter of one press. `payer`: the insurer it is about. */
export type QuickFilter = { on: boolean } & (
  { id: 'week' | 'evenings' | 'virtual' } | { id: 'payer'; payer: string }
);

export interface QuickFiltersView {
  filters: QuickFilter[];
  /** Whether it is not known yet which there are. */
  isComing: boolean;
  feed: FeedMeta | undefined;
}

/**
 * The filters that most people begin with: openings this week, evenings, the insurer that most therapists list, virtual. Each only
 * if someone has it, and not everyone, or if it is in use.
 */
export function selectQuickFilters(state: FinderState): QuickFiltersView {
  const { info, result, search, feed } = state;
  const isComing = areFiltersComing(state);
  if (!info || !result) return { filters: [], isComing, feed };
  const { within = 0, cells = [] } = search.opening ?? {};
  const [payer] = selectPayers(state);
  const remote = Math.max(...meetingModes.remote.map((mode) => info.values.mode[mode] ?? 0));
  const offered: [isOffered: boolean, QuickFilter][] = [
    [(result.opening?.within[WEEK] ?? 0) > 0, { id: 'week', on: within === WEEK }],
    [
      evenings.some((cell) => (result.opening?.cells[cell] ?? 0) > 0),
      { id: 'evenings', on: evenings.every((cell) => cells.includes(cell)) },
    ],
    [
      payer !== undefined,
      {
        id: 'payer',
        payer: payer ?? '',
        on: search.facets?.payer?.any?.includes(payer ?? '') ?? false,
      },
    ],
    [remote > 0 && remote < info.size, { id: 'virtual', on: selectMeeting(state) === 'remote' }],
  ];
  return {
    filters: offered.flatMap(([is, filter]) => (is || filter.on ? filter : [])),
    isComing,
    feed,
  };
}

/** What a press does: puts a filter in use, or out of use. */
export function pressed(filter: QuickFilter, { opening }: Search): SearchAction {
  const on = !filter.on;
  const { cells = [], within, ...rest } = opening ?? {};
  switch (filter.id) {
    case 'week':
      return { type: 'opening', opening: { ...rest, cells, ...(on && { within: WEEK }) } };
    case 'evenings': {
      const others = cells.filter((cell) => !evenings.includes(cell));
      const chosen = on ? [...others, ...evenings] : others;
      return { type: 'opening', opening: { ...rest, ...(within && { within }), cells: chosen } };
    }
    case 'payer':
      return { type: 'choose', facet: 'payer', value: filter.payer, on };
    case 'virtual':
      return { type: 'choose-only', facet: 'mode', values: on ? meetingModes.remote : [] };
  }
}

/** Whether a filter in use is one of these and the page has it, so that it need not be shown again. */
export function isQuick({ ref, value }: Use, state: FinderState): boolean {
  const { filters } = selectQuickFilters(state);
  const isOn = (id: QuickFilter['id']) =>
    state.offers[id] && filters.some((one) => one.id === id && one.on);
  if (ref.filter === 'opening') {
    const { within, cells = [], orUnknown } = state.search.opening ?? {};
    const isWhole = (!within || isOn('week')) && (!cells.length || isOn('evenings'));
    return isWhole && cells.length <= evenings.length && !orUnknown;
  }
  if (ref.filter !== 'facet' || ref.role !== 'any') return false;
  if (ref.facet === 'mode') return isOn('virtual');
  return isOn('payer') && filters.some((one) => one.id === 'payer' && one.payer === value);
}
