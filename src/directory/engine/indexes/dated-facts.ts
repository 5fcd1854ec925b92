import type { Therapist } from '../../../feed/schema.js';
import { clearBit, setBit } from '../bits.js';
import type { FacetIndex } from './facet-index.js';
import { validityIntervalsOf } from '../../../record/facts.js';
import { isIn, type Ages } from '../../../record/moment.js';
import { createExpirySchedule, nextOf, type ExpirySchedule } from './expiry-schedule.js';

/** Keeps the sets of facts that hold only for a time: a status, a check, a state that may be served. */
export function scheduleDatedFacts(
  { listing, silent }: FacetIndex,
  therapists: readonly Therapist[],
  ages: Partial<Ages> | undefined,
): ExpirySchedule {
  return createExpirySchedule(therapists.length, (record, now) => {
    const intervals = validityIntervalsOf(therapists[record]!, ages);
    setBit(silent.accepting, record);
    for (const { facet, value } of intervals) clearBit(listing[facet].get(value)!, record);
    // A fact may hold for several intervals: each license is checked at another time.
    for (const interval of intervals) {
      const { facet, value } = interval;
      if (!isIn(interval, now)) continue;
      setBit(listing[facet].get(value)!, record);
      clearBit(silent[facet], record);
    }
    return nextOf(
      intervals.flatMap(({ from, until }) => [from, until]),
      now,
    );
  });
}
