import { isHelpNear } from '../finder/help.js';
import { statesOf } from '../finder/one-change.js';
import type { FeedMeta, FinderState } from '../finder/state.js';
import { ownValue } from '../lib/own.js';
import { states } from '../vocabulary/places/states.js';
import { whoOf } from './results.js';
import { nobodyInState } from './search-notes.js';

/** What is there to read and do after a search that found nobody. */
export interface NoResultsView {
  /** Set while there is nothing to say: a new search has no answer yet, somebody fits, or nobody is listed at all. */
  isOver: boolean;
  result: FinderState['result'];
  directory: FinderState['directory'];
  search: FinderState['search'];
  feed: FeedMeta | undefined;
  who: 'therapist' | 'practice';
  /** See `SearchNotes.nobodyIn`. */
  nobodyIn: string | undefined;
  /** If nobody works in the state: those where people do, most first. */
  workIn: { name: string; count: number }[];
  /** The name of the state that was asked for. */
  state: string | undefined;
  /** Whether help is in front: then it comes first here, too. */
  urgent: boolean;
}

export function selectNoResults(state: FinderState): NoResultsView {
  const { result, search, directory, feed, info } = state;
  const nobodyIn = nobodyInState(state);
  const workIn = nobodyIn === undefined ? [] : statesOf(state);
  return {
    isOver: state.revision !== state.resultRevision || !info?.size || result?.total !== 0,
    result,
    directory,
    search,
    feed,
    who: whoOf(state),
    nobodyIn,
    workIn: workIn.flatMap(([code, count]) => {
      const name = ownValue(states, code);
      return name === undefined ? [] : { name, count };
    }),
    state: search.near && ownValue(states, search.near.state),
    urgent: isHelpNear(state),
  };
}
