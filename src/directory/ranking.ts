import { bitOf, both, hasBit, recordsOf, type Bits } from './bits.js';
import { officePoints, SOON, textFields, turn, weights } from './fit.js';
import { firstOf } from './order.js';
import type { Sort } from './query.js';
import type { Scene } from './scene.js';

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
  scene: Scene,
  { hashes, ids, names }: Ranks,
): number[] {
  const { sort, seed } = scene.plan;
  const records = recordsOf(fits);
  const points = pointsOf(records, scene);
  const keyOf = keysFor(sort, scene, names);
  const keys = keyOf && Float64Array.from(records, keyOf);
  const page = firstOf(
    records.length,
    start,
    end,
    (a, b) =>
      // Two unknown ones differ by NaN, which is no difference.
      (keys ? keys[a]! - keys[b]! : 0) ||
      points[b]! - points[a]! ||
      turn(hashes[records[a]!]!, seed) - turn(hashes[records[b]!]!, seed) ||
      // Two ids with one hash: anything, as long as it is always the same.
      (ids(records[a]!) < ids(records[b]!) ? -1 : 1),
  );
  return page.map((item) => records[item]!);
}

function keysFor(
  sort: Sort,
  { prices, free, around }: Scene,
  names: Ranks['names'],
): ((record: number) => number) | undefined {
  switch (sort) {
    case 'fit':
      return undefined;
    case 'soonest':
      return (record) => free.next(record) ?? Infinity;
    case 'fee':
      return prices.from;
    case 'distance': {
      const distances = around?.distances;
      return distances && ((record) => distances.miles[record]!);
    }
    case 'name': {
      const places = names();
      return (record) => places[record]!;
    }
  }
}

/** By place in the list: the sum of the fit formula, column by column. {@link fitParts} says the same of one record, in words. */
function pointsOf(records: Uint32Array, scene: Scene): Int32Array {
  const { plan, lists, free, found, around, options } = scene;
  const points = new Int32Array(records.length);
  const add = (who: Bits | undefined, more: number) => {
    if (!who) return;
    for (let i = 0; i < records.length; i++) points[i]! += more * bitOf(who, records[i]!);
  };
  add(lists('accepting', 'open'), weights.accepting.open);
  add(lists('accepting', 'waitlist'), weights.accepting.waitlist);
  add(lists('trust', 'license-checked'), weights.license);
  add(free.within(SOON).any, weights.opening);
  for (const { facet, value, role, preferred } of plan.wanted) {
    const asked = role === 'prefer' ? 0 : weights.asked(facet);
    add(lists(facet, value), asked + (preferred ? weights.preferred : 0));
    if (asked && facet === 'concern') add(options.inFocus(value), weights.focus);
  }
  if (found) {
    const byField = textFields.map((field) => weights.text[field]);
    for (let i = 0; i < records.length; i++) points[i]! += byField[found.field(records[i]!)]!;
  }
  if (around?.distances) {
    const meetsThere = both(around.meeting.inPerson, around.office.yes);
    for (let i = 0; i < records.length; i++) {
      const record = records[i]!;
      if (!hasBit(meetsThere, record)) continue;
      points[i]! += officePoints(around.distances.miles[record]!, plan.near!.radius);
    }
  }
  return points;
}
