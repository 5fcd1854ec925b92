import type { Search, Use } from '../finder/search.js';
import { usesOf } from '../finder/uses.js';
import type { FeedMeta, FinderState } from '../finder/state.js';
import { isCountNarrowed } from './shared/answered.js';
import { phrasesNotFound } from './shared/not-found.js';
import { headcountOf, whoOf } from './results.js';
import { isRanked, nobodyInState } from './search-notes.js';

/** What a screen reader announces about a search. */
export interface StatusView {
  status: FinderState['status'];
  /** Whether loading takes longer than a second. */
  isSlow: boolean;
  /** Counts changes of the search; `isAnswered` says whether the result is of the newest one. */
  revision: number;
  isAnswered: boolean;
  directory: FinderState['directory'];
  search: FinderState['search'];
  lastAction: FinderState['lastAction'];
  saved: FinderState['saved'];
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
  /** Whether the answer may change, because long texts are still on their way. */
  textsComing: boolean;
  /** How many are listed. */
  size: number;
  /** See `SearchNotes.nobodyIn`. */
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
    search: state.search,
    lastAction: state.lastAction,
    saved: state.saved,
    total: result?.total,
    page: result?.page ?? 1,
    pages: result?.pages ?? 1,
    narrowed: isCountNarrowed(state),
    ranked: isRanked(state),
    relaxed: state.relaxed,
    feed: state.feed,
    who: whoOf(state),
    notFound: phrasesNotFound(state),
    textsComing: result?.textsComing === true,
    size: headcountOf(state)?.size ?? 0,
    nobodyIn: nobodyInState(state),
  };
}

/** A filter whose change the pressed control does not tell, because it went or was part of a menu. */
export interface ChangedFilter extends Use {
  /** The search that has it. */
  search: Search;
  isRemoved: boolean;
}

/**
 * What a message names before the count: the filter whose chip was removed, or the value that became required, excluded or preferred.
 * A ticked value is not named: its checkbox has just been read out.
 */
export function changedFilter(
  before: Search,
  { search, lastAction }: Pick<StatusView, 'search' | 'lastAction'>,
): ChangedFilter | undefined {
  const key = (use: Use) => JSON.stringify(use);
  const without = (uses: Use[], others: Use[]) => {
    const keys = new Set(others.map(key));
    return uses.filter((use) => !keys.has(key(use)));
  };
  const [left, now] = [usesOf(before), usesOf(search)];
  if (lastAction === 'remove') {
    const [use] = without(left, now);
    return use && { ...use, search: before, isRemoved: true };
  }
  if (lastAction !== 'choose') return undefined;
  const use = without(now, left).find(({ ref }) => ref.filter === 'facet' && ref.role !== 'any');
  return use && { ...use, search, isRemoved: false };
}
