import type { SearchAction } from './actions.js';
import type { FacetChoice, FeeRange, FilterId, Meaning, Opening } from '../directory/query.js';
import { withoutPhrases } from '../directory/text.js';
import { identityFacets, type FacetId } from '../vocabulary/facet-ids.js';
import type { TypedFilters } from './reading/read-typed.js';
import {
  roles,
  type NamedPlace,
  type Preference,
  type Search,
  type Role,
  type UseRef,
} from './search.js';

/**
 * The search after an action; the same object if the action changes nothing. Every change except a change of page returns to the first
 * page. The store looks up names of places, then applies them with {@link withPlace}.
 */
export function reduceSearch(search: Search, action: SearchAction): Search {
  switch (action.type) {
    case 'search': {
      const { text, heard = [], sentence, filters = {}, means, unlisted, isUnread } = action;
      // Without words, as for a place that was chosen, what was there stays.
      if (text === undefined) return fill(search, filters);
      return set(withText(fill(prefer(search, heard, sentence), filters), text, means), {
        unlisted: unlisted?.length ? unlisted : undefined,
        isUnread: isUnread || undefined,
      });
    }
    case 'choose': {
      const next = choose(search, action.facet, action.value, action.role ?? 'any', action.on);
      const { text, means } = next;
      return text && action.instead?.length
        ? withText(next, withoutPhrases(text, action.instead), means)
        : next;
    }
    case 'not-meant': {
      const { facet, value } = action;
      const kept = search.heard?.filter((one) => one.facet !== facet || one.id !== value);
      const next = choose(
        kept?.length === search.heard?.length ? search : set(search, { heard: kept }),
        facet,
        value,
        'prefer',
        false,
      );
      return withText(
        next,
        next.text,
        next.means?.filter((one) => one.facet !== facet || one.value !== value),
      );
    }
    case 'choose-only':
      return withChoice(search, action.facet, {
        ...search.facets?.[action.facet],
        any: [...new Set(action.values)],
      });
    case 'radius':
      return search.near
        ? set(search, { near: { ...search.near, radius: action.radius } })
        : search;
    case 'fee':
      return set(search, { fee: bounded(action.fee) });
    case 'or-sliding-scale':
      return set(search, { fee: bounded({ ...search.fee, orSlidingScale: action.on }) });
    case 'opening':
      return set(search, { opening: asked(action.opening) });
    case 'or-unknown':
      return orUnknown(search, action.filter, action.on);
    case 'sort':
      return set(search, { sort: action.sort === 'fit' ? undefined : action.sort });
    case 'page':
      return clean({ ...search, page: action.page > 1 ? action.page : undefined }, search);
    case 'remove':
      return remove(search, action.ref, action.value);
    case 'clear':
      return action.only ? withoutFilters(search) : clean({ sort: search.sort }, search);
  }
}

/** The search with new words. It keeps the meanings whose words are still there. */
function withText(
  search: Search,
  text: string | undefined,
  means: readonly Meaning[] | undefined,
): Search {
  const left = means?.filter(({ words }) => text?.includes(words));
  const kept = text?.trim() || undefined;
  return set(search, {
    text: kept,
    means: left?.length ? left : undefined,
    isUnread: kept ? search.isUnread : undefined,
  });
}

/** The search with a place, or without one. */
export function withPlace(search: Search, near: NamedPlace | undefined): Search {
  return set(search, { near });
}

function choose(search: Search, facet: FacetId, value: string, role: Role, on: boolean): Search {
  if (role === 'avoid' && identityFacets.includes(facet)) return search;
  const choice: FacetChoice = { ...search.facets?.[facet] };
  // A value has one role at a time.
  for (const r of roles) {
    const without = (choice[r] ?? []).filter((v) => v !== value);
    choice[r] = on && r === role ? [...without, value] : without;
  }
  return withChoice(search, facet, choice);
}

/** The search with the preferences of another sentence. Values that a person chose themselves stay unchanged. */
export function prefer(search: Search, heard: readonly Preference[], sentence?: string): Search {
  const roleOf = ({ facet, id }: Preference) =>
    roles.find((role) => search.facets?.[facet]?.[role]?.includes(id));
  let next = search;
  for (const old of search.heard ?? []) {
    if (roleOf(old) === 'prefer') next = choose(next, old.facet, old.id, 'prefer', false);
  }
  for (const one of heard) {
    const role = roleOf(one);
    if (!role || role === 'prefer') next = choose(next, one.facet, one.id, 'prefer', true);
  }
  return set(next, {
    heard: heard.length ? heard : undefined,
    sentence: sentence?.trim() || undefined,
  });
}

