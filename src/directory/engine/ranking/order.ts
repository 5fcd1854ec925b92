import { STEP } from '../../../lib/tasks.js';

/** Beyond this many, sorting everything is quicker than inserting one by one. */
const MOST_INSERTED = 500;

/**
 * A range of the sorted order of many items, without sorting the rest: most are ruled out by one comparison with the last kept.
 *
 * @param count how many items there are; an item is a number below it
 * @param start the first place of the range
 * @param end the place after the last
 */
export function firstOf(
  count: number,
  start: number,
  end: number,
  compare: (a: number, b: number) => number,
): number[] {
  if (end > MOST_INSERTED) {
    return Array.from({ length: count }, (_, item) => item)
      .sort(compare)
      .slice(start, end);
  }
  const kept: number[] = [];
  for (let item = 0; item < count; item++) {
    if (kept.length === end && compare(item, kept[end - 1]!) > 0) continue;
    let place = 0;
    for (let after = kept.length; place < after;) {
      const middle = (place + after) >> 1;
      if (compare(kept[middle]!, item) < 0) place = middle + 1;
      else after = middle;
    }
    if (kept.length < end) kept.push(item);
    kept.copyWithin(place + 1, place, kept.length - 1);
    kept[place] = item;
  }
  return kept.slice(start);
}

/** By name, its place in a language's order; equal names share a place. Sorts by merging, which can be done in small steps. */
export function* rankNames(names: readonly string[], locale: string): Generator<void, Uint32Array> {
  const { compare } = new Intl.Collator(locale);
  const byName = (a: number, b: number) => compare(names[a]!, names[b]!);
  let order = [...names.keys()];
  for (let width = 1; width < order.length; width *= 2) {
    const merged: number[] = [];
    for (let start = 0; start < order.length; start += 2 * width) {
      const middle = Math.min(start + width, order.length);
      const end = Math.min(start + 2 * width, order.length);
      let [left, right] = [start, middle];
      while (left < middle || right < end) {
        if (merged.length % (STEP * 8) === 0) yield;
        const first = right >= end || (left < middle && byName(order[left]!, order[right]!) <= 0);
        merged.push(order[first ? left++ : right++]!);
      }
    }
    order = merged;
  }
  const ranks = new Uint32Array(names.length);
  for (let place = 1; place < order.length; place++) {
    const [before, name] = [order[place - 1]!, order[place]!];
    ranks[name] = byName(before, name) === 0 ? ranks[before]! : place;
  }
  return ranks;
}
