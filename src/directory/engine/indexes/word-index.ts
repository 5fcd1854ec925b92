import type { Records } from '../../../feed/records.js';
import type { Labels } from '../../../vocabulary/labels.js';
import { anyOf, bitOf, hasBit, noBits, recordsOf, setBit, type Bits } from '../bits.js';
import { undatedFacets, type FacetIndex } from './facet-index.js';
import { createDictionary, entriesFor, type Dictionary, type Entry } from './dictionary.js';
import { textFields } from '../ranking/weights.js';
import { textsOf, wordFields } from './record-texts.js';
import { termsOf } from '../../../lib/text/words.js';

/** Where a searched word is found: by record, the best field that has it. */
export interface WordPlaces {
  word: string;
  best: Uint8Array;
}

/** The records that searched words match. */
export interface WordMatches {
  /** The words that some record in sight has. */
  words: readonly string[];
  /** The records that have all of these; if there are none, those that have the most of them. */
  records: Bits;
  /** By field, those of the records whose worst-placed word is found in it. */
  fields: Bits[];
  /** The records whose names have all searched words. */
  named: Bits;
}

const NAME = textFields.indexOf('name');
const LABEL = textFields.indexOf('label');
const NOWHERE = textFields.length;

/** How many records one step reads: few, because texts are long. */
const TEXT_STEP = 16;

/** Reads the words of the records' own texts, long ones too. */
export function* indexWords(records: Records): Generator<void, Dictionary> {
  const dictionary = createDictionary();
  const read = records.pick(...wordFields);
  for (let record = 0; record < records.size; record++) {
    if (record % TEXT_STEP === 0) yield;
    const texts = textsOf(read(record));
    textFields.forEach((name, field) => {
      for (const text of texts[name]) {
        for (const term of termsOf(text)) {
          const { occurrences } = dictionary.entry(term);
          // Fields come best first, so a term's first occurrence in a record is its best.
          const last = occurrences.at(-1);
          if (last === undefined || last >> 2 !== record) occurrences.push((record << 2) | field);
        }
      }
    });
  }
  return dictionary;
}

/** Reads the words in the names of the values that records list. These are few. */
export function indexLabels({ listing }: FacetIndex, labels: Labels): Dictionary {
  const dictionary = createDictionary();
  for (const facet of undatedFacets) {
    for (const [value, records] of listing[facet]) {
      for (const term of termsOf(labels.value(facet, value))) {
        dictionary.entry(term).labeled.push(records);
      }
    }
  }
  return dictionary;
}

/**
 * Finds each word in the records' own texts, in the names of the values they list, or by a value that the word stands for.
 *
 * @param listingMeaning the records that list a value the word stands for; nothing if it stands for none
 */
export function findWords(
  words: readonly string[],
  listingMeaning: (word: string) => Bits | undefined,
  dictionaries: readonly Dictionary[],
  size: number,
): WordPlaces[] {
  return words.map((word) => {
    const records = listingMeaning(word);
    const best = bestFields(entriesFor(word, dictionaries, records !== undefined), size);
    if (records) foundInLabel(best, records);
    return { word, best };
  });
}

/**
 * Combines where each word is found.
 *
 * @param hidden records that are not in sight unless their names have all words
 */
export function matchWords(places: readonly WordPlaces[], hidden: Bits, size: number): WordMatches {
  const named = recordsWhere(size, (record) => places.every(({ best }) => best[record] === NAME));
  const inSight = recordsWhere(
    size,
    (record) => bitOf(hidden, record) === 0 || hasBit(named, record),
  );
  const known = places.filter(({ best }) =>
    recordsOf(inSight).some((record) => best[record]! < NOWHERE),
  );
  const { counts, worst } = tally(known, size);
  const most = recordsOf(inSight).reduce((most, record) => Math.max(most, counts[record]!), 0);
  const fields = textFields.map(() => noBits(size));
  for (let record = 0; record < size; record++) {
    if (most && counts[record]! >= most) setBit(fields[worst[record]!]!, record);
  }
  const words = known.map(({ word }) => word);
  return { words, records: anyOf(named, fields), fields, named };
}

/** By record, how many of the words it has, and the field of the worst-placed of these. */
function tally(places: readonly WordPlaces[], size: number) {
  const counts = new Uint8Array(size);
  const worst = new Uint8Array(size);
  for (const { best } of places) {
    for (let record = 0; record < size; record++) {
      const field = best[record]!;
      if (field === NOWHERE) continue;
      counts[record]!++;
      if (field > worst[record]!) worst[record] = field;
    }
  }
  return { counts, worst };
}

function recordsWhere(size: number, holds: (record: number) => boolean): Bits {
  const records = noBits(size);
  for (let record = 0; record < size; record++) if (holds(record)) setBit(records, record);
  return records;
}

/** A word found by a listed value counts as found in a label. */
function foundInLabel(best: Uint8Array, records: Bits): void {
  for (const record of recordsOf(records)) if (LABEL < best[record]!) best[record] = LABEL;
}

/** By record, the best field in which any of the terms occurs. */
function bestFields(entries: readonly Entry[], size: number): Uint8Array {
  const best = new Uint8Array(size).fill(NOWHERE);
  for (const { occurrences, labeled } of entries) {
    for (const occurrence of occurrences) {
      const record = occurrence >> 2;
      if ((occurrence & 3) < best[record]!) best[record] = occurrence & 3;
    }
    for (const records of labeled) foundInLabel(best, records);
  }
  return best;
}
