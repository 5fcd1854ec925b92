import type { Rewrites, Word } from './words.js';

/**
 * A language of phrases, small enough to write hundreds of them quickly:
 *
 * | written      | means                                             |
 * | ------------ | ------------------------------------------------- |
 * | `word`       | that word                                         |
 * | `stem*`      | any word that begins so                           |
 * | `a|b*|@kin`  | any of these                                      |
 * | `@kin`       | any word of a class                               |
 * | `word?`      | that word or nothing                              |
 * | `_`          | up to three words in between, of the same sentence |
 *
 * Words that add nothing (`really`, `so`, `just`) are stepped over wherever they stand inside a phrase.
 */
export interface Phrases<T> {
  /** Every place where a phrase is found, in no particular order. */
  find(words: readonly Word[]): Found<T>[];
  /** Every whole word and every stem (`stem*`) that some phrase asks for. */
  readonly asked: ReadonlySet<string>;
}

/** A phrase in a text. */
export interface Found<T> {
  value: T;
  /** Positions of its first and last word. */
  from: number;
  to: number;
}

/** Class name (`@kin`) → its members, words and stems and other classes. */
export type Classes = ReadonlyMap<string, readonly string[]>;

const GAP = '_';
const LONGEST_GAP = 3;

/** A phrase after its first step. */
interface Rest<T> {
  steps: readonly string[];
  value: T;
}

/**
 * Makes phrases findable, by the step they begin with.
 *
 * @param source Each phrase and what to say where it is found.
 * @example indexPhrases([['can not sleep*', 'sleep']], classes, rewrites).find(words) // [{ value: 'sleep', from: 1, to: 3 }]
 */
export function indexPhrases<T>(
  source: Iterable<readonly [phrase: string, value: T]>,
  classes: Classes,
  rewrites: Rewrites,
): Phrases<T> {
  const byFirst = new Map<string, Rest<T>[]>();
  /** The steps that a word or stem answers to. */
  const answersTo = new Map<string, string[]>();
  const enrolled = new Set([GAP]);
  const fillers = new Set(classes.get('@filler'));

  for (const [phrase, value] of source) {
    for (const [first, ...steps] of spellings(phrase.trim().split(/\s+/), rewrites)) {
      append(byFirst, first!, { steps, value });
      enroll(first!);
      steps.forEach(enroll);
    }
  }

  function enroll(step: string): void {
    if (enrolled.has(step)) return;
    enrolled.add(step);
    for (const member of membersOf(step)) append(answersTo, member, step);
  }

  function membersOf(step: string): string[] {
    return step.split('|').flatMap((written) => {
      const part = rewrites.get(written)?.join(' ') ?? written;
      return classes.get(part)?.flatMap(membersOf) ?? part;
    });
  }

  function answersOf(word: string): Set<string> {
    const answers = new Set(answersTo.get(word));
    for (let length = 2; length <= word.length; length++) {
      for (const step of answersTo.get(`${word.slice(0, length)}*`) ?? []) answers.add(step);
    }
    return answers;
  }

  function find(words: readonly Word[]): Found<T>[] {
    const known = new Map<string, Set<string>>();
    const answers = words.map(({ text }) => {
      let own = known.get(text);
      if (!own) known.set(text, (own = answersOf(text)));
      return own;
    });

    /** Where the steps from `nth` on end when the next one is looked for at a position; -1 when they are not there. */
    function endOf(
      steps: readonly string[],
      nth: number,
      position: number,
      sentence: number,
    ): number {
      if (nth === steps.length) return position - 1;
      const word = words[position];
      if (word?.sentence !== sentence) return -1;
      const step = steps[nth]!;
      if (step === GAP) {
        for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
          const end = endOf(steps, nth + 1, position + skipped, sentence);
          if (end >= 0) return end;
        }
        return -1;
      }
      if (answers[position]!.has(step)) {
        const end = endOf(steps, nth + 1, position + 1, sentence);
        if (end >= 0) return end;
      }
      return fillers.has(word.text) ? endOf(steps, nth, position + 1, sentence) : -1;
    }

    const found: Found<T>[] = [];
    words.forEach(({ sentence }, from) => {
      for (const first of answers[from]!) {
        for (const { steps, value } of byFirst.get(first) ?? []) {
          const to = endOf(steps, 0, from + 1, sentence);
          if (to >= 0) found.push({ value, from, to });
        }
      }
    });
    return found;
  }

  return { find, asked: new Set(answersTo.keys()) };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Every way to go through a phrase: with and without each optional word, contractions written out. */
function spellings(steps: readonly string[], rewrites: Rewrites): string[][] {
  let all: string[][] = [[]];
  for (const step of steps) {
    const optional = step.endsWith('?');
    const word = optional ? step.slice(0, -1) : step;
    const written = rewrites.get(word) ?? [word];
    all = all.flatMap((way) => {
      const along = [...way, ...written];
      return optional ? [along, way] : [along];
    });
  }
  return all;
}
