import { ownValue } from '../../lib/own.js';
import { foldMarks } from '../../lib/text/folding.js';

/** In characters. No place has a longer name. */
const LONGEST_NAME = 200;

/** Common abbreviations in town names. */
const longForms: Record<string, string> = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount' };

/**
 * A place name as lower-case words without accents and marks.
 *
 * @example placeWords('  Cañon City, N.M.') // ['canon', 'city', 'nm']
 */
export function placeWords(text: string): string[] {
  return foldMarks(text.slice(0, LONGEST_NAME), 'NFKD')
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
