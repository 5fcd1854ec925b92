import type { Therapist } from '../../../feed/schema.js';
import type { Labels } from '../../../vocabulary/labels.js';
import { anyOf, noBits, recordsOf, setBit, type Bits } from '../bits.js';
import { undatedFacets, type FacetIndex } from './facet-index.js';
import { createDictionary, entriesFor, type Dictionary, type Entry } from './dictionary.js';
import { textFields } from '../ranking/weights.js';
import { textsOf } from './record-texts.js';
import { wordsOf } from '../../text.js';

/** Where words are found. */
export interface WordMatches {
  /** Those that some record has. */
  words: readonly string[];
  /** The records in which every one of these is found. */
  records: Bits;
  /** By field, those of them in which the worst-placed of the words is found there. */
  fields: Bits[];
}

const LABEL = textFields.indexOf('label');
const NOWHERE = textFields.length;

/** How many records one step reads: texts are long. */
const TEXT_STEP = 16;

/** Reads all words that records have in their own texts, the long ones too. */
export function* indexWords(therapists: readonly Therapist[]): Generator<void, Dictionary> {
  const dictionary = createDictionary();
  for (let record = 0; record < therapists.length; record++) {
    if (record % TEXT_STEP === 0) yield;
    const texts = textsOf(therapists[record]!);
    textFields.forEach((name, field) => {
      for (const text of texts[name]) {
        for (const term of wordsOf(text)) {
          const { places } = dictionary.entry(term);
          // Fields come best first, so the first place of a term in a record is its best.
          const last = places.at(-1);
          if (last === undefined || last >> 2 !== record) places.push((record << 2) | field);
        }
      }
    });
  }
  return dictionary;
}

/** Reads the words in the names of what records list: these are few, and of one language. */
export function indexLabels({ lists }: FacetIndex, labels: Labels): Dictionary {
  const dictionary = createDictionary();
  for (const facet of undatedFacets) {
    for (const [value, records] of lists[facet]) {
      for (const term of wordsOf(labels.value(facet, value))) {
        dictionary.entry(term).named.push(records);
      }
    }
  }
  return dictionary;
}

/**
 * Finds every word, in a record's own texts, in the names of what it lists, or in that it lists what the word stands for.
 *
 * @param listing who lists a value that a word stands for; nothing where it stands for none
 */
export function findWords(
  words: readonly string[],
  listing: (word: string) => Bits | undefined,
  dictionaries: readonly Dictionary[],
  size: number,
): WordMatches {
  const worst = new Uint8Array(size);
  const found = words.filter((word) => {
    const records = listing(word);
    const best = bestFields(entriesFor(word, dictionaries, records !== undefined), size);
    if (records) better(best, records);
    if (best.every((field) => field === NOWHERE)) return false;
    for (let record = 0; record < size; record++) {
      if (best[record]! > worst[record]!) worst[record] = best[record]!;
    }
    return true;
  });
  const fields = textFields.map(() => noBits(size));
  for (let record = 0; record < size; record++) {
    if (worst[record]! < NOWHERE) setBit(fields[worst[record]!]!, record);
  }
  return { words: found, records: anyOf(fields[0]!, fields), fields };
}

/** What is listed counts as found in a label. */
function better(best: Uint8Array, records: Bits): void {
  for (const record of recordsOf(records)) if (LABEL < best[record]!) best[record] = LABEL;
}

/** By record, the best field in which any of the entries occurs. */
function bestFields(entries: readonly Entry[], size: number): Uint8Array {
  const best = new Uint8Array(size).fill(NOWHERE);
  for (const { places, named } of entries) {
    for (const place of places) {
      const record = place >> 2;
      if ((place & 3) < best[record]!) best[record] = place & 3;
    }
    for (const records of named) better(best, records);
  }
  return best;
}
