import { createWordPatterns, type Classes, type WordPatterns } from './word-patterns.js';
import type { WordRange } from './word-ranges.js';
import type { Rewrites, Word } from './words.js';

/**
 * Finds phrases in a text. Phrases are written in a small language:
 *
 * | written      | matches                                           |
 * | ------------ | ------------------------------------------------- |
 * | `word`       | that word                                         |
 * | `stem*`      | any word that begins with it                      |
 * | `a|b*|@kin`  | any of these                                      |
 * | `@kin`       | any word of a class                               |
 * | `word?`      | that word or nothing                              |
 * | `_`          | up to three words in between, in the same sentence |
 * | `__`         | up to eight                                       |
 * | `a ~ b`      | both in either order, up to six words in between  |
 *
 * Filler words (`really`, `so`, `just`) inside a phrase are skipped.
 */
export interface Phrases<T> {
  /**
   * Finds every match of every phrase, in no particular order.
   *
   * @param first only matches that begin at this word or later
   * @param end and before this one; default the number of words
   */
  find(words: readonly Word[], first?: number, end?: number): PhraseMatch<T>[];
}

/** A phrase found in a text. */
export interface PhraseMatch<T> extends WordRange {
  value: T;
}

/** How many words each kind of gap may hold. */
const GAPS: Readonly<Record<string, number>> = { _: 3, '~': 6, __: 8 };

/** The most filler words skipped in a row. */
const MOST_FILLERS = 8;

/** A word or a stem, not a choice or a class of them. Most first steps are. */
const PLAIN_STEP = /^[^|@]+$/;

const EITHER_ORDER = ' ~ ';

/** A phrase and its value. It is parsed when its first step first matches, because most never do. */
interface IndexedPhrase<T> {
  phrase: string;
  value: T;
  /** The steps after the first, with and without each optional word. */
  variants?: string[][];
}

/**
 * Indexes phrases by their first step.
 *
 * @param source each phrase and the value of its matches; a phrase must not begin with an optional word
 * @example indexPhrases([['can not sleep*', 'sleep']], classes, rewrites).find(words) // [{ value: 'sleep', from: 1, to: 3 }]
 */
export function indexPhrases<T>(
  source: Iterable<readonly [phrase: string, value: T]>,
  classes: Classes,
  rewrites: Rewrites,
): Phrases<T> {
  const patterns = createWordPatterns(classes, rewrites);
  const byFirstStep = groupByFirstStep(source, rewrites);
  const firstStepsOf = indexFirstSteps(byFirstStep.keys(), patterns);
  const endOf = createMatcher(patterns, new Set(classes.get('@filler')));
  return {
    find(words, first = 0, end = words.length) {
      const found: PhraseMatch<T>[] = [];
      for (let from = first; from < Math.min(end, words.length); from++) {
        for (const step of firstStepsOf(words[from]!.text)) {
          for (const indexed of byFirstStep.get(step)!) {
            indexed.variants ??= variantsOf(indexed.phrase, rewrites);
            for (const steps of indexed.variants) {
              const to = endOf(steps, 0, words, from + 1);
              if (to >= 0) found.push({ value: indexed.value, from, to });
            }
          }
        }
      }
      return found;
    },
  };
}

function groupByFirstStep<T>(
  source: Iterable<readonly [phrase: string, value: T]>,
  rewrites: Rewrites,
): Map<string, IndexedPhrase<T>[]> {
  const byFirstStep = new Map<string, IndexedPhrase<T>[]>();
  const add = (phrase: string, value: T) => {
    const end = phrase.indexOf(' ');
    const written = end < 0 ? phrase : phrase.slice(0, end);
    addToList(byFirstStep, rewrites.get(written)?.[0] ?? written, { phrase, value });
  };
  for (const [phrase, value] of source) {
    add(phrase, value);
    if (!phrase.includes('~')) continue;
    const [one, other] = phrase.split(EITHER_ORDER);
    if (other) add(`${other}${EITHER_ORDER}${one}`, value);
  }
  return byFirstStep;
}

/** Finds the first steps that match a word. */
function indexFirstSteps(
  steps: Iterable<string>,
  patterns: WordPatterns,
): (word: string) => Set<string> {
  const byWord = new Map<string, string[]>();
  const byStem = new Map<string, string[]>();
  for (const step of steps) {
    if (PLAIN_STEP.test(step)) {
      addToList(step.endsWith('*') ? byStem : byWord, step.replace('*', ''), step);
      continue;
    }
    const { words, stems } = patterns.of(step);
    for (const word of words) addToList(byWord, word, step);
    for (const stem of stems) addToList(byStem, stem, step);
  }
  return (word) => {
    const found = new Set(byWord.get(word));
    for (let length = 2; length <= word.length; length++) {
      for (const step of byStem.get(word.slice(0, length)) ?? []) found.add(step);
    }
    return found;
  };
}

type Matcher = (
  steps: readonly string[],
  nth: number,
  words: readonly Word[],
  position: number,
  fillersBefore?: number,
) => number;

/**
 * Makes the function that matches the steps from `nth` on against the words from `position` on. It returns the position
 * of the last word, or -1 without a match. A match stays in one sentence.
 */
function createMatcher(patterns: WordPatterns, fillers: ReadonlySet<string>): Matcher {
  const endOf: Matcher = (steps, nth, words, position, fillersBefore = 0) => {
    if (nth === steps.length) return position - 1;
    const word = words[position];
    if (word?.sentence !== words[position - 1]!.sentence) return -1;
    const step = steps[nth]!;
    const longest = GAPS[step];
    if (longest) {
      let end = endOf(steps, nth + 1, words, position);
      for (let skipped = 1; end < 0 && skipped <= longest; skipped++) {
        if (words[position + skipped]?.sentence !== word.sentence) break;
        end = endOf(steps, nth + 1, words, position + skipped);
      }
      return end;
    }
    const end = patterns.matches(word.text, step) ? endOf(steps, nth + 1, words, position + 1) : -1;
    return end < 0 && fillersBefore < MOST_FILLERS && fillers.has(word.text)
      ? endOf(steps, nth, words, position + 1, fillersBefore + 1)
      : end;
  };
  return endOf;
}

/** The steps of a phrase after the first, with and without each optional word, and with contractions written out. */
function variantsOf(phrase: string, rewrites: Rewrites): string[][] {
  let variants: string[][] = [[]];
  for (const step of phrase.split(' ')) {
    const optional = step.endsWith('?');
    const word = optional ? step.slice(0, -1) : step;
    const written = rewrites.get(word) ?? [word];
    variants = variants.flatMap((steps) => {
      const longer = [...steps, ...written];
      return optional ? [longer, steps] : [longer];
    });
  }
  return variants.map(([, ...rest]) => rest);
}

/** Adds a value to the list of a key. */
export function addToList<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
