import type {
  FacetChoice,
  FeeRange,
  FilterId,
  FilterRef,
  Meaning,
  Near,
  Opening,
  Query,
  Sort,
} from '../directory/query.js';
import { withoutPhrases } from '../directory/text.js';
import { identityFacets, type FacetId } from '../vocabulary/facets.js';

/** A place a person named, as found. `label` is how it reads back: "11201, NY"; empty for where the person is. */
export interface NamedPlace extends Near {
  label: string;
}

/** What a person asks for, without what the page adds (`now`, zone, locale, seed). Never leaves the device. */
export type Search = Omit<Query, 'now' | 'timeZone' | 'locale' | 'seed' | 'near'> & {
  near?: NamedPlace;
};

/** How a value is asked for: as one of several that do, as a must, as something to avoid, or as a preference. */
export type Role = 'any' | 'must' | 'avoid' | 'prefer';

/** A value that ranks. */
export interface Preference {
  facet: FacetId;
  id: string;
}

/** What a person does to a search. */
export type SearchAction =
  /**
   * Words and a place, as typed into the search box. An empty place removes it; without one it stays, as the words do without text. What a
   * sentence was heard to say is preferred, in place of what the last one said: it ranks, and nobody is left out by it.
   */
  | {
      type: 'search';
      text?: string | undefined;
      place?: string | undefined;
      /** What words of the text stand for. */
      means?: readonly Meaning[];
      /** A sentence that nothing was made of: its words count only where they are somebody's name. */
      onlyNames?: boolean;
      heard?: readonly Preference[];
      before?: readonly Preference[];
    }
  /** `instead`: the phrases of the text that the choice takes the place of. */
  | {
      type: 'choose';
      facet: FacetId;
      value: string;
      role?: Role;
      on: boolean;
      instead?: readonly string[];
    }
  /** What was heard was not meant: the value is not asked for, and no words stand for it. */
  | { type: 'not-meant'; facet: FacetId; value: string }
  /** Replaces all chosen values of a facet. */
  | { type: 'choose-only'; facet: FacetId; values: readonly string[] }
  | { type: 'radius'; radius: number }
  | { type: 'fee'; fee: FeeRange | undefined }
  | { type: 'opening'; opening: Opening | undefined }
  /** Let in, or leave out again, those whose record is silent. */
  | { type: 'or-unknown'; filter: FilterId; on: boolean }
  | { type: 'sort'; sort: Sort }
  | { type: 'page'; page: number }
  /** Takes one filter away; with `value`, only that chosen value. */
  | { type: 'remove'; ref: UseRef; value?: string | undefined }
  | { type: 'clear' };

/** Where someone is in a finder: what back and forward return to. */
export interface Visit {
  search: Search;
  /** The therapist whose profile is open. */
  opened?: string | undefined;
}

/** Who may be in danger: the person who types, someone they speak of, or they from someone else. */
export type Danger = 'self' | 'other' | 'abuse';

/** What is there only with an element for it: what a card offers, help in full right under typed words, where a search happens. */
export type Feature = 'profiles' | 'shortlist' | 'help' | 'note';

/** What a person does. One union: everything that can happen to a finder is in it. */
export type Action =
  | SearchAction
  /** Opens a therapist's profile, or without an id closes it. */
  | { type: 'open'; id?: string | undefined }
  /** Replaces the search, as the end of a guided path does. */
  | { type: 'apply'; search: Search }
  /** What was typed speaks of danger. Help stays in front until it is put away or the search is cleared, whatever becomes of the words. */
  | { type: 'heed'; danger: Danger }
  /** The concerns that typed words speak of, before anything is searched for. */
  | { type: 'hear'; concerns: readonly string[] }
  /** Words are typed that nothing here can hear danger in; or no longer so. */
  | { type: 'deaf'; on: boolean }
  /** Puts away the help that is in front. A danger that is new brings it back. */
  | { type: 'put-away' }
  /** Puts a therapist on the shortlist, or takes one off it. */
  | { type: 'save'; id: string; on: boolean }
  /** Keeps the shortlist on this device, or no longer. */
  | { type: 'remember'; on: boolean }
  /** Forgets everything of this visit: the search, the shortlist, and what is on the device. */
  | { type: 'forget' }
  /** Back or forward, or a link that someone was sent. */
  | { type: 'restore'; visit: Visit }
  /** Says where the person is, in degrees; their device was asked, and they agreed. Rounded before it is used. */
  | { type: 'locate'; lat: number; lon: number }
  /** Whether there is an element here that opens profiles, shows the shortlist, or says help in full. */
  | { type: 'offer'; feature: Feature; on: boolean }
  /** Asks for the feed again. */
  | { type: 'retry' };

