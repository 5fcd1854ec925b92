import type { DirectoryInfo, Query, SearchResult } from '../directory/query.js';
import { ownValue } from '../lib/own.js';
import type { Guide } from '../guides/schema.js';
import { bringsHelp, selectUrgency } from './crisis-line.js';
import { askedConcerns, type Search, type UseRef } from '../finder/search.js';
import { usesOf } from '../finder/uses.js';
import { reduceSearch } from '../finder/reduce-search.js';
import type { Action } from '../finder/actions.js';
import { answeredSearch } from './shared/answered.js';
import { searchesOf, type Searches } from './shared/search-place.js';
import type { FeedMeta, FinderState, LoadedDirectory } from '../finder/state.js';

/** What a guide needs from a finder. */
export interface GuideSlice {
  search: Search;
  /** The search that `result` answers. */
  answered: Search;
  result: SearchResult | undefined;
  info: DirectoryInfo | undefined;
  directory: LoadedDirectory | undefined;
  feed: FeedMeta | undefined;
  now: number;
  timeZone: string;
  locale: string;
  /** Whether the search names a danger. */
  urgent: boolean;
}

export function selectGuide(state: FinderState): GuideSlice {
  const { search, result, info, directory, feed, now, timeZone, locale } = state;
  const urgent = selectUrgency(state) !== undefined;
  const answered = answeredSearch(state);
  return { search, answered, result, info, directory, feed, now, timeZone, locale, urgent };
}

/** A situation of a guide, in relation to the search. */
export interface SituationView {
  text: string;
  /** Those of its concerns that at least one therapist here lists. If there are none, choosing it would find nobody. */
  concerns: readonly string[];
  chosen: boolean;
}

/** A guide over a directory. */
export interface GuideView {
  /** How many fit if the search asks for this approach and no other, counted as beside a filter. */
  total: number;
  /** The same for each of its kinds and relatives, by id. */
  counts: Record<string, number>;
  /** The name of the search's place: empty for the person's own position, undefined without a place. */
  place: string | undefined;
  /** The payer, if exactly one is chosen; everyone counted lists it. */
  payer: string | undefined;
  /** Whether the search asks for anything other than the approach, the place and that payer. */
  narrowed: boolean;
  situations: SituationView[];
  /** The help that the chosen situations show: in front, or as a further line. */
  help: 'urgent' | 'quiet' | undefined;
  searches: Searches;
}

/**
 * Undefined until there is something to count.
 *
 * @param said the texts of the situations that the reader chose here. Two situations may share a concern, and choosing one does not
 * choose the other. A situation with a concern of its own shows as chosen wherever that concern was chosen.
 */
export function guideView(
  { search, answered, result, info, directory, urgent }: GuideSlice,
  guide: Guide,
  said: ReadonlySet<string> = new Set(),
): GuideView | undefined {
  const counts = result?.counts.approach;
  if (!counts || !info) return undefined;
  const { any: payers = [], orUnknown } = answered.facets?.payer ?? {};
  const payer = payers.length === 1 && !orUnknown ? payers[0] : undefined;
  const asked = askedConcerns(search);
  const told = guide.situations ?? [];
  const isShared = (concern: string) =>
    told.filter(({ concerns }) => concerns.includes(concern)).length > 1;
  const situations = told.map(({ text, concerns }) => {
    const listed = concerns.filter((concern) => ownValue(info.values.concern, concern));
    const isAsked = listed.length > 0 && listed.every((concern) => asked.includes(concern));
    return {
      text,
      concerns: listed,
      chosen: isAsked && (said.has(text) || !listed.every(isShared)),
    };
  });
  const chosen = situations.filter((situation) => situation.chosen);
  return {
    searches: searchesOf(directory),
    total: ownValue(counts, guide.approach) ?? 0,
    counts,
    place: answered.near?.label,
    payer,
    narrowed: usesOf(answered).some(({ ref }) => narrows(ref, payer)),
    situations,
    help: bringsHelp(chosen.flatMap(({ concerns }) => concerns))
      ? urgent
        ? 'urgent'
        : 'quiet'
      : undefined,
  };
}

/** The concerns to remove when a situation is unselected: those that no other chosen situation shares. */
export function concernsToTakeBack(
  { situations }: GuideView,
  { text, concerns }: SituationView,
): string[] {
  const kept = situations.filter((other) => other.chosen && other.text !== text);
  return concerns.filter((concern) => !kept.some((other) => other.concerns.includes(concern)));
}

/** Whether a part of the search narrows the count without being named beside the count. */
function narrows(ref: UseRef, payer: string | undefined): boolean {
  if (ref.filter !== 'facet') return ref.filter !== 'near';
  if (ref.role !== 'any') return ref.role !== 'prefer';
  return ref.facet !== 'approach' && !(ref.facet === 'payer' && payer);
}

/** The actions that select or unselect a situation: one step, unless the search also asks for its concerns in other ways. */
export function situationActions(
  search: Search,
  concerns: readonly string[],
  on: boolean,
): Action[] {
  const { any = [] } = search.facets?.concern ?? {};
  const asked = askedConcerns(search);
  // Another situation already asks for these.
  if (concerns.every((concern) => asked.includes(concern) === on)) return [];
  const values = on
    ? [...any, ...concerns.filter((concern) => !asked.includes(concern))]
    : any.filter((concern) => !concerns.includes(concern));
  const elsewhere = concerns.filter((value) => asked.includes(value) && !any.includes(value));
  return [
    { type: 'choose-only', facet: 'concern', values },
    ...(on ? [] : elsewhere).map((value): Action => ({
      type: 'choose',
      facet: 'concern',
      value,
      on: false,
    })),
  ];
}

/** Replaces the chosen approaches with this one. Then as many fit as {@link guideView} counts. */
export function approachAction(approach: string): Action & { type: 'choose-only' } {
  return { type: 'choose-only', facet: 'approach', values: [approach] };
}

/** The query whose first hit has the soonest opening of all who fit with an approach. */
export function soonestQuery(
  { search, now, timeZone, locale }: GuideSlice,
  approach: string,
): Query {
  const asked = reduceSearch(search, approachAction(approach));
  return { ...asked, sort: 'soonest', page: 1, pageSize: 1, want: [], now, timeZone, locale };
}
