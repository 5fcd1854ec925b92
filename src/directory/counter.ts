import { bitsIn, countBoth, lowestBit, noBits, type Bits } from './bits.js';
import type { Options } from './options.js';

/** Counts how many records of a set list each of some options. */
export interface Counter {
  /** By option; only the counter's own mean anything. The array is the counter's: read it before the next count. */
  count(set: Bits): Int32Array;
}

/** What adding up one word of two sets costs, in the entries of lists that could be counted meanwhile. */
const WORD = 1;

/**
 * A counter remembers what it counted last. From one action to the next little changes, so it takes the cheapest way: the
 * lists of the records that came or went, the lists of all, or, per option, the common bits of two sets.
 */
export function createCounter(options: Options, own: readonly number[], size: number): Counter {
  const { records, lists, starts } = options;
  const counts = new Int32Array(records.length);
  const last = noBits(size);
  const entries = lists.length / Math.max(1, size);

  /** Adds the records in which the sets differ, and takes away those that the new one lacks. */
  const follow = (set: Bits) => {
    for (let i = 0; i < set.length; i++) {
      const now = set[i]!;
      for (let rest = last[i]! ^ now; rest; rest &= rest - 1) {
        const bit = rest & -rest;
        const sign = now & bit ? 1 : -1;
        const record = (i << 5) + lowestBit(rest);
        const end = starts[record + 1]!;
        for (let at = starts[record]!; at < end; at++) counts[lists[at]!]! += sign;
      }
    }
  };

  return {
    count(set) {
      let changed = 0;
      let total = 0;
      for (let i = 0; i < set.length; i++) {
        changed += bitsIn(last[i]! ^ set[i]!);
        total += bitsIn(set[i]!);
      }
      const least = Math.min(changed, total) * entries;
      if (least > own.length * set.length * WORD) {
        for (const option of own) counts[option] = countBoth(records[option]!, set);
      } else {
        if (total < changed) {
          counts.fill(0);
          last.fill(0);
        }
        follow(set);
      }
      last.set(set);
      return counts;
    },
  };
}
