import type { Near } from '../directory/query.js';
import { eachOf, type Records } from '../feed/records.js';
import type { Therapist } from '../feed/schema.js';
import { lazy } from '../lib/memo.js';
import { isInDate } from '../record/facts.js';
import { DEFAULT_RADIUS } from '../record/near.js';
import { miles } from '../vocabulary/places/distance.js';

/** Where the therapists of a directory may see people. */
export interface Reach {
  /** The states of offices, licenses (expired ones too) and remote clients. */
  states(): ReadonlySet<string>;
  /** See `LoadedDirectory.reaches`. */
  reaches(near: Near, now: number): boolean;
  /** See `LoadedDirectory.states`. */
  countByState(now: number): Record<string, number>;
}

/** The fields of a record that say where its clients may be. */
const FIELDS = ['locations', 'licenses', 'telehealthStates'] as const;
type Placed = Pick<Therapist, (typeof FIELDS)[number]>;

export function reachOf(records: Records): Reach {
  const all = () => eachOf(records, ...FIELDS);
  return {
    states: lazy(() => new Set([...all()].flatMap(statesOf))),
    reaches: (near, now) => {
      for (const therapist of all()) if (reaches(therapist, near, now)) return true;
      return false;
    },
    countByState: (now) => {
      const counts: Record<string, number> = {};
      for (const { licenses = [], ...others } of all()) {
        const valid = licenses.filter((license) => isInDate(license, now));
        for (const state of new Set(statesOf({ ...others, licenses: valid }))) {
          counts[state] = (counts[state] ?? 0) + 1;
        }
      }
      return counts;
    },
  };
}

function statesOf({ locations = [], licenses = [], telehealthStates = [] }: Placed): string[] {
  const named = [...locations, ...licenses].flatMap(({ state }) => state ?? []);
  return [...named, ...telehealthStates];
}

function reaches(therapist: Placed, near: Near, now: number): boolean {
  const { licenses = [], locations = [], telehealthStates = [] } = therapist;
  if (telehealthStates.includes(near.state)) return true;
  // A license that names no state may be of any.
  if (
    licenses.some(
      (license) => (license.state ?? near.state) === near.state && isInDate(license, now),
    )
  )
    return true;
  return locations.some((office) => office.state === near.state || isInCircle(office, near));
}

function isInCircle(
  office: { lat?: number | undefined; lon?: number | undefined },
  { lat, lon, radius = DEFAULT_RADIUS }: Near,
): boolean {
  const { lat: north, lon: east } = office;
  if (lat === undefined || lon === undefined) return false;
  if (north === undefined || east === undefined) return false;
  return miles({ lat, lon }, { lat: north, lon: east }) <= radius;
}
