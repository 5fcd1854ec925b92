import { facetIds, type FacetId } from '../../../src/vocabulary/facets.js';
import { barsOf, type Bars } from '../../../src/record/fees.js';
import { cells } from '../../../src/record/openings.js';
import {
  asksFor,
  filtersOf,
  type Filter,
} from '../../../src/directory/engine/filtering/filters-in-use.js';
import type { NormalizedQuery } from '../../../src/directory/engine/filtering/normalized-query.js';
import {
  horizons,
  radiuses,
  type NearMiss,
  type SearchResult,
} from '../../../src/directory/query.js';
import { freeCells, isFree } from './free.js';
import { meetingFor, type Candidate } from './rows.js';
import { admits, isSilent, passes, takesNobody } from './verdicts.js';
import { isNear, isOfficeIn } from './ways.js';

/** Who fits, and how many would. */
export interface Tally extends Pick<SearchResult, 'unknown' | 'opening' | 'nearMisses'> {
  counts: Record<FacetId, Record<string, number>>;
  fits: Candidate[];
  near?: NonNullable<SearchResult['near']>;
  /** By bar. */
  fees: number[];
}

/**
 * Goes through all candidates once. What a candidate counts for follows from the filters it fails: none, and it fits;
 * those of one facet, and it would fit if that facet asked for something else; a single one, and it is a near miss.
 *
 * Two things are not independent, and so are judged again where they meet: the modes asked for decide which ways lead to a
 * place; and asking for no status hides those who take nobody.
 *
 * @param values every value to count, by facet
 * @param bars of the fee asked for
 */
export function tally(
  candidates: readonly Candidate[],
  plan: NormalizedQuery,
  values: Record<FacetId, Record<string, number>>,
  bars: Bars | undefined,
): Tally {
  const filters = filtersOf(plan);
  const aboutInUse = [...new Set(filters.map(({ about }) => about))].filter((id) => id !== 'text');
  const result: Tally = {
    fits: [],
    counts: zeroCounts(values),
    unknown: Object.fromEntries(aboutInUse.map((id) => [id, 0])),
    opening: {
      within: Object.fromEntries(horizons.map((days) => [days, 0])),
      cells: Object.fromEntries(cells.map((cell) => [cell, 0])) as Record<string, number>,
    },
    ...(plan.near?.center && { near: Object.fromEntries(radiuses.map((miles) => [miles, 0])) }),
    fees: new Array<number>(bars?.count ?? 0).fill(0),
    nearMisses: [],
  };
  const independent = facetIds.filter((facet) => facet !== 'mode' || !plan.near);
  const gains = new Map(filters.map((filter) => [filter, 0]));
  const gain = (filter: Filter) => gains.set(filter, gains.get(filter)! + 1);

  for (const candidate of candidates) {
    const failed = filters.filter((filter) => !passes(filter, candidate, plan));
    const hidden = !asksFor(plan.choices.accepting) && takesNobody(candidate);
    if (!failed.length && !hidden) result.fits.push(candidate);

    /** Whether nothing but what these filters ask stands in the way. */
    const failsOnly = (...about: Filter['about'][]) =>
      failed.every((filter) => about.includes(filter.about)) &&
      (!hidden || about.includes('accepting'));

    if (plan.near && failsOnly('mode', 'near')) countModes(candidate, failed);
    const first = hidden ? 'accepting' : failed[0]?.about;
    if (first && !failsOnly(first)) continue;

    if (failed.every(isChoice)) {
      for (const facet of independent) {
        if (first && facet !== first) continue;
        for (const value of candidate.values(facet) ?? []) result.counts[facet][value]!++;
      }
    }
    if (failsOnly('near')) countRadiuses(candidate);
    if (failsOnly('fee')) countBars(candidate);
    if (failsOnly('opening')) countOpenings(candidate);

    for (const id of aboutInUse) {
      if (failsOnly(id) && isSilent(id, candidate, plan)) result.unknown[id]!++;
    }
    if (failed.length === 1 && !dependsOnPlace(failed[0]!) && !wouldHide(failed[0]!, candidate)) {
      gain(failed[0]!);
    }
  }

  /** Modes beside a place: one alone, or one fewer to rule out, opens or closes ways that lead there. */
  function countModes(candidate: Candidate, failed: readonly Filter[]) {
    const modes = candidate.values('mode');
    const { any, avoid } = plan.choices.mode;
    const leads = (choice: { any: readonly string[]; avoid: readonly string[] }) =>
      admits(isNear(candidate.ways, meetingFor(modes, choice)), 'near', plan);
    const failedModes = failed.filter(({ about }) => about === 'mode');

    if (failedModes.every(isChoice)) {
      for (const mode of modes ?? [])
        if (leads({ any: [mode], avoid })) result.counts.mode[mode]!++;
    }
    if (!failed.length) return;
    for (const filter of filters) {
      if (!dependsOnPlace(filter) || failedModes.some((other) => other !== filter)) continue;
      const { ref } = filter;
      const choice =
        ref.filter === 'facet' && ref.role === 'avoid'
          ? { any, avoid: avoid.filter((value) => value !== ref.value) }
          : { any: isChoice(filter) ? [] : any, avoid };
      if (leads(choice)) gain(filter);
    }
  }

  function dependsOnPlace({ about }: Filter): boolean {
    return about === 'mode' && plan.near !== undefined;
  }

  /** Without its last wish about the status, the default hides a candidate again. */
  function wouldHide({ about, ref }: Filter, candidate: Candidate): boolean {
    if (about !== 'accepting' || ref.filter !== 'facet' || !takesNobody(candidate)) return false;
    const { any, must } = plan.choices.accepting;
    return !asksFor({
      any: ref.role === 'any' ? [] : any,
      must: ref.role === 'must' ? must.filter((value) => value !== ref.value) : must,
    });
  }

  function countRadiuses({ ways, offices, distance, meeting }: Candidate) {
    if (!result.near) return;
    for (const radius of radiuses) {
      const office = isOfficeIn(offices, { ...plan.near!, radius }, distance);
      if (isNear({ ...ways, office }, meeting)) result.near[radius]!++;
    }
  }

  function countBars({ fee }: Candidate) {
    if (!fee || !bars) return;
    const [first, last] = barsOf(fee, bars);
    for (let bar = first; bar <= last; bar++) result.fees[bar]!++;
  }

  function countOpenings({ times }: Candidate) {
    const { within: days, cells: wanted } = plan.opening ?? { cells: 0 };
    for (const within of horizons) {
      if (isFree(times, { within, cells: wanted }, plan.now)) result.opening.within[within]!++;
    }
    const free = freeCells(times, days, plan.now);
    cells.forEach((cell, i) => {
      if (free & (1 << i)) result.opening.cells[cell]++;
    });
  }

  result.nearMisses = filters
    .map(({ ref }, i): NearMiss => ({ ref, gain: gains.get(filters[i]!)! }))
    .sort((a, b) => b.gain - a.gain);
  return result;
}

function isChoice({ ref }: Filter): boolean {
  return ref.filter === 'facet' && ref.role === 'any';
}

function zeroCounts(values: Tally['counts']): Tally['counts'] {
  return Object.fromEntries(
    facetIds.map((facet) => [
      facet,
      Object.fromEntries(Object.keys(values[facet]).map((value) => [value, 0])),
    ]),
  ) as Tally['counts'];
}
