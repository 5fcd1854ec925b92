import {
  SPACELESS,
  LONGEST_WORD,
  LONGEST_SPACELESS,
  wordsOf,
  isSpaceless,
  wholeWords,
} from './words.js';

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

function endingsOf(word: string): string[] {
  const letters = Array.from(word);
  return letters.map((_, from) => letters.slice(from, from + LONGEST_SPACELESS).join(''));
}
