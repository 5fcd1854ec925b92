import { cells, type CellSet } from '../../../record/openings.js';
import {
  canonicalValue,
  facetIds,
  identityFacets,
  type FacetId,
} from '../../../vocabulary/facets.js';
import { datedFacets } from '../../../record/facts.js';
import { feeKinds, type FeeKind } from '../../../record/fees.js';
import { memoizeLast } from '../../../lib/memo.js';
import { DEFAULT_RADIUS, type Area } from '../../../record/near.js';
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
} from '../../query.js';
import { MOST_TYPED, searchWords, wordsOf } from '../../text.js';

/** What is asked of a facet, without gaps. */
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

/** A value that earns points where it is listed. */
export interface ScoredValue extends FacetValue {
  /** The strongest of its roles. */
  role: 'must' | 'any' | 'prefer';
  preferred: boolean;
}

/**
 * A query as an engine needs it: defaults filled in, and what cannot be meant left out, so that no engine meets a value of
 * the wrong kind. A filter that is not in use is absent.
 */
export interface NormalizedQuery {
  now: number;
  timeZone: string;
  locale: string;
  seed: number;
  /** Each must be found; none: text is not in use. */
  words: readonly string[];
  /** By word, the values it stands for. */
  means: ReadonlyMap<string, readonly FacetValue[]>;
  choices: Record<FacetId, Choice>;
  /** Facets in the order of the vocabulary, their values as they were asked for. */
  scoredValues: readonly ScoredValue[];
  near?: Area;
  fee?: { min?: number; max?: number };
  /** What the histogram, the sort and the filter are about. */
  feeFor: FeeKind;
  opening?: OpeningAsked;
  /** Whose silence is let in. */
  orUnknown: ReadonlySet<FilterId>;
  sort: Sort;
  page: number;
  pageSize: number;
}

const sorts: readonly Sort[] = ['fit', 'soonest', 'fee', 'distance', 'name'];

/**
 * Reads a query. Never throws: a page may pass on whatever it was given, and a wrong value is one that was not given.
 *
 * @example planOf({ now: 0, page: NaN }).page // 1
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
      const values = meant.filter((one) => one.facet === facet).map(({ value }) => value);
      const choice = choices[facet];
      if (!values.length) return choice === nothing ? [] : scoredValuesOf(facet, choice);
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
  };
}

/** A filter in use. */
export interface Filter {
  ref: FilterRef;
  /** Whose silence it shares; text has none. */
  about: FilterId | 'text';
}

/** The filters in use, in one order for all engines: it decides between equal near misses. */
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

/** Whether a facet asks for some of its values, so that a default no longer stands. */
export function asksFor({ any, must }: Pick<Choice, 'any' | 'must'>): boolean {
  return any.length > 0 || must.length > 0;
}

/** A facet nobody asks for. Most are, in every query: they share one. */
const nothing: Choice = { any: [], must: [], avoid: [], prefer: [] };

function choiceOf(facet: FacetId, asked: FacetChoice | undefined): Choice {
  if (!asked) return nothing;
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
  return [...new Set([...must, ...any, ...prefer])].map((value) => ({
    facet,
    value,
    role: must.includes(value) ? 'must' : any.includes(value) ? 'any' : 'prefer',
    preferred: prefer.includes(value),
  }));
}

/** Only words that are searched for can stand for something: of others nobody would see why they rank. */
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
    const its = wordsOf(text(meaning?.words));
    if (!facetIds.includes(facet!) || datedFacets.includes(facet!) || !text(value)) continue;
    if (!its.every((word) => all.has(word))) continue;
    const named = { facet: facet!, value: canonicalValue(facet!, value!) };
    for (const word of new Set(its)) {
      if (words.includes(word)) means.set(word, [...(means.get(word) ?? []), named]);
    }
  }
  return means;
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
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }) };
}

function openingOf(opening: Opening | undefined): OpeningAsked | undefined {
  const days = finite(opening?.within) ?? 0;
  const wanted = new Set(strings(opening?.cells));
  const set = cells.reduce((bits, cell, i) => (wanted.has(cell) ? bits | (1 << i) : bits), 0);
  if (days <= 0 && !set) return undefined;
  return { ...(days > 0 && { within: days }), cells: set };
}

/** Asking `Intl` takes a while, and the answer hardly ever changes. */
const localeOf = memoizeLast((locale: unknown): string => {
  try {
    return Intl.getCanonicalLocales(text(locale))[0] ?? 'en';
  } catch {
    return 'en';
  }
});

function strings(list: unknown): string[] {
  return Array.isArray(list)
    ? list.filter((item): item is string => typeof item === 'string' && item !== '')
    : [];
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function atLeastOne(value: unknown): number | undefined {
  const number = Math.floor(finite(value) ?? 0);
  return number >= 1 ? number : undefined;
}

/** The opening filter as {@link normalizeQuery} reads it. */
export type OpeningAsked = Pick<Opening, 'within'> & { cells: CellSet };
