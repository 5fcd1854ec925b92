import type { Therapist } from '../../../feed/schema.js';
import { STEP } from '../../../lib/tasks.js';
import { canonicalValue, facetIds, withParents, type FacetId } from '../../../vocabulary/facets.js';
import { allBits, clearBit, noBits, setBit, type Bits } from '../bits.js';
import {
  firstConcerns,
  datedFacets,
  listedValues,
  validityIntervalsOf,
  type ListedValues,
} from '../../../record/facts.js';

/** What has columns: each facet, the states that are served remotely, and the concerns in someone's focus. */
export type Subject = FacetId | 'serves' | 'focus';

/** Who lists what: for each value of each subject a set of records. */
export interface FacetIndex {
  lists: Record<Subject, Map<string, Bits>>;
  /** Who says nothing on a subject. */
  silent: Record<Subject, Bits>;
}

/** The facets that read the same at any time. */
export const undatedFacets = facetIds.filter((facet) => !datedFacets.includes(facet));

/** Reads what records list. What holds only for a time is taken as it is listed, until it is judged. */
export function* indexFacets(therapists: readonly Therapist[]): Generator<void, FacetIndex> {
  const size = therapists.length;
  const index: FacetIndex = {
    lists: bySubject(() => new Map<string, Bits>()),
    silent: bySubject(() => allBits(size)),
  };
  const { lists, silent } = index;
  // What the feed itself says is never silence.
  silent.trust.fill(0);
  const columnOf = (subject: Subject, value: string) => {
    let column = lists[subject].get(value);
    if (!column) lists[subject].set(value, (column = noBits(size)));
    return column;
  };
  /** By value as a record writes it: the columns of it and of those that include it. */
  const chains = bySubject(() => new Map<string, Bits[]>());
  const chainOf = (subject: Subject, facet: FacetId, value: string) => {
    const values = withParents(facet, canonicalValue(facet, value));
    const chain = values.map((v) => columnOf(subject, v));
    chains[subject].set(value, chain);
    return chain;
  };
  const read = (record: number, subject: Subject, facet: FacetId, values: ListedValues) => {
    for (const value of values ?? []) {
      if (!value) continue;
      clearBit(silent[subject], record);
      for (const column of chains[subject].get(value) ?? chainOf(subject, facet, value)) {
        setBit(column, record);
      }
    }
  };

  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const therapist = therapists[record]!;
    for (const facet of undatedFacets) read(record, facet, facet, listedValues[facet](therapist));
    read(record, 'focus', 'concern', firstConcerns(therapist));
    for (const { facet, value } of validityIntervalsOf(therapist)) {
      clearBit(silent[facet], record);
      setBit(columnOf(facet, value), record);
    }
  }
  return index;
}

function bySubject<T>(make: () => T): Record<Subject, T> {
  const subjects: Subject[] = [...facetIds, 'serves', 'focus'];
  return Object.fromEntries(subjects.map((subject) => [subject, make()])) as Record<Subject, T>;
}
