import { therapistWith, type Records } from '../../feed/records.js';
import type { Therapist } from '../../feed/schema.js';
import type { Task } from '../../lib/tasks.js';
import type { DirectoryInfo, Query, SearchResult, WholeResult } from '../query.js';
import { createContextReader } from './filtering/context-reader.js';
import { createCounter } from './filtering/counts.js';
import { filterSetsOf } from './filtering/filter-sets.js';
import { normalizeQuery } from './filtering/normalized-query.js';
import { wordsNotFound } from './filtering/words-not-found.js';
import { buildIndexes, reindexTimes, tasksFor, type Indexes } from './indexes/indexes.js';
import type { DirectoryOptions } from './options.js';
import { pageOfResults } from './ranking/page-of-results.js';

/** A directory in memory: {@link DirectorySource}, answered at once. */
export interface Directory {
  info(): DirectoryInfo;
  search(query: Query & { want?: never }): WholeResult;
  search(query: Query): SearchResult;
  therapist(id: string): Therapist | undefined;
}

/** A directory whose slow parts can be prepared before a search. */
export interface Engine extends Directory {
  /** What has to be ready before a query can be answered. `search` does at once whatever is left of it. */
  needs(query: Query): Task<unknown>[];
  indexes: Indexes;
}

/**
 * Reads the records into indexes: a set of records per value, and numbers in typed arrays. A query then becomes one set of
 * records per filter. The results and all counts follow from these sets by bit operations. Only matching records are scored,
 * and only those on the page get reasons.
 *
 * @param before the engine over the same records with other times; what it has read of everything else is kept
 */
export function* buildEngine(
  records: Records,
  options: DirectoryOptions,
  before?: Engine,
): Generator<void, Engine> {
  const indexes = before
    ? yield* reindexTimes(before.indexes, records, options)
    : yield* buildIndexes(records, options);
  const contextOf = createContextReader(indexes);
  const count = createCounter(indexes);
  const search = (query: Query): SearchResult => {
    const normalized = normalizeQuery(query);
    const context = contextOf(normalized);
    const filterSets = filterSetsOf(context);
    return {
      ...pageOfResults(filterSets.matching, context, indexes),
      ...count(context, filterSets),
      notFound: wordsNotFound(normalized.words, context.query.words, query.text),
      ...(normalized.words.length && !indexes.words.isWhole && { textsComing: true }),
    };
  };
  return {
    indexes,
    info: () => indexes.info,
    therapist: (id) => therapistWith(id, records),
    needs: (query) => tasksFor(normalizeQuery(query), indexes),
    search: search as Directory['search'],
  };
}
