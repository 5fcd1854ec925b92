import { foldName } from './fold.js';
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

/** What a suburb counts as. Those in the data are as large as cities with so many codes. */
const SUBURB_ZIPS = 10;

/** The data, read but not grouped: a lookup goes through all of it in about a millisecond, which grouping thirty thousand cities is not worth. */
interface Table {
  /** Of each city: its name, and the key of it. */
  names: string[];
  keys: string[];
  /** The city of each row of the ZIP codes; -1 for none. */
  cityOf: Int32Array;
}

/**
 * Reads the data.
 *
 * @param places of the same build, because the data refer to their order
 */
export function createPostalCities(data: CityData, places: Places): PostalCities {
  const { names, keys, cityOf } = tableOf(data, places);
  const suburbs = data.suburbs.split('|');
  const suburbKeys = keysOf(data.suburbs);
  const distinct = [...new Set([...keys, ...suburbKeys])];

  const city = (at: number): PostalCity => {
    const rows: number[] = [];
    for (let row = cityOf.indexOf(at); row >= 0; row = cityOf.indexOf(at, row + 1)) rows.push(row);
    const { state } = places.at(rows[0]!);
    const middle = middleOf(rows.map((row) => places.at(row)));
    return { city: names[at]!, state, zips: rows.length, ...middle };
  };
  const suburb = (at: number): PostalCity => {
    const { state, lat, lon } = places.at(places.rowOf(suburbs[at]!.slice(-5)));
    return { city: suburbs[at]!.slice(0, -6), state, zips: SUBURB_ZIPS, lat, lon };
  };

  return {
    named: (key) => [...allOf(keys, key).map(city), ...allOf(suburbKeys, key).map(suburb)],
    similar(key) {
      const most = typosAllowed(key);
      if (!most) return [];
      return distinct
        .map((other) => ({ key: other, typos: typosBetween(key, other, most) }))
        .filter(({ typos }) => typos <= most);
    },
  };
}

function tableOf({ cities }: CityData, places: Places): Table {
  const names: string[] = [];
  const keys: string[] = [];
  const cityOf = new Int32Array(places.size).fill(-1);
  const rowKeys = keysOf(cities);
  let current = -1;
  for (const [row, item] of cities.split('|').entries()) {
    if (item === '-') continue;
    if (item && item < 'A') current = names.length - Number(item);
    else if (item) {
      current = names.push(item) - 1;
      keys.push(rowKeys[row]!);
    }
    cityOf[row] = current;
  }
  return { names, keys, cityOf };
}

/** Where a value is in a list. */
function allOf(list: readonly string[], value: string): number[] {
  const found: number[] = [];
  for (let at = list.indexOf(value); at >= 0; at = list.indexOf(value, at + 1)) found.push(at);
  return found;
}

/** As `nameKey` of each name, but all at once and many times faster, because the names of the data have no abbreviations. */
function keysOf(names: string): string[] {
  return foldName(names)
    .replace(/[^a-z|]/g, '')
    .split('|');
}
