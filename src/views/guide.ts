import type { DirectoryInfo, Query, SearchResult } from '../directory/query.js';
import { ownValue } from '../lib/own.js';
import type { Guide } from '../guides/schema.js';
import { bringsHelp, selectUrgency } from './crisis-line.js';
import { askedConcerns, usesOf, type Search, type UseRef } from '../finder/search.js';
import { reduceSearch } from '../finder/reduce-search.js';
import type { Action } from '../finder/actions.js';
import { searchesOf, type Searches } from './search-place.js';
import type { FinderState, LoadedDirectory } from '../finder/state.js';

/** What a guide needs of a finder. */
export interface GuideSlice {
  search: Search;
  result: SearchResult | undefined;
  info: DirectoryInfo | undefined;
  directory: LoadedDirectory | undefined;
  now: number;
  timeZone: string;
  locale: string;
  /** Whether the search names a danger. */
  urgent: boolean;
}

export function selectGuide(state: FinderState): GuideSlice {
  const { search, result, info, directory, now, timeZone, locale } = state;
  const urgent = selectUrgency(state) !== undefined;
  return { search, result, info, directory, now, timeZone, locale, urgent };
}

/** A situation of a guide, as the search sees it. */
export interface SituationView {
  text: string;
  /** Those of its concerns that somebody here lists. Where there is none, choosing it would lead nowhere. */
  concerns: readonly string[];
  chosen: boolean;
}

/** A guide over a directory. */
export interface GuideView {
  /** How many fit once the search asks for this approach, and no other; as counted beside a filter. */
  total: number;
  /** The same for each of its kinds and relatives, by id. */
  counts: Record<string, number>;
  /** The place of the search: its name, empty for where the person is; undefined without one. */
  place: string | undefined;
  /** The one payer that is asked for, which then everybody counted lists. */
  payer: string | undefined;
  /** Whether the search asks for anything besides: approach, place and that payer aside. */
  narrowed: boolean;
  situations: SituationView[];
  /** What the chosen situations bring: help in front, or a line of help more. */
  help: 'urgent' | 'quiet' | undefined;
  searches: Searches;
}

/**
 * Undefined until there is something to count.
 *
 * @param said the texts of the situations that the reader chose here. Two may stand for one concern, and choosing one does not say the
 * other; a situation with a concern of its own shows as chosen wherever that was chosen.
 */
export function guideView(
  { search, result, info, directory, urgent }: GuideSlice,
  guide: Guide,
  said: ReadonlySet<string> = new Set(),
): GuideView | undefined {
  if (!result || !info) return undefined;
  const counts = result.counts.approach;
  const { any: payers = [], orUnknown } = search.facets?.payer ?? {};
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
    place: search.near?.label,
    payer,
    narrowed: usesOf(search).some(({ ref }) => narrows(ref, payer)),
    situations,
    help: bringsHelp(chosen.flatMap(({ concerns }) => concerns))
      ? urgent
        ? 'urgent'
        : 'quiet'
      : undefined,
  };
}

/** The concerns that go when a situation is taken back: those that no other chosen one stands for. */
export function concernsToTakeBack(
  { situations }: GuideView,
  { text, concerns }: SituationView,
): string[] {
  const kept = situations.filter((other) => other.chosen && other.text !== text);
  return concerns.filter((concern) => !kept.some((other) => other.concerns.includes(concern)));
}

/** Whether a part of the search narrows the count by what is not said beside it. */
function narrows(ref: UseRef, payer: string | undefined): boolean {
  if (ref.filter !== 'facet') return ref.filter !== 'near';
  if (ref.role !== 'any') return ref.role !== 'prefer';
  return ref.facet !== 'approach' && !(ref.facet === 'payer' && payer);
}

/** What choosing a situation does, or taking it back: one step, unless its concerns were asked for in other ways as well. */
export function situationActions(
  search: Search,
  concerns: readonly string[],
  on: boolean,
): Action[] {
  const { any = [] } = search.facets?.concern ?? {};
  const asked = askedConcerns(search);
  // What another situation has asked for already.
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

/** Asks for an approach, in place of others that were chosen: so many then fit as {@link guideView} counts. */
export function approachAction(approach: string): Action & { type: 'choose-only' } {
  return { type: 'choose-only', facet: 'approach', values: [approach] };
}

/** The question whose first answer has the soonest opening among those who would fit with an approach. */
export function soonestQuery(
  { search, now, timeZone, locale }: GuideSlice,
  approach: string,
): Query {
  const asked = reduceSearch(search, approachAction(approach));
  return { ...asked, sort: 'soonest', page: 1, pageSize: 1, now, timeZone, locale };
}
