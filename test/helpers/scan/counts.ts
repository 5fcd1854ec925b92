import {
  asksFor,
  filtersOf,
  type Filter,
} from '../../../src/directory/engine/filtering/filters-in-use.js';
import type {
  Choice,
  NormalizedQuery,
} from '../../../src/directory/engine/filtering/normalized-query.js';
import {
  horizons,
  radiuses,
  type NearMiss,
  type SearchResult,
  type WholeResult,
} from '../../../src/directory/query.js';
import { barsOf, type Bars } from '../../../src/record/fee-bars.js';
import { cells } from '../../../src/record/usual-hours.js';
import { facetIds, type FacetId } from '../../../src/vocabulary/facets.js';
import { meetingFor, type Candidate } from './candidates.js';
import { admits, isSilent, passes, takesNoNewClients } from './matches.js';
import { slidesTo } from './fees.js';
import { isNear, isOfficeIn } from './near.js';
import { hasOpening, openingCells } from './openings.js';

/** Which records match, and how many would. */
export interface Counts extends Pick<
  WholeResult,
  'unknown' | 'slidingScale' | 'opening' | 'nearMisses'
> {
  counts: Record<FacetId, Record<string, number>>;
  matching: Candidate[];
  near?: NonNullable<SearchResult['near']>;
  /** By bar. */
  fees: number[];
}

/** What counting one record needs besides it. */
interface Counting {
  query: NormalizedQuery;
  filters: readonly Filter[];
  bars: Bars | undefined;
  result: Counts;
  gains: Map<Filter, number>;
}

/**
 * Goes through all records once. What a record counts for follows from the filters it fails. None: it matches. Those of one facet: it
 * would match if that facet asked for something else. A single one: it is a near miss.
 *
 * Two things depend on each other and are looked at again: the modes asked for decide which ways of meeting count for a place, and
 * where no status is asked for, those who take no new clients are hidden.
 *
 * @param values every value to count, by facet
 * @param bars of the kind of fee asked for
 */
export function countAll(
  candidates: readonly Candidate[],
  query: NormalizedQuery,
  values: Record<FacetId, Record<string, number>>,
  bars: Bars | undefined,
): Counts {
  const filters = filtersOf(query);
  const result = zeroCounts(query, filters, values, bars);
  const gains = new Map(filters.map((filter) => [filter, 0]));
  for (const candidate of candidates) count(candidate, { query, filters, bars, result, gains });
  result.nearMisses = filters
    .map((filter): NearMiss => ({ ref: filter.ref, gain: gains.get(filter)! }))
    .sort((a, b) => b.gain - a.gain);
  return result;
}

function count(candidate: Candidate, counting: Counting): void {
  const { query, filters, result, gains } = counting;
  const failed = filters.filter((filter) => !passes(filter, candidate, query));
  const hidden =
    !asksFor(query.choices.accepting) && takesNoNewClients(candidate) && !candidate.isNamed;
  if (!failed.length && !hidden) result.matching.push(candidate);

  /** Whether it fails nothing but filters that ask about these. */
  const failsOnly = (...about: Filter['about'][]) =>
    failed.every((filter) => about.includes(filter.about)) &&
    (!hidden || about.includes('accepting'));

  if (query.near && failsOnly('mode', 'near')) countModes(candidate, failed, counting);
  const first = hidden ? 'accepting' : failed[0]?.about;
  if (first && !failsOnly(first)) return;

  if (failed.every(isChoice)) countValues(candidate, first, counting);
  if (failsOnly('near')) countRadiuses(candidate, counting);
  if (failsOnly('fee')) countBars(candidate, counting);
  if (failsOnly('opening')) countOpenings(candidate, counting);

  for (const id of Object.keys(result.unknown) as (keyof typeof result.unknown)[]) {
    if (failsOnly(id) && isSilent(id, candidate, query)) result.unknown[id]!++;
  }
  if (query.fee && failsOnly('fee') && slidesTo(candidate, query.fee.max)) result.slidingScale!++;
  const [only, ...others] = failed;
  if (!only || others.length || dependsOnPlace(only, query)) return;
  if (!wouldBeHidden(only, candidate, query)) gains.set(only, gains.get(only)! + 1);
}

