import { nearestOffice, officesOf } from '../record/near.js';
import type { Therapist } from '../feed/schema.js';
import { isNarrowed } from '../finder/search.js';
import { profileView, type ProfileView } from './profile.js';
import type { FinderState } from '../finder/state.js';

/** How many stand side by side: what a person can still take in. */
export const mostCompared = 4;

/** What a shortlist shows, before the records of those on it are looked up. */
export function selectShortlist(state: FinderState) {
  const { saved, remembers, directory, search, result, offers, now, timeZone } = state;
  return {
    saved,
    remembers,
    directory,
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
 * Who is compared after someone was chosen, or no longer: in the order of the shortlist, and never more than
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

/** All that a comparison says of one therapist. Far from the search's place, where there is one and an office is known. */
export function comparedView(therapist: Therapist, view: ShortlistView): ProfileView {
  const { directory, search, hits, now, timeZone } = view;
  const { lat, lon } = search.near ?? {};
  const hit = hits?.find((found) => found.therapist.id === therapist.id);
  // Whoever is not on this page of the results was not measured.
  const distance =
    hit?.distance ??
    (lat === undefined || lon === undefined
      ? undefined
      : nearestOffice(officesOf(therapist), { lat, lon }));
  const measured = distance === undefined ? undefined : { reasons: [], distance };
  return profileView(therapist, measured, directory?.feed ?? {}, { now, timeZone });
}
