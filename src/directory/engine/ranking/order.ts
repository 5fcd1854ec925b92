import { STEP } from '../../../lib/tasks.js';

/** Beyond this many, selecting is quicker than inserting one by one. */
const MOST_INSERTED = 100;

/** How items are ordered, each known by its number. */
export interface Order {
  /** By item, what it is ordered by, lowest first. */
  keys: Float64Array;
  /** Compares two items of equal keys. Only an item and itself are equal, so that there is one order. */
  compareEqual(a: number, b: number): number;
}

/**
 * A range of the sorted order of many items, without sorting the rest.
 *
 * @param start the first place of the range
 * @param end the place after the last
 */
export function rangeOf(order: Order, start: number, end: number): number[] {
  const last = Math.min(end, order.keys.length);
  return last > MOST_INSERTED ? selected(order, start, last) : firstOf(order, last).slice(start);
}

function compareIn({ keys, compareEqual }: Order): (a: number, b: number) => number {
  return (a, b) => (keys[a] === keys[b] ? compareEqual(a, b) : keys[a]! - keys[b]!);
}

/** The first items. Most others are ruled out by one comparison with the last kept. */
function firstOf(order: Order, count: number): number[] {
  const { keys } = order;
  const compare = compareIn(order);
  const kept: number[] = [];
  for (let item = 0; item < keys.length; item++) {
    if (kept.length === count) {
      const worst = kept[count - 1]!;
      if (keys[item]! > keys[worst]! || compare(item, worst) > 0) continue;
      kept.pop();
    }
    let place = 0;
    for (let after = kept.length; place < after;) {
      const middle = (place + after) >> 1;
      if (compare(kept[middle]!, item) < 0) place = middle + 1;
      else after = middle;
    }
    kept.splice(place, 0, item);
  }
  return kept;
}

/** Moves the range to its place by quickselect, and sorts only that. */
function selected(order: Order, start: number, end: number): number[] {
  const compare = compareIn(order);
  const items = Uint32Array.from(order.keys, (_, item) => item);
  partition(items, end, 0, items.length, compare);
  partition(items, start, 0, end, compare);
  return [...items.subarray(start, end)].sort(compare);
}

/** Reorders a part of a list so that the first `place` items of the whole list come before the others. */
function partition(
  items: Uint32Array,
  place: number,
  from: number,
  to: number,
  compare: (a: number, b: number) => number,
): void {
  let [low, high] = [from, to - 1];
  while (low < high) {
    const pivot = items[(low + high) >> 1]!;
    let [i, j] = [low, high];
    while (i <= j) {
      while (compare(items[i]!, pivot) < 0) i++;
      while (compare(items[j]!, pivot) > 0) j--;
      if (i > j) break;
      [items[i], items[j]] = [items[j]!, items[i]!];
      i++;
      j--;
    }
    if (place <= j) high = j;
    else if (place >= i) low = i;
    else return;
  }
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
