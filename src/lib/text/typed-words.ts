import { DOTTED, wordsOf, isAbbreviation } from './words.js';

const TYPED_WORD = new RegExp(String.raw`${DOTTED}|[\p{L}\p{N}\p{M}'’ʼ]+`, 'gu');

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
