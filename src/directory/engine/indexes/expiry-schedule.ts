import { createTask, STEP, type Task } from '../../../lib/tasks.js';
import { MINUTE } from '../../../lib/dates.js';

/** Minutes before and after every moment. */
const LONG_AGO = -(2 ** 31);
const NEVER = 2 ** 31 - 1;

/** Keeps facts that hold for a time true to the moment of a query. */
export interface ExpirySchedule {
  /** Evaluates every record for the first time. */
  begin(now: number): Task<void>;
  /** Evaluates again the records whose facts may have changed since. */
  advanceTo(now: number): void;
  /** How often facts may have changed so far. */
  readonly changes: number;
}

/**
 * Time passes between two searches, but most records do not change in that time. So a record is evaluated again only when its
 * own next change has come. When the clock is set back, all are evaluated again.
 *
 * @param evaluate sets the facts of a record as of a moment, and returns the moment of their next change, or `Infinity`
 */
export function createExpirySchedule(
  size: number,
  evaluate: (record: number, now: number) => number,
): ExpirySchedule {
  // In minutes, rounded down: that takes half the space. Whoever changes in a minute is evaluated once when it begins, which tells when.
  const nextChanges = new Int32Array(size).fill(LONG_AGO);
  let reached = -Infinity;
  let next = -Infinity;
  let changes = 0;
  let beginning: Task<void> | undefined;

  /**
   * Evaluates the records of a range whose next change comes in this minute or has come. Returns a moment before which nothing changes: of
   * the records that were evaluated, exactly that of the first change.
   */
  const evaluateSome = (from: number, to: number, now: number): number => {
    const minute = Math.max(Math.floor(now / MINUTE), LONG_AGO);
    let soonest = NEVER;
    let first = Infinity;
    for (let record = from; record < to; record++) {
      const change = nextChanges[record]!;
      if (change <= minute) {
        const moment = evaluate(record, now);
        if (moment < first) first = moment;
        nextChanges[record] = Math.min(Math.floor(moment / MINUTE), NEVER);
      } else if (change < soonest) soonest = change;
    }
    return soonest === NEVER ? first : Math.min(first, soonest * MINUTE);
  };

  const setReached = (now: number, soonest: number) => {
    changes++;
    reached = now;
    next = soonest;
  };

  function* evaluateAll(now: number): Generator<void, void> {
    let soonest = Infinity;
    for (let record = 0; record < size; record += STEP) {
      yield;
      soonest = Math.min(soonest, evaluateSome(record, Math.min(record + STEP, size), now));
    }
    setReached(now, soonest);
  }

  const begin = (now: number) => (beginning ??= createTask(evaluateAll(now)));
  return {
    begin,
    get changes() {
      return changes;
    },
    advanceTo(now) {
      begin(now).value();
      if (now < reached) nextChanges.fill(LONG_AGO);
      else if (now < next) return;
      setReached(now, evaluateSome(0, size, now));
    },
  };
}

/** The first of some moments that is still to come, or `Infinity`. */
export function nextOf(moments: Iterable<number>, now: number): number {
  let next = Infinity;
  for (const moment of moments) if (moment > now && moment < next) next = moment;
  return next;
}
