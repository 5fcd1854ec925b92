import { eachOf, type Records } from '../feed/records.js';
import { warnMissingPart } from '../lib/lost-part.js';
import type { City } from '../vocabulary/places/cities.js';
import { loadPlaces, loadPostalCities } from '../vocabulary/places/load.js';
import { atMost } from '../lib/abort.js';
import type { PlaceAnswer } from './state.js';

/** How long a lookup waits for the files it needs, in milliseconds. They keep loading, for the next one. */
export const PATIENCE = 15_000;

/**
 * Finds places for the visitors of a directory. All that it needs loads with the first place that is typed: the ZIP codes, and the
 * cities unless a ZIP code was typed; whole files, so that no request says what was typed.
 *
 * @param served the states where someone of the directory may see people
 */
export function placeNames(records: Records, served: () => ReadonlySet<string>) {
  let known: City[] | undefined;
  const look = async (text: string): Promise<PlaceAnswer> => {
    const lookup = await loadLookup();
    if (!lookup) return { kind: 'unavailable' };
    return lookup.answerTo(text, async () => {
      const places = await zipCodes();
      const postal = places?.zip(text) ? undefined : await postalCities();
      // Without the ZIP codes, cities of the directory and states are still found.
      const cities = known ?? lookup.citiesOf(officesOf(records), places);
      if (places) known = cities;
      return { places, postal, cities, served: served() };
    });
  };
  return async (text: string): Promise<PlaceAnswer> => {
    let answer: PlaceAnswer = { kind: 'unavailable' };
    const looking = look(text).then((found) => (answer = found));
    await atMost(looking, PATIENCE);
    return answer;
  };
}

/** Undefined if they cannot be loaded. */
export function zipCodes() {
  return loadPlaces().catch((error: unknown) => warnMissingPart('the ZIP codes', error));
}

function postalCities() {
  return loadPostalCities().catch((error: unknown) =>
    warnMissingPart('the names of cities', error),
  );
}

/** What reads places. Undefined if it cannot be loaded. */
export function loadLookup() {
  return import('../vocabulary/places/lookup.js').catch((error: unknown) =>
    warnMissingPart('what reads names of places', error),
  );
}

/** The offices of all therapists. */
export function* officesOf(records: Records) {
  for (const { locations = [] } of eachOf(records, 'locations')) yield* locations;
}
