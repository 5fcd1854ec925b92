import type { Therapist } from '../feed/schema.js';
import { acceptingStatus, takesNobody } from './facts.js';
import type { Moment } from './moment.js';
import { nextStarts, startsOf } from './starts.js';

/**
 * The starts of a record's listed first calls, in epoch milliseconds, earliest first, past ones too. `undefined` if it lists none,
 * or says that it takes no first calls.
 */
export function listedCalls(therapist: Pick<Therapist, 'consultation'>): number[] | undefined {
  return offersNone(therapist) ? undefined : startsOf(therapist.consultation);
}

/** Whether a record says that it takes no first calls. */
export function offersNone({ consultation }: Pick<Therapist, 'consultation'>): boolean {
  return consultation?.booking?.mode === 'closed';
}

/** First calls that are no longer free: their starts in epoch milliseconds, by the therapist's id. */
export type TakenCalls = ReadonlyMap<string, readonly number[]>;

/**
 * The starts of the next first calls, in epoch milliseconds; none if that is not known, or if the therapist is known to take no new
 * clients. The list counts as long as one of openings does: `ages.openings`, 24 hours by default.
 *
 * @param taken calls that are left out because they are known not to be free any more
 * @example nextCalls(therapist, { now: Date.now() }, 4)
 */
export function nextCalls(
  therapist: Therapist,
  at: Moment,
  count: number,
  taken?: TakenCalls,
): number[] {
  if (takesNobody(acceptingStatus(therapist, at)) || offersNone(therapist)) return [];
  const gone = taken?.get(therapist.id) ?? [];
  return nextStarts(therapist.consultation, at, count + gone.length)
    .filter((start) => !gone.includes(start))
    .slice(0, count);
}

/** The soonest first call that one of several therapists lists. */
export interface FirstCall {
  therapist: Therapist;
  /** Epoch milliseconds. */
  start: number;
}

/** The soonest of the next calls of several therapists; of two at one time, that of who stands first. */
export function soonestOf(
  therapists: readonly Therapist[],
  next: (therapist: Therapist) => number[],
): FirstCall | undefined {
  let first: FirstCall | undefined;
  for (const therapist of therapists) {
    const [start = Infinity] = next(therapist);
    if (start < (first?.start ?? Infinity)) first = { therapist, start };
  }
  return first;
}

/** Whether a record says that its first call costs nothing. */
export function isCallFree({ consultation }: Pick<Therapist, 'consultation'>): boolean {
  return consultation?.price === 0;
}
