/** Some words of a text in a row: the positions of the first and the last. */
export interface WordRange {
  from: number;
  to: number;
}

/**
 * Makes a test of whether a range lies inside any of these. Takes linear time for any number of ranges.
 *
 * @param equal whether a range that equals one of them counts too; default false
 */
export function insideAny(
  ranges: Iterable<WordRange>,
  equal = false,
): (inner: WordRange) => boolean {
  /** By first position: the last position of the longest range that begins there, and of any that begins before it. */
  const reach: number[] = [];
  const before: number[] = [];
  for (const { from, to } of ranges) reach[from] = Math.max(to, reach[from] ?? -1);
  let farthest = -1;
  for (let at = 0; at < reach.length; at++) {
    before[at] = farthest;
    farthest = Math.max(farthest, reach[at] ?? -1);
  }
  return ({ from, to }) =>
    (before[from] ?? farthest) >= to || (reach[from] ?? -1) + Number(equal) > to;
}

/** All positions of a range. @example positionsIn(2, 4) // [2, 3, 4] */
export function positionsIn(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
}
