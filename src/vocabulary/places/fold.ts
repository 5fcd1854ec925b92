import { ownValue } from '../../lib/own.js';
import { foldMarks } from '../../lib/text/folding.js';

/** In characters. No place has a longer name. */
const LONGEST_NAME = 200;

/** Common abbreviations in town names. */
const longForms: Record<string, string> = {
  bch: 'beach',
  e: 'east',
  ft: 'fort',
  hts: 'heights',
  jct: 'junction',
  mt: 'mount',
  mtn: 'mountain',
  n: 'north',
  pk: 'park',
  pt: 'point',
  s: 'south',
  spgs: 'springs',
  st: 'saint',
  ste: 'sainte',
  w: 'west',
};

/**
 * A place name as lower-case words without accents and marks.
 *
 * @example placeWords('  Cañon City, N.M.') // ['canon', 'city', 'nm']
 */
export function placeWords(text: string): string[] {
  return foldName(text.slice(0, LONGEST_NAME))
    .replace(/[.'’ʻ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * The same text for every spelling of one city's name.
 *
 * @example cityKey('Ft. Collins') // 'fort collins'
 */
export function cityKey(name: string): string {
  return placeWords(name)
    .map((word) => ownValue(longForms, word) ?? word)
    .join(' ');
}

/**
 * As `cityKey`, and the same with and without spaces and hyphens, which people often leave out.
 *
 * @example nameKey("O'Fallon") // 'ofallon'
 * @example nameKey('Winston-Salem') // 'winstonsalem'
 */
export function nameKey(name: string): string {
  return cityKey(name).replaceAll(' ', '');
}

/** A name of a place in lower case, without accents and marks, and with plain letters for those that only look different. */
export function foldName(name: string): string {
  return foldMarks(name, 'NFKD');
}
