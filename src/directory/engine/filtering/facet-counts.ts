import { facetIds, remoteModes, type FacetId } from '../../../vocabulary/facets.js';
import { isUnknownMode, leadingThere, meetingsWith, nearMatchSet } from './near.js';
import {
  both,
  countBoth,
  countOf,
  either,
  isSameSet,
  noBits,
  without,
  type Bits,
} from '../bits.js';
import type { FacetIndex } from '../indexes/facet-index.js';
import { datedFacets } from '../../../record/facts.js';
import { memoizeLast } from '../../../lib/memo.js';
import { cells, HORIZON } from '../../../record/openings.js';
import { asksFor, type NormalizedQuery } from './normalized-query.js';
import {
  horizons,
  radiuses,
  type DirectoryInfo,
  type FilterId,
  type SearchResult,
} from '../../query.js';
import type { NearSets, QueryContext, MatchSet } from './query-context.js';
import type { FilterSet, FilterSets } from './filter-sets.js';
import { admitted, inCells } from './match-sets.js';

/** Everything that is counted beside who fits. */
export type FacetCounter = Pick<
  SearchResult,
  'counts' | 'unknown' | 'fee' | 'opening' | 'near' | 'nearMisses'
>;

/**
 * Counts what would be, from what became of everyone. Two things are not independent, and so are judged again where they
 * meet: the modes asked for decide which ways lead to a place; and asking for no status hides those who take nobody.
 */
export function createFacetCounter(
  { lists }: FacetIndex,
  { values }: DirectoryInfo,
  currency: string,
): (context: QueryContext, filterSets: FilterSets) => FacetCounter {
  /** How many list each value, of those it is open to. */
  const countEach = (facet: FacetId, open: (value: string) => Bits) => {
    // Copied and filled in, which is quicker than beginning with nothing.
    const counts = { ...values[facet] };
    // Not by entries, each of which would be a list of its own, to be swept up later.
    lists[facet].forEach((records, value) => {
      counts[value] = countBoth(records, open(value));
    });
    return counts;
  };
  /** The same, of one set. Most facets are open to the same records from one search to the next. */
  const counted = facetIds.map((facet) => {
    const countIn = (open: Bits) => countEach(facet, () => open);
    return datedFacets.includes(facet) ? countIn : memoizeLast(countIn, isSameSet);
  });

  /** How many of those who would fit list each value, were only its facet asked something else. */
  const countFacet = (
    facet: FacetId,
    { nearSets, query }: QueryContext,
    { fitsWithout }: FilterSets,
  ) => {
    const isReplaced = isChoiceOf(facet);
    if (facet === 'mode' && nearSets) {
      // One alone must also lead to the place.
      const open = fitsWithout((set) => isReplaced(set) || set.about === 'near');
      const remote = both(open, admitted(nearSets.remote, 'near', query));
      const inPerson = both(open, admitted(nearSets.office, 'near', query));
      const unknown = both(open, admitted(maybeThere(nearSets), 'near', query));
      return countEach('mode', (mode) =>
        isUnknownMode(mode) ? unknown : remoteModes.includes(mode) ? remote : inPerson,
      );
    }
    return counted[facetIds.indexOf(facet)]!(fitsWithout(isReplaced));
  };

  return (context, filterSets) => {
    const { query, fees } = context;
    const openTo = (about: FilterId) => filterSets.fitsWithout((set) => set.about === about);
    const openToFee = openTo('fee');
    return {
      counts: Object.fromEntries(
        facetIds.map((facet) => [facet, countFacet(facet, context, filterSets)]),
      ) as SearchResult['counts'],
      unknown: unknownOf(filterSets),
      opening: openingsOf(context, openTo('opening')),
      ...(query.near?.center && { near: radiusesOf(context, openTo('near')) }),
      ...(fees.bars.length && {
        fee: {
          for: query.feeFor,
          currency,
          bars: fees.bars.map(({ from, to, who: records }) => ({
            from,
            to,
            count: countBoth(records, openToFee),
          })),
        },
      }),
      nearMisses: filterSets.sets
        .flatMap((set) =>
          set.ref ? { ref: set.ref, gain: gainWithout(set, context, filterSets) } : [],
        )
        .sort((a, b) => b.gain - a.gain),
    };
  };
}