/**
 * The search with the filters that typed words name. Values that were chosen by hand stay; those that other words chose in the same facet
 * go: “female”, then “male”.
 */
function fill(search: Search, { facets, avoid, fee, opening }: TypedFilters): Search {
  let next = search;
  for (const [facet, values] of entries(facets)) {
    for (const old of search.named?.[facet] ?? []) next = choose(next, facet, old, 'any', false);
    for (const value of values) next = choose(next, facet, value, 'any', true);
  }
  for (const [facet, values] of entries(avoid)) {
    for (const value of values) next = choose(next, facet, value, 'avoid', true);
  }
  if (facets) next = set(next, { named: { ...next.named, ...facets } });
  if (fee) next = set(next, { fee: bounded(joined(next.fee, fee)) });
  return opening ? set(next, { opening: asked({ ...next.opening, ...opening }) }) : next;
}

function entries(named: TypedFilters['facets'] = {}): [FacetId, readonly string[]][] {
  return Object.entries(named) as [FacetId, readonly string[]][];
}

function withChoice(search: Search, facet: FacetId, choice: FacetChoice): Search {
  const kept: FacetChoice = {};
  for (const role of roles) if (choice[role]?.length) kept[role] = choice[role];
  // Without a filter on the facet, `orUnknown` has no effect.
  if (choice.orUnknown && (kept.any ?? kept.must ?? kept.avoid)) kept.orUnknown = true;
  const facets = { ...search.facets, [facet]: kept };
  if (!Object.keys(kept).length) delete facets[facet];
  return set(search, { facets: Object.keys(facets).length ? facets : undefined });
}

function orUnknown(search: Search, filter: FilterId, on: boolean): Search {
  if (filter === 'near' || filter === 'fee' || filter === 'opening') {
    const asked = search[filter];
    const change = asked && { [filter]: clean({ ...asked, orUnknown: on || undefined }) };
    return change ? set(search, change) : search;
  }
  const choice = search.facets?.[filter];
  return choice ? withChoice(search, filter, { ...choice, orUnknown: on }) : search;
}

function remove(search: Search, ref: UseRef, value?: string): Search {
  if (ref.filter === 'text') return withText(search, undefined, undefined);
  if (ref.filter !== 'facet') return set(search, { [ref.filter]: undefined });
  if (ref.role !== 'any') return choose(search, ref.facet, ref.value, ref.role, false);
  if (value !== undefined) return choose(search, ref.facet, value, 'any', false);
  return withChoice(search, ref.facet, { ...search.facets?.[ref.facet], any: [] });
}

/** The search without what is chosen among the filters. What was heard in a sentence still ranks. */
function withoutFilters(search: Search): Search {
  const { heard = [], sentence } = search;
  const bare = set(search, {
    facets: undefined,
    named: undefined,
    fee: undefined,
    opening: undefined,
  });
  return heard.length ? prefer(bare, heard, sentence) : bare;
}

function bounded(fee: FeeRange | undefined): FeeRange | undefined {
  if (fee?.min === undefined && fee?.max === undefined) return undefined;
  // Without an upper limit, a sliding scale changes nothing.
  const orSlidingScale = (fee.max !== undefined && fee.orSlidingScale) || undefined;
  return clean({ ...fee, orSlidingScale, orUnknown: fee.orUnknown || undefined });
}

/** A range with what words say of it. A bound that contradicts the words goes: “under $100” after “at least $150”. */
function joined(before: FeeRange | undefined, said: FeeRange): FeeRange {
  const { min = -Infinity, max = Infinity } = { ...before, ...said };
  return min > max
    ? { ...before, min: undefined, max: undefined, ...said }
    : { ...before, ...said };
}

function asked(opening: Opening | undefined): Opening | undefined {
  if (!opening) return undefined;
  const cells = opening.cells?.length ? opening.cells : undefined;
  const orUnknown = opening.orUnknown || undefined;
  return cells || opening.within ? clean({ ...opening, cells, orUnknown }) : undefined;
}

function set(search: Search, change: Partial<Search>): Search {
  return clean({ ...search, ...change, page: undefined }, search);
}

/** Without undefined fields, so that equal searches look equal; `before` itself if nothing changed. */
function clean<T extends object>(value: T, before?: T): T {
  const kept = Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
  return before && JSON.stringify(kept) === JSON.stringify(before) ? before : kept;
}
