import { createTask, STEP, type Task } from '../feed/slices.js';
import { MINUTE } from './moment.js';

/** Minutes that no moment reaches, before and after. */
const LONG_AGO = -(2 ** 31);
const NEVER = 2 ** 31 - 1;

/** Keeps what is true of each record for a time. */
export interface Timeline {
  /** Judges every record for the first time. */
  begin(now: number): Task<void>;
  /** Judges again what is no longer true by then. */
  goTo(now: number): void;
}

/**
 * Time goes on between any two searches, but for most records nothing turns in it. So each is judged again only when its own
 * moment has come. A clock that is set back judges all again.
 *
 * @param judge makes a record true to a moment, and tells the next one at which that ends
 */
export function createTimeline(
  size: number,
  judge: (record: number, now: number) => number,
): Timeline {
  // In minutes, rounded down, which takes half the space: looking a moment too early does no harm.
  const ends = new Int32Array(size).fill(LONG_AGO);
  let reached = -Infinity;
  let next = -Infinity;
  let first: Task<void> | undefined;

  function* judgeAll(now: number): Generator<void, void> {
    if (now < reached) {
      ends.fill(LONG_AGO);
      next = -Infinity;
    }
    reached = now;
    if (now < next) return;
    const minute = Math.max(Math.floor(now / MINUTE), LONG_AGO);
    let soonest = NEVER;
    for (let record = 0; record < size; record++) {
      if (record % STEP === 0) yield;
      if (ends[record]! <= minute) {
        ends[record] = Math.min(Math.floor(judge(record, now) / MINUTE), NEVER);
      }
      if (ends[record]! < soonest) soonest = ends[record]!;
    }
    next = soonest === NEVER ? Infinity : soonest * MINUTE;
  }

  const begin = (now: number) => (first ??= createTask(judgeAll(now)));
  return {
    begin,
    goTo(now) {
      begin(now).value();
      createTask(judgeAll(now)).value();
    },
  };
}

/** The first of these moments that is still to come. */
export function nextOf(moments: Iterable<number>, now: number): number {
  let next = Infinity;
  for (const moment of moments) if (moment > now && moment < next) next = moment;
  return next;
}
