import { nearestOffice, officesOf } from '../record/near.js';
import { facetValuesOf } from '../record/listed.js';
import type { Therapist } from '../feed/schema.js';
import { askedConcerns, type Search } from '../finder/search.js';
import { isNarrowed } from '../finder/uses.js';
import { profileView, type ProfileView } from './profile.js';
import type { FinderState } from '../finder/state.js';
import type { FacetId } from '../vocabulary/facets.js';

/** The most therapists to compare side by side: as many as a person can take in. */
export const mostCompared = 4;

/** Concerns after which what someone sends may be read by whoever harms them. */
const abuse = ['domestic-violence', 'emotional-abuse'];

/** What a shortlist shows before its records are looked up. */
export function selectShortlist(state: FinderState) {
  const { saved, shared, remembers, directory, feed, search, result, offers, now, timeZone } =
    state;
  return {
    saved,
    shared,
    remembers,
    directory,
    feed,
    search,
    narrowed: isNarrowed(search),
    isAbuse:
      state.isAbuse === true ||
      [...askedConcerns(search), ...state.mentionedConcerns].some((one) => abuse.includes(one)),
    hits: result?.hits,
    opensProfiles: offers.profiles,
    failed: state.status === 'error' && !directory,
    now,
    timeZone,
  };
}

export type ShortlistView = ReturnType<typeof selectShortlist>;

/** Who is compared first: the first of a shared list, or else of all saved. */
export function firstCompared({ saved, shared }: Pick<ShortlistView, 'saved' | 'shared'>) {
  const here = saved.filter((id) => !shared || shared.includes(id));
  return (here.length > 1 ? here : saved).slice(0, mostCompared);
}

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

/** What a comparison says about one therapist. */
export interface ComparedView extends ProfileView {
  /** What the search asks for and the therapist lists. */
  fits: readonly { facet: FacetId; value: string }[];
}

/** What a comparison says about one therapist. It has a distance if the search has a place and the therapist a known office. */
export function comparedView(therapist: Therapist, view: ShortlistView): ComparedView {
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
  return {
    ...profileView(therapist, measured, feed, { now, timeZone }),
    fits: fitsOf(therapist, search, now),
  };
}

/** Therapists outside the current page of results have no reasons yet, so everyone is asked in the same way. */
function fitsOf(therapist: Therapist, { facets = {}, means = [] }: Search, now: number) {
  const asked = (Object.keys(facets) as FacetId[]).flatMap((facet) => {
    const { any = [], must = [], prefer = [] } = facets[facet]!;
    return [...any, ...must, ...prefer].map((value) => ({ facet, value }));
  });
  const wanted = [...means.map(({ facet, value }) => ({ facet, value })), ...asked];
  return wanted.filter(
    ({ facet, value }, at) =>
      facetValuesOf(therapist, facet, { now })?.includes(value) &&
      wanted.findIndex((one) => one.facet === facet && one.value === value) === at,
  );
}

/** Words before a name that do not name. */
const titles = /^(?:dra?|prof|mrs?|ms|mx|miss|rev|fr|sra?|rabbi|imam|pastor|lic)\.?$/iu;

/**
 * What to call each of several people in few words: by the first name. Undefined where that would not tell who is meant: for a
 * practice, an initial, and people of the same first name.
 */
export function shortNames(therapists: readonly Therapist[]): (string | undefined)[] {
  const first = therapists.map(({ name, kind }) => {
    const word = name.split(/\s+/).find((one) => !titles.test(one)) ?? '';
    return kind === 'practice' || !/^\p{L}[\p{L}\p{M}’'-]+$/u.test(word) ? undefined : word;
  });
  return first.map((name) => (first.filter((one) => one === name).length > 1 ? undefined : name));
}
