import { memoizeLast } from '../../../lib/memo.js';
import { anyOf, hasBit, isSameSet, without, type Bits } from '../bits.js';
import type { Dictionary } from '../indexes/dictionary.js';
import type { Indexes } from '../indexes/indexes.js';
import { findWords, matchWords, type WordPlaces } from '../indexes/word-index.js';
import { nearSetsOf } from './near.js';
import type { NormalizedQuery } from './normalized-query.js';
import type { QueryContext } from './query-context.js';

/** Returns a function that brings the indexes up to the moment of a query, and picks what the query needs of them. */
export function createContextReader(indexes: Indexes): (query: NormalizedQuery) => QueryContext {
  const { everyone, facets, datedFacts, calls } = indexes;
  // Most actions leave the words as they are.
  const wordPlacesOf = memoizeLast(
    ({ query, own }: { query: NormalizedQuery; own: Dictionary }) =>
      placesOfWords(query, own, indexes),
    (a, b) => a.own === b.own && wordingOf(a.query) === wordingOf(b.query),
  );
  const wordMatchesOf = memoizeLast(
    ({ places, closed }: { places: readonly WordPlaces[]; closed: Bits }) =>
      matchWords(places, closed, indexes.records.size),
    (a, b) => a.places === b.places && isSameSet(a.closed, b.closed),
  );
  return (query) => {
    const { now, near } = query;
    datedFacts.advanceTo(now);
    const openings = indexes.openingsIn(query.timeZone);
    openings.advanceTo(now);
    calls.advanceTo(now);
    const nearSets =
      near && nearSetsOf(near, query.choices.mode, facets, indexes.offices().value());
    const { accepting } = facets.listing;
    const closed = anyOf(everyone, [accepting.get('existing-only'), accepting.get('closed')]);
    const wordMatches = query.words.length
      ? wordMatchesOf({ places: wordPlacesOf({ query, own: indexes.words.task.value() }), closed })
      : undefined;
    return {
      // Words that no record has filter nobody.
      query: wordMatches ? { ...query, words: wordMatches.words } : query,
      everyone,
      ...facets,
      closed,
      hidden: wordMatches ? without(closed, wordMatches.named) : closed,
      fees: indexes.feesFor(query.feeFor).value(),
      openings,
      nextCall: (record) => (hasBit(closed, record) ? Infinity : calls.next(record)),
      ...(wordMatches?.words.length && { wordMatches }),
      ...(nearSets && { nearSets }),
    };
  };
}

/** @param own the words of the records' own texts */
function placesOfWords(
  { locale, words, means }: NormalizedQuery,
  own: Dictionary,
  indexes: Indexes,
): WordPlaces[] {
  const { records, everyone, facets } = indexes;
  /** The records that list a value the word stands for; nothing when it stands for none. */
  const listingMeaning = (word: string): Bits | undefined => {
    const values = means.get(word);
    return (
      values &&
      anyOf(
        everyone,
        values.map(({ facet, value }) => facets.listing[facet].get(value)),
      )
    );
  };
  const dictionaries = [own, indexes.labelsIn(locale)];
  return findWords(words, listingMeaning, dictionaries, records.size);
}

/** Everything that decides where words are found. */
function wordingOf({ locale, words, means }: NormalizedQuery): string {
  return JSON.stringify([locale, words, [...means]]);
}
