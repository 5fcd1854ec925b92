import type { Records } from '../../../feed/records.js';
import type { Therapist } from '../../../feed/schema.js';
import { MINUTE } from '../../../lib/dates.js';
import { STEP } from '../../../lib/tasks.js';

/** The starts that all records list in one of their lists. A start is known by its number. */
export interface ListedStarts {
  /** How many there are. */
  count: number;
  /** Epoch milliseconds. */
  startOf(number: number): number;
  /** A record's first start. */
  first(record: number): number;
  /** The number after a record's last start. */
  end(record: number): number;
  /** A record's first start after a moment, or {@link end} if there is none. */
  firstAfter(record: number, moment: number): number;
}

/** @param fields those that `listOf` reads
 * @param listOf the starts of a record in epoch milliseconds, earliest first */
export function* readStarts<K extends keyof Therapist>(
  records: Records,
  fields: readonly K[],
  listOf: (therapist: Pick<Therapist, K>) => readonly number[] | undefined,
): Generator<void, ListedStarts> {
  const starts: number[] = [];
  /** Record n has the starts from `firsts[n]` up to but not including `firsts[n + 1]`. */
  const firsts = new Uint32Array(records.size + 1);
  const read = records.pick(...fields);
  for (let record = 0; record < records.size; record++) {
    if (record % STEP === 0) yield;
    for (const start of listOf(read(record)) ?? []) starts.push(start);
    firsts[record + 1] = starts.length;
  }
  const { packed, base, unit } = pack(starts);
  const startOf = (number: number) => base + unit * packed[number]!;
  const end = (record: number) => firsts[record + 1]!;
  return {
    count: packed.length,
    startOf,
    first: (record) => firsts[record]!,
    end,
    firstAfter(record, moment) {
      let number = firsts[record]!;
      while (number < end(record) && startOf(number) <= moment) number++;
      return number;
    },
  };
}

/** Packs starts. Most begin on the minute, within some weeks: as minutes from the first they fit into two bytes each. */
function pack(starts: readonly number[]) {
  const base = starts.reduce((least, start) => Math.min(least, start), Infinity);
  const minutes = starts.map((start) => (start - base) / MINUTE);
  const Fitting = [Uint16Array, Uint32Array].find((Type) => {
    const most = 2 ** (8 * Type.BYTES_PER_ELEMENT);
    return minutes.every((minute) => Number.isInteger(minute) && minute < most);
  });
  return Fitting
    ? { packed: Fitting.from(minutes), base, unit: MINUTE }
    : { packed: Float64Array.from(starts), base: 0, unit: 1 };
}
