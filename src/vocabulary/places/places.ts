import { miles, type Position } from './distance.js';

/** The ZIP codes as zip-data.ts holds them: one text per column, each row as its step from the row before. */
export interface ZipData {
  gaps: string;
  latitudes: string;
  longitudes: string;
  states: string;
}

/** The middle of a ZIP code's area, to about half a mile. */
export interface Zip extends Position {
  /** Five digits. */
  zip: string;
  /** Postal code of the state or territory; `AA`, `AE` or `AP` for a military address. */
  state: string;
}

/** Every ZIP code of the United States, its territories and its military. */
export interface Places {
  /** Looks a code up as written. @example places.zip('02134-1000') // { zip: '02134', lat: 42.36, lon: -71.13, state: 'MA' } */
  zip(code: string): Zip | undefined;
  /**
   * The state of the nearest ZIP code, or nothing when none is within 60 miles. Near a border it may be the neighbor's,
   * Canadian and Mexican towns included, so it is something to offer and not to conclude from.
   */
  nearestState(position: Position): string | undefined;
  /** How many codes there are. */
  size: number;
}

/** Farther from any ZIP code than this is not in the United States. The emptiest parts of Alaska aside, none is so far. */
const NEAREST_MILES = 60;

/** Their addresses are abroad, and no state licenses there. */
const military = new Set(['AA', 'AE', 'AP']);

/** Printable ASCII without the quote and the backslash. The digits of the data; generate.mjs has the same two constants. */
const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (char) => char !== "'" && char !== '\\',
);
/** Digits below this one end a number; the rest say that more follows. */
const LAST = 88;

const digits = new Uint8Array(127);
for (const [digit, char] of alphabet.entries()) digits[char.charCodeAt(0)] = digit;

/**
 * The five digits of a ZIP code as people write it: with spaces around, with its four more digits, in full-width digits.
 * Four digits are not one: a zero that a spreadsheet dropped and a digit still to be typed look the same.
 *
 * @example normalizeZip('02134-1000') // '02134'
 * @example normalizeZip('９０２１０') // '90210'
 * @example normalizeZip('2134') // undefined
 */
export function normalizeZip(text: string): string | undefined {
  return /^(\d{5})(?:[-‐–—\s]?\d{4})?$/.exec(text.trim().slice(0, 20).normalize('NFKC'))?.[1];
}

/** Reads the data into arrays of numbers; a code is found by halving. */
export function createPlaces(data: ZipData): Places {
  const zips = sums(data.gaps, (step) => step + 1, -1);
  const latitudes = sums(data.latitudes, unzigzag, 0);
  const longitudes = sums(data.longitudes, unzigzag, 0);
  const states = [...data.states.matchAll(/(\D+)(\d+)/g)].flatMap(([, state, length]) =>
    new Array<string>(Number(length)).fill(state!),
  );

  const position = (row: number): Position => ({
    lat: latitudes[row]! / 100,
    lon: longitudes[row]! / 100,
  });

  return {
    size: zips.length,
    zip(code) {
      const zip = normalizeZip(code);
      const row = zip ? indexOf(zips, Number(zip)) : -1;
      return row < 0 ? undefined : { zip: zip!, ...position(row), state: states[row]! };
    },
    nearestState(here) {
      let nearest: string | undefined;
      let distance = NEAREST_MILES;
      for (let row = 0; row < zips.length; row++) {
        if (military.has(states[row]!)) continue;
        const away = miles(here, position(row));
        if (away >= distance) continue;
        distance = away;
        nearest = states[row];
      }
      return nearest;
    },
  };
}

/** The numbers of a column, each added to the one before. */
function sums(column: string, step: (code: number) => number, start: number): number[] {
  const values: number[] = [];
  const more = alphabet.length - LAST;
  let value = start;
  let code = 0;
  let weight = 1;
  for (let i = 0; i < column.length; i++) {
    const digit = digits[column.charCodeAt(i)]!;
    // A digit that continues stands for itself plus `more` of what follows, so that no number has two spellings.
    code += digit * weight;
    if (digit >= LAST) weight *= more;
    else {
      value += step(code);
      values.push(value);
      code = 0;
      weight = 1;
    }
  }
  return values;
}

/** 0, 1, 2, 3, 4 → 0, -1, 1, -2, 2. */
function unzigzag(code: number): number {
  return code % 2 ? -(code + 1) / 2 : code / 2;
}

/** Where a number is in a rising list, or -1. */
function indexOf(list: number[], wanted: number): number {
  let from = 0;
  let to = list.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (list[middle]! < wanted) from = middle + 1;
    else to = middle;
  }
  return list[from] === wanted ? from : -1;
}
