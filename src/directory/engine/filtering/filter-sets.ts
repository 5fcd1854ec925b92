import { noneOf, without, type Bits } from '../bits.js';
import { asksFor, filtersOf, type Filter } from './filters-in-use.js';
import { admitted, matchSetOf } from './match-sets.js';
import type { QueryContext } from './query-context.js';

/** A filter in use with the records it lets in. Without `ref`: the default that hides those who take no new clients. */
export interface FilterSet {
  ref?: Filter['ref'];
  about: Filter['about'];
  passes: Bits;
  silent: Bits;
}

/** The filters of a query as sets of records. */
export interface FilterSets {
  sets: FilterSet[];
  /** The records that pass all of them: the results. */
  matching: Bits;
  /** The records that pass all but some of them. */
  matchingWithout(isLeftOut: (set: FilterSet) => boolean): Bits;
}

export function filterSetsOf(context: QueryContext): FilterSets {
  const { query, everyone, hidden } = context;
  const sets = filtersOf(query).map(({ ref, about }): FilterSet => {
    const match = matchSetOf(ref, context);
    return { ref, about, passes: admitted(match, about, query), silent: match.silent };
  });
  if (!asksFor(query.choices.accepting)) {
    const passes = without(everyone, hidden);
    sets.push({ about: 'accepting', passes, silent: noneOf(everyone) });
  }
  const matching = allPassing(sets, everyone);
  return {
    sets,
    matching,
    matchingWithout(isLeftOut) {
      const kept = sets.filter((set) => !isLeftOut(set));
      return kept.length < sets.length ? allPassing(kept, everyone) : matching;
    },
  };
}

function allPassing(sets: readonly FilterSet[], everyone: Bits): Bits {
  const records = everyone.slice();
  for (const { passes } of sets) {
    for (let i = 0; i < records.length; i++) records[i]! &= passes[i]!;
  }
  return records;
}
