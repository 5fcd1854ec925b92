import type { Places, ZipData } from './places.js';

let loading: Promise<Places> | undefined;

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
  loading ??= Promise.all([importData(), import('./places.js')])
    .then(([data, { createPlaces }]) => createPlaces(data))
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}
