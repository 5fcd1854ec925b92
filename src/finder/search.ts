import type { FacetChoice, FilterRef, Near, Query } from '../directory/query.js';
import { type FacetId } from '../vocabulary/facets.js';

/** A place that was found. `label` is its name: "11201, NY"; empty for the person's own position. */
export interface NamedPlace extends Near {
  label: string;
}

/** What a person asks for, without what the store adds (`now`, zone, locale, seed). It leaves the device only if the source searches elsewhere. */
export type Search = Omit<Query, 'now' | 'timeZone' | 'locale' | 'seed' | 'near'> & {
  near?: NamedPlace;
};

/** The role of a value: one of several, required, excluded, or a preference, which only ranks. */
export type Role = 'any' | 'must' | 'avoid' | 'prefer';

export const roles: readonly Role[] = ['any', 'must', 'avoid', 'prefer'];

/** Whether anything narrows the search. */
export function isNarrowed(search: Search): boolean {
  return Boolean(search.text || search.near || search.fee || search.opening || search.facets);
}

/** What can be removed from a search: a filter, or a preference. */
export type UseRef = FilterRef | { filter: 'facet'; facet: FacetId; role: 'prefer'; value: string };

/** A part of a search. `value` is one of a facet's chosen values. */
export interface Use {
  ref: UseRef;
  value?: string;
}

/** Everything a search asks for, in the order in which a person would read it back. */
export function usesOf(search: Search): Use[] {
  const list: Use[] = [];
  if (search.text) list.push({ ref: { filter: 'text' } });
  if (search.near) list.push({ ref: { filter: 'near' } });
  for (const [facet, choice] of Object.entries(search.facets ?? {}) as [FacetId, FacetChoice][]) {
    for (const value of choice.any ?? []) {
      list.push({ ref: { filter: 'facet', facet, role: 'any' }, value });
    }
    for (const role of ['must', 'avoid', 'prefer'] as const) {
      for (const value of choice[role] ?? [])
        list.push({ ref: { filter: 'facet', facet, role, value } });
    }
  }
  if (search.fee) list.push({ ref: { filter: 'fee' } });
  if (search.opening) list.push({ ref: { filter: 'opening' } });
  return list;
}

/** The concerns asked for: chosen, required, preferred, or meant by words. */
export function askedConcerns({ facets, means = [] }: Search): string[] {
  const { any = [], must = [], prefer = [] } = facets?.concern ?? {};
  const meant = means.filter(({ facet }) => facet === 'concern').map(({ value }) => value);
  return [...any, ...must, ...prefer, ...meant];
}
