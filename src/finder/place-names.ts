import type { Therapist } from '../feed/schema.js';
import { warnMissingPart } from '../lib/lost-part.js';
import type { City } from '../vocabulary/places/cities.js';
import { loadPlaces, loadPostalCities } from '../vocabulary/places/load.js';
import type { PlaceAnswer } from './state.js';

/**
 * Finds places for the visitors of a directory. All that it needs loads with the first place that is typed: the ZIP codes, and the
 * cities unless a ZIP code was typed; whole files, so that no request says what was typed.
 *
 * @param served the states where someone of the directory may see people
 */
export function placeNames(therapists: readonly Therapist[], served: () => ReadonlySet<string>) {
  let known: City[] | undefined;
  return async (text: string): Promise<PlaceAnswer> => {
    const [lookup, places] = await Promise.all([loadLookup(), zipCodes()]);
    if (!lookup) return { kind: 'unavailable' };
    const zip = places?.zip(text);
    const postal = zip ? undefined : await postalCities();
    // Without the ZIP codes, cities of the directory and states are still found.
    const cities = known ?? lookup.citiesOf(officesOf(therapists), places);
    if (places) known = cities;
    const found = lookup.resolvePlace(text, { places, postal, cities, served: served() });
    if (!found) return { kind: postal ? 'unknown' : 'unavailable' };
    const { isDoubtful, ...meant } = found;
    const doubt = isDoubtful && { isDoubtful };
    if (!('options' in meant)) return { kind: 'found', place: meant, ...doubt };
    const { options } = meant;
    if (meant.kind === 'ambiguous') return { kind: 'ambiguous', options, ...doubt };
    return postal ? { kind: 'unknown', options } : { kind: 'unavailable' };
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

function loadLookup() {
  return import('../vocabulary/places/lookup.js').catch((error: unknown) =>
    warnMissingPart('what reads names of places', error),
  );
}

function* officesOf(therapists: readonly Therapist[]) {
  for (const { locations = [] } of therapists) yield* locations;
}
