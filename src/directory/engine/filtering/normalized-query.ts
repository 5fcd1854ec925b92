import { datedFacets } from '../../../record/listed.js';
import { feeKinds, type FeeKind } from '../../../record/fees.js';
import { DEFAULT_RADIUS, type Area } from '../../../record/near.js';
import { cells, type CellSet } from '../../../record/usual-hours.js';
import {
  canonicalValue,
  facetIds,
  identityFacets,
  type FacetId,
} from '../../../vocabulary/facets.js';
import type {
  FacetChoice,
  FeeRange,
  FilterId,
  Meaning,
  Near,
  Opening,
  Part,
  Query,
  Sort,
} from '../../query.js';
import { wordsOf } from '../../../lib/text/words.js';
import { MOST_TYPED, searchWords } from '../../text.js';
import { atLeastOne, finite, localeOf, strings, text } from './loose-values.js';

/** What a query asks of a facet. Lists may be empty. */
export interface Choice {
  any: readonly string[];
  must: readonly string[];
  avoid: readonly string[];
  prefer: readonly string[];
}

/** A value of a facet. */
export interface FacetValue {
  facet: FacetId;
  value: string;
}

/** A value that earns points for the records that list it. */
export interface ScoredValue extends FacetValue {
  /** The strongest of its roles. */
  role: 'must' | 'any' | 'prefer';
  preferred: boolean;
}

/** A query with its defaults filled in and without values of the wrong type. A filter that is not in use is absent. */
export interface NormalizedQuery {
  /** Epoch milliseconds, whole. */
  now: number;
  /** May be the name of no zone, which `zoneOffset` reads as UTC. */
  timeZone: string;
  locale: string;
  seed: number;
  /** The words to find, each once. Empty: text is not in use. */
  words: readonly string[];
  /** For each word that stands for values, those values. */
  means: ReadonlyMap<string, readonly FacetValue[]>;
  choices: Record<FacetId, Choice>;
  /** In the vocabulary's order of facets, and within a facet in the query's order. */
  scoredValues: readonly ScoredValue[];
  near?: Area;
  fee?: { min?: number; max?: number; orSlidingScale: boolean };
  /** The kind of fee for the filter, the histogram and the order. */
  feeFor: FeeKind;
  opening?: OpeningAsked;
  /** The filters that also let in silent records. */
  orUnknown: ReadonlySet<FilterId>;
  sort: Sort;
  page: number;
  pageSize: number;
  /** Whether a part of the answer is of use. */
  wants(part: Part): boolean;
}

const sorts: readonly Sort[] = ['fit', 'first-call', 'soonest', 'fee', 'distance', 'name'];

/**
 * Normalizes a query. Never throws: a page may pass on whatever it got, so a wrong value counts as not given.
 *
 * @example normalizeQuery({ now: 0, page: NaN }).page // 1
 */
export function normalizeQuery(query: Query): NormalizedQuery {
  const near = nearOf(query.near);
  const fee = feeOf(query.fee);
  const opening = openingOf(query.opening);
  const choices = {} as NormalizedQuery['choices'];
  const orUnknown = new Set<FilterId>();
  for (const facet of facetIds) {
    const asked = query.facets?.[facet];
    choices[facet] = choiceOf(facet, asked);
    if (asked?.orUnknown === true) orUnknown.add(facet);
  }
  for (const id of ['near', 'fee', 'opening'] as const) {
    if (query[id]?.orUnknown === true) orUnknown.add(id);
  }
  const typed = text(query.text).slice(0, MOST_TYPED);
  const words = searchWords(typed);
  const means = meaningsOf(query.means, typed, words);
  const meant = [...means.values()].flat();
  const { sort = 'fit' } = query;
  const kind = query.fee?.for ?? 'individual';
  return {
    now: Math.floor(finite(query.now) ?? 0),
    timeZone: text(query.timeZone) || 'UTC',
    locale: localeOf(query.locale),
    seed: finite(query.seed) ?? 0,
    words,
    means,
    choices,
    scoredValues: facetIds.flatMap((facet) => {
      const values = meant.filter((named) => named.facet === facet).map(({ value }) => value);
      const choice = choices[facet];
      if (!values.length) return choice === nothingAsked ? [] : scoredValuesOf(facet, choice);
      return scoredValuesOf(facet, { ...choice, prefer: [...choice.prefer, ...values] });
    }),
    ...(near && { near }),
    ...(fee && { fee }),
    feeFor: feeKinds.includes(kind) ? kind : 'individual',
    ...(opening && { opening }),
    orUnknown,
    sort: sorts.includes(sort) ? sort : 'fit',
    page: atLeastOne(query.page) ?? 1,
    pageSize: atLeastOne(query.pageSize) ?? 10,
    wants: wantsOf(query.want),
  };
}

