import { facetIds } from '../../../vocabulary/facets.js';
import type { FilterId, FilterRef } from '../../query.js';
import type { Choice, NormalizedQuery } from './normalized-query.js';

/** A filter in use. */
export interface Filter {
  ref: FilterRef;
  /** What it asks about: filters about the same are silent for the same records. Text knows no silence. */
  about: FilterId | 'text';
}

/** The filters in use. Every engine has them in this order, because it decides between equal near misses. */
export function filtersOf(query: NormalizedQuery): Filter[] {
  const filters: Filter[] = [];
  if (query.words.length) filters.push({ ref: { filter: 'text' }, about: 'text' });
  for (const id of ['near', 'fee', 'opening'] as const) {
    if (query[id]) filters.push({ ref: { filter: id }, about: id });
  }
  for (const facet of facetIds) {
    const { any, must, avoid } = query.choices[facet];
    if (any.length) filters.push({ ref: { filter: 'facet', facet, role: 'any' }, about: facet });
    for (const [role, values] of [
      ['must', must],
      ['avoid', avoid],
    ] as const) {
      for (const value of values) {
        filters.push({ ref: { filter: 'facet', facet, role, value }, about: facet });
      }
    }
  }
  return filters;
}

/** Whether values of a facet are chosen or required, which replaces a default. */
export function asksFor({ any, must }: Pick<Choice, 'any' | 'must'>): boolean {
  return any.length > 0 || must.length > 0;
}
