import type { FinderState } from '../../finder/state.js';

/** What a card or a button needs in addition to its therapist. */
export function selectFeed({ feed, now, timeZone }: FinderState) {
  return { feed, now, timeZone };
}
