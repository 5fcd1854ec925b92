import type { Records } from '../../../feed/records.js';
import { STEP } from '../../../lib/tasks.js';
import { canonicalValue, facetIds, withParents, type FacetId } from '../../../vocabulary/facets.js';
import { allBits, clearBit, noBits, setBit, type Bits } from '../bits.js';
import { firstConcerns, validityIntervalsOf } from '../../../record/facts.js';
import {
  datedFacets,
  factFields,
  listedValues,
  type ListedValues,
} from '../../../record/listed.js';

/** What records list values of: each facet, the states they serve remotely, and the concerns in their focus. */
export type Subject = FacetId | 'serves' | 'focus';

/** Which records list what. */
export interface FacetIndex {
  /** For each value of each subject, the records that list it. */
  listing: Record<Subject, Map<string, Bits>>;
  /** The records that list nothing of a subject. */
  silent: Record<Subject, Bits>;
}

/** The facets whose values do not depend on the time. */
export const undatedFacets = facetIds.filter((facet) => !datedFacets.includes(facet));

/** Reads what records list. Facts that hold only for a time are taken as listed; {@link scheduleDatedFacts} then keeps them true. */
export function* indexFacets(records: Records): Generator<void, FacetIndex> {
  const { size } = records;
  const readFields = records.pick(...factFields);
  const index: FacetIndex = {
    listing: bySubject(() => new Map<string, Bits>()),
    silent: bySubject(() => allBits(size)),
  };
  const { listing, silent } = index;
  // Trust is what the feed itself says, which is never silence.
  silent.trust.fill(0);
  const setOf = (subject: Subject, value: string) => {
    let set = listing[subject].get(value);
    if (!set) listing[subject].set(value, (set = noBits(size)));
    return set;
  };
  /** By value as a record writes it: the sets of the value and of those that include it. */
  const knownSets = bySubject(() => new Map<string, Bits[]>());
  const setsOf = (subject: Subject, facet: FacetId, value: string) => {
    const values = withParents(facet, canonicalValue(facet, value));
    const sets = values.map((v) => setOf(subject, v));
    knownSets[subject].set(value, sets);
    return sets;
  };
  const read = (record: number, subject: Subject, facet: FacetId, values: ListedValues) => {
    for (const value of values ?? []) {
      if (!value) continue;
      clearBit(silent[subject], record);
      for (const set of knownSets[subject].get(value) ?? setsOf(subject, facet, value)) {
        setBit(set, record);
      }
    }
  };

  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const therapist = readFields(record);
    for (const facet of undatedFacets) read(record, facet, facet, listedValues[facet](therapist));
    read(record, 'focus', 'concern', firstConcerns(therapist));
    for (const { facet, value } of validityIntervalsOf(therapist)) {
      clearBit(silent[facet], record);
      setBit(setOf(facet, value), record);
    }
  }
  return index;
}

function bySubject<T>(make: () => T): Record<Subject, T> {
  const subjects: Subject[] = [...facetIds, 'serves', 'focus'];
  return Object.fromEntries(subjects.map((subject) => [subject, make()])) as Record<Subject, T>;
}
