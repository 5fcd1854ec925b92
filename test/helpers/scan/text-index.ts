import { textFields, type TextField } from '../../../src/directory/fit.js';
import { typosAllowed, typosBetween, wordsOf } from '../../../src/directory/text.js';

/** Where words are found, by record. */
export interface TextIndex {
  /**
   * For each record the field in which the worst-placed of the words is found; nothing where one of them is not found.
   */
  find(words: readonly string[]): (TextField | undefined)[];
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
  const bestFields = (word: string): number[] => {
    const best = new Array<number>(records.length).fill(Infinity);
    for (const term of matchingTerms(word, terms)) {
      const { records: at, fields } = postings.get(term)!;
      at.forEach((record, i) => (best[record] = Math.min(best[record]!, fields[i]!)));
    }
    return best;
  };

  return {
    find(words) {
      const columns = words.map(bestFields);
      return records.map((_, record) => {
        const worst = columns.reduce((field, column) => Math.max(field, column[record]!), 0);
        return textFields[worst];
      });
    },
  };
}

/**
 * The terms that a word stands for: those that begin with it; if none, those it may be a typo of, first of all with the
 * same first letter, which people rarely get wrong.
 *
 * @param terms every term of the directory, sorted by code unit
 */
function matchingTerms(word: string, terms: readonly string[]): string[] {
  const beginning = between(terms, word, word + '\uffff');
  if (beginning.length) return beginning;
  const most = typosAllowed(word);
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
