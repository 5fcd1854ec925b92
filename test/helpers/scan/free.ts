import { lowestBit } from '../../../src/directory/engine/bits.js';
import { DAY } from '../../../src/lib/dates.js';
import { cells, HORIZON, type CellSet } from '../../../src/record/openings.js';
import type { OpeningAsked } from '../../../src/directory/engine/filtering/normalized-query.js';
import type { Cell } from '../../../src/record/week.js';

/** What is known of someone's free times at a moment. */
export interface FreeTimes {
  /** Listed starts after now, earliest first. Nothing where no list can be believed. */
  starts?: readonly number[];
  /** The cell of each start, by index, in the visitor's zone. */
  startCells?: readonly number[];
  /** Where no starts are known: the usual hours. Nothing where there are none either. */
  usual?: CellSet;
}

/**
 * Whether someone is free as asked: by the list, if one opening is soon enough and in one of the cells; without a list,
 * by the usual hours, which say nothing of a certain date. Nothing where it cannot be known.
 */
export function isFree(times: FreeTimes, asked: OpeningAsked, now: number): boolean | undefined {
  if (times.starts) return firstStart(times, asked, now) !== undefined;
  if (!asked.cells || times.usual === undefined) return undefined;
  if (!(times.usual & asked.cells)) return false;
  return asked.within === undefined ? true : undefined;
}

/** The index of the earliest opening as asked. */
function firstStart(
  { starts = [], startCells = [] }: FreeTimes,
  { within = HORIZON, cells: wanted }: OpeningAsked,
  now: number,
): number | undefined {
  const limit = now + within * DAY;
  for (let i = 0; i < starts.length && starts[i]! <= limit; i++) {
    if (!wanted || wanted & (1 << startCells[i]!)) return i;
  }
  return undefined;
}

/** Every cell for which {@link isFree} is true, were it alone asked for. */
export function freeCells(times: FreeTimes, within: number | undefined, now: number): CellSet {
  if (!times.starts) return within === undefined ? (times.usual ?? 0) : 0;
  const limit = now + (within ?? HORIZON) * DAY;
  let set: CellSet = 0;
  for (let i = 0; i < times.starts.length && times.starts[i]! <= limit; i++) {
    set |= 1 << times.startCells![i]!;
  }
  return set;
}

/** The cell to name as the reason: that of the earliest opening as asked, else the first usual one of the week. */
export function freeCell(times: FreeTimes, asked: OpeningAsked, now: number): Cell | undefined {
  if (isFree(times, asked, now) !== true) return undefined;
  const first = firstStart(times, asked, now);
  const index =
    first === undefined ? lowestBit(times.usual! & asked.cells) : times.startCells![first]!;
  return cells[index];
}
