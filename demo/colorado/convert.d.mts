import type { FeedInput } from '../../src/feed/index.js';
import type { Position } from '../../src/vocabulary/places/distance.js';

/** What of a record of the source the tests look at; it has more. */
export interface OwnPathRecord {
  id: string;
  name: string;
  phone: string;
  hideAddress: boolean;
  address: string[];
  website: string;
  latlng: [number, number] | null;
}

/** Something of a record that was changed or left out. */
export interface Change {
  id: string;
  from: string;
  /** Absent where it was left out. */
  to?: string;
}

export interface Report {
  /** How many records went in, and how many came out. */
  read: number;
  written: number;
  /** Each tick of the source, how often it is set, and how often it says nothing. */
  ticks: Record<string, { set: number; unknown: number }>;
  /** What was done → to which records. */
  changes: Record<string, Change[]>;
}

export function convert(
  records: readonly OwnPathRecord[],
  map: {
    zip(zip: string): Position | undefined;
    miles(a: Position, b: Position): number;
  },
): { feed: FeedInput; report: Report };
