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
 * | `__`         | up to eight                                       |
 * | `a ~ b`      | both, whichever comes first, up to six words in between |
 *
 * Words that add nothing (`really`, `so`, `just`) are stepped over wherever they stand inside a phrase.
 */
export interface Phrases<T> {
  /** Every place where a phrase is found, in no particular order. */
  find(words: readonly Word[]): PhraseMatches<T>[];
}

/** Some words of a text in a row, by the positions of the first and the last. */
export interface PhraseMatch {
  from: number;
  to: number;
}

/** A phrase in a text. */
export interface PhraseMatches<T> extends PhraseMatch {
  value: T;
}

/** Class name (`@kin`) → its members, words and stems and other classes. */
export type Classes = ReadonlyMap<string, readonly string[]>;

/** How many words each kind of gap may hold. */
const GAPS: Readonly<Record<string, number>> = { _: 3, '~': 6, __: 8 };

/** How many words that add nothing are stepped over in a row: more are no sentence. */
const MOST_FILLERS = 8;

const EITHER_ORDER = ' ~ ';

/** A phrase, taken apart when its first step is met for the first time: most never are. */
interface Listed<T> {
  phrase: string;
  value: T;
  /** The steps after the first, for each way to go through it. */
  ways?: string[][];
}

/** What a step asks for. */
interface Step {
  words: Set<string>;
  stems: string[];
}

/**
 * Makes phrases findable, by the step they begin with.
 *
 * @param source Each phrase and what to say where it is found. None begins with an optional word.
 * @example indexPhrases([['can not sleep*', 'sleep']], classes, rewrites).find(words) // [{ value: 'sleep', from: 1, to: 3 }]
 */
export function indexPhrases<T>(
  source: Iterable<readonly [phrase: string, value: T]>,
  classes: Classes,
  rewrites: Rewrites,
): Phrases<T> {
  const byFirst = new Map<string, Listed<T>[]>();
  /** The first steps that a word, or a word with such a stem, answers to. */
  const firstByWord = new Map<string, string[]>();
  const firstByStem = new Map<string, string[]>();
  const steps = new Map<string, Step>();
  const fillers = new Set(classes.get('@filler'));

  for (const [phrase, value] of source) {
    list(phrase, value);
    const [one, other] = phrase.split(EITHER_ORDER);
    if (other) list(`${other}${EITHER_ORDER}${one}`, value);
  }
  for (const first of byFirst.keys()) {
    const { words, stems } = stepOf(first);
    for (const word of words) append(firstByWord, word, first);
    for (const stem of stems) append(firstByStem, stem, first);
  }

  function list(phrase: string, value: T): void {
    const end = phrase.indexOf(' ');
    const written = end < 0 ? phrase : phrase.slice(0, end);
    const first = rewrites.get(written)?.[0] ?? written;
    append(byFirst, first, { phrase, value });
  }

  function stepOf(written: string): Step {
    let step = steps.get(written);
    if (!step) {
      const members = membersOf(written);
      step = {
        words: new Set(members.filter((member) => !member.endsWith('*'))),
        stems: members.filter((member) => member.endsWith('*')).map((stem) => stem.slice(0, -1)),
      };
      steps.set(written, step);
    }
    return step;
  }

  function membersOf(step: string): string[] {
    return step.split('|').flatMap((written) => {
      const part = rewrites.get(written)?.join(' ') ?? written;
      return classes.get(part)?.flatMap(membersOf) ?? part;
    });
  }

  function answers(word: string, written: string): boolean {
    if (word === written) return true;
    const { words, stems } = stepOf(written);
    return words.has(word) || stems.some((stem) => word.startsWith(stem));
  }

  function firstStepsOf(word: string): Set<string> {
    const first = new Set(firstByWord.get(word));
    for (let length = 2; length <= word.length; length++) {
      for (const step of firstByStem.get(word.slice(0, length)) ?? []) first.add(step);
    }
    return first;
  }

  /**
   * Where the steps from `nth` on end when the next is looked for at a position, or -1. They stay in one sentence, and
   * fillers between them are stepped over.
   */
  function endOf(
    way: readonly string[],
    nth: number,
    words: readonly Word[],
    position: number,
    fillersBefore = 0,
  ): number {
    if (nth === way.length) return position - 1;
    const word = words[position];
    if (word?.sentence !== words[position - 1]!.sentence) return -1;
    const step = way[nth]!;
    const longest = GAPS[step];
    if (longest) {
      let end = endOf(way, nth + 1, words, position);
      for (let skipped = 1; end < 0 && skipped <= longest; skipped++) {
        if (words[position + skipped]?.sentence !== word.sentence) break;
        end = endOf(way, nth + 1, words, position + skipped);
      }
      return end;
    }
    const end = answers(word.text, step) ? endOf(way, nth + 1, words, position + 1) : -1;
    return end < 0 && fillersBefore < MOST_FILLERS && fillers.has(word.text)
      ? endOf(way, nth, words, position + 1, fillersBefore + 1)
      : end;
  }

  return {
    find(words) {
      const found: PhraseMatches<T>[] = [];
      words.forEach(({ text }, from) => {
        for (const first of firstStepsOf(text)) {
          for (const entry of byFirst.get(first)!) {
            entry.ways ??= waysThrough(entry.phrase, rewrites);
            for (const way of entry.ways) {
              const to = endOf(way, 0, words, from + 1);
              if (to >= 0) found.push({ value: entry.value, from, to });
            }
          }
        }
      });
      return found;
    },
  };
}

/**
 * Tells what lies inside any of some stretches of a text. However many there are, each is looked at once.
 *
 * @param whole Whether what is all of one counts too.
 */
export function coverOf(
  stretches: Iterable<PhraseMatch>,
  whole = false,
): (inner: PhraseMatch) => boolean {
  /** By first position, how far the longest that begins there reaches; then, how far any that began before it reaches. */
  const reach: number[] = [];
  const before: number[] = [];
  for (const { from, to } of stretches) reach[from] = Math.max(to, reach[from] ?? -1);
  let farthest = -1;
  for (let at = 0; at < reach.length; at++) {
    before[at] = farthest;
    farthest = Math.max(farthest, reach[at] ?? -1);
  }
  return ({ from, to }) =>
    (before[from] ?? farthest) >= to || (reach[from] ?? -1) + Number(whole) > to;
}

/** The positions from one to another, both of them too. */
export function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, nth) => from + nth);
}

/** Adds to one of many lists. */
export function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The steps after the first: with and without each optional word, contractions written out. */
function waysThrough(phrase: string, rewrites: Rewrites): string[][] {
  let ways: string[][] = [[]];
  for (const step of phrase.split(' ')) {
    const optional = step.endsWith('?');
    const word = optional ? step.slice(0, -1) : step;
    const written = rewrites.get(word) ?? [word];
    ways = ways.flatMap((way) => {
      const along = [...way, ...written];
      return optional ? [along, way] : [along];
    });
  }
  return ways.map(([, ...rest]) => rest);
}
