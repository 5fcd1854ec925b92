import type { Therapist } from '../feed/index.js';
import { STEP } from '../feed/slices.js';
import { canonicalValue, facetIds, withParents, type FacetId } from '../vocabulary/facets.js';
import { allBits, clearBit, noBits, setBit, type Bits } from './bits.js';
import { focusOf, judgedFacets, listed, spellsOf } from './record/facts.js';

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

/** Reads what records list. What holds only for a time is taken as it is listed, until it is judged. */
export function* readColumns(therapists: readonly Therapist[]): Generator<void, Columns> {
  const size = therapists.length;
  const columns: Columns = {
    lists: bySubject(() => new Map<string, Bits>()),
    silent: bySubject(() => allBits(size)),
  };
  const { lists, silent } = columns;
  // What the feed itself says is never silence.
  silent.trust.fill(0);
  const columnOf = (subject: Subject, value: string) => {
    let column = lists[subject].get(value);
    if (!column) lists[subject].set(value, (column = noBits(size)));
    return column;
  };
  /** By value as a record writes it: the columns of it and of those that include it. */
  const chains = bySubject(() => new Map<string, Bits[]>());
  const chainOf = (facet: FacetId, value: string) => {
    const values = withParents(facet, canonicalValue(facet, value));
    const chain = values.map((v) => columnOf(facet, v));
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
    for (const concern of focusOf(therapist)) setBit(columnOf('focus', concern), record);
    for (const { facet, value } of spellsOf(therapist)) {
      clearBit(silent[facet], record);
      setBit(columnOf(facet, value), record);
    }
  }
  return columns;
}

function bySubject<T>(make: () => T): Record<Subject, T> {
  const subjects: Subject[] = [...facetIds, 'serves', 'focus'];
  return Object.fromEntries(subjects.map((subject) => [subject, make()])) as Record<Subject, T>;
}