/** @param failed what the only failed filters ask about, if there are any */
function countValues(
  candidate: Candidate,
  failed: Filter['about'] | undefined,
  { query, result }: Counting,
): void {
  for (const facet of facetIds) {
    if ((facet === 'mode' && query.near) || (failed && facet !== failed)) continue;
    for (const value of candidate.values(facet) ?? []) result.counts[facet][value]!++;
  }
}

/** Modes beside a place: another choice of modes changes which ways of meeting count. */
function countModes(
  candidate: Candidate,
  failed: readonly Filter[],
  { query, filters, result, gains }: Counting,
): void {
  const modes = candidate.values('mode');
  const { any, avoid } = query.choices.mode;
  const isNearWith = (choice: Pick<Choice, 'any' | 'avoid'>) =>
    admits(isNear(candidate.near, meetingFor(modes, choice)), 'near', query);
  const failedModes = failed.filter(({ about }) => about === 'mode');

  if (failedModes.every(isChoice)) {
    for (const mode of modes ?? []) {
      if (isNearWith({ any: [mode], avoid })) result.counts.mode[mode]!++;
    }
  }
  if (!failed.length) return;
  for (const filter of filters) {
    if (!dependsOnPlace(filter, query) || failedModes.some((other) => other !== filter)) continue;
    const { ref } = filter;
    const choice =
      ref.filter === 'facet' && ref.role === 'avoid'
        ? { any, avoid: avoid.filter((value) => value !== ref.value) }
        : { any: isChoice(filter) ? [] : any, avoid };
    if (isNearWith(choice)) gains.set(filter, gains.get(filter)! + 1);
  }
}

function dependsOnPlace({ about }: Filter, { near }: NormalizedQuery): boolean {
  return about === 'mode' && near !== undefined;
}

/** Whether a record would be hidden by default without a filter: if that is the last one that asks for a status, or the words that name it. */
function wouldBeHidden(
  { about, ref }: Filter,
  candidate: Candidate,
  { choices }: NormalizedQuery,
): boolean {
  if (!takesNoNewClients(candidate)) return false;
  const { any, must } = choices.accepting;
  if (about === 'text') return !asksFor(choices.accepting);
  if (about !== 'accepting' || ref.filter !== 'facet' || candidate.isNamed) return false;
  return !asksFor({
    any: ref.role === 'any' ? [] : any,
    must: ref.role === 'must' ? must.filter((value) => value !== ref.value) : must,
  });
}

function countRadiuses({ near, offices, distance, meeting }: Candidate, counting: Counting): void {
  const { query, result } = counting;
  if (!result.near) return;
  for (const radius of radiuses) {
    const office = isOfficeIn(offices, { ...query.near!, radius }, distance);
    if (isNear({ ...near, office }, meeting)) result.near[radius]!++;
  }
}

function countBars({ fee }: Candidate, { bars, result }: Counting): void {
  if (!fee || !bars) return;
  const [first, last] = barsOf(fee, bars);
  for (let bar = first; bar <= last; bar++) result.fees[bar]!++;
}

function countOpenings({ openings }: Candidate, { query, result }: Counting): void {
  const { within: days, cells: asked } = query.opening ?? { cells: 0 };
  for (const within of horizons) {
    if (hasOpening(openings, { within, cells: asked }, query.now)) {
      result.opening.within[within]!++;
    }
  }
  const set = openingCells(openings, days, query.now);
  cells.forEach((cell, i) => {
    if (set & (1 << i)) result.opening.cells[cell]++;
  });
}

function isChoice({ ref }: Filter): boolean {
  return ref.filter === 'facet' && ref.role === 'any';
}

function zeroCounts(
  query: NormalizedQuery,
  filters: readonly Filter[],
  values: Record<FacetId, Record<string, number>>,
  bars: Bars | undefined,
): Counts {
  const zeros = (keys: readonly (string | number)[]) =>
    Object.fromEntries(keys.map((key) => [key, 0]));
  const asked = filters.map(({ about }) => about).filter((about) => about !== 'text');
  return {
    matching: [],
    counts: Object.fromEntries(
      facetIds.map((facet) => [facet, zeros(Object.keys(values[facet]))]),
    ) as Counts['counts'],
    unknown: zeros(asked),
    ...(query.fee && { slidingScale: 0 }),
    opening: { within: zeros(horizons), cells: zeros(cells) as Counts['opening']['cells'] },
    ...(query.near?.center && { near: zeros(radiuses) }),
    fees: new Array<number>(bars?.count ?? 0).fill(0),
    nearMisses: [],
  };
}