export const roles: readonly Role[] = ['any', 'must', 'avoid', 'prefer'];

/**
 * The search after an action; the same object where the action changes nothing. Any change but of the page itself goes
 * back to the first page. Place names are resolved by the store, which then applies them with {@link withPlace}.
 */
export function reduceSearch(search: Search, action: SearchAction): Search {
  switch (action.type) {
    case 'search':
      return withText(
        prefer(search, action.heard ?? [], action.before ?? []),
        action.text ?? search.text,
        action.text === undefined ? search.means : action.means,
      );
    case 'choose': {
      const next = choose(search, action.facet, action.value, action.role ?? 'any', action.on);
      const { text, means } = next;
      return text && action.instead?.length
        ? withText(next, withoutPhrases(text, action.instead), means)
        : next;
    }
    case 'not-meant': {
      const { facet, value } = action;
      const next = choose(search, facet, value, 'prefer', false);
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
      return clean({ sort: search.sort }, search);
  }
}

/** The search for other words, with as much of what words stand for as is still in them. */
function withText(
  search: Search,
  text: string | undefined,
  means: readonly Meaning[] | undefined,
): Search {
  const left = means?.filter(({ words }) => text?.includes(words));
  return set(search, { text: text?.trim() || undefined, means: left?.length ? left : undefined });
}

/** The search at a place, or without one. */
export function withPlace(search: Search, near: NamedPlace | undefined): Search {
  return set(search, { near });
}

/** Whether anything narrows the search. */
export function isNarrowed(search: Search): boolean {
  return Boolean(search.text || search.near || search.fee || search.opening || search.facets);
}

/** What can be taken away: a filter, or a preference, which only ranks. */
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

/** The concerns that are asked for, in whichever way. */
export function askedConcerns({ facets, means = [] }: Search): string[] {
  const { any = [], must = [], prefer = [] } = facets?.concern ?? {};
  const meant = means.filter(({ facet }) => facet === 'concern').map(({ value }) => value);
  return [...any, ...must, ...prefer, ...meant];
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

/** What a person chose themselves stays as they chose it. */
function prefer(
  search: Search,
  heard: readonly Preference[],
  before: readonly Preference[],
): Search {
  const roleOf = ({ facet, id }: Preference) =>
    roles.find((role) => search.facets?.[facet]?.[role]?.includes(id));
  let next = search;
  for (const old of before) {
    if (roleOf(old) === 'prefer') next = choose(next, old.facet, old.id, 'prefer', false);
  }
  for (const one of heard) {
    const role = roleOf(one);
    if (!role || role === 'prefer') next = choose(next, one.facet, one.id, 'prefer', true);
  }
  return next;
}

function withChoice(search: Search, facet: FacetId, choice: FacetChoice): Search {
  const kept: FacetChoice = {};
  for (const role of roles) if (choice[role]?.length) kept[role] = choice[role];
  // Letting silent records in means nothing once the facet asks nothing.
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

function bounded(fee: FeeRange | undefined): FeeRange | undefined {
  return fee && (fee.min !== undefined || fee.max !== undefined) ? clean({ ...fee }) : undefined;
}

function asked(opening: Opening | undefined): Opening | undefined {
  if (!opening) return undefined;
  const cells = opening.cells?.length ? opening.cells : undefined;
  return cells || opening.within ? clean({ ...opening, cells }) : undefined;
}

function set(search: Search, change: Partial<Search>): Search {
  return clean({ ...search, ...change, page: undefined }, search);
}

/** Without the keys that hold nothing, so that equal searches look equal; `before` itself where nothing changed. */
function clean<T extends object>(value: T, before?: T): T {
  const kept = Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T;
  return before && JSON.stringify(kept) === JSON.stringify(before) ? before : kept;
}
