import { miles, type Position } from './distance.js';

/** The ZIP codes as zip-data.ts stores them: one text per column, each row as the difference from the row before. */
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
  /** Looks up a code as people write it. @example places.zip('02134-1000') // { zip: '02134', lat: 42.36, lon: -71.13, state: 'MA' } */
  zip(code: string): Zip | undefined;
  /**
   * The state of the nearest ZIP code; undefined if none is within 60 miles. Near a border it may be the wrong state, and a Canadian
   * or Mexican town gets a US state. Offer it as a suggestion, never use it as a fact.
   */
  nearestState(position: Position): string | undefined;
  /** The code in a row of the data; the rows are in the order of the codes. @param row from 0, below `size` */
  at(row: number): Zip;
  /** The row of a code of five digits; -1 if there is none. */
  rowOf(zip: string): number;
  /** How many codes there are. */
  size: number;
}

/** A point farther than this from every ZIP code counts as outside the United States. Only the emptiest parts of Alaska are this far. */
const NEAREST_MILES = 60;

/** Military addresses are abroad, outside the licenses of every state. */
const military = new Set(['AA', 'AE', 'AP']);

/** The digits of the data: printable ASCII without the quote and the backslash. generate.mjs has the same two constants. */
const alphabet = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).filter(
  (char) => char !== "'" && char !== '\\',
);
/** Digits below this one end a number; after the others, more digits follow. */
const LAST = 88;

const digits = new Uint8Array(127);
for (const [digit, char] of alphabet.entries()) digits[char.charCodeAt(0)] = digit;

/**
 * The five digits of a ZIP code as people write it: with spaces around it, as ZIP+4, or in full-width digits. Four digits are not
 * a ZIP code: a spreadsheet may have dropped a zero, or the person may still be typing.
 *
 * @example normalizeZip('02134-1000') // '02134'
 * @example normalizeZip('９０２１０') // '90210'
 * @example normalizeZip('2134') // undefined
 */
export function normalizeZip(text: string): string | undefined {
  return /^(\d{5})(?:[-‐–—\s]?\d{4})?$/.exec(text.trim().slice(0, 20).normalize('NFKC'))?.[1];
}

/** Reads the data into arrays of numbers; a binary search finds a code. */
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

  const at = (row: number): Zip => ({
    zip: String(zips[row]).padStart(5, '0'),
    ...position(row),
    state: states[row]!,
  });
  const rowOf = (zip: string) => indexOf(zips, Number(zip));

  return {
    size: zips.length,
    at,
    rowOf,
    zip(code) {
      const zip = normalizeZip(code);
      const row = zip ? rowOf(zip) : -1;
      return row < 0 ? undefined : at(row);
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
    // A continuing digit is worth itself plus `more` times what follows, so that each number has one spelling.
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

/** The index of a number in a sorted list, or -1. */
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
