import { foldAccents } from './folding.js';

const APOSTROPHES = /['’ʼ]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Letters with dots between them: `E.M.D.R`, `Psy.D`. Also `a.b` where a space is missing; {@link withoutDots} tells them apart. */
export const DOTTED = String.raw`(?:\p{L}{1,3}\.)+\p{L}{1,3}(?![\p{L}\p{N}\p{M}])`;
const DOTTED_WORD = new RegExp(`(^|[^\\p{L}\\p{N}\\p{M}])(${DOTTED})`, 'gu');
/** Most texts have no dot before a letter. */
const HAS_DOTTED = /\.\p{L}/u;

/** A letter of a script that puts no spaces between words. */
export const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Longest word, in letters. Longer ones are cut, in records and in searches. */
export const LONGEST_WORD = 40;
/** The same in a script without spaces, where a word is found anywhere in a run of letters. */
export const LONGEST_SPACELESS = 8;

/**
 * The words of a text, without accents and case. An apostrophe does not separate words: `women’s` is `womens`. Nor do the dots of an
 * abbreviation.
 *
 * @example wordsOf('Señora Núñez, LGBTQ+') // ['senora', 'nunez', 'lgbtq']
 * @example wordsOf('E.M.D.R. with Ana Ruiz, Psy.D.') // ['emdr', 'with', 'ana', 'ruiz', 'psyd']
 */
export function wordsOf(text: string): string[] {
  return wholeWords(text).map((word) =>
    isSpaceless(word)
      ? Array.from(word).slice(0, LONGEST_SPACELESS).join('')
      : word.slice(0, LONGEST_WORD),
  );
}

/** Whether a word is written in a script without spaces, at least in part. */
export function isSpaceless(word: string): boolean {
  return SPACELESS.test(word);
}

export function wholeWords(text: string): string[] {
  return withoutDots(foldAccents(text))
    .replace(APOSTROPHES, '')
    .split(BETWEEN_WORDS)
    .filter(Boolean);
}

/** Removes the dots inside abbreviations. One part is a single letter; else a space is missing, as in `sad.so`. */
function withoutDots(text: string): string {
  if (!HAS_DOTTED.test(text)) return text;
  return text.replace(DOTTED_WORD, (whole: string, before: string, dotted: string) =>
    isAbbreviation(dotted) ? before + dotted.replaceAll('.', '') : whole,
  );
}

export function isAbbreviation(dotted: string): boolean {
  return dotted.split('.').some((part) => part.length === 1);
}