/** Whether something stands in place of a choice of a facet: the values chosen, or the default. Its musts and avoids stay. */
function isChoiceOf(facet: FacetId): (set: FilterSet) => boolean {
  return ({ about, ref }) => about === facet && (!ref || ('role' in ref && ref.role === 'any'));
}

/** What a mode that may be in person or remote says of a place: never more than that it may lead there. */
function maybeThere({ office, remote }: NearSets): MatchSet {
  const silent = [office.yes, office.silent, remote.yes, remote.silent].reduce(either);
  return { yes: noBits(silent.length * 32), silent };
}

/** How many are silent on just what a filter is about, those who were let in with it included. */
function unknownOf({ sets, fitsWithout }: FilterSets): SearchResult['unknown'] {
  const unknown: SearchResult['unknown'] = {};
  for (const { ref, about, silent } of sets) {
    if (!ref || about === 'text') continue;
    unknown[about] ??= countBoth(
      fitsWithout((set) => set.about === about),
      silent,
    );
  }
  return unknown;
}

function openingsOf({ query, openings }: QueryContext, open: Bits): SearchResult['opening'] {
  const { within: days, cells: wanted } = query.opening ?? { cells: 0 };
  const within: Record<number, number> = {};
  for (const horizon of horizons) {
    const coming = openings.within(horizon);
    const there = wanted ? inCells(coming.cells, wanted) : coming.any;
    within[horizon] = countBoth(there, open);
  }
  const listed = openings.within(days ?? HORIZON).cells;
  const usual = days === undefined ? openings.usual() : undefined;
  const unlisted = without(open, openings.listed);
  const counts = {} as SearchResult['opening']['cells'];
  cells.forEach((cell, i) => {
    counts[cell] = countBoth(listed[i]!, open) + (usual ? countBoth(usual[i]!, unlisted) : 0);
  });
  return { within, cells: counts };
}

function radiusesOf({ nearSets }: QueryContext, open: Bits): Record<number, number> {
  const { distances, remote, meeting } = nearSets!;
  return Object.fromEntries(
    radiuses.map((radius) => {
      const there = leadingThere(distances!.within(radius), remote.yes, meeting);
      return [radius, countBoth(there, open)];
    }),
  );
}

/** How many who do not fit would, without one filter. */
function gainWithout(
  left: FilterSet,
  context: QueryContext,
  { fits, fitsWithout }: FilterSets,
): number {
  const { query, nearSets, closed } = context;
  let records: Bits;
  if (left.about === 'mode' && nearSets) {
    // Another choice of modes opens and closes ways that lead to the place.
    const meeting = meetingsWith(context, leavingOut(left, query, 'mode'));
    const leading = admitted(
      nearMatchSet(nearSets.office, nearSets.remote, meeting),
      'near',
      query,
    );
    records = both(
      fitsWithout((set) => set === left || set.about === 'near'),
      leading,
    );
  } else {
    records = fitsWithout((set) => set === left);
    // Without its last wish about the status, the default hides some again.
    if (left.about === 'accepting' && !asksFor(leavingOut(left, query, 'accepting'))) {
      records = without(records, closed);
    }
  }
  return countOf(without(records, fits));
}

/** What is asked of a facet, without one filter. */
function leavingOut(
  { ref }: FilterSet,
  { choices }: NormalizedQuery,
  facet: FacetId,
): NormalizedQuery['choices'][FacetId] {
  const choice = choices[facet];
  if (ref?.filter !== 'facet') return choice;
  if (ref.role === 'any') return { ...choice, any: [] };
  return { ...choice, [ref.role]: choice[ref.role].filter((value) => value !== ref.value) };
}
