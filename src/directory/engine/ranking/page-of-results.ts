import { bitOf, hasBit, recordsOf, type Bits } from '../bits.js';
import { seededRank } from './seeded-rank.js';
import type { ScoreTerm } from './score-terms.js';
import { firstOf } from './order.js';
import type { Sort } from '../../query.js';
import type { QueryContext } from '../filtering/query-context.js';

/** What an order needs that stays the same. */
export interface Ranks {
  /** By record: the hash of its id. */
  hashes: Int32Array;
  ids(record: number): string;
  /** By record: the place of its name among all. */
  names(): Uint32Array;
}

/** The records of one page, in order: what was asked for first, unknown last; then by fit; then turned with the seed. */
export function pageOf(
  fits: Bits,
  start: number,
  end: number,
  context: QueryContext,
  terms: readonly ScoreTerm[],
  { hashes, ids, names }: Ranks,
): number[] {
  const { sort, seed } = context.query;
  const records = recordsOf(fits);
  const points = pointsOf(records, terms);
  const keyOf = keysFor(sort, context, names);
  const keys = keyOf && Float64Array.from(records, keyOf);
  const page = firstOf(
    records.length,
    start,
    end,
    (a, b) =>
      // Two unknown ones differ by NaN, which is no difference.
      (keys ? keys[a]! - keys[b]! : 0) ||
      points[b]! - points[a]! ||
      seededRank(hashes[records[a]!]!, seed) - seededRank(hashes[records[b]!]!, seed) ||
      // Two ids with one hash: anything, as long as it is always the same.
      (ids(records[a]!) < ids(records[b]!) ? -1 : 1),
  );
  return page.map((item) => records[item]!);
}

function keysFor(
  sort: Sort,
  { fees, openings, nearSets }: QueryContext,
  names: Ranks['names'],
): ((record: number) => number) | undefined {
  switch (sort) {
    case 'fit':
      return undefined;
    case 'soonest':
      return (record) => openings.next(record) ?? Infinity;
    case 'fee':
      return (record) => fees.low[record]!;
    case 'distance': {
      const distances = nearSets?.distances;
      return distances && ((record) => distances.miles[record]!);
    }
    case 'name': {
      const places = names();
      return (record) => places[record]!;
    }
  }
}

/** By place in the list: the sum of the formula, line by line. */
function pointsOf(records: Uint32Array, terms: readonly ScoreTerm[]): Int32Array {
  const sums = new Int32Array(records.length);
  for (const { records: who, points } of terms) {
    if (typeof points === 'number') {
      if (!points) continue;
      for (let i = 0; i < records.length; i++) sums[i]! += points * bitOf(who, records[i]!);
    } else {
      records.forEach((record, i) => {
        if (hasBit(who, record)) sums[i]! += points(record);
      });
    }
  }
  return sums;
}
