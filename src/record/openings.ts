import type { Therapist } from '../feed/schema.js';
import type { Moment } from './moment.js';
import { nextStarts, startsOf } from './starts.js';
import { DAY } from '../lib/dates.js';
import { zoneOffset } from '../lib/zones.js';

/** How many days ahead openings count if no horizon is chosen. */
export const HORIZON = 14;

/** The starts of a record's listed slots, in epoch milliseconds, earliest first, past ones too. `undefined` if it lists none. */
export function listedSlots({
  availability,
}: Pick<Therapist, 'availability'>): number[] | undefined {
  return startsOf(availability);
}

/**
 * The starts of the next listed slots, in epoch milliseconds; none if that is not known.
 *
 * @example nextOpenings(therapist, { now: Date.now() }, 3)
 */
export function nextOpenings({ availability }: Therapist, at: Moment, count: number): number[] {
  return nextStarts(availability, at, count);
}

/** The day in a zone, as the number of days since 1970-01-01. */
export function localDay(now: number, timeZone: string): number {
  return Math.floor((now + zoneOffset(timeZone)(now)) / DAY);
}
