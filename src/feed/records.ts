import type { Therapist } from './schema.js';

/** The records of a feed, however they are kept. A record is known by its number, which is its place in the feed. */
export interface Records {
  readonly size: number;
  /** A whole record, the same object for as long as somebody holds it. */
  at(record: number): Therapist;
  /** Reads some fields of any record, which may cost much less than the whole. What it gives is not kept: read it, and forget it. */
  pick<K extends keyof Therapist>(...fields: readonly K[]): (record: number) => Pick<Therapist, K>;
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
    indexOf: (id) => therapists.findIndex((therapist) => therapist.id === id),
  };
}

/** Fields of all records, in their order. */
export function* eachOf<K extends keyof Therapist>(
  records: Records,
  ...fields: readonly K[]
): Generator<Pick<Therapist, K>> {
  const read = records.pick(...fields);
  for (let record = 0; record < records.size; record++) yield read(record);
}
