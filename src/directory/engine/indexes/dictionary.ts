import { bitsIn, type Bits } from '../bits.js';
import { typosAllowed, typosBetween } from '../../../lib/text/typos.js';
import { isSpaceless } from '../../../lib/text/words.js';

/** A term and the records in which it occurs. */
export interface Entry {
  term: string;
  /** Which letters it has. Several letters share a bit. */
  letters: number;
  /** Where it occurs in the records' own texts: the record times four, plus the index of the field. */
  occurrences: number[];
  /** For each value in whose name it occurs, the records that list the value. */
  labeled: Bits[];
}

/** Terms, by their first letter. */
export interface Dictionary {
  /** The entry of a term, which is made if there is none. */
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
        entry = { term, letters: lettersOf(term), occurrences: [], labeled: [] };
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
 * The terms that a searched word matches: those that begin with it; if there are none, those it may be a typo of, and of these
 * the ones with the same first letter if there are any, because people rarely mistype that.
 *
 * @param isSpelledRight whether the word is known: it has no typo, and matches only whole terms
 */
export function entriesFor(
  word: string,
  dictionaries: readonly Dictionary[],
  isSpelledRight = false,
): Entry[] {
  const sameLetter = dictionaries.flatMap((dictionary) => dictionary.beginningWith(word[0]!));
  // “Trans” with a meaning is no beginning of “transitions”, nor is 8 one of 8989.
  if (isSpelledRight || isNumber(word)) return sameLetter.filter(({ term }) => isWhole(word, term));
  const beginning = sameLetter.filter(({ term }) => term.startsWith(word));
  if (beginning.length) return beginning;
  const most = typosAllowed(word);
  if (!most) return [];
  const letters = lettersOf(word);
  // Comparing the letters is quick, and rules out most terms before any distance is measured.
  const isSimilar = (entry: Entry) =>
    bitsIn(letters & ~entry.letters) <= most &&
    bitsIn(entry.letters & ~letters) <= most &&
    typosBetween(word, entry.term, most) <= most;
  const typos = sameLetter.filter(isSimilar);
  if (typos.length) return typos;
  return dictionaries.flatMap((dictionary) =>
    [...dictionary.all()].flatMap((list) => list.filter(isSimilar)),
  );
}

function isNumber(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Whether a term is a word, its plural in English or Spanish, or its singular. In a script without spaces, whether it begins with it. */
function isWhole(word: string, term: string): boolean {
  if (isSpaceless(word)) return term.startsWith(word);
  const [short, long] = term.length < word.length ? [term, word] : [word, term];
  if (short !== word && (isNumber(word) || short.length < SHORTEST_SINGULAR)) return false;
  return ['', 's', 'es'].some((ending) => long === short + ending);
}

/** In letters. */
const SHORTEST_SINGULAR = 3;

function lettersOf(term: string): number {
  let letters = 0;
  for (let i = 0; i < term.length; i++) letters |= 1 << (term.charCodeAt(i) & 31);
  return letters;
}
