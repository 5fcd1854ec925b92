import { createTask, STEP, type Task } from '../../../lib/tasks.js';
import { MINUTE } from '../../../lib/dates.js';

/** Minutes that no moment reaches, before and after. */
const LONG_AGO = -(2 ** 31);
const NEVER = 2 ** 31 - 1;

/** Keeps what is true of each record for a time. */
export interface ExpirySchedule {
  /** Judges every record for the first time. */
  begin(now: number): Task<void>;
  /** Judges again what is no longer true by then. */
  advanceTo(now: number): void;
}

/**
 * Time goes on between any two searches, but for most records nothing turns in it. So each is judged again only when its own
 * moment has come. A clock that is set back judges all again.
 *
 * @param judge makes a record true to a moment, and tells the next one at which that ends
 */
export function createExpirySchedule(
  size: number,
  judge: (record: number, now: number) => number,
): ExpirySchedule {
  // In minutes, rounded down, which takes half the space: looking a moment too early does no harm.
  const ends = new Int32Array(size).fill(LONG_AGO);
  let reached = -Infinity;
  let next = -Infinity;
  let first: Task<void> | undefined;

  /** Judges those of some records whose moment has come. Returns the soonest that is still to come for any of them. */
  const judgeSome = (from: number, to: number, now: number): number => {
    const minute = Math.max(Math.floor(now / MINUTE), LONG_AGO);
    let soonest = NEVER;
    for (let record = from; record < to; record++) {
      let end = ends[record]!;
      if (end <= minute) {
        end = Math.min(Math.floor(judge(record, now) / MINUTE), NEVER);
        ends[record] = end;
      }
      if (end < soonest) soonest = end;
    }
    return soonest;
  };

  const isReached = (now: number, soonest: number) => {
    reached = now;
    next = soonest === NEVER ? Infinity : soonest * MINUTE;
  };

  function* judgeFirst(now: number): Generator<void, void> {
    let soonest = NEVER;
    for (let record = 0; record < size; record += STEP) {
      yield;
      soonest = Math.min(soonest, judgeSome(record, Math.min(record + STEP, size), now));
    }
    isReached(now, soonest);
  }

  const begin = (now: number) => (first ??= createTask(judgeFirst(now)));
  return {
    begin,
    advanceTo(now) {
      begin(now).value();
      if (now < reached) ends.fill(LONG_AGO);
      else if (now < next) return;
      isReached(now, judgeSome(0, size, now));
    },
  };
}

/** The first of these moments that is still to come. */
export function nextOf(moments: Iterable<number>, now: number): number {
  let next = Infinity;
  for (const moment of moments) if (moment > now && moment < next) next = moment;
  return next;
}
