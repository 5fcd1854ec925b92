import type { Therapist } from '../../../feed/schema.js';
import type { Labels } from '../../../vocabulary/labels.js';
import { anyOf, noBits, recordsOf, setBit, type Bits } from '../bits.js';
import { undatedFacets, type FacetIndex } from './facet-index.js';
import { createDictionary, entriesFor, type Dictionary, type Entry } from './dictionary.js';
import { textFields } from '../ranking/weights.js';
import { textsOf } from './record-texts.js';
import { wordsOf } from '../../text.js';

/** Where searched words are found. */
export interface WordMatches {
  /** The words that some record has. */
  words: readonly string[];
  /** The records that have all of these. */
  records: Bits;
  /** By field, those of the records whose worst-placed word is found in it. */
  fields: Bits[];
}

const LABEL = textFields.indexOf('label');
const NOWHERE = textFields.length;

/** How many records one step reads: few, because texts are long. */
const TEXT_STEP = 16;

/** Reads the words of the records' own texts, long ones too. */
export function* indexWords(therapists: readonly Therapist[]): Generator<void, Dictionary> {
  const dictionary = createDictionary();
  for (let record = 0; record < therapists.length; record++) {
    if (record % TEXT_STEP === 0) yield;
    const texts = textsOf(therapists[record]!);
    textFields.forEach((name, field) => {
      for (const text of texts[name]) {
        for (const term of wordsOf(text)) {
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
      for (const term of wordsOf(labels.value(facet, value))) {
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
): WordMatches {
  const worst = new Uint8Array(size);
  const found = words.filter((word) => {
    const records = listingMeaning(word);
    const best = bestFields(entriesFor(word, dictionaries, records !== undefined), size);
    if (records) foundInLabel(best, records);
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
