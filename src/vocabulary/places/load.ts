import type { Places, ZipData } from './places.js';
import type { PostalCities } from './postal-cities.js';

let zips: Promise<Places> | undefined;
let cities: Promise<PostalCities> | undefined;

/**
 * The ZIP codes, loaded and read on first use, then kept. They are one file, because a file per region would tell its server
 * where someone is looking.
 *
 * After a failure, the next call tries again.
 *
 * @param importData Loads the data; for tests.
 * @throws whatever the import throws, a `TypeError` in browsers
 * @example (await loadPlaces()).zip('80202') // { zip: '80202', lat: 39.75, lon: -105, state: 'CO' }
 */
export function loadPlaces(
  importData: () => Promise<ZipData> = () => import('./zip-data.js'),
): Promise<Places> {
  // The code that reads the data loads with it, because it is not needed before.
  zips ??= Promise.all([importData(), import('./lookup.js')])
    .then(([data, { createPlaces }]) => createPlaces(data))
    .catch((error: unknown) => {
      zips = undefined;
      throw error;
    });
  return zips;
}

/**
 * The cities of all ZIP codes, loaded like them: whole, on first use, and again after a failure.
 *
 * @throws as {@link loadPlaces}
 * @example (await loadPostalCities()).named('denver') // Denver, CO, and smaller ones elsewhere
 */
export function loadPostalCities(): Promise<PostalCities> {
  cities ??= Promise.all([import('./city-data.js'), import('./lookup.js'), loadPlaces()])
    .then(([data, { createPostalCities }, places]) => createPostalCities(data, places))
    .catch((error: unknown) => {
      cities = undefined;
      throw error;
    });
  return cities;
}
