import { foldMarks } from '../../lib/text/folding.js';
import { typosAllowed, typosBetween } from '../../lib/text/typos.js';
import type { City } from './cities.js';
import { middleOf } from './distance.js';
import type { Places } from './places.js';

/** The cities of the ZIP codes as city-data.ts stores them. */
export interface CityData {
  cities: string;
  suburbs: string;
}

/** A city of the Postal Service. Its position is the middle of its ZIP codes. */
export interface PostalCity extends City {
  /** How many ZIP codes it has, a rough measure of its size. */
  zips: number;
}

/** Every city of the United States and its territories that mail is addressed to. */
export interface PostalCities {
  /** The cities of a name, in all states. @param key see `nameKey` */
  named(key: string): PostalCity[];
  /** The keys of names that are at most a few typos away, and how many. */
  similar(key: string): { key: string; typos: number }[];
}

/** A city before its middle is computed. */
interface Entry {
  city: string;
  state: string;
  rows: number[];
  /** As {@link PostalCity.zips}. */
  zips: number;
}

/** What a suburb counts as. Those in the data are as large as cities with so many codes. */
const SUBURB_ZIPS = 10;

/**
 * Reads the data.
 *
 * @param places of the same build, because the data refer to their order
 */
export function createPostalCities(data: CityData, places: Places): PostalCities {
  const byKey = entriesByKey(data, places);
  return {
    named: (key) => (byKey.get(key) ?? []).map((entry) => located(entry, places)),
    similar(key) {
      const most = typosAllowed(key);
      if (!most) return [];
      return [...byKey.keys()]
        .map((other) => ({ key: other, typos: typosBetween(key, other, most) }))
        .filter(({ typos }) => typos <= most);
    },
  };
}

function entriesByKey({ cities, suburbs }: CityData, places: Places): Map<string, Entry[]> {
  const byKey = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry) => {
    const others = byKey.get(key);
    if (others) others.push(entry);
    else byKey.set(key, [entry]);
  };
  const all: Entry[] = [];
  const keys = keysOf(cities);
  let current: Entry | undefined;
  for (const [row, item] of cities.split('|').entries()) {
    if (item === '-') continue;
    if (item && item < 'A') current = all[all.length - Number(item)];
    else if (item) {
      current = { city: item, state: places.at(row).state, rows: [], zips: 0 };
      all.push(current);
      add(keys[row]!, current);
    }
    current!.rows.push(row);
    current!.zips++;
  }
  const suburbKeys = keysOf(suburbs);
  for (const [i, item] of suburbs.split('|').entries()) {
    const row = places.rowOf(item.slice(-5));
    const { state } = places.at(row);
    const city = item.slice(0, -6);
    add(suburbKeys[i]!, { city, state, rows: [row], zips: SUBURB_ZIPS });
  }
  return byKey;
}

/** As `nameKey` of each name, but all at once and many times faster, because the names of the data have no abbreviations. */
function keysOf(names: string): string[] {
  return foldMarks(names, 'NFKD')
    .replace(/[^a-z|]/g, '')
    .split('|');
}

function located({ city, state, rows, zips }: Entry, places: Places): PostalCity {
  return { city, state, zips, ...middleOf(rows.map((row) => places.at(row))) };
}