/** Shared by all facets that a query does not mention, which are most. */
const nothingAsked: Choice = { any: [], must: [], avoid: [], prefer: [] };

function choiceOf(facet: FacetId, asked: FacetChoice | undefined): Choice {
  if (!asked) return nothingAsked;
  const values = (list: unknown) => [
    ...new Set(strings(list).map((value) => canonicalValue(facet, value))),
  ];
  return {
    any: values(asked.any),
    must: values(asked.must),
    avoid: identityFacets.includes(facet) ? [] : values(asked.avoid),
    prefer: values(asked.prefer),
  };
}

function scoredValuesOf(facet: FacetId, { must, any, prefer }: Choice): ScoredValue[] {
  // Sets: a page may prefer as many values as there are.
  const [required, chosen, preferred] = [new Set(must), new Set(any), new Set(prefer)];
  return [...new Set([...must, ...any, ...prefer])].map((value) => ({
    facet,
    value,
    role: required.has(value) ? 'must' : chosen.has(value) ? 'any' : 'prefer',
    preferred: preferred.has(value),
  }));
}

/** The values that searched words stand for. Other words stand for nothing: nobody would see why they change the order. */
function meaningsOf(
  list: readonly Meaning[] | undefined,
  typed: string,
  words: readonly string[],
): Map<string, FacetValue[]> {
  const means = new Map<string, FacetValue[]>();
  if (!Array.isArray(list)) return means;
  const all = new Set(wordsOf(typed));
  for (const meaning of list as readonly (Partial<Meaning> | null)[]) {
    const { facet, value } = meaning ?? {};
    const phrase = wordsOf(text(meaning?.words));
    if (!facetIds.includes(facet!) || datedFacets.includes(facet!) || !text(value)) continue;
    if (!phrase.every((word) => all.has(word))) continue;
    const named = { facet: facet!, value: canonicalValue(facet!, value!) };
    for (const word of new Set(phrase)) {
      if (words.includes(word)) means.set(word, [...(means.get(word) ?? []), named]);
    }
  }
  return means;
}

/** No list of parts asks for everything. */
function wantsOf(want: unknown): (part: Part) => boolean {
  if (!Array.isArray(want)) return () => true;
  const parts = new Set<unknown>(want);
  return (part) => parts.has(part);
}

function nearOf(near: Near | undefined): Area | undefined {
  const state = text(near?.state).trim().toUpperCase();
  const [lat, lon] = [finite(near?.lat), finite(near?.lon)];
  const center = lat === undefined || lon === undefined ? undefined : { lat, lon };
  if (!state && !center) return undefined;
  const radius = finite(near?.radius) ?? 0;
  return { state, ...(center && { center }), radius: radius > 0 ? radius : DEFAULT_RADIUS };
}

function feeOf(fee: FeeRange | undefined): NormalizedQuery['fee'] {
  const [min, max] = [finite(fee?.min), finite(fee?.max)];
  if (min === undefined && max === undefined) return undefined;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    orSlidingScale: fee!.orSlidingScale === true,
  };
}

function openingOf(opening: Opening | undefined): OpeningAsked | undefined {
  const days = finite(opening?.within) ?? 0;
  const asked = new Set(strings(opening?.cells));
  const set = cells.reduce((bits, cell, i) => (asked.has(cell) ? bits | (1 << i) : bits), 0);
  if (days <= 0 && !set) return undefined;
  return { ...(days > 0 && { within: days }), cells: set };
}

/** The opening filter of a {@link NormalizedQuery}. No cells: any will do. */
export type OpeningAsked = Pick<Opening, 'within'> & { cells: CellSet };
