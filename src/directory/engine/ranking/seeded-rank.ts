/**
 * Where a therapist stands among equals, for one seed: both are mixed, so nobody is first for long (the last steps of
 * MurmurHash3).
 *
 * @param hash {@link idHash} the id
 * @returns a whole number below 2³²
 */
export function seededRank(hash: number, seed: number): number {
  return mix(hash ^ mix(seed));
}

/** The part of a turn that no seed changes: FNV-1a over the id. */
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
