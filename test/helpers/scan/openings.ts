import { lowestBit } from '../../../src/directory/engine/bits.js';
import { DAY } from '../../../src/lib/dates.js';
import { HORIZON } from '../../../src/record/openings.js';
import { cells, type CellSet } from '../../../src/record/usual-hours.js';
import type { OpeningAsked } from '../../../src/directory/engine/filtering/normalized-query.js';
import type { Cell } from '../../../src/record/week.js';

/** When a therapist is free, as known at a moment. */
export interface Openings {
  /** Listed starts after now, earliest first. Absent if no list counts. */
  starts?: readonly number[];
  /** By start, the index of its cell in the visitor's zone. */
  startCells?: readonly number[];
  /** The cells of the usual hours, if no starts are known. Absent if there are none. */
  usual?: CellSet;
}

/**
 * Whether an opening passes the filter: by the list, if one is soon enough and in one of the cells; without a list, by the usual
 * hours, which say nothing of a certain date. `undefined` if that is not known.
 */
export function hasOpening(
  openings: Openings,
  asked: OpeningAsked,
  now: number,
): boolean | undefined {
  if (openings.starts) return firstStart(openings, asked, now) !== undefined;
  if (!asked.cells || openings.usual === undefined) return undefined;
  if (!(openings.usual & asked.cells)) return false;
  return asked.within === undefined ? true : undefined;
}

/** The index of the earliest opening that passes the filter. */
function firstStart(
  { starts = [], startCells = [] }: Openings,
  { within = HORIZON, cells: asked }: OpeningAsked,
  now: number,
): number | undefined {
  const limit = now + within * DAY;
  for (let i = 0; i < starts.length && starts[i]! <= limit; i++) {
    if (!asked || asked & (1 << startCells[i]!)) return i;
  }
  return undefined;
}

/** Every cell for which {@link hasOpening} would be true if it alone were asked for. */
export function openingCells(openings: Openings, within: number | undefined, now: number): CellSet {
  if (!openings.starts) return within === undefined ? (openings.usual ?? 0) : 0;
  const limit = now + (within ?? HORIZON) * DAY;
  let set: CellSet = 0;
  for (let i = 0; i < openings.starts.length && openings.starts[i]! <= limit; i++) {
    set |= 1 << openings.startCells![i]!;
  }
  return set;
}

/** The cell to give as a reason: of the earliest opening that passes the filter, else the first of the week by usual hours. */
export function openingCellOf(
  openings: Openings,
  asked: OpeningAsked,
  now: number,
): Cell | undefined {
  if (hasOpening(openings, asked, now) !== true) return undefined;
  const first = firstStart(openings, asked, now);
  const index =
    first === undefined ? lowestBit(openings.usual! & asked.cells) : openings.startCells![first]!;
  return cells[index];
}
