import { nearestOffice, officesOf } from '../record/near.js';
import type { Therapist } from '../feed/schema.js';
import { isNarrowed } from '../finder/search.js';
import { profileView, type ProfileView } from './profile.js';
import type { FinderState } from '../finder/state.js';

/** The most therapists to compare side by side: as many as a person can take in. */
export const mostCompared = 4;

/** What a shortlist shows before its records are looked up. */
export function selectShortlist(state: FinderState) {
  const { saved, remembers, directory, feed, search, result, offers, now, timeZone } = state;
  return {
    saved,
    remembers,
    directory,
    feed,
    search,
    narrowed: isNarrowed(search),
    hits: result?.hits,
    opensProfiles: offers.profiles,
    failed: state.status === 'error' && !directory,
    now,
    timeZone,
  };
}

export type ShortlistView = ReturnType<typeof selectShortlist>;

/**
 * Who is compared after someone is selected or unselected: in the order of the shortlist, and never more than
 * {@link mostCompared}.
 */
export function chooseToCompare(
  saved: readonly string[],
  chosen: readonly string[],
  id: string,
  on: boolean,
): string[] {
  const next = saved.filter((other) => (other === id ? on : chosen.includes(other)));
  return next.length > mostCompared ? [...chosen] : next;
}

/** What a comparison says about one therapist. It has a distance if the search has a place and the therapist a known office. */
export function comparedView(therapist: Therapist, view: ShortlistView): ProfileView {
  const { feed = {}, search, hits, now, timeZone } = view;
  const { lat, lon } = search.near ?? {};
  const hit = hits?.find((found) => found.therapist.id === therapist.id);
  // Therapists outside the current page of results have no distance yet.
  const distance =
    hit?.distance ??
    (lat === undefined || lon === undefined
      ? undefined
      : nearestOffice(officesOf(therapist), { lat, lon }));
  const measured = distance === undefined ? undefined : { reasons: [], distance };
  return profileView(therapist, measured, feed, { now, timeZone });
}
