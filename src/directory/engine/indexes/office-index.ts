import type { Records } from '../../../feed/records.js';
import { miles, type Position } from '../../../vocabulary/places/distance.js';
import type { ZipCodes } from '../options.js';
import { memoizeLast, memoize } from '../../../lib/memo.js';
import { noBits, setBit, type Bits } from '../bits.js';
import { officesOf } from '../../../record/near.js';
import { STEP } from '../../../lib/tasks.js';

/** Where the offices of all records are, as far as that is known. */
export interface OfficeIndex {
  distancesFrom(center: Position): Distances;
  /** By state, the records with an office in it. */
  inState: ReadonlyMap<string, Bits>;
  /** The records with an office at an unknown position, or without offices. */
  unplaced: Bits;
  /** The records with an office in an unknown state, or without offices. */
  stateless: Bits;
}

/** The distances from a point to each record's nearest office. */
export interface Distances {
  /** By record, in miles; infinite if no office has a known position. */
  miles: Float64Array;
  /** The records within a number of miles. */
  within(radius: number): Bits;
}

export function* indexOffices(
  records: Records,
  zipCodes: ZipCodes | undefined,
): Generator<void, OfficeIndex> {
  const { size } = records;
  const read = records.pick('locations');
  const positions: { record: number; lat: number; lon: number }[] = [];
  const inState = new Map<string, Bits>();
  const unplaced = noBits(size);
  const stateless = noBits(size);
  for (let record = 0; record < size; record++) {
    if (record % STEP === 0) yield;
    const offices = officesOf(read(record), zipCodes?.zip);
    for (const { position, state } of offices) {
      if (position) positions.push({ record, ...position });
      if (state) {
        let records = inState.get(state);
        if (!records) inState.set(state, (records = noBits(size)));
        setBit(records, record);
      }
    }
    if (!offices.length || offices.some(({ position }) => !position)) setBit(unplaced, record);
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
    inState,
    unplaced,
    stateless,
  };
}

function withinMiles(distances: Float64Array, radius: number): Bits {
  const records = noBits(distances.length);
  for (let record = 0; record < distances.length; record++) {
    if (distances[record]! <= radius) setBit(records, record);
  }
  return records;
}
