import { searchesOf, type Searches } from './search-place.js';
import type { FeedMeta, FinderState } from '../finder/state.js';

/** How someone would like to meet, as the three-way switch beside the place. */
export type Meeting = 'either' | 'in-person' | 'remote';

/** The values of `mode` that each position of the switch chooses. */
export const meetingModes: Record<Meeting, readonly string[]> = {
  either: [],
  'in-person': ['in-person'],
  remote: ['video', 'phone'],
};

/** The switch's position; undefined where finer choices were made in the filter. */
export function selectMeeting(state: FinderState): Meeting | undefined {
  const any = state.search.facets?.mode?.any ?? [];
  return (Object.keys(meetingModes) as Meeting[]).find(
    (m) =>
      meetingModes[m].length === any.length && meetingModes[m].every((mode) => any.includes(mode)),
  );
}

/** What the search box shows. */
export interface SearchBoxView {
  text: string;
  place: string;
  /** The name of the place in use, where another was typed and could not be told; empty for where the person is. */
  keptPlace: string | undefined;
  /** Whether the place is where the person is. */
  here: boolean;
  placeProblem: FinderState['place'];
  searches: Searches;
  /** Whether what was asked for waits for something to be looked up. */
  placing: boolean;
  /** How often all that was asked for gave way. */
  resets: number;
  meeting: Meeting | undefined;
  /** Whether this directory knows how its therapists meet. */
  hasModes: boolean;
  /** Concerns and approaches that filter. */
  chosen: readonly string[];
  feed: FeedMeta | undefined;
}

export function selectSearchBox(state: FinderState): SearchBoxView {
  return {
    text: state.search.text ?? '',
    place: state.place?.text ?? state.search.near?.label ?? '',
    keptPlace: state.place && state.search.near?.label,
    here: !state.place && state.search.near?.label === '',
    placeProblem: state.place,
    searches: searchesOf(state.directory),
    placing: state.placing,
    resets: state.resets,
    meeting: selectMeeting(state),
    hasModes: Object.keys(state.info?.values.mode ?? {}).length > 0,
    chosen: (['concern', 'approach'] as const).flatMap((facet) => {
      const { any = [], must = [] } = state.search.facets?.[facet] ?? {};
      return [...any, ...must];
    }),
    feed: state.directory?.feed,
  };
}
