import { createTask, STEP, type Task } from '../feed/slices.js';

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
  const ends = new Float64Array(size).fill(-Infinity);
  let reached = -Infinity;
  let next = -Infinity;
  let first: Task<void> | undefined;

  function* judgeAll(now: number): Generator<void, void> {
    if (now < reached) ends.fill((next = -Infinity));
    reached = now;
    if (now < next) return;
    next = Infinity;
    for (let record = 0; record < size; record++) {
      if (record % STEP === 0) yield;
      if (ends[record]! <= now) ends[record] = judge(record, now);
      if (ends[record]! < next) next = ends[record]!;
    }
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
