import { foldAccents } from './folding.js';

const APOSTROPHES = /['’ʼ]/g;
const BETWEEN_WORDS = /[^\p{L}\p{N}\p{M}]+/u;

/** Letters with dots between them: `E.M.D.R`, `Psy.D`. Also `a.b` where a space is missing; {@link withoutDots} tells them apart. */
const DOTTED = String.raw`(?:\p{L}{1,3}\.)+\p{L}{1,3}(?![\p{L}\p{N}\p{M}])`;
const DOTTED_WORD = new RegExp(`(^|[^\\p{L}\\p{N}\\p{M}])(${DOTTED})`, 'gu');
const TYPED_WORD = new RegExp(String.raw`${DOTTED}|[\p{L}\p{N}\p{M}'’ʼ]+`, 'gu');
/** Most texts have no dot before a letter. */
const HAS_DOTTED = /\.\p{L}/u;

/** A letter of a script that puts no spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** Longest word, in letters. Longer ones are cut, in records and in searches. */
const LONGEST_WORD = 40;
/** The same in a script without spaces, where a word is found anywhere in a run of letters. */
const LONGEST_SPACELESS = 8;

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

/**
 * The terms under which a text is found: its words. In scripts without spaces, what each run of letters says from each of its letters
 * on, so that a word is found anywhere inside the run.
 *
 * @example termsOf('焦虑症') // ['焦虑症', '虑症', '症']
 */
export function termsOf(text: string): string[] {
  return SPACELESS.test(text)
    ? wholeWords(text).flatMap((word) =>
        isSpaceless(word) ? endingsOf(word) : word.slice(0, LONGEST_WORD),
      )
    : wordsOf(text);
}

/** Whether a word is written in a script without spaces, at least in part. */
export function isSpaceless(word: string): boolean {
  return SPACELESS.test(word);
}

function wholeWords(text: string): string[] {
  return withoutDots(foldAccents(text))
    .replace(APOSTROPHES, '')
    .split(BETWEEN_WORDS)
    .filter(Boolean);
}

function endingsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.map((_, from) => letters.slice(from, from + LONGEST_SPACELESS).join(''));
}

/** Removes the dots inside abbreviations. One part is a single letter; else a space is missing, as in `sad.so`. */
function withoutDots(text: string): string {
  if (!HAS_DOTTED.test(text)) return text;
  return text.replace(DOTTED_WORD, (whole: string, before: string, dotted: string) =>
    isAbbreviation(dotted) ? before + dotted.replaceAll('.', '') : whole,
  );
}

function isAbbreviation(dotted: string): boolean {
  return dotted.split('.').some((part) => part.length === 1);
}

/** A word of a text as it was typed, and where: offsets in the text, the end exclusive. */
export interface TypedWord {
  /** As {@link wordsOf} has it. */
  word: string;
  typed: string;
  start: number;
  end: number;
}

/**
 * The words of a text with their places in it.
 *
 * @example typedWordsOf('‘Núñez’') // [{ word: 'nunez', typed: 'Núñez', start: 1, end: 6 }]
 */
export function typedWordsOf(text: string): TypedWord[] {
  return [...text.matchAll(TYPED_WORD)].flatMap(({ 0: piece, index }) => {
    const parts = isAbbreviation(piece) ? [piece] : piece.split('.');
    let from = index;
    return parts.flatMap((part) => {
      const typed = part.replace(/^['’ʼ]+|['’ʼ]+$/g, '');
      const start = from + part.indexOf(typed);
      from += part.length + 1;
      return wordsOf(typed).map((word) => ({ word, typed, start, end: start + typed.length }));
    });
  });
}
