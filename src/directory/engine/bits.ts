/** A set of records: bit n is record n. All sets of a directory have the same length. */
export type Bits = Uint32Array;

/** The empty set. @param size how many records the directory has */
export function noBits(size: number): Bits {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all records. Bits beyond the last record stay unset, so that counts are right. */
export function allBits(size: number): Bits {
  const bits = noBits(size).fill(0xffffffff);
  if (size & 31) bits[bits.length - 1] = 2 ** (size & 31) - 1;
  return bits;
}

/** The empty set, for the same records as another set. */
export function noneOf(like: Bits): Bits {
  return new Uint32Array(like.length);
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

/** 1 for a record in the set, otherwise 0: for adding up without a branch, which the processor would often guess wrong. */
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

/** The first set without the records of the second. */
export function without(a: Bits, b: Bits): Bits {
  const result = new Uint32Array(a.length);
  for (let i = 0; i < result.length; i++) result[i] = a[i]! & ~b[i]!;
  return result;
}

/** The union of any number of sets. @param like any set of the same directory, for the length */
export function anyOf(like: Bits, sets: Iterable<Bits | undefined>): Bits {
  const result = new Uint32Array(like.length);
  for (const set of sets) {
    if (!set) continue;
    for (let i = 0; i < result.length; i++) result[i]! |= set[i]!;
  }
  return result;
}

/** How many bits of a word are set: added up in pairs, then fours, then bytes, side by side. */
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
 * How many records are in both sets. A search spends most of its time here, so four words are first added up bit by bit with
 * carries (Harley and Seal). One {@link bitsIn} then counts all four, which takes about half the time.
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
