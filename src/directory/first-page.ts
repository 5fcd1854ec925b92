import type { Records, TimeListed } from '../feed/records.js';
import { DAY } from '../lib/dates.js';
import { offersNone } from '../record/calls.js';
import { licenseChecked, takesNobody } from '../record/facts.js';
import { isFresh, type Ages, type Moment } from '../record/moment.js';
import { idHash, seededRank } from './engine/ranking/seeded-rank.js';
import { SOON, weights } from './engine/ranking/weights.js';
import type { Part, Query, SearchResult } from './query.js';

/** The parts that a first page may have. */
const parts: readonly Part[] = ['unknown', 'first-call'];

/** Whether a part of the answer may come with a first page. */
export function comesFirst(part: Part): boolean {
  return parts.includes(part);
}

/** Whether a query asks for the first page of everyone, in the usual order. */
export function asksForEveryone(query: Omit<Query, 'now'>): boolean {
  const { text, means, facets, near, fee, opening, page = 1, sort = 'fit' } = query;
  const isEmpty = (filter?: object | string | null) => !Object.keys(filter ?? {}).length;
  return page === 1 && sort === 'fit' && [text, means, facets, near, fee, opening].every(isEmpty);
}

/** Whether {@link firstPage} can answer a query. */
export function hasFirstPage(query: Query): boolean {
  const { now, seed = 0, pageSize = 10, want } = query;
  const areNumbers = [now, seed, pageSize].every(Number.isFinite) && pageSize >= 1;
  return areNumbers && Array.isArray(want) && want.every(comesFirst) && asksForEveryone(query);
}

/**
 * The first page of everyone, as the engine would answer it. It makes no index, and reads of each record only what decides whether it is on
 * the page: so the first cards wait for neither the engine nor its indexes.
 *
 * @param query one that {@link hasFirstPage}
 */
export function firstPage(records: Records, query: Query, ages?: Partial<Ages>): SearchResult {
  const { seed = 0, want = [] } = query;
  const pageSize = Math.floor(query.pageSize ?? 10);
  const at = { now: Math.floor(query.now), ...(ages && { ages }) };
  const opening = nextIn(records, 'availability', at);
  const call = nextIn(records, 'consultation', at);
  const add = adderOf(records, at, seed, opening);
  const accepting = acceptingIn(records, at);
  let total = 0;
  const shown: Shown[] = [];
  /** Of those with the soonest call, who comes first. */
  const soonest: Shown[] = [];
  let start = Infinity;
  for (let record = 0; record < records.size; record++) {
    const points = accepting(record);
    if (points === undefined) continue;
    total++;
    add(record, points, shown, pageSize);
    const next = want.includes('first-call') ? call(record, start) : undefined;
    if (next === undefined) continue;
    if (next < start) soonest.length = 0;
    start = next;
    add(record, points, soonest, 1);
  }
  const hits = shown.map(({ record, fit }) => {
    const [nextOpening, nextCall] = [opening(record), call(record)];
    return {
      therapist: records.at(record),
      fit,
      reasons: [],
      ...(nextOpening !== undefined && { nextOpening }),
      ...(nextCall !== undefined && { nextCall }),
    };
  });
  const [caller] = soonest;
  return {
    total,
    page: 1,
    pages: Math.max(1, Math.ceil(total / pageSize)),
    pageSize,
    hits,
    counts: {},
    ...(want.includes('unknown') && { unknown: {} }),
    ...(caller && { firstCall: { therapist: records.at(caller.record), start } }),
    notFound: [],
  };
}

/** A record among the first. */
interface Shown {
  record: number;
  fit: number;
  rank: number;
  id: string;
}

/** Returns a function that gives the points for whether a record takes new clients; `undefined` if it is known to take none. */
function acceptingIn(records: Records, at: Moment) {
  const read = records.pick('accepting');
  const asOf = records.asOf('accepting');
  return (record: number): number | undefined => {
    const { status = 'unknown' } = read(record).accepting ?? {};
    if (status === 'unknown' || !isFresh(asOf(record), 'accepting', at)) return 0;
    return takesNobody(status) ? undefined : weights.accepting[status];
  };
}

/** Returns a function that adds a record, with its points so far, to a sorted list of the first `most`, if it is one of them. */
function adderOf(
  records: Records,
  at: Moment,
  seed: number,
  opening: (record: number, last: number) => number | undefined,
) {
  const read = records.pick('id', 'licenses');
  const soon = at.now + SOON * DAY;

  return (record: number, points: number, list: Shown[], most: number): void => {
    const last = list.length < most ? undefined : list.at(-1);
    const mayStay = (one: Shown) => !last || isBefore(one, last);
    // What costs most to read comes last: of many records nothing more is read once they cannot be among the first.
    let fit = points + weights.opening + weights.license;
    if (last && fit < last.fit) return;
    if (opening(record, soon) === undefined) fit -= weights.opening;
    if (last && fit < last.fit) return;
    const { id, licenses } = read(record);
    const one = { record, fit, rank: seededRank(idHash(id), seed), id };
    if (!mayStay(one)) return;
    if (!licenseChecked({ licenses }, at)) one.fit -= weights.license;
    if (!mayStay(one)) return;
    let place = list.length;
    while (place && isBefore(one, list[place - 1]!)) place--;
    list.splice(place, 0, one);
    list.length = Math.min(list.length, most);
  };
}

/** Two ids with one rank are in any order, as long as it is always the same. */
function isBefore(a: Shown, b: Shown): boolean {
  return (b.fit - a.fit || a.rank - b.rank || (a.id < b.id ? -1 : 1)) < 0;
}

/** Returns a function that finds a record's next listed time, in epoch milliseconds; `last`: later ones are of no use. */
function nextIn(records: Records, list: TimeListed, at: Moment) {
  const read = records.pick<TimeListed>(list);
  const next = records.next(list, at.now);
  const asOf = records.asOf(list);
  return (record: number, last = Infinity): number | undefined => {
    const start = next(record);
    if (start > last || start === Infinity || !isFresh(asOf(record), 'openings', at))
      return undefined;
    return list === 'consultation' && offersNone(read(record)) ? undefined : start;
  };
}
