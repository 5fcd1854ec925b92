import type { FacetId } from '../../../vocabulary/facets.js';
import type { NearMiss } from '../../query.js';
import { both, countOf, without, type Bits } from '../bits.js';
import type { FilterSet, FilterSets } from './filter-sets.js';
import { asksFor } from './filters-in-use.js';
import { admitted } from './match-sets.js';
import { meetingsWith, nearMatchSet } from './near.js';
import type { Choice, NormalizedQuery } from './normalized-query.js';
import type { NearSets, QueryContext } from './query-context.js';

/** For each filter in use, how many more records would match without it; most first. */
export function nearMissesOf(context: QueryContext, filterSets: FilterSets): NearMiss[] {
  return filterSets.sets
    .flatMap((set) => {
      if (!set.ref) return [];
      const records = matchingWithoutOne(set, context, filterSets);
      return { ref: set.ref, gain: countOf(without(records, filterSets.matching)) };
    })
    .sort((a, b) => b.gain - a.gain);
}

/** The records that would match without one filter. Removing it can change what two other filters mean. */
function matchingWithoutOne(
  removed: FilterSet,
  context: QueryContext,
  { matchingWithout }: FilterSets,
): Bits {
  const { query, nearSets, closed, hidden } = context;
  if (removed.about === 'mode' && nearSets) {
    // Other modes are other ways to meet there.
    return both(
      matchingWithout((set) => set === removed || set.about === 'near'),
      nearWithoutOne(removed, nearSets, context),
    );
  }
  const records = matchingWithout((set) => set === removed);
  // Without the last status asked for, the default hides some records again; without words, also those that they named.
  if (asksFor(choiceWithout(removed, query, 'accepting'))) return records;
  if (removed.about === 'accepting') return without(records, hidden);
  return removed.about === 'text' ? without(records, closed) : records;
}

/** The records that `near` lets in without a filter on modes. */
function nearWithoutOne(
  removed: FilterSet,
  { office, remote }: NearSets,
  context: QueryContext,
): Bits {
  const meetings = meetingsWith(context, choiceWithout(removed, context.query, 'mode'));
  return admitted(nearMatchSet(office, remote, meetings), 'near', context.query);
}

/** What is asked of a facet, without one filter. */
function choiceWithout({ ref }: FilterSet, { choices }: NormalizedQuery, facet: FacetId): Choice {
  const choice = choices[facet];
  if (ref?.filter !== 'facet') return choice;
  if (ref.role === 'any') return { ...choice, any: [] };
  return { ...choice, [ref.role]: choice[ref.role].filter((value) => value !== ref.value) };
}
