import type { Therapist } from '../feed/index.js';
import type { Labels } from '../vocabulary/labels.js';
import { noBits, recordsOf, setBit, type Bits } from './bits.js';
import { createDictionary, entriesFor, type Dictionary } from './dictionary.js';
import { textFields } from './fit.js';
import type { Options } from './options.js';
import { textsOf } from './record-texts.js';
import { wordsOf } from './text.js';

/** Where words are found. */
export interface Found {
  /** The records in which every word is found. */
  records: Bits;
  /** For each of them the field, by index, in which the worst-placed of the words is found. */
  field(record: number): number;
}

const LABEL = textFields.indexOf('label');
const NOWHERE = textFields.length;

/** How many records one step reads: texts are long. */
const TEXT_STEP = 16;

/** Reads all words that records have in their own texts, the long ones too. */
export function* readWords(therapists: readonly Therapist[]): Generator<void, Dictionary> {
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
export function readNames(options: Options, labels: Labels): Dictionary {
  const dictionary = createDictionary();
  options.values.forEach((value, option) => {
    for (const term of wordsOf(labels.value(options.facets[option]!, value))) {
      dictionary.entry(term).options.push(option);
    }
  });
  return dictionary;
}

/** Finds every word, in a record's own texts or in the names of what it lists. */
export function findWords(
  words: readonly string[],
  dictionaries: readonly Dictionary[],
  options: Options,
  size: number,
): Found {
  const worst = new Uint8Array(size);
  for (const word of words) {
    const best = bestFields(entriesFor(word, dictionaries), options, size);
    for (let record = 0; record < size; record++) {
      if (best[record]! > worst[record]!) worst[record] = best[record]!;
    }
  }
  const records = noBits(size);
  for (let record = 0; record < size; record++) {
    if (worst[record]! < NOWHERE) setBit(records, record);
  }
  return { records, field: (record) => worst[record]! };
}

/** By record, the best field in which any of the entries occurs. */
function bestFields(
  entries: ReturnType<typeof entriesFor>,
  options: Options,
  size: number,
): Uint8Array {
  const best = new Uint8Array(size).fill(NOWHERE);
  for (const { places, options: named } of entries) {
    for (const place of places) {
      const record = place >> 2;
      if ((place & 3) < best[record]!) best[record] = place & 3;
    }
    for (const option of named) {
      for (const record of recordsOf(options.records[option]!)) {
        if (LABEL < best[record]!) best[record] = LABEL;
      }
    }
  }
  return best;
}
