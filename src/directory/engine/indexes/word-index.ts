import type { Records } from '../../../feed/records.js';
import type { Labels } from '../../../vocabulary/labels.js';
import {
  allBits,
  anyOf,
  both,
  countBoth,
  either,
  noBits,
  noneOf,
  setBit,
  without,
  type Bits,
} from '../bits.js';
import { undatedFacets, type FacetIndex } from './facet-index.js';
import { createDictionary, entriesFor, type Dictionary, type Entry } from './dictionary.js';
import { textFields } from '../ranking/weights.js';
import { textsOf, wordFields } from './record-texts.js';
import { termsOf } from '../../../lib/text/terms.js';

/** Where a searched word is found. */
export interface WordPlaces {
  word: string;
  /** By field, the records that have it there or in a better one. */
  upTo: readonly Bits[];
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
const LAST = textFields.length - 1;

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
    const meant = listingMeaning(word);
    return { word, upTo: upToOf(entriesFor(word, dictionaries, meant !== undefined), meant, size) };
  });
}

/** By field, the records in which one of the terms occurs there or in a better one. A value that was meant counts as found in a label. */
function upToOf(entries: readonly Entry[], meant: Bits | undefined, size: number): Bits[] {
  const upTo = textFields.map(() => noBits(size));
  for (const { occurrences } of entries) {
    for (const occurrence of occurrences) setBit(upTo[occurrence & 3]!, occurrence >> 2);
  }
  const labels = entries.flatMap(({ labeled }) => labeled);
  upTo.forEach((found, field) => {
    const more = field === LABEL ? [meant, ...labels] : [];
    upTo[field] = anyOf(found, [found, upTo[field - 1], ...more]);
  });
  return upTo;
}

/**
 * Combines where each word is found.
 *
 * @param hidden records that are not in sight unless their names have all words
 */
export function matchWords(places: readonly WordPlaces[], hidden: Bits, size: number): WordMatches {
  const everyone = allBits(size);
  const named = places.reduce((all, { upTo }) => both(all, upTo[NAME]!), everyone);
  const inSight = either(without(everyone, hidden), named);
  const known = places.filter(({ upTo }) => countBoth(upTo[LAST]!, inSight));
  let rest = known.length ? havingMost(known, everyone, inSight) : noneOf(everyone);
  const fields = textFields.map((_, field) => {
    const here = known.reduce((some, { upTo }) => without(some, beyond(upTo, field)), rest);
    rest = without(rest, here);
    return here;
  });
  const words = known.map(({ word }) => word);
  return { words, records: anyOf(named, fields), fields, named };
}

/** The records that have as many of the words as any record in sight. */
function havingMost(places: readonly WordPlaces[], everyone: Bits, inSight: Bits): Bits {
  /** By a number of words, the records that have at least as many. */
  let having = [everyone];
  for (const { upTo } of places) {
    const withOneMore = having.map((some) => both(some, upTo[LAST]!));
    having = [everyone, ...withOneMore.map((some, n) => anyOf(some, [some, having[n + 1]]))];
  }
  return having.findLast((some) => countBoth(some, inSight))!;
}

/** The records that have a word in worse fields only. */
function beyond(upTo: readonly Bits[], field: number): Bits {
  return without(upTo[LAST]!, upTo[field]!);
}
