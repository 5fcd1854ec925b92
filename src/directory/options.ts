import type { Therapist } from '../feed/index.js';
import { canonicalValue, facetIds, withParents, type FacetId } from '../vocabulary/facets.js';
import { allBits, clearBit, noBits, setBit, type Bits } from './bits.js';
import { firstConcerns, judgedFacets, listed, type Listed } from './facts.js';
import { STEP } from '../feed/slices.js';
import { remembering } from './remember.js';

/** The facets that read the same at any time. */
export const lastingFacets = facetIds.filter((facet) => !judgedFacets.includes(facet));

/**
 * Everything that is listed, by column: an option is one value of one facet, known by a number. Each has the set of the
 * records that list it, and each record the list of its options: the one is quick for many records, the other for few.
 */
export interface Options {
  /** By number. */
  facets: FacetId[];
  values: string[];
  records: Bits[];
  /** The numbers of a facet's options. */
  of: Record<FacetId, number[]>;
  find(facet: FacetId, value: string): number | undefined;
  /** Who says nothing on a facet. */
  silent: Record<FacetId, Bits>;
  /** Record n lists the options `lists[starts[n]]` to `lists[starts[n + 1]]`, the last excluded. */
  lists: Uint16Array | Uint32Array;
  starts: Uint32Array;
  /** Whose focus a concern is in. */
  inFocus(concern: string): Bits;
}

/** Reads what records list. The lasting facets only. */
export function* readOptions(therapists: readonly Therapist[]): Generator<void, Options> {
  const size = therapists.length;
  const facets: FacetId[] = [];
  const values: string[] = [];
  const records: Bits[] = [];
  const of = byFacet((): number[] => []);
  const silent = byFacet(() => allBits(size));
  const numbers = byFacet(() => new Map<string, number>());
  /** By value as a record writes it: its option and those that include it. */
  const chains = byFacet(() => new Map<string, number[]>());
  /** By option: the last record seen to list it, so that none is listed twice. */
  const last: number[] = [];
  const lists: number[] = [];
  const starts = new Uint32Array(size + 1);
  /** By record: how many of its options, from the first, are concerns in its focus. */
  const focus = new Uint8Array(size);

  const numberOf = (facet: FacetId, value: string): number => {
    let option = numbers[facet].get(value);
    if (option === undefined) {
      option = values.push(value) - 1;
      facets.push(facet);
      records.push(noBits(size));
      last.push(-1);
      of[facet].push(option);
      numbers[facet].set(value, option);
    }
    return option;
  };
  const chainOf = (facet: FacetId, value: string): number[] => {
    let chain = chains[facet].get(value);
    if (!chain) {
      chain = withParents(facet, canonicalValue(facet, value)).map((v) => numberOf(facet, v));
      chains[facet].set(value, chain);
    }
    return chain;
  };

  const read = (record: number, facet: FacetId, found: Listed) => {
    for (const value of found ?? []) {
      if (!value) continue;
      clearBit(silent[facet], record);
      for (const option of chainOf(facet, value)) {
        if (last[option] === record) continue;
        last[option] = record;
        lists.push(option);
        setBit(records[option]!, record);
      }
    }
  };

  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const therapist = therapists[record]!;
    // Those in focus begin the list; what is read again is not listed twice.
    read(record, 'concern', firstConcerns(therapist));
    focus[record] = lists.length - starts[record]!;
    for (const facet of lastingFacets) read(record, facet, listed[facet](therapist));
    starts[record + 1] = lists.length;
  }
  const List = values.length <= 0x10000 ? Uint16Array : Uint32Array;
  const inLists = new List(lists);
  const inFocus = remembering((concern: string) => {
    const found = noBits(size);
    const option = numbers.concern.get(concern);
    for (let record = 0; record < size; record++) {
      const start = starts[record]!;
      const end = start + focus[record]!;
      for (let at = start; at < end; at++) if (inLists[at] === option) setBit(found, record);
    }
    return found;
  });
  return {
    facets,
    values,
    records,
    of,
    find: (facet, value) => numbers[facet].get(value),
    silent,
    lists: inLists,
    starts,
    inFocus,
  };
}

function byFacet<T>(make: () => T): Record<FacetId, T> {
  return Object.fromEntries(facetIds.map((facet) => [facet, make()])) as Record<FacetId, T>;
}
