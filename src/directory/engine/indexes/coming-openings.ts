import type { Records } from '../../../feed/records.js';
import { DAY } from '../../../lib/dates.js';
import { freshSpan, isIn, type Ages } from '../../../record/moment.js';
import { cells } from '../../../record/usual-hours.js';
import { clearBit, noBits, noneOf, recordsOf, setBit, type Bits } from '../bits.js';
import { createExpirySchedule, nextOf, type ExpirySchedule } from './expiry-schedule.js';
import type { SlotTimes } from './slot-times.js';

/** The records with a listed opening within a horizon. */
export interface Openings {
  /** By the index of the opening's cell. */
  cells: readonly Bits[];
  /** In any cell. */
  any: Bits;
}

/** The openings within some horizons, and what keeps them true as time goes on. */
export interface ComingOpenings {
  schedule: ExpirySchedule;
  /** In days, shortest first. */
  horizons: readonly number[];
  /** One for each horizon. */
  openings: readonly Openings[];
}

/**
 * @param horizons in days, shortest first
 * @param slotsKnown is filled with the records whose list of slots still counts
 */
export function createComingOpenings(
  records: Records,
  slots: SlotTimes,
  horizons: readonly number[],
  slotsKnown: Bits,
  ages: Partial<Ages> | undefined,
): ComingOpenings {
  const { size } = records;
  const read = records.pick('availability');
  const openings = horizons.map((): Openings => ({
    cells: cells.map(() => noBits(size)),
    any: noBits(size),
  }));
  const schedule = createExpirySchedule(size, (record, now) => {
    if (slots.first(record) === slots.end(record)) return Infinity;
    clearBit(slotsKnown, record);
    for (const { any, cells: byCell } of openings) {
      clearBit(any, record);
      for (const cell of byCell) clearBit(cell, record);
    }
    const fresh = freshSpan(read(record).availability?.asOf, 'openings', ages);
    if (!isIn(fresh, now)) return nextOf([fresh.from, fresh.until], now);
    setBit(slotsKnown, record);
    return Math.min(fresh.until, setOpenings(record, now, slots, horizons, openings));
  });
  return { schedule, horizons, openings };
}

/**
 * The openings within any number of days, from those of the horizons before and after it: only records with openings between these two
 * are looked at. `until`: the next moment at which an opening comes within these days; the horizons may change before that.
 */
export function openingsWithin(
  days: number,
  now: number,
  slots: SlotTimes,
  { horizons, openings }: Pick<ComingOpenings, 'horizons' | 'openings'>,
  slotsKnown: Bits,
): Openings & { until: number } {
  const after = horizons.findIndex((horizon) => horizon > days);
  const longer = openings[after];
  const before = (after < 0 ? horizons.length : after) - 1;
  const shorter = openings[before];
  const within: Openings = {
    cells: cells.map((_, cell) => shorter?.cells[cell]!.slice() ?? noneOf(slotsKnown)),
    any: shorter?.any.slice() ?? noneOf(slotsKnown),
  };
  const cellOf = slots.cells.value();
  const from = now + (horizons[before] ?? 0) * DAY;
  const last = now + days * DAY;
  let until = Infinity;
  for (const record of recordsOf(longer ? addedIn(longer, within) : slotsKnown)) {
    for (let slot = slots.firstAfter(record, from); slot < slots.end(record); slot++) {
      const start = slots.startOf(slot);
      if (start > last) {
        // Rounded down: looking a moment too early does no harm.
        until = Math.min(until, Math.floor(start - days * DAY));
        break;
      }
      setBit(within.cells[cellOf[slot]!]!, record);
      setBit(within.any, record);
    }
  }
  return { ...within, until };
}

/** The records with an opening in a cell within the longer horizon, and none within the shorter. */
function addedIn(longer: Openings, shorter: Openings): Bits {
  const records = noneOf(longer.any);
  longer.cells.forEach((all, cell) => {
    const some = shorter.cells[cell]!;
    for (let word = 0; word < records.length; word++) records[word]! |= all[word]! & ~some[word]!;
  });
  return records;
}

/** Adds a record's openings to the sets. Returns the moment at which one begins or comes within a horizon. */
function setOpenings(
  record: number,
  now: number,
  slots: SlotTimes,
  horizons: readonly number[],
  openings: readonly Openings[],
): number {
  const cellOf = slots.cells.value();
  const end = slots.end(record);
  let next = Infinity;
  for (let slot = slots.firstAfter(record, now); slot < end; slot++) {
    const start = slots.startOf(slot);
    if (start < next) next = start;
    for (let h = 0; h < horizons.length; h++) {
      const ahead = horizons[h]! * DAY;
      if (start <= now + ahead) {
        setBit(openings[h]!.cells[cellOf[slot]!]!, record);
        setBit(openings[h]!.any, record);
      } else {
        // Rounded down: looking a moment too early does no harm.
        next = Math.min(next, Math.floor(start - ahead));
      }
    }
  }
  return next;
}
