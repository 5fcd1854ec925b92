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

interface Node<T> {
  next: Map<string, Node<T>>;
  values: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), values: [] });

/**
 * Makes phrases findable: one walk through a tree of them from each word of a text.
 *
 * @param source Each phrase and what to say where it is found.
 * @example indexPhrases([['can not sleep*', 'sleep']], classes, rewrites).find(words) // [{ value: 'sleep', from: 1, to: 3 }]
 */
export function indexPhrases<T>(
  source: Iterable<readonly [phrase: string, value: T]>,
  classes: Classes,
  rewrites: Rewrites,
): Phrases<T> {
  const root = node<T>();
  /** What a word or stem is a member of. */
  const groups = new Map<string, string[]>();
  const fillers = new Set(classes.get('@filler'));

  for (const [phrase, value] of source) {
    for (const steps of spellings(phrase.trim().split(/\s+/), rewrites)) {
      let at = root;
      for (const step of steps) {
        if (step !== GAP) enroll(step);
        let child = at.next.get(step);
        if (!child) at.next.set(step, (child = node()));
        at = child;
      }
      at.values.push(value);
    }
  }

  /** Notes, once, which words and stems answer to a step of a phrase. */
  function enroll(step: string, member = step): void {
    for (const written of member.split('|')) {
      const part = rewrites.get(written)?.join(' ') ?? written;
      const members = classes.get(part);
      if (members) {
        for (const inner of members) enroll(step, inner);
        continue;
      }
      const list = groups.get(part);
      if (!list) groups.set(part, [step]);
      else if (!list.includes(step)) list.push(step);
    }
  }

  function stepsOf(word: string): string[] {
    const steps = [...(groups.get(word) ?? [])];
    for (let length = 2; length <= word.length; length++) {
      const stems = groups.get(`${word.slice(0, length)}*`);
      if (stems) steps.push(...stems);
    }
    return steps;
  }

  return {
    asked: new Set(groups.keys()),
    find(words) {
      const steps = words.map(({ text }) => stepsOf(text));
      const found: Found<T>[] = [];

      function walk(at: Node<T>, from: number, position: number): void {
        const word = words[position];
        if (!word || word.sentence !== words[from]!.sentence) return;
        for (const step of steps[position]!) {
          const child = at.next.get(step);
          if (child) arrive(child, from, position);
        }
        if (position > from && fillers.has(word.text)) walk(at, from, position + 1);
      }

      function arrive(at: Node<T>, from: number, position: number): void {
        for (const value of at.values) found.push({ value, from, to: position });
        if (at.next.size === 0) return;
        walk(at, from, position + 1);
        const gap = at.next.get(GAP);
        if (!gap) return;
        for (let skipped = 0; skipped <= LONGEST_GAP; skipped++) {
          walk(gap, from, position + 1 + skipped);
        }
      }

      for (let from = 0; from < words.length; from++) walk(root, from, from);
      return found;
    },
  };
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
