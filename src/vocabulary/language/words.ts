import { foldMarks } from '../../lib/folding.js';

/** One word of a text, spelled as phrases spell it, with where it stood. */
export interface Word {
  /** Lower case, without accents and apostrophes. */
  text: string;
  /** Offsets into the text it came from, end exclusive. */
  start: number;
  end: number;
  /** Which sentence, from 0. */
  sentence: number;
  /** Which stretch between any punctuation, from 0. */
  clause: number;
}

/** What is written for a word: `im` → `['i', 'am']`. A contraction and its long form become one spelling. */
export type Rewrites = ReadonlyMap<string, readonly string[]>;

const WORD = /[\p{L}\p{N}](?:['’ʼ´`]?[\p{L}\p{M}\p{N}])*/gu;
const APOSTROPHES = /['’ʼ´`]/g;
const SENTENCE_END = /[.!?…\n\r;¿¡]/u;
const PAUSE = /[^\s\-/]/u;
/** `soooo` is `so`, `pleeease` is `please`: nobody writes a letter three times but to stretch it. */
const STRETCHED = /(\p{L})\1{2,}/gu;

/** “He'll” is *hell* without its apostrophe, so a rewrite may be written with it. */
const CONTRACTED = /^\p{L}{1,4}['’ʼ´`]\p{L}{1,3}$/u;

/** Letters of a word that are read. No word of ours is as long, and work grows with it. */
const LONGEST = 40;

/** A word without case, accents, apostrophes and stretching. @example foldWord('Don’t') // 'dont' */
export function foldWord(word: string): string {
  return foldMarks(word.slice(0, LONGEST)).replace(APOSTROPHES, '').replace(STRETCHED, '$1');
}

/**
 * The words of a text in order. One that a rewrite makes two words of gives two, at the same place.
 *
 * @param most How many words to read; the rest of a very long text is left, so that time is bounded.
 * @param spell Turns a misspelled word into the one that was meant.
 */
export function readWords(
  text: string,
  rewrites: Rewrites,
  most: number,
  spell: (word: string) => string = (word) => word,
): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let before = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const between = text.slice(before, index);
    if (words.length && SENTENCE_END.test(between)) sentence++;
    if (words.length && PAUSE.test(between)) clause++;
    before = index + raw.length;
    const folded = spell(foldWord(raw));
    const contraction =
      CONTRACTED.test(raw) && rewrites.get(raw.toLowerCase().replace(APOSTROPHES, "'"));
    for (const written of contraction || (rewrites.get(folded) ?? [folded])) {
      words.push({ text: written, start: index, end: before, sentence, clause });
    }
    if (words.length >= most) break;
  }
  return words;
}

/**
 * For each position, the nearest one of the same sentence, up to it, whose word answers; -1 where none does. Asks of each
 * word once.
 */
export function nearestBefore(
  words: readonly Word[],
  answers: (word: Word, at: number) => boolean,
): number[] {
  let nearest = -1;
  return words.map((word, at) => {
    if (answers(word, at)) nearest = at;
    else if (word.sentence !== words[at - 1]?.sentence) nearest = -1;
    return nearest;
  });
}
