import { middleOf, type Position } from './distance.js';
import { cityKey } from './fold.js';
import type { Places } from './places.js';

/** A city where the feed has offices. Its position is the middle of those offices, see `middleOf`. */
export interface City extends Position {
  city: string;
  /** Postal code of its state. */
  state: string;
}

/** The fields of an office that are needed to locate it. */
export interface Address {
  city?: string | undefined;
  state?: string | undefined;
  postalCode?: string | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
}

/**
 * The cities of a feed, each in its first spelling. With `places`, an office without coordinates counts at the middle of its ZIP
 * code. A city is left out if none of its offices can be located.
 */
export function citiesOf(offices: Iterable<Address>, places?: Places): City[] {
  const found = new Map<string, { city: string; state: string; positions: Position[] }>();
  for (const office of offices) {
    const { city, state } = office;
    const position = positionOf(office, places);
    if (!city || !state || !position) continue;
    const key = `${cityKey(city)}, ${state}`;
    const entry = found.get(key) ?? { city, state, positions: [] };
    entry.positions.push(position);
    found.set(key, entry);
  }
  return [...found.values()].map(({ city, state, positions }) => ({
    city,
    state,
    ...middleOf(positions),
  }));
}

function positionOf({ lat, lon, postalCode }: Address, places?: Places): Position | undefined {
  if (lat !== undefined && lon !== undefined) return { lat, lon };
  return postalCode ? places?.zip(postalCode) : undefined;
}
