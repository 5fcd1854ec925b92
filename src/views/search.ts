import { selectFilterIds } from './filter-ids.js';
import { searchesOf, type Searches } from './shared/search-place.js';
import type { DirectoryInfo } from '../directory/query.js';
import { memoizeLast } from '../lib/memo.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

/** The positions of the three-way switch beside the place: how someone would like to meet. */
export type Meeting = 'either' | 'in-person' | 'remote';

/** The values of `mode` that each position of the switch chooses. */
export const meetingModes: Record<Meeting, readonly string[]> = {
  either: [],
  'in-person': ['in-person'],
  remote: ['video', 'phone'],
};

/** The switch's position; undefined if the filter has a finer choice. */
export function selectMeeting(state: FinderState): Meeting | undefined {
  const any = state.search.facets?.mode?.any ?? [];
  return (Object.keys(meetingModes) as Meeting[]).find(
    (m) =>
      meetingModes[m].length === any.length && meetingModes[m].every((mode) => any.includes(mode)),
  );
}

const payersOf = memoizeLast((info: DirectoryInfo) =>
  Object.entries(info.values.payer)
    .filter(([payer, count]) => count > 0 && !payer.includes('/'))
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([payer]) => payer),
);

/** The insurers of a directory, the one with the most therapists first, if its filter makes a difference. */
export function selectPayers(state: FinderState): readonly string[] {
  const { info } = state;
  return info && selectFilterIds(state, ['payer']).length ? payersOf(info) : [];
}

/** What the search box shows. */
export interface SearchBoxView {
  /** The words in use, a sentence too. */
  text: string;
  /** Whether words are in use: as text, or as a sentence that ranks. */
  hasWords: boolean;
  /** Whether they could not be read yet. */
  isUnread: boolean;
  /** Words of the box that became the place. */
  placedWords: string | undefined;
  place: string;
  /** The name of the place in use while a newly typed place cannot be found; empty for the person's own position. */
  keptPlace: string | undefined;
  /** Whether the place is the person's own position. */
  here: boolean;
  placeProblem: FinderState['place'];
  searches: Searches;
  /** Whether it is not known yet what else there is to choose. */
  isComing: boolean;
  /** Whether the search waits for a lookup. */
  placing: boolean;
  /** Counts resets (clear, forget, back). */
  resets: number;
  meeting: Meeting | undefined;
  /** Whether this directory lists how its therapists meet. */
  hasModes: boolean;
  /** The insurers to choose from, the one with the most therapists first; none if a choice would change nothing. */
  payers: readonly string[];
  /** The insurers and plans that were chosen. */
  chosenPayers: readonly string[];
  /** Concerns and approaches that filter. */
  chosen: readonly string[];
  feed: FeedMeta | undefined;
}

export function selectSearchBox(state: FinderState): SearchBoxView {
  return {
    text: state.search.text ?? state.search.sentence ?? '',
    placedWords: state.placedWords,
    hasWords: Boolean(state.search.text || state.search.sentence || state.search.heard),
    isUnread: state.search.isUnread ?? false,
    place: state.place?.text ?? state.search.near?.label ?? '',
    keptPlace: state.place && state.search.near?.label,
    here: !state.place && state.search.near?.label === '',
    placeProblem: state.place,
    searches: searchesOf(state.directory),
    isComing: !state.info && !state.lacksInfo && state.status !== 'error',
    placing: state.placing,
    resets: state.resets,
    meeting: selectMeeting(state),
    hasModes: Object.keys(state.info?.values.mode ?? {}).length > 0,
    payers: selectPayers(state),
    chosenPayers: state.search.facets?.payer?.any ?? [],
    chosen: (['concern', 'approach', 'language'] as const).flatMap((facet) => {
      const { any = [], must = [] } = state.search.facets?.[facet] ?? {};
      return [...any, ...must];
    }),
    feed: state.feed,
  };
}
