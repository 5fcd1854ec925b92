import { foldMarks } from '../../lib/text/folding.js';

/** One word of a text, as phrases spell it, with its place. */
export interface Word {
  /** Lower case, without accents and apostrophes. */
  text: string;
  /** Offsets in the text; the end is exclusive. */
  start: number;
  end: number;
  /** The number of its sentence, from 0. */
  sentence: number;
  /** The number of its clause, from 0. Any punctuation ends a clause. */
  clause: number;
  /** Whether it was written otherwise, and its spelling corrected. */
  isMended?: boolean;
}

/** What a word is read as: `im` → `['i', 'am']`. So a contraction and its long form have one spelling. */
export type Rewrites = ReadonlyMap<string, readonly string[]>;

/** A word of a text. */
export const WORD = /[\p{L}\p{N}](?:['’ʼ´`]?[\p{L}\p{M}\p{N}])*/gu;
const APOSTROPHES = /['’ʼ´`]/g;
const SENTENCE_END = /[.!?…\n\r;¿¡]/u;
const PAUSE = /[^\s\-/]/u;
/** A letter three or more times in a row, which is read as one: `soooo` is `so`. */
const STRETCHED = /(\p{L})\1{2,}/gu;

/** A contraction. “He'll” is *hell* without its apostrophe, so a rewrite can be written with it. */
const CONTRACTED = /^\p{L}{1,4}['’ʼ´`]\p{L}{1,3}$/u;

/** The most characters of a word that are read. No phrase has a longer word. */
const LONGEST = 40;

/** A word in lower case, without accents, apostrophes and stretched letters. @example foldWord('Don’t') // 'dont' */
export function foldWord(word: string): string {
  return foldMarks(word.slice(0, LONGEST)).replace(APOSTROPHES, '').replace(STRETCHED, '$1');
}

/**
 * Reads the words of a text in order. A rewrite can turn one word into several, all at its place.
 *
 * @param most the most words to read
 * @param spell corrects the spelling of a word
 * @param joined words that are read as one when they are written as two: `wheel chair`
 */
export function readWords(
  text: string,
  rewrites: Rewrites,
  most: number,
  spell: (word: string) => string = (word) => word,
  joined: ReadonlySet<string> = new Set(),
): Word[] {
  const words: Word[] = [];
  let last = { text: '', start: 0, count: 0 };
  let sentence = 0;
  let clause = 0;
  let before = 0;
  for (const { 0: raw, index } of text.matchAll(WORD)) {
    const between = text.slice(before, index);
    if (words.length && SENTENCE_END.test(between)) sentence++;
    if (words.length && PAUSE.test(between)) clause++;
    before = index + raw.length;
    const typed = foldWord(raw);
    let folded = spell(typed);
    const isMended = folded !== typed;
    let start = index;
    if (between === ' ' && joined.has(last.text + folded)) {
      folded = last.text + folded;
      start = last.start;
      words.length -= last.count;
    }
    const contraction =
      CONTRACTED.test(raw) && rewrites.get(raw.toLowerCase().replace(APOSTROPHES, "'"));
    const written = contraction || (rewrites.get(folded) ?? [folded]);
    for (const text of written) {
      words.push({ text, start, end: before, sentence, clause, ...(isMended && { isMended }) });
    }
    last = { text: folded, start, count: written.length };
    if (words.length >= most) break;
  }
  return words;
}

/** Corrects each word of a text in steps, so that {@link readWords} with the same corrector, which remembers words, is quick. */
export function* mending(
  text: string,
  most: number,
  spell: (word: string) => string,
): Generator<void, void> {
  let count = 0;
  for (const [word] of text.matchAll(WORD)) {
    spell(foldWord(word));
    count++;
    if (count % WORDS_A_STEP === 0) yield;
    if (count === most) return;
  }
}

/** How many words are corrected in a step. */
const WORDS_A_STEP = 40;

/** For each position, the nearest matching position at or before it in the same sentence; -1 without one. Takes linear time. */
export function nearestBefore(
  words: readonly Word[],
  matches: (word: Word, at: number) => boolean,
): number[] {
  let nearest = -1;
  return words.map((word, at) => {
    if (matches(word, at)) nearest = at;
    else if (word.sentence !== words[at - 1]?.sentence) nearest = -1;
    return nearest;
  });
}
