import type { FilterId, Hit } from '../directory/query.js';
import type { FinderState } from '../finder/state.js';
import { ownValue } from '../lib/own.js';
import { states } from '../vocabulary/places/states.js';
import { isCountNarrowed } from './shared/answered.js';
import { phrasesNotFound } from './shared/not-found.js';

/** What there is to say about a search beside its results. */
export interface SearchNotes {
  narrowed: boolean;
  /** Whether preferences decide the order. */
  ranked: boolean;
  /** Filters that typed words named, and that were left out because nobody passes them all. */
  relaxed: FinderState['relaxed'];
  /** Words that no record has, as typed. */
  notFound: readonly string[];
  unknown: { filter: FilterId; count: number }[];
  /** How many would come in with a sliding scale that may reach the limit of the fee. */
  slidingScale: number;
  /** If nothing fits: the name of the state that was asked for, if nobody of the directory may see people there; empty for military addresses. */
  nobodyIn: string | undefined;
  /** How many records of the feed could not be read and were left out. */
  leftOut: number;
}

export function selectSearchNotes(state: FinderState): SearchNotes {
  const { result, directory } = state;
  return {
    narrowed: isCountNarrowed(state),
    ranked: isRanked(state),
    relaxed: state.relaxed,
    notFound: phrasesNotFound(state),
    unknown: result
      ? (Object.entries(result.unknown ?? {}) as [FilterId, number][])
          .filter(([filter, count]) => count > 0 && !isOrUnknown(state, filter))
          .map(([filter, count]) => ({ filter, count }))
      : [],
    slidingScale: (result?.total && !state.search.fee?.orSlidingScale && result.slidingScale) || 0,
    nobodyIn: nobodyInState(state),
    leftOut: new Set(
      (directory?.problems ?? [])
        .filter((p) => p.severity === 'error' && p.path.startsWith('therapists['))
        .map((p) => p.path.slice(0, p.path.indexOf(']'))),
    ).size,
  };
}

/** See `SearchNotes.nobodyIn`. */
export function nobodyInState({ search, directory, result, now }: FinderState): string | undefined {
  const { near } = search;
  if (result?.total !== 0 || !near || directory?.reaches?.(near, now) !== false) return undefined;
  return ownValue(states, near.state) ?? '';
}

function isOrUnknown({ search }: FinderState, filter: FilterId): boolean {
  if (filter === 'near' || filter === 'fee' || filter === 'opening')
    return search[filter]?.orUnknown ?? false;
  return search.facets?.[filter]?.orUnknown ?? false;
}

/** Whether preferences decide the order: someone in sight has what is preferred. */
export function isRanked({ search, result }: FinderState): boolean {
  const isPreferred = ({ reasons }: Hit) =>
    reasons.some((one) => one.reason === 'facet' && one.role === 'prefer');
  return (search.sort ?? 'fit') === 'fit' && Boolean(result?.hits.some(isPreferred));
}
