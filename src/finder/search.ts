import type { FilterRef, Near, Query } from '../directory/query.js';
import type { FacetId } from '../vocabulary/facets.js';

/** A place that was found. `label` is its name: "11201, NY"; empty for the person's own position. */
export interface NamedPlace extends Near {
  label: string;
}

/** A value that ranks. */
export interface Preference {
  facet: FacetId;
  id: string;
}

/** What a person asks for, without what the store adds (`now`, zone, locale, seed). It leaves the device only if the source searches elsewhere. */
export type Search = Omit<Query, 'now' | 'timeZone' | 'locale' | 'seed' | 'near'> & {
  near?: NamedPlace;
  /** The preferences that come from a typed sentence. They are suggestions, not filters. */
  heard?: readonly Preference[];
  /** That sentence, or words that say nothing or were left out: they are in the search box, and not searched for. */
  sentence?: string;
  /** Whether the words could not be read or understood yet. What they find says nothing of what nobody has. */
  isUnread?: boolean;
  /** Typed phrases that ask for what nobody lists, or for what no filter says. */
  unlisted?: readonly string[];
  /** The values that typed words chose. Other words that name values of a facet replace them. */
  named?: Readonly<Partial<Record<FacetId, readonly string[]>>>;
};

/** The query of a search, without the sentence, what was heard in it and what was left out of it: these stay in the page’s memory. */
export function queryOf(
  search: Search,
  rest: Pick<Query, 'now' | 'timeZone' | 'locale' | 'seed' | 'pageSize' | 'want'>,
): Query {
  const query: Query & Pick<Search, 'heard' | 'sentence' | 'isUnread' | 'unlisted' | 'named'> = {
    ...search,
    ...rest,
  };
  delete query.heard;
  delete query.sentence;
  delete query.isUnread;
  delete query.unlisted;
  delete query.named;
  return query;
}

/** The role of a value: one of several, required, excluded, or a preference, which only ranks. */
export type Role = 'any' | 'must' | 'avoid' | 'prefer';

export const roles: readonly Role[] = ['any', 'must', 'avoid', 'prefer'];

/** What can be removed from a search: a filter, or a preference. */
export type UseRef = FilterRef | { filter: 'facet'; facet: FacetId; role: 'prefer'; value: string };

/** A part of a search. `value` is one of a facet's chosen values. */
export interface Use {
  ref: UseRef;
  value?: string;
}

/** Filters that typed words named, and that were left out because nobody passes them all; and the search that has them. */
export interface Relaxed {
  uses: readonly Use[];
  search: Search;
}

/** Whether a preference comes from a typed sentence. */
export function isHeard({ heard = [] }: Search, facet: FacetId, value: string): boolean {
  return heard.some((one) => one.facet === facet && one.id === value);
}

/** The role that a person gave a value. */
export function roleOf(search: Search, facet: FacetId, value: string): Role | undefined {
  const role = roles.find((one) => search.facets?.[facet]?.[one]?.includes(value));
  return role === 'prefer' && isHeard(search, facet, value) ? undefined : role;
}

/** The concerns asked for: chosen, required, preferred, or meant by words. */
export function askedConcerns({ facets, means = [] }: Search): string[] {
  const { any = [], must = [], prefer = [] } = facets?.concern ?? {};
  const meant = means.filter(({ facet }) => facet === 'concern').map(({ value }) => value);
  return [...any, ...must, ...prefer, ...meant];
}
