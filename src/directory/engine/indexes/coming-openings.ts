import type { Records } from '../../../feed/records.js';
import { DAY } from '../../../lib/dates.js';
import { freshSpan, isIn, type Ages } from '../../../record/moment.js';
import { cells } from '../../../record/openings.js';
import { anyOf, clearBit, noBits, noneOf, recordsOf, setBit, without, type Bits } from '../bits.js';
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
 * are looked at.
 */
export function openingsWithin(
  days: number,
  now: number,
  slots: SlotTimes,
  { horizons, openings }: Pick<ComingOpenings, 'horizons' | 'openings'>,
  slotsKnown: Bits,
): Openings {
  const after = horizons.findIndex((horizon) => horizon > days);
  const [longer, i] = after < 0 ? [undefined, horizons.length - 1] : [openings[after]!, after - 1];
  const shorter = openings[i];
  const within: Openings = {
    cells: cells.map((_, cell) => shorter?.cells[cell]!.slice() ?? noneOf(slotsKnown)),
    any: shorter?.any.slice() ?? noneOf(slotsKnown),
  };
  const between = longer
    ? anyOf(
        slotsKnown,
        longer.cells.map((records, cell) => without(records, within.cells[cell]!)),
      )
    : slotsKnown;
  const cellOf = slots.cells.value();
  const last = now + days * DAY;
  for (const record of recordsOf(between)) {
    for (let slot = slots.firstAfter(record, now); slot < slots.end(record); slot++) {
      if (slots.startOf(slot) > last) break;
      setBit(within.cells[cellOf[slot]!]!, record);
      setBit(within.any, record);
    }
  }
  return within;
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
