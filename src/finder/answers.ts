import { eachOf, type Records } from '../feed/records.js';
import { lazy } from '../lib/memo.js';
import { wordsOf } from '../lib/text/words.js';
import { officesOf, placeNames, zipCodes } from './place-names.js';
import { reachOf } from './reach.js';
import type { LoadedDirectory, PlaceAnswer } from './state.js';

/** What a directory over records answers besides searches. */
export type Answers = Required<
  Pick<LoadedDirectory, 'placeNamed' | 'placeAt' | 'names' | 'hasOfficeIn' | 'reaches' | 'states'>
>;

export function answersOf(records: Records): Answers {
  const reach = reachOf(records);
  const cities = lazy(
    () => new Set([...officesOf(records)].map(({ city = '' }) => cityName(city))),
  );
  return {
    placeNamed: placeNames(records, reach.states),
    names: lazy(() => {
      const named = [...eachOf(records, 'name', 'kind')];
      return {
        people: nameList(named.filter(({ kind }) => kind !== 'practice')),
        all: nameList(named),
      };
    }),
    reaches: reach.reaches,
    states: reach.countByState,
    hasOfficeIn: (city) => cities().has(cityName(city)),
    async placeAt(lat, lon): Promise<PlaceAnswer> {
      // Two decimals are about a kilometer: precise enough to find an office, too coarse to find a person.
      const point = { lat: round(lat), lon: round(lon) };
      const places = await zipCodes();
      if (!places) return { kind: 'unavailable' };
      const state = places.nearestState(point);
      return state ? { kind: 'found', place: { label: '', state, ...point } } : { kind: 'unknown' };
    },
  };
}

/** All names as words, each name between spaces on a line of its own. */
function nameList(named: readonly { name: string }[]): string {
  return named.map(({ name }) => ` ${cityName(name)} `).join('\n');
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100;
}

function cityName(city: string): string {
  return wordsOf(city).join(' ');
}
