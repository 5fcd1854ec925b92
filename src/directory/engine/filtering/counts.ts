import { HORIZON } from '../../../record/openings.js';
import { cells } from '../../../record/usual-hours.js';
import {
  horizons,
  radiuses,
  type FeeHistogram,
  type FilterId,
  type SearchResult,
  type WholeResult,
} from '../../query.js';
import { countBoth, without, type Bits } from '../bits.js';
import type { FeeIndex } from '../indexes/fee-index.js';
import type { Indexes } from '../indexes/indexes.js';
import { createFacetCounter } from './facet-counts.js';
import type { FilterSets } from './filter-sets.js';
import { inCells } from './match-sets.js';
import { nearMissesOf } from './near-misses.js';
import { canMeet } from './near.js';
import type { QueryContext } from './query-context.js';

/** Everything that is counted besides the results. */
export type Counts = Pick<
  SearchResult,
  'counts' | 'unknown' | 'slidingScale' | 'fee' | 'opening' | 'near' | 'nearMisses'
>;

/** Returns a function that makes all counts of a search. It keeps the counts of facets that stay the same in the next one. */
export function createCounter({
  facets,
  info,
  everyone,
}: Pick<Indexes, 'facets' | 'info' | 'everyone'>): (
  context: QueryContext,
  filterSets: FilterSets,
) => Counts {
  const countFacets = createFacetCounter(facets, info, everyone);
  return (context, filterSets) => {
    const { query, fees } = context;
    const { wants } = query;
    const matchingBesides = (about: FilterId) =>
      filterSets.matchingWithout((set) => set.about === about);
    return {
      counts: countFacets(context, filterSets),
      ...(wants('unknown') && { unknown: countUnknown(filterSets) }),
      ...(wants('unknown') &&
        query.fee && {
          slidingScale: countBoth(fees.slidingTo(query.fee.max), matchingBesides('fee')),
        }),
      ...(wants('opening') && { opening: countOpenings(context, matchingBesides('opening')) }),
      ...(wants('near') &&
        query.near?.center && { near: countRadiuses(context, matchingBesides('near')) }),
      ...(wants('fee') && fees.bars.length && { fee: countFees(fees, matchingBesides('fee')) }),
      ...(wants('near-misses') && { nearMisses: nearMissesOf(context, filterSets) }),
    };
  };
}

/** How many fail only because they are silent on what a filter asks; with `orUnknown`, how many of the results are silent on it. */
function countUnknown({ sets, matchingWithout }: FilterSets): WholeResult['unknown'] {
  const unknown: WholeResult['unknown'] = {};
  for (const { ref, about, silent } of sets) {
    if (!ref || about === 'text') continue;
    unknown[about] ??= countBoth(
      matchingWithout((set) => set.about === about),
      silent,
    );
  }
  return unknown;
}

/** @param records those that pass every other filter, here and below */
function countOpenings({ query, openings }: QueryContext, records: Bits): WholeResult['opening'] {
  const { within: days, cells: asked } = query.opening ?? { cells: 0 };
  const within: Record<number, number> = {};
  for (const horizon of horizons) {
    const coming = openings.within(horizon);
    within[horizon] = countBoth(asked ? inCells(coming.cells, asked) : coming.any, records);
  }
  const bySlots = openings.within(days ?? HORIZON).cells;
  const byUsualHours = days === undefined ? openings.usual() : undefined;
  const slotsUnknown = without(records, openings.slotsKnown);
  const counts = {} as WholeResult['opening']['cells'];
  cells.forEach((cell, i) => {
    counts[cell] =
      countBoth(bySlots[i]!, records) +
      (byUsualHours ? countBoth(byUsualHours[i]!, slotsUnknown) : 0);
  });
  return { within, cells: counts };
}

function countRadiuses({ nearSets }: QueryContext, records: Bits): Record<number, number> {
  const { distances, remote, meetings } = nearSets!;
  return Object.fromEntries(
    radiuses.map((radius) => {
      const match = canMeet(distances!.within(radius), remote.yes, meetings);
      return [radius, countBoth(match, records)];
    }),
  );
}

function countFees({ kind, currency, bars }: FeeIndex, records: Bits): FeeHistogram {
  return {
    for: kind,
    currency,
    bars: bars.map((bar) => ({
      from: bar.from,
      to: bar.to,
      count: countBoth(bar.records, records),
    })),
  };
}
