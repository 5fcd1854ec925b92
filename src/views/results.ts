import { untoldHost } from './shared/search-place.js';
import { searchInUse } from './shared/in-use.js';
import { phrasesNotFound } from './shared/not-found.js';
import type { FilterId, Hit, Part } from '../directory/query.js';
import { isNarrowed } from '../finder/search.js';
import { ownValue } from '../lib/own.js';
import { states } from '../vocabulary/places/states.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

/** The parts of a result that the results area shows. */
export const resultParts: readonly Part[] = ['unknown', 'first-call'];

/** What the results area shows. */
export interface ResultsView {
  status: FinderState['status'];
  error: FinderState['error'];
  progress: FinderState['progress'];
  result: FinderState['result'];
  /** Whether a newer result is on its way. */
  searching: boolean;
  revision: number;
  resultRevision: number;
  lastAction: FinderState['lastAction'];
  feed: FeedMeta | undefined;
  search: FinderState['search'];
  now: number;
  timeZone: string;
  staleSince: number | undefined;
  /** How many records of the feed could not be read and were left out. */
  leftOut: number;
  narrowed: boolean;
  /** Whether preferences decide the order. */
  ranked: boolean;
  /** Filters that typed words named, and that were left out because nobody passes them all. */
  relaxed: FinderState['relaxed'];
  /** The host that searches are sent to, if the results must say so. */
  sentTo: string | undefined;
  /** Words that no record has, as typed. */
  notFound: readonly string[];
  size: number;
  who: 'therapist' | 'practice';
  unknown: { filter: FilterId; count: number }[];
  /** How many would come in with a sliding scale that may reach the limit of the fee. */
  slidingScale: number;
  /** If nothing fits: the name of the state that was asked for, if nobody of the directory may see people there; empty for military addresses. */
  nobodyIn: string | undefined;
}

export function selectResults(state: FinderState): ResultsView {
  const { result, directory } = state;
  return {
    status: state.status,
    error: state.error,
    progress: state.progress,
    result,
    searching: state.searching,
    revision: state.revision,
    resultRevision: state.resultRevision,
    lastAction: state.lastAction,
    feed: state.feed,
    search: state.search,
    now: state.now,
    timeZone: state.timeZone,
    staleSince: directory?.staleSince,
    leftOut: new Set(
      (directory?.problems ?? [])
        .filter((p) => p.severity === 'error' && p.path.startsWith('therapists['))
        .map((p) => p.path.slice(0, p.path.indexOf(']'))),
    ).size,
    narrowed: isNarrowed(searchInUse(state)),
    ranked: isRanked(state),
    relaxed: state.relaxed,
    sentTo: untoldHost(state),
    notFound: phrasesNotFound(state),
    size: headcountOf(state)?.size ?? 0,
    who: whoOf(state),
    nobodyIn: nobodyInState(state),
    slidingScale: (result?.total && !state.search.fee?.orSlidingScale && result.slidingScale) || 0,
    unknown: result
      ? (Object.entries(result.unknown ?? {}) as [FilterId, number][])
          .filter(([filter, count]) => count > 0 && !isOrUnknown(state, filter))
          .map(([filter, count]) => ({ filter, count }))
      : [],
  };
}

/** See `ResultsView.nobodyIn`. */
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

/** `practice` only if every record is a practice. */
export function whoOf(state: FinderState): 'therapist' | 'practice' {
  const { size, practices } = headcountOf(state) ?? { size: 0, practices: 0 };
  return size > 0 && practices === size ? 'practice' : 'therapist';
}

/** How many are listed, and how many of them are practices. */
export function headcountOf({ info, directory }: FinderState) {
  return info ?? directory?.headcount?.();
}

/** Whether preferences decide the order: someone in sight has what is preferred. */
export function isRanked({ search, result }: FinderState): boolean {
  const isPreferred = ({ reasons }: Hit) =>
    reasons.some((one) => one.reason === 'facet' && one.role === 'prefer');
  return (search.sort ?? 'fit') === 'fit' && Boolean(result?.hits.some(isPreferred));
}
