import { sourceOver } from '../directory/source.js';
import { eachOf, recordsFrom, type Records } from '../feed/records.js';
import type { Feed } from '../feed/schema.js';
import { lazy } from '../lib/memo.js';
import { wordsOf } from '../lib/text/words.js';
import { officesOf, placeNames, zipCodes } from './place-names.js';
import { reachOf } from './reach.js';
import type { LoadedDirectory, PlaceAnswer } from './state.js';

/** A directory over a feed that is already parsed. */
export function directoryFrom({ therapists, ...meta }: Feed): LoadedDirectory {
  return directoryOver(recordsFrom(therapists), meta);
}

/**
 * A directory over records that are kept in any way.
 *
 * @param before a directory over the same records with other times; what was read of everything else is kept
 */
export function directoryOver(
  records: Records,
  meta: Omit<Feed, 'therapists'>,
  before?: LoadedDirectory,
): LoadedDirectory {
  const reach = reachOf(records);
  const cities = lazy(
    () => new Set([...officesOf(records)].map(({ city = '' }) => cityName(city))),
  );
  return {
    source: sourceOver(records, meta, {}, before?.source),
    feed: meta,
    problems: [],
    headcount: lazy(() => {
      const kinds = [...eachOf(records, 'kind')];
      const practices = kinds.filter(({ kind }) => kind === 'practice').length;
      return { size: records.size, practices };
    }),
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
