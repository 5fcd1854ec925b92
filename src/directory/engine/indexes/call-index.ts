import type { Records } from '../../../feed/records.js';
import type { Task } from '../../../lib/tasks.js';
import { freshSpan, isIn, type Ages } from '../../../record/moment.js';
import { createExpirySchedule, nextOf } from './expiry-schedule.js';
import type { ListedStarts } from './listed-starts.js';

/** The next first calls, at the moment last advanced to. */
export interface CallIndex {
  begin(now: number): Task<unknown>[];
  advanceTo(now: number): void;
  /** The start of a record's next listed call in epoch milliseconds; `Infinity` if none is known. */
  next(record: number): number;
}

/** @param calls the listed calls of all records */
export function createCallIndex(
  records: Records,
  calls: ListedStarts,
  ages: Partial<Ages> | undefined,
): CallIndex {
  const { size } = records;
  const read = records.pick('consultation');
  const starts = new Float64Array(size).fill(Infinity);
  const schedule = createExpirySchedule(size, (record, now) => {
    if (calls.first(record) === calls.end(record)) return Infinity;
    starts[record] = Infinity;
    const fresh = freshSpan(read(record).consultation?.asOf, 'openings', ages);
    if (!isIn(fresh, now)) return nextOf([fresh.from, fresh.until], now);
    const next = calls.firstAfter(record, now);
    if (next < calls.end(record)) starts[record] = calls.startOf(next);
    return Math.min(fresh.until, starts[record]);
  });
  return {
    begin: (now) => [schedule.begin(now)],
    advanceTo: (now) => schedule.advanceTo(now),
    next: (record) => starts[record]!,
  };
}
