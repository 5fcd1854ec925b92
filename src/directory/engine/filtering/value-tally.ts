import { lazy } from '../../../lib/memo.js';
import { countBoth, countOf, recordsOf, without, type Bits } from '../bits.js';

/** How long it takes to go to one value of one record, compared with a step of {@link countBoth}, which is 32 records. */
const PER_VALUE = 4;

/** By the number of a value: how many of some records list it. */
export type Tally = (records: Bits) => Uint32Array;

/**
 * Counts in the quickest of three ways: it compares the set of each value with the records; where these are few, it goes through what
 * they list; and where few are left out, through what those list.
 *
 * @param sets for each value, the records that list it. They stay as they are
 */
export function createTally(sets: readonly Bits[], everyone: Bits): Tally {
  const size = countOf(everyone);
  const totals = Uint32Array.from(sets, countOf);
  const listed = totals.reduce((sum, total) => sum + total, 0);
  const lists = lazy(() => listsOf(sets, size, listed));

  return (records) => {
    const count = countOf(records);
    const isFew = count <= size / 2;
    const fewest = isFew ? count : size - count;
    if (fewest * (1 + listed / size) * PER_VALUE > sets.length * records.length)
      return countEach(sets, records);
    const { values, ends } = lists();
    const counts = isFew ? new Uint32Array(sets.length) : totals.slice();
    const change = isFew ? 1 : -1;
    for (const record of recordsOf(isFew ? records : without(everyone, records))) {
      for (let i = record ? ends[record - 1]! : 0; i < ends[record]!; i++)
        counts[values[i]!]! += change;
    }
    return counts;
  };
}

function countEach(sets: readonly Bits[], records: Bits): Uint32Array {
  const counts = new Uint32Array(sets.length);
  for (let value = 0; value < counts.length; value++)
    counts[value] = countBoth(sets[value]!, records);
  return counts;
}

/** By record, the numbers of the values that it lists: record n has those before `ends[n]`, from the end of the record before. */
function listsOf(sets: readonly Bits[], size: number, listed: number) {
  const ends = new Uint32Array(size);
  const values = new Uint16Array(listed);
  const all = sets.map(recordsOf);
  for (const records of all) for (const record of records) ends[record]!++;
  // First where each list begins. Filling the lists moves that to where they end.
  let begin = 0;
  for (let record = 0; record < size; record++) {
    const length = ends[record]!;
    ends[record] = begin;
    begin += length;
  }
  all.forEach((records, value) => {
    for (const record of records) values[ends[record]!++] = value;
  });
  return { values, ends };
}
