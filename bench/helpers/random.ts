/** A stream of random choices that a seed repeats: a failure names its seed, and the seed brings it back. */
export interface Random {
  /** From 0, included, to 1, excluded. */
  next(): number;
  /** A whole number below `limit`. */
  below(limit: number): number;
  chance(share: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** Up to `most` different items, in random order. */
  some<T>(list: readonly T[], most: number): T[];
  /** The value, or nothing. */
  maybe<T>(share: number, value: () => T): T | undefined;
}

/** The generator is mulberry32: 32 bits of state, good enough to choose test data. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  return {
    next,
    below,
    pick,
    chance: (share) => next() < share,
    some(list, most) {
      const rest = [...list];
      return Array.from(
        { length: Math.min(below(most + 1), rest.length) },
        () => rest.splice(below(rest.length), 1)[0]!,
      );
    },
    maybe: (share, value) => (next() < share ? value() : undefined),
  };
}
