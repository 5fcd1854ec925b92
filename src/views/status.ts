import { isNarrowed } from '../finder/search.js';
import type { FeedMeta, FinderState } from '../finder/state.js';
import { searchInUse } from './shared/in-use.js';
import { phrasesNotFound } from './shared/not-found.js';
import { isRanked, nobodyInState, whoOf } from './results.js';

/** What a screen reader announces about a search. */
export interface StatusView {
  status: FinderState['status'];
  /** Whether loading takes longer than a second. */
  isSlow: boolean;
  /** Counts changes of the search; `isAnswered` says whether the result is of the newest one. */
  revision: number;
  isAnswered: boolean;
  directory: FinderState['directory'];
  /** How many fit; undefined before there is a result. */
  total: number | undefined;
  page: number;
  pages: number;
  narrowed: boolean;
  ranked: boolean;
  relaxed: FinderState['relaxed'];
  feed: FeedMeta | undefined;
  who: 'therapist' | 'practice';
  notFound: readonly string[];
  /** See `ResultsView.nobodyIn`. */
  nobodyIn: string | undefined;
}

export function selectStatus(state: FinderState): StatusView {
  const { result } = state;
  return {
    status: state.status,
    isSlow: state.progress !== undefined,
    revision: state.revision,
    isAnswered: state.revision === state.resultRevision,
    directory: state.directory,
    total: result?.total,
    page: result?.page ?? 1,
    pages: result?.pages ?? 1,
    narrowed: isNarrowed(searchInUse(state)),
    ranked: isRanked(state),
    relaxed: state.relaxed,
    feed: state.feed,
    who: whoOf(state.info),
    notFound: phrasesNotFound(state),
    nobodyIn: nobodyInState(state),
  };
}
