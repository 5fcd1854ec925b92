import { instantsOf } from '../lib/dates.js';
import type { FeedProblem } from './problems.js';
import type { Therapist } from './schema.js';

/** The fields of a record that list times. */
export type TimeListed = 'availability' | 'consultation';

/** The fields of a record that say as of when they hold. */
export type Dated = TimeListed | 'accepting';

/** The records of a feed, however they are kept. A record is known by its number, which is its place in the feed. */
export interface Records {
  readonly size: number;
  /** A record with all that is here, the same object for as long as somebody holds it and nothing more comes. */
  at(record: number): Therapist;
  /** Reads some fields of any record, which may cost much less than the whole. What it gives is not kept: read it, and forget it. */
  pick<K extends keyof Therapist>(...fields: readonly K[]): (record: number) => Pick<Therapist, K>;
  /** The slots that a record lists, in epoch milliseconds, as it lists them: much cheaper than their texts. */
  instants(list: TimeListed): (record: number) => readonly number[];
  /** The earliest slot of a record after a moment, in epoch milliseconds, or `Infinity`. It makes no list. */
  next(list: TimeListed, after: number): (record: number) => number;
  /** As of when a field of a record holds, in epoch milliseconds; `NaN` if it does not say. */
  asOf(field: Dated): (record: number) => number;
  /** Waits for the long texts, where they come later. If they do not come, says why. Absent if all are here. */
  whenWhole?(): Promise<FeedProblem | undefined>;
  /** Whether nothing more comes. Absent as above. */
  isWhole?(): boolean;
  /** The number of the record with an id, or -1. */
  indexOf(id: string): number;
}

/** Records that are objects already. */
export function recordsFrom(therapists: readonly Therapist[]): Records {
  const at = (record: number) => therapists[record]!;
  return {
    size: therapists.length,
    at,
    pick: () => at,
    instants: (list) => (record) => instantsOf(at(record)[list]?.slots),
    next: (list, after) => (record) => nextOf(instantsOf(at(record)[list]?.slots), after),
    asOf: (field) => (record) => Date.parse(at(record)[field]?.asOf ?? ''),
    indexOf: (id) => therapists.findIndex((therapist) => therapist.id === id),
  };
}

/** The earliest of some instants after a moment, or `Infinity`. */
export function nextOf(instants: readonly number[], after: number): number {
  return instants.reduce((next, each) => (each > after && each < next ? each : next), Infinity);
}

/** The record with an id. */
export function therapistWith(id: string, records: Records): Therapist | undefined {
  const record = records.indexOf(id);
  return record < 0 ? undefined : records.at(record);
}

/** Fields of all records, in their order. */
export function* eachOf<K extends keyof Therapist>(
  records: Records,
  ...fields: readonly K[]
): Generator<Pick<Therapist, K>> {
  const read = records.pick(...fields);
  for (let record = 0; record < records.size; record++) yield read(record);
}
