/** A set of records: bit n is the nth record. Sets of one directory are of one length. */
export type Bits = Uint32Array;

/** The empty set, for so many records. */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of so many records; bits beyond them stay unset, so that counts are right. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = 2 ** (size & 31) - 1;
  return bits;
}

export function setBit(bits: Bits, record: number): void {
  bits[record >>> 5]! |= 1 << (record & 31);
}

export function clearBit(bits: Bits, record: number): void {
  bits[record >>> 5]! &= ~(1 << (record & 31));
}

export function hasBit(bits: Bits, record: number): boolean {
  return bitOf(bits, record) !== 0;
}

/** 1 for a record in the set, otherwise 0: to add up without a branch, which would be guessed wrong half the time. */
export function bitOf(bits: Bits, record: number): number {
  return (bits[record >>> 5]! >>> (record & 31)) & 1;
}

export function both(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = a[i]! & b[i]!;
  return result;
}

export function either(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = a[i]! | b[i]!;
  return result;
}

export function isSameSet(a: Bits, b: Bits): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Those of the first set that are not in the second. */
export function without(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = a[i]! & ~b[i]!;
  return result;
}

/** The union of any number of sets, each as long as the first one given. */
export function anyOf(like: Bits, sets: Iterable<Bits | undefined>): Bits {
  const result = new Uint32Array(like.length);
  for (const set of sets) {
    if (!set) continue;
    for (let i = 0; i < result.length; i++) result[i]! |= set[i]!;
  }
  return result;
}

/** How many bits of a word are set, added up in pairs, fours and eights side by side. */
export function bitsIn(word: number): number {
  word -= (word >>> 1) & 0x55555555;
  word = (word & 0x33333333) + ((word >>> 2) & 0x33333333);
  return Math.imul((word + (word >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

export function countOf(bits: Bits): number {
  let count = 0;
  for (const word of bits) count += bitsIn(word);
  return count;
}

/**
 * How many are in both sets. This is where a search spends its time, so four words are added up bit by bit, with carries as
 * on paper (Harley and Seal): one {@link bitsIn} then does for four, and it takes about half as long.
 */
export function countBoth(a: Bits, b: Bits): number {
  let fours = 0;
  let twos = 0;
  let ones = 0;
  let i = 0;
  for (; i + 4 <= a.length; i += 4) {
    const w = a[i]! & b[i]!;
    const x = a[i + 1]! & b[i + 1]!;
    const y = a[i + 2]! & b[i + 2]!;
    const z = a[i + 3]! & b[i + 3]!;
    const one = ones ^ w ^ x;
    const carry = (ones & w) | ((ones ^ w) & x);
    const another = (one & y) | ((one ^ y) & z);
    ones = one ^ y ^ z;
    fours += bitsIn((twos & carry) | ((twos ^ carry) & another));
    twos ^= carry ^ another;
  }
  let count = 4 * fours + 2 * bitsIn(twos) + bitsIn(ones);
  for (; i < a.length; i++) count += bitsIn(a[i]! & b[i]!);
  return count;
}

/** The records of a set, in order. */
export function recordsOf(bits: Bits): Uint32Array {
  const records = new Uint32Array(countOf(bits));
  let count = 0;
  for (let i = 0; i < bits.length; i++) {
    for (let rest = bits[i]!; rest; rest &= rest - 1) {
      records[count++] = (i << 5) + lowestBit(rest);
    }
  }
  return records;
}

/** The place of the lowest bit that is set. */
export function lowestBit(word: number): number {
  return 31 - Math.clz32(word & -word);
}
