import { idHash, seededRank } from '../../../src/directory/engine/ranking/seeded-rank.js';
import type { Sort } from '../../../src/directory/query.js';

/** What results are ordered by. */
export interface Sortable {
  id: string;
  fit: number;
  /** Epoch milliseconds. */
  nextOpening: number | undefined;
  /** Epoch milliseconds. */
  nextCall: number | undefined;
  /** The lowest fee of the kind asked for. */
  fee: number | undefined;
  /** Miles. */
  distance: number | undefined;
  /** The place of the name in the language's order; equal names share a place. */
  nameRank: number;
}

const keys: Record<Sort, (item: Sortable) => number | undefined> = {
  fit: (item) => -item.fit,
  'first-call': (item) => item.nextCall,
  soonest: (item) => item.nextOpening,
  fee: (item) => item.fee,
  distance: (item) => item.distance,
  name: (item) => item.nameRank,
};

/** Sorts results: by the order asked for, unknown last; then by score; then by seeded rank. */
export function inOrder<T extends Sortable>(items: readonly T[], sort: Sort, seed: number): T[] {
  const key = keys[sort];
  return items
    .map((item) => ({ item, key: key(item) ?? Infinity, rank: seededRank(idHash(item.id), seed) }))
    .sort(
      (a, b) =>
        // Two unknown keys differ by NaN, which is falsy.
        a.key - b.key ||
        b.item.fit - a.item.fit ||
        a.rank - b.rank ||
        // Two ids with one hash: any order, as long as it is always the same.
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** By name, its place in a language's order; equal names share a place. */
export function nameRanks(names: readonly string[], locale: string): number[] {
  const { compare } = new Intl.Collator(locale);
  const sorted = names
    .map((name, index) => ({ name, index }))
    .sort((a, b) => compare(a.name, b.name));
  const ranks = new Array<number>(names.length);
  sorted.forEach(({ name, index }, place) => {
    const before = sorted[place - 1];
    ranks[index] = before && compare(before.name, name) === 0 ? ranks[before.index]! : place;
  });
  return ranks;
}
