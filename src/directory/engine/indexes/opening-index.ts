import type { Therapist } from '../../../feed/schema.js';
import { clearBit, hasBit, lowestBit, noBits, setBit, type Bits } from '../bits.js';
import type { Calendar } from './calendar.js';
import { SOON } from '../ranking/weights.js';
import { freshSpan, isIn, type Ages } from '../../../record/moment.js';
import { DAY } from '../../../lib/dates.js';
import { cellIndex, cells, HORIZON, localDay, usualCells } from '../../../record/openings.js';
import type { OpeningAsked } from '../filtering/normalized-query.js';
import { horizons } from '../../query.js';
import type { Cell } from '../../../record/week.js';
import { createTask, STEP, type Task } from '../../../lib/tasks.js';
import { memoizeLast } from '../../../lib/memo.js';
import { createExpirySchedule, nextOf } from './expiry-schedule.js';
import { zoneOffset } from '../../../lib/zones.js';

/** Who is free when, by listed openings that can be believed, in one zone. */
export interface Openings {
  /** By index of the cell. */
  cells: readonly Bits[];
  /** In any of them. */
  any: Bits;
}

/** Free times as the visitor's clock shows them, as of the moment gone to last. */
export interface OpeningIndex {
  /** Does, step by step, what has to be done once for this zone and this day. */
  begin(now: number): Task<unknown>[];
  goTo(now: number): void;
  /** Whose list of openings can be believed; for them usual hours do not count. */
  listed: Bits;
  /** The openings within so many days. */
  within(days: number): Openings;
  /** Who lists usual hours at all. */
  hours: Bits;
  /** Whose usual hours leave room, by index of the cell. */
  usual(): readonly Bits[];
  /** The next listed opening, epoch milliseconds. */
  next(record: number): number | undefined;
  /** The cell to name as a reason: that of the earliest opening as asked, else the first usual one of the week. */
  cellOf(record: number, asked: OpeningAsked): Cell | undefined;
}

/** The horizons that any search asks about. */
const STANDING = [...new Set([...horizons, SOON, HORIZON])];

export function createOpeningIndex(
  therapists: readonly Therapist[],
  calendar: Calendar,
  timeZone: string,
  ages: Partial<Ages> | undefined,
): OpeningIndex {
  const size = therapists.length;
  const { firstSlot, slots, base, unit, windows, open, firstWindow } = calendar;
  const startOf = (slot: number) => base + unit * slots[slot]!;
  const offset = zoneOffset(timeZone);
  const zones = [...new Set(windows.map((window) => window.timeZone))];
  const listed = noBits(size);
  const hours = noBits(size);
  for (let record = 0; record < size; record++) {
    if (firstWindow[record]! < firstWindow[record + 1]!) setBit(hours, record);
  }
  let moment = 0;

  const cellsOfSlots = createTask(readCells());
  function* readCells(): Generator<void, Uint8Array> {
    const found = new Uint8Array(slots.length);
    for (let i = 0; i < slots.length; i++) {
      if (i % (STEP * 32) === 0) yield;
      const start = startOf(i);
      found[i] = cellIndex(start + offset(start));
    }
    return found;
  }

  /** The openings within some horizons, kept true together. */
  const openingsWithin = (days: readonly number[]) => {
    const found = days.map((): Openings => ({
      cells: cells.map(() => noBits(size)),
      any: noBits(size),
    }));
    const timeline = createExpirySchedule(size, (record, now) => {
      const end = firstSlot[record + 1]!;
      if (firstSlot[record] === end) return Infinity;
      clearBit(listed, record);
      for (const openings of found) {
        clearBit(openings.any, record);
        for (const cell of openings.cells) clearBit(cell, record);
      }
      const fresh = freshSpan(therapists[record]!.availability?.asOf, 'openings', ages);
      if (!isIn(fresh, now)) return nextOf([fresh.from, fresh.until], now);

      setBit(listed, record);
      const at = cellsOfSlots.value();
      let next = fresh.until;
      for (let i = firstSlot[record]!; i < end; i++) {
        const start = startOf(i);
        if (start <= now) continue;
        if (start < next) next = start;
        for (let h = 0; h < days.length; h++) {
          const ahead = days[h]! * DAY;
          if (start <= now + ahead) {
            setBit(found[h]!.cells[at[i]!]!, record);
            setBit(found[h]!.any, record);
          } else {
            // Rounded down: looking a moment too early does no harm.
            next = Math.min(next, Math.floor(start - ahead));
          }
        }
      }
      return next;
    });
    return { timeline, found };
  };
  const standing = openingsWithin(STANDING);
  const special = memoizeLast((days: number) => openingsWithin([days]));

  /** Usual hours hold for a day, which begins at another time in every zone. */
  const today = (now: number) => zones.map((zone) => localDay(now, zone)).join(' ');
  const usualOn = memoizeLast((days: string) => createTask(layOut(days.split(' ').map(Number))));
  function* layOut(days: readonly number[]): Generator<void, Bits[]> {
    const sets = new Uint32Array(windows.length);
    for (let i = 0; i < windows.length; i++) {
      if (i % 32 === 0) yield;
      const { timeZone: theirs, day, from, to } = windows[i]!;
      const window = { timeZone: theirs, starts: [{ days: [day], from, to }] };
      sets[i] = usualCells(window, days[zones.indexOf(theirs)]!, timeZone);
    }
    const found = cells.map(() => noBits(size));
    for (let record = 0; record < size; record++) {
      if (record % (STEP * 8) === 0) yield;
      let set = 0;
      for (let i = firstWindow[record]!; i < firstWindow[record + 1]!; i++) set |= sets[open[i]!]!;
      for (; set; set &= set - 1) setBit(found[lowestBit(set)]!, record);
    }
    return found;
  }
  const usual = () => usualOn(today(moment)).value();

  const firstAhead = (record: number): number => {
    let i = firstSlot[record]!;
    while (i < firstSlot[record + 1]! && startOf(i) <= moment) i++;
    return i;
  };

  return {
    begin(now) {
      return [cellsOfSlots, standing.timeline.begin(now), usualOn(today(now))];
    },
    goTo(now) {
      moment = now;
      standing.timeline.advanceTo(now);
    },
    listed,
    within(days) {
      const at = STANDING.indexOf(days);
      if (at >= 0) return standing.found[at]!;
      const { timeline, found } = special(days);
      timeline.advanceTo(moment);
      return found[0]!;
    },
    hours,
    usual,
    next(record) {
      if (!hasBit(listed, record)) return undefined;
      const first = firstAhead(record);
      return first < firstSlot[record + 1]! ? startOf(first) : undefined;
    },
    cellOf(record, { within, cells: wanted }) {
      const isWanted = (cell: number) => !wanted || (wanted & (1 << cell)) !== 0;
      if (!hasBit(listed, record)) {
        // Usual hours say nothing of a certain date.
        if (within !== undefined) return undefined;
        return cells.find((_, cell) => isWanted(cell) && hasBit(usual()[cell]!, record));
      }
      const last = moment + (within ?? HORIZON) * DAY;
      const at = cellsOfSlots.value();
      const end = firstSlot[record + 1]!;
      let slot = firstAhead(record);
      while (slot < end && startOf(slot) <= last && !isWanted(at[slot]!)) slot++;
      return slot < end && startOf(slot) <= last ? cells[at[slot]!] : undefined;
    },
  };
}
