/**
 * The rank of a therapist among equals, for one seed: lowest first. Id and seed are mixed (by the last steps of MurmurHash3), so
 * that with other seeds others come first.
 *
 * @param hash {@link idHash} of the id
 * @returns a whole number below 2³²
 */
export function seededRank(hash: number, seed: number): number {
  return mix(hash ^ mix(seed));
}

/** The part of a rank that does not depend on the seed: FNV-1a over the id. */
export function idHash(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return h;
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
