import type { Records } from '../../../feed/records.js';
import { memoize } from '../../../lib/memo.js';
import { createTask, STEP, stepsOf, type Task } from '../../../lib/tasks.js';
import { canonicalValue, facetIds, withParents, type FacetId } from '../../../vocabulary/facets.js';
import { allBits, clearBit, setBit, type Bits } from '../bits.js';
import {
  datedFields,
  firstConcerns,
  validityIntervalsOf,
  type ValidityInterval,
} from '../../../record/facts.js';
import { factFields, listedValues, type Facts, type ListedValues } from '../../../record/listed.js';

/** What records list values of: each facet, the states they serve remotely, and the concerns in their focus. */
export type Subject = FacetId | 'serves' | 'focus';

/** Which records list what. What is listed of a subject is read when it is first asked for. */
export interface FacetIndex {
  /** For each value of each subject, the records that list it. */
  listing: Readonly<Record<Subject, Map<string, Bits>>>;
  /** The records that list nothing of a subject. */
  silent: Readonly<Record<Subject, Bits>>;
  /** Reads what is listed of a subject, step by step. */
  reading(subject: Subject): Task<Listed>;
}

/** What is listed of one subject. */
interface Listed {
  listing: Map<string, Bits>;
  silent: Bits;
}

/** Facts that hold only for a time are taken as listed; {@link scheduleDatedFacts} then keeps them true. */
export function indexFacets(records: Records): FacetIndex {
  const dated = createTask(readDated(records));
  const readings = bySubject((subject) =>
    subject === 'focus'
      ? createTask(readValues(records, 'concern', firstConcerns))
      : isDated(subject)
        ? createTask(partOf(dated, subject))
        : createTask(readValues(records, subject, listedValues[subject])),
  );
  const parts = <K extends keyof Listed>(key: K) =>
    withGetters(readings, (reading) => reading.value()[key]);
  return { listing: parts('listing'), silent: parts('silent'), reading: (one) => readings[one] };
}

/** The values of a facet that do not depend on the time. */
function* readValues(
  records: Records,
  facet: FacetId,
  listedBy: (therapist: Facts) => ListedValues,
): Generator<void, Listed> {
  const listed = emptyOf(records.size);
  const read = records.pick(...factFields);
  /** By value as a record writes it: the sets of the value and of those that include it. */
  const setsOf = memoize((value: string) =>
    withParents(facet, canonicalValue(facet, value)).map((v) => setIn(listed, v)),
  );
  for (let record = 0; record < records.size; record++) {
    if (record % STEP === 0) yield;
    for (const value of listedBy(read(record)) ?? []) {
      if (!value) continue;
      clearBit(listed.silent, record);
      for (const set of setsOf(value)) setBit(set, record);
    }
  }
  return listed;
}

type Dated = ValidityInterval['facet'];

const datedSubjects: readonly Dated[] = ['accepting', 'trust', 'serves'];

const isDated = (subject: Subject): subject is Dated =>
  (datedSubjects as readonly Subject[]).includes(subject);

/** What holds only for a time is read at once, because it is written in the same fields. */
function* readDated(records: Records): Generator<void, Record<Dated, Listed>> {
  const { size } = records;
  const dated = { accepting: emptyOf(size), trust: emptyOf(size), serves: emptyOf(size) };
  // Trust is what the feed itself says, which is never silence.
  dated.trust.silent.fill(0);
  const read = records.pick(...datedFields);
  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    for (const { facet, value } of validityIntervalsOf(read(record))) {
      clearBit(dated[facet].silent, record);
      setBit(setIn(dated[facet], value), record);
    }
  }
  return dated;
}

function* partOf(dated: Task<Record<Dated, Listed>>, subject: Dated): Generator<void, Listed> {
  return (yield* stepsOf(dated))[subject];
}

function emptyOf(size: number): Listed {
  return { listing: new Map(), silent: allBits(size) };
}

/** The set of a value. */
function setIn({ listing, silent }: Listed, value: string): Bits {
  let set = listing.get(value);
  if (!set) listing.set(value, (set = new Uint32Array(silent.length)));
  return set;
}

function bySubject<T>(make: (subject: Subject) => T): Record<Subject, T> {
  const subjects: Subject[] = [...facetIds, 'serves', 'focus'];
  return Object.fromEntries(subjects.map((subject) => [subject, make(subject)])) as Record<
    Subject,
    T
  >;
}

/** An object whose values are made of those of another when they are asked for. */
function withGetters<K extends string, A, B>(
  object: Readonly<Record<K, A>>,
  make: (value: A) => B,
): Readonly<Record<K, B>> {
  const getters = Object.entries<A>(object).map(([key, value]) => [
    key,
    { enumerable: true, get: () => make(value) },
  ]);
  return Object.defineProperties(
    {},
    Object.fromEntries(getters) as PropertyDescriptorMap,
  ) as Record<K, B>;
}
