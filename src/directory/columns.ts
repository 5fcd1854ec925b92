import type { Therapist } from '../feed/index.js';
import { STEP } from '../feed/slices.js';
import { canonicalValue, facetIds, withParents, type FacetId } from '../vocabulary/facets.js';
import { allBits, clearBit, noBits, setBit, type Bits } from './bits.js';
import { focusOf, judgedFacets, listed } from './facts.js';

/** What has columns: each facet, the states that are served remotely, and the concerns in someone's focus. */
export type Subject = FacetId | 'serves' | 'focus';

/** Who lists what: for each value of each subject a set of records. */
export interface Columns {
  lists: Record<Subject, Map<string, Bits>>;
  /** Who says nothing on a subject. */
  silent: Record<Subject, Bits>;
}

/** The facets that read the same at any time. */
export const lastingFacets = facetIds.filter((facet) => !judgedFacets.includes(facet));

/** Reads what records list at any time. What holds only for a time has empty columns yet. */
export function* readColumns(therapists: readonly Therapist[]): Generator<void, Columns> {
  const size = therapists.length;
  const columns: Columns = {
    lists: bySubject(() => new Map<string, Bits>()),
    silent: bySubject(() => allBits(size)),
  };
  const { lists, silent } = columns;
  /** By value as a record writes it: the columns of it and of those that include it. */
  const chains = bySubject(() => new Map<string, Bits[]>());
  const chainOf = (facet: FacetId, value: string) => {
    const values = withParents(facet, canonicalValue(facet, value));
    const chain = values.map((v) => columnOf(lists[facet], v, size));
    chains[facet].set(value, chain);
    return chain;
  };

  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const therapist = therapists[record]!;
    for (const facet of lastingFacets) {
      for (const value of listed[facet](therapist) ?? []) {
        if (!value) continue;
        clearBit(silent[facet], record);
        for (const column of chains[facet].get(value) ?? chainOf(facet, value)) {
          setBit(column, record);
        }
      }
    }
    for (const concern of focusOf(therapist)) {
      setBit(columnOf(lists.focus, concern, size), record);
    }
  }
  return columns;
}

/** The column of a value, made where there is none. */
export function columnOf(values: Map<string, Bits>, value: string, size: number): Bits {
  let column = values.get(value);
  if (!column) values.set(value, (column = noBits(size)));
  return column;
}

function bySubject<T>(make: () => T): Record<Subject, T> {
  const subjects: Subject[] = [...facetIds, 'serves', 'focus'];
  return Object.fromEntries(subjects.map((subject) => [subject, make()])) as Record<Subject, T>;
}
