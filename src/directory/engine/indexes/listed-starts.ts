import type { Records, TimeListed } from '../../../feed/records.js';
import { MINUTE } from '../../../lib/dates.js';
import { sortedStarts } from '../../../record/starts.js';
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

/** @param isLeftOut whether a record's list does not count */
export function* readStarts(
  records: Records,
  list: TimeListed,
  isLeftOut: (record: number) => boolean = () => false,
): Generator<void, ListedStarts> {
  const starts: number[] = [];
  /** Record n has the starts from `firsts[n]` up to but not including `firsts[n + 1]`. */
  const firsts = new Uint32Array(records.size + 1);
  const instants = records.instants(list);
  for (let record = 0; record < records.size; record++) {
    if (record % STEP === 0) yield;
    if (!isLeftOut(record)) starts.push(...(sortedStarts(instants(record)) ?? []));
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
      for (let after = end(record); number < after;) {
        const middle = (number + after) >> 1;
        if (startOf(middle) <= moment) number = middle + 1;
        else after = middle;
      }
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
