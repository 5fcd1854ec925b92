import { textFields, type TextField } from '../../../src/directory/engine/ranking/weights.js';
import { isSpaceless } from '../../../src/lib/text/words.js';
import { termsOf } from '../../../src/lib/text/terms.js';
import { typosBetween } from '../../../src/lib/text/typos.js';

const LABEL = textFields.indexOf('label');

/** The words of all records. A record is known by its place in the list. */
export interface TextIndex {
  /**
   * Finds words. Those that no record in sight has are left out.
   *
   * @param isHidden whether a record is not in sight, unless its name has all words
   * @param hasMeaning whether a record lists a value the word stands for; `undefined` if it stands for none
   */
  find(
    words: readonly string[],
    isHidden: (record: number) => boolean,
    hasMeaning: (word: string) => ((record: number) => boolean) | undefined,
  ): WordMatches;
}

/** Where searched words are found. */
export interface WordMatches {
  /** The words that some record has. */
  words: string[];
  /** By record, the field in which the worst-placed of these is found; `undefined` if it has fewer of them than others in sight. */
  fields: (TextField | undefined)[];
  /** By record, whether its name has all words. */
  named: boolean[];
}

/** The records in which a term occurs, and the best field in which it does. */
interface Postings {
  records: number[];
  fields: number[];
}

export function createTextIndex(records: readonly Record<TextField, string[]>[]): TextIndex {
  const postings = new Map<string, Postings>();
  records.forEach((texts, record) => {
    textFields.forEach((name, field) => {
      for (const text of texts[name]) {
        for (const term of termsOf(text)) {
          let list = postings.get(term);
          if (!list) postings.set(term, (list = { records: [], fields: [] }));
          // Fields come best first, so a term's first occurrence in a record is its best.
          if (list.records.at(-1) === record) continue;
          list.records.push(record);
          list.fields.push(field);
        }
      }
    });
  });
  const terms = [...postings.keys()].sort();

  /** By record, the best field in which any term that the word matches occurs. */
  const bestFields = (
    word: string,
    hasMeaning: ((record: number) => boolean) | undefined,
  ): number[] => {
    const best = records.map((_, record) => (hasMeaning?.(record) ? LABEL : Infinity));
    for (const term of matchingTerms(word, terms, hasMeaning !== undefined)) {
      const { records: at, fields } = postings.get(term)!;
      at.forEach((record, i) => (best[record] = Math.min(best[record]!, fields[i]!)));
    }
    return best;
  };

  return {
    find(words, isHidden, hasMeaning) {
      const all = words.map((word) => ({ word, best: bestFields(word, hasMeaning(word)) }));
      const named = records.map((_, record) => all.every(({ best }) => best[record] === 0));
      const inSight = records.map((_, record) => named[record]! || !isHidden(record));
      const found = all.filter(({ best }) =>
        best.some((field, record) => inSight[record] && field < Infinity),
      );
      const placesIn = records.map((_, record) =>
        found.map(({ best }) => best[record]!).filter((field) => field < Infinity),
      );
      const most = Math.max(
        0,
        ...placesIn.filter((_, i) => inSight[i]).map(({ length }) => length),
      );
      return {
        words: found.map(({ word }) => word),
        fields: placesIn.map((places) =>
          places.length >= most ? textFields[Math.max(...places)] : undefined,
        ),
        named,
      };
    },
  };
}

/**
 * The terms that a searched word matches: those that begin with it; if there are none, those it may be a typo of, and of these
 * the ones with the same first letter if there are any.
 *
 * @param terms every term of the directory, sorted by code unit
 */
function matchingTerms(word: string, terms: readonly string[], isSpelledRight: boolean): string[] {
  const beginning = between(terms, word, word + '\uffff');
  if ((isSpelledRight && !isSpaceless(word)) || /^\d+$/.test(word)) {
    const singulars = /^\d+$/.test(word)
      ? []
      : ['s', 'es'].flatMap((end) => (word.endsWith(end) ? [word.slice(0, -end.length)] : []));
    const isSingular = (term: string) => term.length >= 3 && singulars.includes(term);
    return [
      ...beginning.filter((term) => [word, `${word}s`, `${word}es`].includes(term)),
      ...terms.filter(isSingular),
    ];
  }
  if (beginning.length || isSpelledRight) return beginning;
  // By its own rule, not by that of `src`: see “Text” in DESIGN.md.
  const most = word.length < 4 || isSpaceless(word) ? 0 : word.length < 8 ? 1 : 2;
  if (!most) return [];
  const isSimilar = (term: string) => typosBetween(word, term, most) <= most;
  const sameLetter = between(terms, word[0]!, word[0]! + '\uffff').filter(isSimilar);
  return sameLetter.length ? sameLetter : terms.filter(isSimilar);
}

/** The part of a sorted list from one text up to but not including another. */
function between(terms: readonly string[], from: string, to: string): string[] {
  return terms.slice(lowerBound(terms, from), lowerBound(terms, to));
}

/** The first place in a sorted list whose text is not before the given one. */
function lowerBound(terms: readonly string[], text: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]! < text) low = middle + 1;
    else high = middle;
  }
  return low;
}
