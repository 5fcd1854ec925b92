import type { FirstCall } from '../../../record/calls.js';
import type { SearchResult, Sort } from '../../query.js';
import { countOf, recordsOf, type Bits } from '../bits.js';
import type { QueryContext } from '../filtering/query-context.js';
import type { Indexes } from '../indexes/indexes.js';
import { hitOf } from './hit.js';
import { rangeOf } from './order.js';
import { scoreTermsOf } from './score-terms.js';
import { scoresOf, type Scores } from './scores.js';
import { seededRank } from './seeded-rank.js';

/** What orders records and does not depend on the query. */
type Ranks = Pick<Indexes, 'records' | 'idHashes' | 'nameRanksIn'>;

/** What orders records in one search. */
interface Ordering {
  scores: Scores;
  context: QueryContext;
  ranks: Ranks;
}

/** The page of a search: which records are on it, and what is shown of them; and the soonest first call of all. */
export function pageOfResults(
  matching: Bits,
  context: QueryContext,
  ranks: Ranks,
): Pick<SearchResult, 'total' | 'page' | 'pages' | 'pageSize' | 'hits' | 'firstCall'> {
  const { page: askedPage, pageSize, wants } = context.query;
  const total = countOf(matching);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(askedPage, pages);
  const start = (page - 1) * pageSize;
  const terms = scoreTermsOf(context);
  const ordering = { scores: scoresOf(terms, matching), context, ranks };
  const shown = placesOf(matching, start, Math.min(start + pageSize, total), ordering);
  const firstCall = wants('first-call') && firstCallOf(matching, ordering);
  return {
    total,
    page,
    pages,
    pageSize,
    hits: shown.map((record) => hitOf(record, ranks.records.at(record), terms, context)),
    ...(firstCall && { firstCall }),
  };
}

/** The records in a range of places. */
function placesOf(matching: Bits, start: number, end: number, ordering: Ordering): number[] {
  if (start >= end) return [];
  const { scores, context, ranks } = ordering;
  const key = sortKey(context.query.sort, context, ranks);
  if (key) return inOrder(recordsOf(matching), key, start, end, ordering);
  const { records, before } = scores.around(start, end);
  const byScore = (record: number) => -scores.of(record);
  return inOrder(recordsOf(records), byScore, start - before, end - before, ordering);
}

/** The soonest call. Of several at one time, the one that comes first in the order by first call. */
function firstCallOf(matching: Bits, ordering: Ordering): FirstCall | undefined {
  const { nextCall } = ordering.context;
  const callers = recordsOf(matching).filter((record) => nextCall(record) < Infinity);
  const [first] = inOrder(callers, nextCall, 0, 1, ordering);
  if (first === undefined) return undefined;
  return { therapist: ordering.ranks.records.at(first), start: nextCall(first) };
}

/** A range of records in their order: by a key, lowest first; then by score; then by seeded rank. */
function inOrder(
  records: Uint32Array,
  key: (record: number) => number,
  start: number,
  end: number,
  { scores, context, ranks: { idHashes, records: all } }: Ordering,
): number[] {
  const { seed } = context.query;
  const keys = new Float64Array(records.length);
  for (let i = 0; i < keys.length; i++) keys[i] = key(records[i]!);
  const rankOf = (record: number) => seededRank(idHashes[record]!, seed);
  const id = all.pick('id');
  const idOf = (record: number) => id(record).id;
  const compareEqual = (a: number, b: number) =>
    scores.of(b) - scores.of(a) ||
    rankOf(a) - rankOf(b) ||
    // Two ids with one hash: any order, as long as it is always the same.
    (idOf(a) < idOf(b) ? -1 : 1);
  const order = {
    keys,
    compareEqual: (a: number, b: number) => (a === b ? 0 : compareEqual(records[a]!, records[b]!)),
  };
  return rangeOf(order, start, end).map((i) => records[i]!);
}

/** What an order sorts by, lowest first; nothing if it sorts by score alone. */
function sortKey(
  sort: Sort,
  { query, fees, openings, nextCall, nearSets }: QueryContext,
  { nameRanksIn }: Ranks,
): ((record: number) => number) | undefined {
  switch (sort) {
    case 'fit':
      return undefined;
    case 'first-call':
      return nextCall;
    case 'soonest':
      return (record) => openings.next(record) ?? Infinity;
    case 'fee':
      return (record) => fees.low[record]!;
    case 'distance': {
      const distances = nearSets?.distances;
      return distances && ((record) => distances.miles[record]!);
    }
    case 'name': {
      const ranks = nameRanksIn(query.locale).value();
      return (record) => ranks[record]!;
    }
  }
}
