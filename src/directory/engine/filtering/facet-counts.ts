import { lazy, memoizeLast } from '../../../lib/memo.js';
import { datedFacets } from '../../../record/listed.js';
import { facetIds, type FacetId } from '../../../vocabulary/facet-ids.js';
import { remoteModes } from '../../../vocabulary/modes.js';
import type { DirectoryInfo, SearchResult } from '../../query.js';
import { both, countBoth, either, isSameSet, noneOf, type Bits } from '../bits.js';
import type { FacetIndex } from '../indexes/facet-index.js';
import type { FilterSet, FilterSets } from './filter-sets.js';
import { admitted } from './match-sets.js';
import { isUnknownMode } from './near.js';
import { createTally } from './value-tally.js';
import type { MatchSet, NearSets, QueryContext } from './query-context.js';

/**
 * Returns a function that counts, for each value of each facet that is wanted, how many records would match if that value alone were
 * chosen in its facet.
 */
export function createFacetCounter(
  { listing }: FacetIndex,
  { values }: DirectoryInfo,
  everyone: Bits,
): (context: QueryContext, filterSets: FilterSets) => SearchResult['counts'] {
  const countValues = (facet: FacetId, recordsFor: (value: string) => Bits) => {
    // A filled-in copy is quicker than an object that begins empty.
    const counts = { ...values[facet] };
    // Not by entries, each of which would be an array for the garbage collector.
    listing[facet].forEach((records, value) => {
      counts[value] = countBoth(records, recordsFor(value));
    });
    return counts;
  };
  const counters = facetIds.map((facet) => {
    if (datedFacets.includes(facet)) {
      return (records: Bits) => countValues(facet, () => records);
    }
    const tally = lazy(() => createTally([...listing[facet].values()], everyone));
    const names = lazy(() => [...listing[facet].keys()]);
    // Most facets are counted among the same records from one search to the next.
    return memoizeLast((records: Bits) => {
      const counts = { ...values[facet] };
      const tallied = tally()(records);
      names().forEach((value, i) => (counts[value] = tallied[i]!));
      return counts;
    }, isSameSet);
  });

  return (context, filterSets) =>
    Object.fromEntries(
      facetIds.flatMap((facet, i) => {
        if (!context.query.wants(facet)) return [];
        const counts =
          facet === 'mode' && context.nearSets
            ? countValues('mode', recordsForMode(context.nearSets, context, filterSets))
            : counters[i]!(filterSets.matchingWithout(isChoiceOf(facet)));
        return [[facet, counts]];
      }),
    );
}

/** For each mode, the records that would match by it: beside a place, it must also be a way to meet there. */
function recordsForMode(
  nearSets: NearSets,
  { query }: QueryContext,
  { matchingWithout }: FilterSets,
): (mode: string) => Bits {
  const isModeChoice = isChoiceOf('mode');
  const others = matchingWithout((set) => isModeChoice(set) || set.about === 'near');
  const remote = both(others, admitted(nearSets.remote, 'near', query));
  const inPerson = both(others, admitted(nearSets.office, 'near', query));
  const unknown = both(others, admitted(unknownModeMatch(nearSets), 'near', query));
  return (mode) => (isUnknownMode(mode) ? unknown : remoteModes.includes(mode) ? remote : inPerson);
}

/** Whether a filter would be replaced by choosing a value: the values chosen, or the default. `must` and `avoid` stay. */
function isChoiceOf(facet: FacetId): (set: FilterSet) => boolean {
  return ({ about, ref }) => about === facet && (!ref || ('role' in ref && ref.role === 'any'));
}

/** What a mode that may be in person or remote says of a place: at most that meeting there may be possible. */
function unknownModeMatch({ office, remote }: NearSets): MatchSet {
  const silent = [office.yes, office.silent, remote.yes, remote.silent].reduce(either);
  return { yes: noneOf(silent), silent };
}
