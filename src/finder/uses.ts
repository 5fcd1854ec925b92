import type { FacetChoice } from '../directory/query.js';
import type { FacetId } from '../vocabulary/facets.js';
import { type Search, type Use, isHeard } from './search.js';

/** Whether anything narrows the search. Preferences only rank. */
export function isNarrowed(search: Search): boolean {
  return usesOf(search).some(({ ref }) => ref.filter !== 'facet' || ref.role !== 'prefer');
}

/** Everything a person asked for, in the order in which they would read it back; without what was heard in a sentence. */
export function usesOf(search: Search): Use[] {
  const list: Use[] = [];
  if (search.text) list.push({ ref: { filter: 'text' } });
  if (search.near) list.push({ ref: { filter: 'near' } });
  for (const [facet, choice] of Object.entries(search.facets ?? {}) as [FacetId, FacetChoice][]) {
    for (const value of choice.any ?? []) {
      list.push({ ref: { filter: 'facet', facet, role: 'any' }, value });
    }
    for (const role of ['must', 'avoid', 'prefer'] as const) {
      for (const value of choice[role] ?? []) {
        if (role === 'prefer' && isHeard(search, facet, value)) continue;
        list.push({ ref: { filter: 'facet', facet, role, value } });
      }
    }
  }
  if (search.fee) list.push({ ref: { filter: 'fee' } });
  if (search.opening) list.push({ ref: { filter: 'opening' } });
  return list;
}
