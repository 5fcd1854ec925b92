import { textFields, type TextField } from '../../../src/directory/engine/ranking/weights.js';
import { typosBetween, wordsOf } from '../../../src/directory/text.js';

const LABEL = textFields.indexOf('label');

/** Where words are found, by record. */
export interface TextIndex {
  /**
   * For each record the field in which the worst-placed of the words is found; nothing where one of them is not found. Words
   * that no record has count for nothing.
   *
   * @param hasMeant whether a record lists what a word stands for; undefined where the word stands for nothing
   */
  find(
    words: readonly string[],
    hasMeant: (word: string) => ((record: number) => boolean) | undefined,
  ): Finding;
}

/** What became of a search for words. */
export interface Finding {
  words: string[];
  fields: (TextField | undefined)[];
}

/** The records in which a term occurs, and the best field in which it does. */
interface Postings {
  records: number[];
  fields: number[];
}

/** Indexes the texts of all records, which are known by their places in the list. */
export function createTextIndex(records: readonly Record<TextField, string[]>[]): TextIndex {
  const postings = new Map<string, Postings>();
  records.forEach((texts, record) => {
    textFields.forEach((name, field) => {
      for (const text of texts[name]) {
        for (const term of wordsOf(text)) {
          let found = postings.get(term);
          if (!found) postings.set(term, (found = { records: [], fields: [] }));
          // Fields come best first, so the first place of a term in a record is its best.
          if (found.records.at(-1) === record) continue;
          found.records.push(record);
          found.fields.push(field);
        }
      }
    });
  });
  const terms = [...postings.keys()].sort();

  /** For each record the best field of any term the word stands for. */
  const bestFields = (
    word: string,
    hasMeant: ((record: number) => boolean) | undefined,
  ): number[] => {
    const best = records.map((_, record) => (hasMeant?.(record) ? LABEL : Infinity));
    for (const term of matchingTerms(word, terms, hasMeant !== undefined)) {
      const { records: at, fields } = postings.get(term)!;
      at.forEach((record, i) => (best[record] = Math.min(best[record]!, fields[i]!)));
    }
    return best;
  };

  return {
    find(words, hasMeant) {
      const columns = words
        .map((word) => ({ word, best: bestFields(word, hasMeant(word)) }))
        .filter(({ best }) => best.some((field) => field < Infinity));
      return {
        words: columns.map(({ word }) => word),
        fields: records.map((_, record) => {
          const worst = columns.reduce((field, { best }) => Math.max(field, best[record]!), 0);
          return textFields[worst];
        }),
      };
    },
  };
}

/**
 * The terms that a word stands for: those that begin with it; if none, those it may be a typo of, first of all with the
 * same first letter, which people rarely get wrong.
 *
 * @param terms every term of the directory, sorted by code unit
 */
function matchingTerms(word: string, terms: readonly string[], isSpelledRight: boolean): string[] {
  const beginning = between(terms, word, word + '\uffff');
  if (beginning.length || isSpelledRight) return beginning;
  // By its own rule, not by that of `src`: see “Text” in DESIGN.md.
  const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
  if (!most) return [];
  const alike = (term: string) => typosBetween(word, term, most) <= most;
  const sameLetter = between(terms, word[0]!, word[0]! + '\uffff').filter(alike);
  return sameLetter.length ? sameLetter : terms.filter(alike);
}

/** The part of a sorted list from one text, included, to another, excluded. */
function between(terms: readonly string[], from: string, to: string): string[] {
  return terms.slice(lowerBound(terms, from), lowerBound(terms, to));
}

/** The first place in a sorted list whose text is not before another. */
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
