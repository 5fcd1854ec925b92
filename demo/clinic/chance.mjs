/** The only seed for everything in the clinic that looks random. */
const SEED = 'harbor-and-elm';

/**
 * A number from 0, included, to 1, excluded, that is always the same for the same keys: a 32-bit FNV-1a of them, mixed once more
 * because close keys (two days of one month) would otherwise give close numbers.
 *
 * @param {...(string | number)} keys
 * @example chance('teo-marchetti', '2026-11-24', '18:00') < 0.3 // whether he is free then
 */
export function chance(...keys) {
  let hash = 0x811c9dc5;
  for (const character of [SEED, ...keys].join('|')) {
    hash = Math.imul(hash ^ character.codePointAt(0), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/**
 * A whole number from `low` to `high`, both included, that is always the same for the same keys.
 *
 * @param {number} low
 * @param {number} high
 * @param {...(string | number)} keys
 */
export function between(low, high, ...keys) {
  return low + Math.floor(chance(...keys) * (high - low + 1));
}
