import { idHash, seededRank } from '../../../src/directory/engine/ranking/seeded-rank.js';
import type { Sort } from '../../../src/directory/query.js';

/** What a therapist who fits is ordered by. */
export interface Sortable {
  id: string;
  fit: number;
  /** Epoch milliseconds. */
  nextOpening: number | undefined;
  /** The low end of the span asked for. */
  fee: number | undefined;
  /** Miles. */
  distance: number | undefined;
  /** The place of the name among all names; equal names share one. */
  nameRank: number;
}

const keys: Record<Sort, (item: Sortable) => number | undefined> = {
  fit: (item) => -item.fit,
  soonest: (item) => item.nextOpening,
  fee: (item) => item.fee,
  distance: (item) => item.distance,
  name: (item) => item.nameRank,
};

/** Puts those who fit in order: what was asked for first, unknown last; then by fit; then turned with the seed. */
export function inOrder<T extends Sortable>(items: readonly T[], sort: Sort, seed: number): T[] {
  const key = keys[sort];
  return items
    .map((item) => ({ item, key: key(item) ?? Infinity, turn: seededRank(idHash(item.id), seed) }))
    .sort(
      (a, b) =>
        // Two unknown ones differ by NaN, which is no difference.
        a.key - b.key ||
        b.item.fit - a.item.fit ||
        a.turn - b.turn ||
        // Two ids with one hash: anything, as long as it is always the same.
        (a.item.id < b.item.id ? -1 : 1),
    )
    .map(({ item }) => item);
}

/** The place of each name in a locale's order; equal names share one. */
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
