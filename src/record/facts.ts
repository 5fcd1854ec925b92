import type { License, Therapist } from '../feed/schema.js';
import { always, freshSpan, isFresh, isIn, type Ages, type Moment, type Span } from './moment.js';
import { DAY } from '../lib/dates.js';

/** Whether a therapist takes new clients. */
export type AcceptingStatus = 'open' | 'waitlist' | 'existing-only' | 'closed';

/** The fields of a record with facts that hold only for a time. */
export const datedFields = [
  'accepting',
  'licenses',
  'telehealthStates',
  'verifiedAt',
  'video',
] as const satisfies readonly (keyof Therapist)[];

type DatedFacts = Pick<Therapist, (typeof datedFields)[number]>;

/** The first three concerns of a record: the therapist's focus. */
export function firstConcerns({ concerns = [] }: Pick<Therapist, 'concerns'>): readonly string[] {
  return concerns.slice(0, 3);
}

/** Whether new clients are taken; `undefined` if that is not known, or was said too long ago. */
export function acceptingStatus(
  therapist: Partial<Therapist>,
  at?: Moment,
): AcceptingStatus | undefined {
  return valuesAt('accepting', therapist, at)[0] as AcceptingStatus | undefined;
}

/** Whether no new clients are taken, not even on a waitlist. */
export function takesNobody(status: AcceptingStatus | 'unknown' | undefined): boolean {
  return status === 'closed' || status === 'existing-only';
}

/**
 * Of the licenses that have not expired and whose check still counts, the one checked last. A card shows it as "checked on", with a link to its
 * `verifyUrl`.
 */
export function licenseChecked(
  { licenses }: Pick<Therapist, 'licenses'>,
  at?: Moment,
): License | undefined {
  return licenses
    ?.filter(
      (license) =>
        license.verifiedAt &&
        (!at || (isInDate(license, at.now) && isFresh(license.verifiedAt, 'license', at))),
    )
    .sort((a, b) => Date.parse(b.verifiedAt!) - Date.parse(a.verifiedAt!))[0];
}

/** How long a license is valid: to the end of its last day, in UTC; without one, for ever. */
function validityOf({ expires }: License): Span {
  const last = Date.parse(expires ?? '');
  return { from: -Infinity, until: Number.isNaN(last) ? Infinity : last + DAY };
}

/** Whether a license has not expired. */
export function isInDate(license: License, now: number): boolean {
  return isIn(validityOf(license), now);
}

/**
 * The states in which remote clients may be: as listed, else those of the licenses that have not expired. `undefined` if a record
 * lists neither. Licensure compacts do not count: a state may be a member, and this therapist may still not practice in it.
 */
export function servedStates(therapist: Therapist, now: number): string[] | undefined {
  if (!valuesAt('serves', therapist).length) return undefined;
  return valuesAt('serves', therapist, { now });
}

/** A value and how long it is valid: of a facet whose values depend on the time, or a state that is served remotely. */
export interface ValidityInterval extends Span {
  facet: 'accepting' | 'trust' | 'serves';
  value: string;
}

/** The values that are valid at a moment; without one, all of them. */
export function valuesAt(
  facet: ValidityInterval['facet'],
  therapist: DatedFacts,
  at?: Moment,
): string[] {
  return validityIntervalsOf(therapist, at?.ages)
    .filter((interval) => interval.facet === facet && (!at || isIn(interval, at.now)))
    .map(({ value }) => value);
}

/** Everything in a record that is valid for a time. A value may have several intervals: it is valid in each of them. */
export function validityIntervalsOf(
  therapist: DatedFacts,
  ages?: Partial<Ages>,
): ValidityInterval[] {
  const { accepting, licenses = [], telehealthStates, verifiedAt, video } = therapist;
  const intervals: ValidityInterval[] = [];
  const { status = 'unknown', asOf } = accepting ?? {};
  if (status !== 'unknown') {
    intervals.push({ facet: 'accepting', value: status, ...freshSpan(asOf, 'accepting', ages) });
  }
  for (const license of licenses) {
    const valid = validityOf(license);
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
