import type { FacetId } from '../../vocabulary/facets.js';
import type { FeeRange, Meaning, Opening } from '../../directory/query.js';
import type { TypedWord } from '../../lib/text/words.js';

/** A word of a typed search, and how it is meant. */
export interface ReadWord extends TypedWord {
  /** The number of its clause, from 0. */
  clause: number;
  /** Whether its clause asks for a therapist. Otherwise it tells about someone, and names no wish unless a word beside it says so. */
  isAsking: boolean;
}

/** Some words in a row: indexes of the first and the last. */
export interface Extent {
  from: number;
  to: number;
}

/** A part of a typed search, and what it asks for. */
export type Part = Extent &
  (
    | { kind: 'values'; facet: FacetId; values: readonly string[] }
    /** Words that stay text, and the values they stand for. */
    | { kind: 'means'; means: readonly Omit<Meaning, 'words'>[] }
    | { kind: 'fee'; fee: FeeRange }
    | { kind: 'opening'; opening: Opening }
    /** A place to look up. */
    | { kind: 'place'; text: string }
  );

/** A test for any of these words; a `*` stands for any ending. @example anyWord('therap*')('therapist') // true */
export function anyWord(list: string): (word: string | undefined) => boolean {
  const written = list.split(/\s+/).filter(Boolean);
  const words = new Set(written.filter((word) => !word.endsWith('*')));
  const stems = written.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) =>
    word !== undefined && (words.has(word) || stems.some((stem) => word.startsWith(stem)));
}

/** Whether a part begins at a word, by its words as one text: the last index of the longest match, or -1. */
export function endOfMatch(
  words: readonly ReadWord[],
  from: number,
  pattern: RegExp,
  most: number,
): number {
  const { clause } = words[from]!;
  for (let to = Math.min(words.length, from + most) - 1; to >= from; to--) {
    if (words[to]!.clause !== clause) continue;
    const text = words
      .slice(from, to + 1)
      .map(({ word }) => word)
      .join(' ');
    if (pattern.test(text)) return to;
  }
  return -1;
}
