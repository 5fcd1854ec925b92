import { untoldHost } from './shared/search-place.js';
import type { SearchNotes } from './search-notes.js';
import type { Part } from '../directory/query.js';
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
  /** The host that searches are sent to, if the results must say so. */
  sentTo: string | undefined;
  size: number;
  who: 'therapist' | 'practice';
  /** Undefined until what selects them has come. */
  notes: SearchNotes | undefined;
}

/** @param selectNotes `selectSearchNotes`, which comes later */
export function selectResults(
  state: FinderState,
  selectNotes?: (state: FinderState) => SearchNotes,
): ResultsView {
  return {
    status: state.status,
    error: state.error,
    progress: state.progress,
    result: state.result,
    searching: state.searching,
    revision: state.revision,
    resultRevision: state.resultRevision,
    lastAction: state.lastAction,
    feed: state.feed,
    search: state.search,
    now: state.now,
    timeZone: state.timeZone,
    staleSince: state.directory?.staleSince,
    sentTo: untoldHost(state),
    size: headcountOf(state)?.size ?? 0,
    who: whoOf(state),
    notes: selectNotes?.(state),
  };
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
