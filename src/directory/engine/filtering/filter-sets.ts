import { noBits, without, type Bits } from '../bits.js';
import { asksFor, filtersOf, type Filter } from './normalized-query.js';
import type { QueryContext } from './query-context.js';
import { admitted, matchSetOf } from './match-sets.js';

/** What keeps some out: a filter in use, or the default that hides those who take nobody, which has no name. */
export interface FilterSet {
  ref?: Filter['ref'];
  about: Filter['about'];
  passes: Bits;
  silent: Bits;
}

/** What became of everyone, and what would, were some meshes not there. */
export interface FilterSets {
  sets: FilterSet[];
  fits: Bits;
  /** Who passes all but some of the meshes. */
  fitsWithout(some: (set: FilterSet) => boolean): Bits;
}

export function filterSetsOf(context: QueryContext): FilterSets {
  const { query, size, everyone, closed } = context;
  const sets = filtersOf(query).map(({ ref, about }): FilterSet => {
    const match = matchSetOf(ref, context);
    return { ref, about, passes: admitted(match, about, query), silent: match.silent };
  });
  if (!asksFor(query.choices.accepting)) {
    sets.push({ about: 'accepting', passes: without(everyone, closed), silent: noBits(size) });
  }
  const passing = (kept: readonly FilterSet[]): Bits => {
    const records = everyone.slice();
    for (const { passes } of kept) {
      for (let i = 0; i < records.length; i++) records[i]! &= passes[i]!;
    }
    return records;
  };
  const fits = passing(sets);
  return {
    sets,
    fits,
    fitsWithout(some) {
      const kept = sets.filter((set) => !some(set));
      return kept.length < sets.length ? passing(kept) : fits;
    },
  };
}
