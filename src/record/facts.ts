import type { License, Therapist } from '../feed/schema.js';
import { canonicalValue, withParents, type FacetId } from '../vocabulary/facets.js';
import { always, freshSpan, isFresh, isIn, type Ages, type Moment, type Span } from './moment.js';
import { DAY } from '../lib/dates.js';

/** The statuses that are known. */
export type AcceptingStatus = 'open' | 'waitlist' | 'existing-only' | 'closed';

/** Values as a record writes them. */
export type ListedValues = readonly (string | undefined)[] | undefined;

/** What a record lists under each facet, in its own order and words. Without a moment no date is too old. */
export const listedValues: Record<FacetId, (therapist: Therapist, at?: Moment) => ListedValues> = {
  concern: (t) => t.concerns,
  approach: (t) => t.approaches,
  session: (t) => t.sessions,
  age: (t) => t.ages,
  mode: (t) => t.modes,
  accepting: (t, at) => holding('accepting', t, at),
  payer: (t) => t.insurance?.flatMap(({ payer, plans = [] }) => [payer, ...plans]),
  payment: (t) => [
    ...(t.payment ?? []),
    t.insurance?.length ? 'in-network' : undefined,
    t.slidingScale ? 'sliding-scale' : undefined,
  ],
  consultation: ({ consultation: { price, channels = [] } = {} }) => [
    price === undefined ? undefined : price > 0 ? 'paid' : 'free',
    ...channels,
  ],
  gender: (t) => t.identity?.genders,
  ethnicity: (t) => t.identity?.ethnicities,
  sexuality: (t) => t.identity?.sexualities,
  faith: (t) => t.identity?.faiths,
  affirming: (t) => t.affirming,
  language: (t) => t.languages,
  profession: (t) => [t.profession],
  service: (t) => t.services,
  style: (t) => t.styles,
  'care-level': (t) => t.careLevels,
  access: (t) => t.locations?.flatMap(({ accessibility = [] }) => accessibility),
  trust: (t, at) => holding('trust', t, at),
};

/** The facets whose reading changes with time. */
export const datedFacets: readonly FacetId[] = ['accepting', 'trust'];

/**
 * What a record says on a facet, with every value that includes what it lists. Nothing where it is silent, which is not
 * "no". Without a moment it is what the record says whatever its age.
 *
 * @example facetValuesOf({ id: 'a', name: 'A', concerns: ['panic'] }, 'concern') // ['panic', 'anxiety']
 */
export function facetValuesOf(
  therapist: Therapist,
  facet: FacetId,
  at?: Moment,
): string[] | undefined {
  const values = new Set<string>();
  for (const value of listedValues[facet](therapist, at) ?? []) {
    if (!value) continue;
    for (const v of withParents(facet, canonicalValue(facet, value))) values.add(v);
  }
  // What the feed itself says is never silence.
  return values.size || facet === 'trust' ? [...values] : undefined;
}

/** The concerns that a record puts first. With what includes them, they are the therapist's focus. */
export function firstConcerns({ concerns = [] }: Therapist): readonly string[] {
  return concerns.slice(0, 3);
}

/** Whether new clients are taken; nothing where that is not said, or was said too long ago. */
export function acceptingStatus(therapist: Therapist, at?: Moment): AcceptingStatus | undefined {
  return holding('accepting', therapist, at)[0] as AcceptingStatus | undefined;
}

/**
 * The license that was checked last, if that check still counts and the license has not expired since: what a card shows
 * as "checked on", and links with `verifyUrl`.
 */
export function licenseChecked(therapist: Therapist, at?: Moment): License | undefined {
  return therapist.licenses
    ?.filter(
      (license) =>
        license.verifiedAt &&
        (!at || (isInDate(license, at.now) && isFresh(license.verifiedAt, 'license', at))),
    )
    .sort((a, b) => Date.parse(b.verifiedAt!) - Date.parse(a.verifiedAt!))[0];
}

/** While a license is in date: to the end of its last day, in UTC; one that names no last day has not expired. */
function validity({ expires }: License): Span {
  const last = Date.parse(expires ?? '');
  return { from: -Infinity, until: Number.isNaN(last) ? Infinity : last + DAY };
}

/** Whether a license has not expired. */
export function isInDate(license: License, now: number): boolean {
  return isIn(validity(license), now);
}

/**
 * The states where a remote client may sit: as listed, else those of the licenses that have not expired. Nothing where
 * neither is listed, or the list is empty. Compacts do not count: that a state is a member says nothing of what one person may do.
 */
export function servedStates(therapist: Therapist, now: number): string[] | undefined {
  if (!holding('serves', therapist).length) return undefined;
  return holding('serves', therapist, { now });
}

/** Something that a record says for a time: a value of {@link datedFacets}, or a state that is served remotely. */
export interface ValidityInterval extends Span {
  facet: 'accepting' | 'trust' | 'serves';
  value: string;
}

/** The values of a kind that hold at a moment; without one, all that ever do. */
function holding(facet: ValidityInterval['facet'], therapist: Therapist, at?: Moment): string[] {
  return validityIntervalsOf(therapist, at?.ages)
    .filter((interval) => interval.facet === facet && (!at || isIn(interval, at.now)))
    .map(({ value }) => value);
}

/** All that a record says for a time. A value holds while one of its spells does. */
export function validityIntervalsOf(
  therapist: Therapist,
  ages?: Partial<Ages>,
): ValidityInterval[] {
  const { accepting, licenses = [], telehealthStates, verifiedAt, video } = therapist;
  const intervals: ValidityInterval[] = [];
  const { status = 'unknown', asOf } = accepting ?? {};
  if (status !== 'unknown') {
    intervals.push({ facet: 'accepting', value: status, ...freshSpan(asOf, 'accepting', ages) });
  }
  for (const license of licenses) {
    const valid = validity(license);
    if (license.verifiedAt) {
      const { from, until } = freshSpan(license.verifiedAt, 'license', ages);
      const span = { from, until: Math.min(until, valid.until) };
      intervals.push({ facet: 'trust', value: 'license-checked', ...span });
    }
    if (license.state && !telehealthStates) {
      intervals.push({ facet: 'serves', value: license.state, ...valid });
    }
  }
  for (const value of telehealthStates ?? []) intervals.push({ facet: 'serves', value, ...always });
  if (verifiedAt) {
    const span = freshSpan(verifiedAt, 'listing', ages);
    intervals.push({ facet: 'trust', value: 'listing-checked', ...span });
  }
  if (video) intervals.push({ facet: 'trust', value: 'has-video', ...always });
  return intervals;
}
