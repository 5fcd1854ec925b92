import { instantsOf } from '../lib/dates.js';
import { nextOf, type Dated, type Records, type TimeListed } from './records.js';
import type { Therapist } from './schema.js';
import type { TherapistTimes, Times } from './times.js';

const listOf = { consultation: 'calls', availability: 'openings' } as const satisfies Record<
  TimeListed,
  keyof TherapistTimes
>;

/** Records with their times in place of those that they list. */
export function withTimes(records: Records, { asOf, therapists }: Times): Records {
  const timed = <T extends Partial<Therapist>>(record: T, id: string): T => {
    const { calls, openings } = therapists.get(id) ?? {};
    if (!calls && !openings) return record;
    const { consultation, availability } = record;
    return {
      ...copyOf(record),
      ...(calls && { consultation: { ...copyOf(consultation), slots: calls, asOf } }),
      ...(openings && { availability: { ...copyOf(availability), slots: openings, asOf } }),
    };
  };
  const known = new Map<number, WeakRef<Therapist>>();
  /** By the record with its times, the one that it was made of, which may since be another. */
  const listed = new WeakMap<Therapist, Therapist>();
  const idOf = records.pick('id');
  /** The times of a list that stand in the file of times. */
  const ownOf = (number: number, list: TimeListed) =>
    therapists.get(idOf(number).id)?.[listOf[list]];
  const isListed = (field: keyof Therapist): field is TimeListed => Object.hasOwn(listOf, field);
  const since = Date.parse(asOf);
  return {
    ...records,
    at(number) {
      const base = records.at(number);
      let record = known.get(number)?.deref();
      if (!record || listed.get(record) !== base) {
        record = timed(base, base.id);
        known.set(number, new WeakRef(record));
        listed.set(record, base);
      }
      return record;
    },
    pick<K extends keyof Therapist>(...fields: readonly K[]) {
      if (!fields.some(isListed)) return records.pick(...fields);
      const read = records.pick<K | 'id'>('id', ...fields);
      return (number) => {
        const record = read(number);
        return timed(record, record.id);
      };
    },
    instants(list) {
      const read = records.instants(list);
      return (number) => {
        const own = ownOf(number, list);
        return own ? instantsOf(own) : read(number);
      };
    },
    next(list, after) {
      const read = records.next(list, after);
      return (number) => {
        const own = ownOf(number, list);
        return own ? nextOf(instantsOf(own), after) : read(number);
      };
    },
    asOf(field: Dated) {
      const read = records.asOf(field);
      if (!isListed(field)) return read;
      return (number) => (ownOf(number, field) ? since : read(number));
    },
  };
}

/** A copy of an object, whose fields may be read only when they are asked for: `...` would leave those out. */
function copyOf<T extends object>(given: T | undefined): T {
  const copy: Record<string, unknown> = {};
  for (const key in given) copy[key] = given[key];
  return copy as T;
}
