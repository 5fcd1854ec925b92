import type { FirstCall } from '../../../record/calls.js';
import type { SearchResult, Sort } from '../../query.js';
import { bitOf, hasBit, recordsOf, type Bits } from '../bits.js';
import type { QueryContext } from '../filtering/query-context.js';
import type { Indexes } from '../indexes/indexes.js';
import { hitOf } from './hit.js';
import { firstOf } from './order.js';
import { scoreTermsOf, type ScoreTerm } from './score-terms.js';
import { seededRank } from './seeded-rank.js';

/** What orders records and does not depend on the query. */
type Ranks = Pick<Indexes, 'records' | 'idHashes' | 'nameRanksIn'>;

/** The page of a search: which records are on it, and what is shown of them; and the soonest first call of all. */
export function pageOfResults(
  matching: Bits,
  context: QueryContext,
  ranks: Ranks,
): Pick<SearchResult, 'total' | 'page' | 'pages' | 'pageSize' | 'hits' | 'firstCall'> {
  const records = recordsOf(matching);
  const { page: askedPage, pageSize, sort } = context.query;
  const pages = Math.max(1, Math.ceil(records.length / pageSize));
  const page = Math.min(askedPage, pages);
  const start = (page - 1) * pageSize;
  const terms = scoreTermsOf(context);
  const scores = scoresOf(records, terms);
  const compareBy = (order: Sort) => compareIn(order, records, scores, context, ranks);
  const shown = firstOf(records.length, start, start + pageSize, compareBy(sort));
  const firstCall = firstCallOf(records, context, ranks, () => compareBy('first-call'));
  return {
    total: records.length,
    page,
    pages,
    pageSize,
    hits: shown.map((i) => hitOf(records[i]!, ranks.records.at(records[i]!), terms, context)),
    ...(firstCall && { firstCall }),
  };
}

/** The soonest call. Of several at one time, the one that comes first in the order by first call. */
function firstCallOf(
  records: Uint32Array,
  { nextCall }: QueryContext,
  ranks: Ranks,
  comparing: () => (a: number, b: number) => number,
): FirstCall | undefined {
  const start = records.reduce((least, record) => Math.min(least, nextCall(record)), Infinity);
  if (start === Infinity) return undefined;
  const compare = comparing();
  let best = -1;
  records.forEach((record, i) => {
    if (nextCall(record) === start && (best < 0 || compare(i, best) < 0)) best = i;
  });
  return { therapist: ranks.records.at(records[best]!), start };
}

/** Compares two records, by their places in a list: by an order, unknown last; then by score; then by seeded rank. */
function compareIn(
  sort: Sort,
  records: Uint32Array,
  scores: Int32Array,
  context: QueryContext,
  ranks: Ranks,
): (a: number, b: number) => number {
  const { idHashes } = ranks;
  const { seed } = context.query;
  const keyOf = sortKey(sort, context, ranks);
  const keys = keyOf && Float64Array.from(records, keyOf);
  const rankOf = (i: number) => seededRank(idHashes[records[i]!]!, seed);
  const id = ranks.records.pick('id');
  const idOf = (i: number) => id(records[i]!).id;
  return (a, b) =>
    // Two unknown keys differ by NaN, which is falsy.
    (keys ? keys[a]! - keys[b]! : 0) ||
    scores[b]! - scores[a]! ||
    rankOf(a) - rankOf(b) ||
    // Two ids with one hash: any order, as long as it is always the same.
    (idOf(a) < idOf(b) ? -1 : 1);
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

/** The score of each record in a list. */
function scoresOf(records: Uint32Array, terms: readonly ScoreTerm[]): Int32Array {
  const scores = new Int32Array(records.length);
  for (const { records: scored, points } of terms) {
    if (typeof points === 'number') {
      if (!points) continue;
      for (let i = 0; i < records.length; i++) scores[i]! += points * bitOf(scored, records[i]!);
    } else {
      records.forEach((record, i) => {
        if (hasBit(scored, record)) scores[i]! += points(record);
      });
    }
  }
  return scores;
}
