import type { FacetId } from '../../vocabulary/facets.js';
import type { FeeRange, Meaning, Opening } from '../../directory/query.js';
import type { TypedWord } from '../../lib/text/typed-words.js';

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
    /** Values that someone does not want. */
    | { kind: 'refused'; facet: FacetId; values: readonly string[] }
    /** Values to leave out. */
    | { kind: 'avoid'; facet: FacetId; values: readonly string[] }
    /** Words that stay in the box, and are not searched for. */
    | { kind: 'unsaid' }
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

/** The parts of a text from left to right, each word in at most one. @param partAt the part that begins at a word, if one does */
export function partsAlong<P extends Extent>(
  words: readonly ReadWord[],
  partAt: (from: number) => P | undefined,
): P[] {
  const found: P[] = [];
  for (let from = 0; from < words.length; from++) {
    const part = partAt(from);
    if (!part) continue;
    found.push(part);
    from = part.to;
  }
  return found;
}

/** The word at a place, if it is in the same clause as the one at another. */
export function wordBeside(
  words: readonly ReadWord[],
  at: number,
  beside: number,
): string | undefined {
  return words[at]?.clause === words[beside]!.clause ? words[at].word : undefined;
}

/** The words of a clause. @param at the place of one of them */
export function clauseOf(words: readonly ReadWord[], at: number): string[] {
  const { clause } = words[at]!;
  return words.filter((one) => one.clause === clause).map(({ word }) => word);
}

/** The words between two offsets of the text, the end exclusive; nothing without any. */
export function extentBetween(
  words: readonly ReadWord[],
  start: number,
  end: number,
): Extent | undefined {
  const from = words.findIndex((word) => word.end > start);
  const to = words.findLastIndex((word) => word.start < end);
  return from >= 0 && to >= from ? { from, to } : undefined;
}
