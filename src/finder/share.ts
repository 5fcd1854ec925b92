import { cells } from '../record/usual-hours.js';
import {
  horizons,
  radiuses,
  type FacetChoice,
  type FeeRange,
  type Meaning,
  type Opening,
  type Sort,
} from '../directory/query.js';
import { feeKinds, type FeeKind } from '../record/fees.js';
import type { Cell } from '../record/week.js';
import { toLine } from '../lib/text/text.js';
import { facetIds, identityFacets, type FacetId } from '../vocabulary/facets.js';
import { readIds } from './saved-ids.js';
import { roles, type NamedPlace, type Search } from './search.js';

/** What a shared link contains: a shortlist and, only if the person chose so, their search. */
export interface Shared {
  /** Ids of therapists, in their order. */
  saved: readonly string[];
  search?: Search | undefined;
}

/** The longest code that is read, in characters: ten times that of a hundred ids with a long search. */
const longestCode = 32_768;
const mostValues = 50;
const mostMeanings = 12;
const longestValue = 80;
const longestText = 200;
const highestFee = 1_000_000;

const sorts: readonly Sort[] = ['first-call', 'soonest', 'fee', 'distance', 'name'];

/** What a vocabulary's or a feed's own ids look like: `couple-conflict`, `aetna/open-access`, `es-MX`. */
const idLike = /^[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)*$/u;

/**
 * The code of a shortlist in a link: base64url of compact JSON. The position of the person (a place without a name) is left out even of
 * an included search: links are kept and passed on, and a position should not be.
 *
 * @example encodeShare({ saved: ['maya'] }) // 'eyJ2IjoxLCJzIjpbIm1heWEiXX0'
 */
export function encodeShare({ saved, search }: Shared): string {
  const bytes = new TextEncoder().encode(
    JSON.stringify({ v: 1, s: readIds(saved), q: search && readSearch(search) }),
  );
  const letters = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  return letters.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/**
 * Reads what {@link encodeShare} wrote. Anyone can write a link, so only known fields of the right type and size are copied; everything
 * else is dropped. Undefined if nothing is left.
 */
export function decodeShare(code: string): Shared | undefined {
  const data = parse(code);
  if (!isRecord(data) || data.v !== 1) return undefined;
  const saved = readIds(data.s);
  const search = readSearch(data.q);
  return saved.length || search ? { saved, search } : undefined;
}

function parse(code: string): unknown {
  if (code.length > longestCode) return undefined;
  try {
    const letters = atob(code.replaceAll('-', '+').replaceAll('_', '/'));
    const bytes = Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function readSearch(value: unknown): Search | undefined {
  if (!isRecord(value)) return undefined;
  return known<Search>({
    text: line(value.text, longestText),
    means: readMeanings(value.means),
    facets: readFacets(value.facets),
    near: readNear(value.near),
    fee: readFee(value.fee),
    opening: readOpening(value.opening),
    sort: oneOf(sorts, value.sort),
  });
}

function readMeanings(value: unknown): Search['means'] {
  if (!Array.isArray(value)) return undefined;
  const means = value.slice(0, mostMeanings).flatMap((one: unknown): Meaning[] => {
    if (!isRecord(one)) return [];
    const words = line(one.words, longestText);
    const facet = oneOf(facetIds, one.facet);
    const [id] = readValues([one.value]);
    return words && facet && id ? [{ words, facet, value: id }] : [];
  });
  return means.length ? means : undefined;
}

function readFacets(value: unknown): Search['facets'] {
  if (!isRecord(value)) return undefined;
  const choices = facetIds.map((facet) => [facet, readChoice(facet, value[facet])] as const);
  return known<NonNullable<Search['facets']>>(Object.fromEntries(choices));
}

/** A value has one role at a time; identity facets cannot be avoided. */
function readChoice(facet: FacetId, value: unknown): FacetChoice | undefined {
  if (!isRecord(value)) return undefined;
  const seen = new Set<string>();
  const choice: FacetChoice = {};
  for (const role of roles) {
    if (role === 'avoid' && identityFacets.includes(facet)) continue;
    const values = readValues(value[role]).filter((v) => !seen.has(v));
    values.forEach((v) => seen.add(v));
    if (values.length) choice[role] = values;
  }
  const filters = choice.any ?? choice.must ?? choice.avoid;
  if (filters && value.orUnknown === true) choice.orUnknown = true;
  return seen.size ? choice : undefined;
}

function readValues(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const values = value.filter(
    (v) => typeof v === 'string' && v.length <= longestValue && idLike.test(v),
  ) as string[];
  return [...new Set(values)].slice(0, mostValues);
}

function readNear(value: unknown): NamedPlace | undefined {
  if (!isRecord(value)) return undefined;
  const label = line(value.label, longestValue);
  const state = line(value.state, 2);
  if (!label || !state || !/^[A-Z]{2}$/.test(state)) return undefined;
  const lat = within(value.lat, -90, 90);
  const lon = within(value.lon, -180, 180);
  const isPlaced = lat !== undefined && lon !== undefined;
  return {
    label,
    state,
    ...(isPlaced && { lat, lon, ...known({ radius: oneOf(radiuses, value.radius) }) }),
    ...orUnknown(value),
  };
}

function readFee(value: unknown): FeeRange | undefined {
  if (!isRecord(value)) return undefined;
  const min = within(value.min, 0, highestFee);
  const max = within(value.max, 0, highestFee);
  if (min === undefined && max === undefined) return undefined;
  const kind = oneOf<FeeKind>(feeKinds, value.for);
  const orSlidingScale = max !== undefined && value.orSlidingScale === true ? true : undefined;
  return known<FeeRange>({ for: kind, min, max, orSlidingScale, ...orUnknown(value) });
}

function readOpening(value: unknown): Opening | undefined {
  if (!isRecord(value)) return undefined;
  const list: unknown[] = Array.isArray(value.cells) ? value.cells : [];
  const asked = cells.filter((cell: Cell) => list.includes(cell));
  const days = oneOf(horizons, value.within);
  if (!asked.length && !days) return undefined;
  return known<Opening>({
    within: days,
    cells: asked.length ? asked : undefined,
    ...orUnknown(value),
  });
}

function orUnknown(value: Record<string, unknown>): { orUnknown?: true } {
  return value.orUnknown === true ? { orUnknown: true } : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function line(value: unknown, longest: number): string | undefined {
  return typeof value === 'string' ? toLine(value.slice(0, longest)) || undefined : undefined;
}

function within(value: unknown, low: number, high: number): number | undefined {
  return typeof value === 'number' && value >= low && value <= high ? value : undefined;
}

function oneOf<T>(options: readonly T[], value: unknown): T | undefined {
  return options.find((option) => option === value);
}

/** Without undefined fields; undefined if none is left. */
function known<T extends object>(value: { [K in keyof T]: T[K] | undefined }): T | undefined {
  const entries = Object.entries(value).filter(([, v]) => v !== undefined);
  return entries.length ? (Object.fromEntries(entries) as T) : undefined;
}
