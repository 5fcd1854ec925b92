import { memoizeLast } from '../../../lib/memo.js';
import { anyOf, hasBit, isSameSet, without, type Bits } from '../bits.js';
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
    (query: NormalizedQuery) => placesOfWords(query, indexes),
    (a, b) => wordingOf(a) === wordingOf(b),
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
      ? wordMatchesOf({ places: wordPlacesOf(query), closed })
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

function placesOfWords({ locale, words, means }: NormalizedQuery, indexes: Indexes): WordPlaces[] {
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
  const dictionaries = [indexes.words.value(), indexes.labelsIn(locale)];
  return findWords(words, listingMeaning, dictionaries, records.size);
}

/** Everything that decides where words are found. */
function wordingOf({ locale, words, means }: NormalizedQuery): string {
  return JSON.stringify([locale, words, [...means]]);
}
