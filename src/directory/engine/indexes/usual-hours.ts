import { memoizeLast } from '../../../lib/memo.js';
import { createTask, STEP, type Task } from '../../../lib/tasks.js';
import { localDay } from '../../../record/openings.js';
import { cells, usualCells } from '../../../record/usual-hours.js';
import { lowestBit, noBits, setBit, type Bits } from '../bits.js';
import type { Calendar } from './calendar.js';

/** The usual hours of all records, as the visitor's clock shows them. */
export interface UsualHoursIndex {
  /** The records that list usual hours. */
  known: Bits;
  /** By index of the cell, the records whose usual hours leave room for a session that starts in it. */
  cellsAt(now: number): Task<readonly Bits[]>;
}

/** @param timeZone the visitor's */
export function createUsualHoursIndex(calendar: Calendar, timeZone: string): UsualHoursIndex {
  const { windows, firstWindow } = calendar;
  const size = firstWindow.length - 1;
  const known = noBits(size);
  for (let record = 0; record < size; record++) {
    if (firstWindow[record]! < firstWindow[record + 1]!) setBit(known, record);
  }
  // The sets hold for a day, and a day begins at another time in each zone.
  const zones = [...new Set(windows.map((window) => window.timeZone))];
  const cellsOn = memoizeLast((days: string) =>
    createTask(layOut(calendar, zones, days.split(' ').map(Number), timeZone)),
  );
  return {
    known,
    cellsAt: (now) => cellsOn(zones.map((zone) => localDay(now, zone)).join(' ')),
  };
}

/** @param days by zone, its present day as `localDay` counts it */
function* layOut(
  { windows, open, firstWindow }: Calendar,
  zones: readonly string[],
  days: readonly number[],
  timeZone: string,
): Generator<void, Bits[]> {
  const cellSets = new Uint32Array(windows.length);
  for (let i = 0; i < windows.length; i++) {
    if (i % 32 === 0) yield;
    const { timeZone: zone, day, from, to } = windows[i]!;
    const hours = { timeZone: zone, starts: [{ days: [day], from, to }] };
    cellSets[i] = usualCells(hours, days[zones.indexOf(zone)]!, timeZone);
  }
  const size = firstWindow.length - 1;
  const byCell = cells.map(() => noBits(size));
  for (let record = 0; record < size; record++) {
    if (record % (STEP * 8) === 0) yield;
    let set = 0;
    for (let i = firstWindow[record]!; i < firstWindow[record + 1]!; i++) {
      set |= cellSets[open[i]!]!;
    }
    for (; set; set &= set - 1) setBit(byCell[lowestBit(set)]!, record);
  }
  return byCell;
}
