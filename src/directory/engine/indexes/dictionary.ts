import { bitsIn, type Bits } from '../bits.js';
import { typosAllowed, typosBetween } from '../../text.js';

/** A term, and what it leads to. */
export interface Entry {
  term: string;
  /** Which letters it has, one bit for several of them. */
  letters: number;
  /** Where it occurs in a record's own texts: the record, times four, plus the field. */
  places: number[];
  /** The columns in whose names it occurs. */
  named: Bits[];
}

/** Terms by the letter they begin with. */
export interface Dictionary {
  /** The entry of a term, made where there is none. */
  entry(term: string): Entry;
  beginningWith(letter: string): readonly Entry[];
  all(): Iterable<readonly Entry[]>;
}

export function createDictionary(): Dictionary {
  const entries = new Map<string, Entry>();
  const byLetter = new Map<string, Entry[]>();
  return {
    entry(term) {
      let entry = entries.get(term);
      if (!entry) {
        entry = { term, letters: lettersOf(term), places: [], named: [] };
        entries.set(term, entry);
        const others = byLetter.get(term[0]!);
        if (others) others.push(entry);
        else byLetter.set(term[0]!, [entry]);
      }
      return entry;
    },
    beginningWith: (letter) => byLetter.get(letter) ?? [],
    all: () => byLetter.values(),
  };
}

/**
 * What a word stands for: the terms that begin with it; if none, those it may be a typo of, first of all with the same first
 * letter, which people rarely get wrong.
 */
export function entriesFor(
  word: string,
  dictionaries: readonly Dictionary[],
  isSpelledRight = false,
): Entry[] {
  const sameLetter = dictionaries.flatMap((dictionary) => dictionary.beginningWith(word[0]!));
  const beginning = sameLetter.filter(({ term }) => term.startsWith(word));
  if (beginning.length) return beginning;
  const most = isSpelledRight ? 0 : typosAllowed(word);
  if (!most) return [];
  const letters = lettersOf(word);
  // Most terms differ by more letters than typos could change, which is told at a glance.
  const alike = (entry: Entry) =>
    bitsIn(letters & ~entry.letters) <= most &&
    bitsIn(entry.letters & ~letters) <= most &&
    typosBetween(word, entry.term, most) <= most;
  const typos = sameLetter.filter(alike);
  if (typos.length) return typos;
  return dictionaries.flatMap((dictionary) =>
    [...dictionary.all()].flatMap((list) => list.filter(alike)),
  );
}

function lettersOf(term: string): number {
  let letters = 0;
  for (let i = 0; i < term.length; i++) letters |= 1 << (term.charCodeAt(i) & 31);
  return letters;
}
