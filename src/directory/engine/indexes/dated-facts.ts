import type { Records } from '../../../feed/records.js';
import { clearBit, setBit } from '../bits.js';
import type { FacetIndex } from './facet-index.js';
import { datedFields, validityIntervalsOf } from '../../../record/facts.js';
import { isIn, type Ages } from '../../../record/moment.js';
import { createExpirySchedule, nextOf, type ExpirySchedule } from './expiry-schedule.js';

/** Keeps the sets of facts that hold only for a time: a status, a check, a state that may be served. */
export function scheduleDatedFacts(
  { listing, silent }: FacetIndex,
  records: Records,
  ages: Partial<Ages> | undefined,
): ExpirySchedule {
  const read = records.pick(...datedFields);
  return createExpirySchedule(records.size, (record, now) => {
    const intervals = validityIntervalsOf(read(record), ages);
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
