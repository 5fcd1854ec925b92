import type { Therapist } from '../../../feed/schema.js';
import { miles, type Position } from '../../../vocabulary/places/distance.js';
import type { Places } from '../../../vocabulary/places/places.js';
import { memoizeLast, memoize } from '../../../lib/memo.js';
import { noBits, setBit, type Bits } from '../bits.js';
import { officesOf } from '../../../record/near.js';
import { STEP } from '../../../lib/tasks.js';

/** Where the offices are, as far as they can be placed. */
export interface OfficeIndex {
  distancesFrom(center: Position): Distances;
  /** Who has an office in a state. */
  inState: ReadonlyMap<string, Bits>;
  /** Who has an office at an unknown position, or none at all. */
  nowhere: Bits;
  /** Who has an office in an unknown state, or none at all. */
  stateless: Bits;
}

/** How far it is to each record's nearest office. */
export interface Distances {
  /** Miles; infinite where no office has a known position. */
  miles: Float64Array;
  /** Who is that near. */
  within(radius: number): Bits;
}

export function* indexOffices(
  therapists: readonly Therapist[],
  places: Pick<Places, 'zip'> | undefined,
): Generator<void, OfficeIndex> {
  const size = therapists.length;
  const positions: { record: number; lat: number; lon: number }[] = [];
  const states = new Map<string, Bits>();
  const nowhere = noBits(size);
  const stateless = noBits(size);
  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const offices = officesOf(therapists[record]!, places?.zip);
    for (const { position, state } of offices) {
      if (position) positions.push({ record, ...position });
      if (state) {
        let there = states.get(state);
        if (!there) states.set(state, (there = noBits(size)));
        setBit(there, record);
      }
    }
    if (!offices.length || offices.some(({ position }) => !position)) setBit(nowhere, record);
    if (!offices.length || offices.some(({ state }) => !state)) setBit(stateless, record);
  }
  const owners = Uint32Array.from(positions, ({ record }) => record);
  const lats = Float64Array.from(positions, ({ lat }) => lat);
  const lons = Float64Array.from(positions, ({ lon }) => lon);
  return {
    distancesFrom: memoizeLast(
      (center: Position) => {
        const nearest = new Float64Array(size).fill(Infinity);
        const office = { lat: 0, lon: 0 };
        for (let i = 0; i < owners.length; i++) {
          office.lat = lats[i]!;
          office.lon = lons[i]!;
          const distance = miles(center, office);
          if (distance < nearest[owners[i]!]!) nearest[owners[i]!] = distance;
        }
        return {
          miles: nearest,
          within: memoize((radius: number) => withinMiles(nearest, radius)),
        };
      },
      (a, b) => a.lat === b.lat && a.lon === b.lon,
    ),
    inState: states,
    nowhere,
    stateless,
  };
}

function withinMiles(distances: Float64Array, radius: number): Bits {
  const found = noBits(distances.length);
  for (let record = 0; record < distances.length; record++) {
    if (distances[record]! <= radius) setBit(found, record);
  }
  return found;
}
