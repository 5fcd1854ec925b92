import type { City } from './cities.js';
import type { Position } from './distance.js';
import { cityKey, placeWords } from './fold.js';
import type { Places } from './places.js';
import { stateCode } from './state-names.js';
import { states } from './states.js';

/** A place to search near: a circle around a ZIP code or a city, or a whole state. */
export type Place =
  | ({ kind: 'zip'; label: string; state: string; zip: string } & Position)
  | ({ kind: 'city'; label: string; state: string } & Position)
  | { kind: 'state'; label: string; state: string };

/** Several places have the written name; the person has to choose one. */
export interface AmbiguousPlace {
  kind: 'ambiguous';
  options: Place[];
}

/** The data in which places are found. */
export interface Gazetteer {
  /** Without it, cities and states are found but ZIP codes are not. */
  places?: Places | undefined;
  /** See `citiesOf`. */
  cities: readonly City[];
}

/**
 * The place that a person wrote: a ZIP code, a city of the feed (with or without its state), or a state.
 *
 * @example resolvePlace('80202', gazetteer) // { kind: 'zip', label: '80202, CO', … }
 * @example resolvePlace('denver co', gazetteer) // { kind: 'city', label: 'Denver, CO', … }
 * @example resolvePlace('New York', gazetteer) // ambiguous if the feed has New York, NY: the city or the state
 */
export function resolvePlace(
  text: string,
  { places, cities }: Gazetteer,
): Place | AmbiguousPlace | undefined {
  const zip = places?.zip(text);
  if (zip) return { kind: 'zip', label: `${zip.zip}, ${zip.state}`, ...zip };

  const inState = cities.filter((city) => namesWithState(text, city));
  const options = inState.length ? inState.map(cityPlace) : readings(text, cities);
  return options.length > 1 ? { kind: 'ambiguous', options } : options[0];
}

/** Whether the text is the city's name followed by its state, such as "Denver, Colorado" or "denver co". */
function namesWithState(text: string, { city, state }: City): boolean {
  const words = placeWords(text);
  const length = placeWords(city).length;
  return (
    stateCode(words.slice(length).join(' ')) === state &&
    cityKey(words.slice(0, length).join(' ')) === cityKey(city)
  );
}

/** The places that a name without a state can mean. */
function readings(text: string, cities: readonly City[]): Place[] {
  const name = cityKey(text);
  const found = cities.filter(({ city }) => cityKey(city) === name).map(cityPlace);
  const state = stateCode(text);
  return state ? [...found, { kind: 'state', label: states[state]!, state }] : found;
}

function cityPlace({ city, state, lat, lon }: City): Place {
  return { kind: 'city', label: `${city}, ${state}`, state, lat, lon };
}
