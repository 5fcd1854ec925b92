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
  // In minutes, rounded down: that takes half the space, and looking a moment too early does no harm.
  const nextChanges = new Int32Array(size).fill(LONG_AGO);
  let reached = -Infinity;
  let next = -Infinity;
  let changes = 0;
  let first: Task<void> | undefined;

  /** Evaluates the records of a range whose next change has come. Returns the minute of the first change still to come. */
  const evaluateSome = (from: number, to: number, now: number): number => {
    const minute = Math.max(Math.floor(now / MINUTE), LONG_AGO);
    let soonest = NEVER;
    for (let record = from; record < to; record++) {
      let change = nextChanges[record]!;
      if (change <= minute) {
        change = Math.min(Math.floor(evaluate(record, now) / MINUTE), NEVER);
        nextChanges[record] = change;
      }
      if (change < soonest) soonest = change;
    }
    return soonest;
  };

  const setReached = (now: number, soonest: number) => {
    changes++;
    reached = now;
    next = soonest === NEVER ? Infinity : soonest * MINUTE;
  };

  function* evaluateAll(now: number): Generator<void, void> {
    let soonest = NEVER;
    for (let record = 0; record < size; record += STEP) {
      yield;
      soonest = Math.min(soonest, evaluateSome(record, Math.min(record + STEP, size), now));
    }
    setReached(now, soonest);
  }

  const begin = (now: number) => (first ??= createTask(evaluateAll(now)));
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
