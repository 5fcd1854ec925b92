import type { SearchResult } from '../../directory/query.js';
import type { FacetId } from '../../vocabulary/facets.js';
import type { TypedFilters } from '../reading/read-typed.js';
import { reduceSearch } from '../reduce-search.js';
import type { Search, Use, UseRef } from '../search.js';

/** Filters that typed words can name, the least specific first. The place stays: who can be met there matters most. */
const ORDER: readonly (FacetId | 'opening' | 'fee' | 'text')[] = [
  'opening',
  'fee',
  'payment',
  'affirming',
  'sexuality',
  'faith',
  'ethnicity',
  'gender',
  'session',
  'age',
  'mode',
  'profession',
  'language',
  'payer',
  'text',
];

/** A search without some of the filters that typed words named, and these. */
export interface Relaxed {
  search: Search;
  leftOut: readonly Use[];
}

/**
 * If nobody passes all filters that typed words named, leaves out as few of them as it can, the least specific first. If that does not
 * help either, filters that were chosen by hand keep everyone out, and all stay.
 *
 * @param ask searches, for the total and the near misses
 */
export async function relax(
  search: Search,
  filters: TypedFilters,
  ask: (search: Search) => Promise<SearchResult>,
): Promise<Relaxed> {
  const leftOut: Use[] = [];
  let next = search;
  const candidates = ORDER.filter((id) => isNamed(id, search, filters));
  while (candidates.length || leftOut.length) {
    const { total, nearMisses } = await ask(next);
    if (total) return { search: next, leftOut };
    if (!candidates.length) break;
    const helps = (id: (typeof candidates)[number]) =>
      nearMisses.some(({ ref, gain }) => gain > 0 && idOf(ref) === id);
    const id = candidates.find(helps) ?? candidates[0]!;
    candidates.splice(candidates.indexOf(id), 1);
    for (const use of usesNamed(id, filters)) {
      leftOut.push(use);
      next = reduceSearch(next, { type: 'remove', ...use });
    }
  }
  return { search, leftOut: [] };
}

function isNamed(id: (typeof ORDER)[number], { text }: Search, filters: TypedFilters): boolean {
  if (id === 'text') return text !== undefined;
  return usesNamed(id, filters).length > 0;
}

function usesNamed(id: (typeof ORDER)[number], { facets, fee, opening }: TypedFilters): Use[] {
  if (id === 'text') return [{ ref: { filter: 'text' } }];
  if (id === 'fee') return fee ? [{ ref: { filter: 'fee' } }] : [];
  if (id === 'opening') return opening ? [{ ref: { filter: 'opening' } }] : [];
  return (facets?.[id] ?? []).map((value) => ({
    ref: { filter: 'facet', facet: id, role: 'any' },
    value,
  }));
}

function idOf(ref: UseRef): string {
  return ref.filter === 'facet' ? ref.facet : ref.filter;
}
