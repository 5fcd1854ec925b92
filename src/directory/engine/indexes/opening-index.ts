import type { Records } from '../../../feed/records.js';
import { DAY } from '../../../lib/dates.js';
import type { Task } from '../../../lib/tasks.js';
import type { Ages } from '../../../record/moment.js';
import { HORIZON } from '../../../record/openings.js';
import { cells } from '../../../record/usual-hours.js';
import type { Cell } from '../../../record/week.js';
import { horizons } from '../../query.js';
import { hasBit, noBits, type Bits } from '../bits.js';
import type { OpeningAsked } from '../filtering/normalized-query.js';
import { SOON } from '../ranking/weights.js';
import type { Calendar } from './calendar.js';
import { createComingOpenings, openingsWithin, type Openings } from './coming-openings.js';
import { createSlotTimes } from './slot-times.js';
import { createUsualHoursIndex } from './usual-hours.js';

/** Free times as the visitor's clock shows them, at the moment last advanced to. */
export interface OpeningIndex {
  /** What has to be made once for this zone and this day. */
  begin(now: number): Task<unknown>[];
  advanceTo(now: number): void;
  /** The records whose listed slots still count. Their usual hours do not. */
  slotsKnown: Bits;
  /** The openings within a number of days. */
  within(days: number): Openings;
  /** The records that list usual hours. */
  hoursKnown: Bits;
  /** By index of the cell, the records whose usual hours leave room for a session that starts in it. */
  usual(): readonly Bits[];
  /** A record's next listed opening, epoch milliseconds. */
  next(record: number): number | undefined;
  /** The cell to give as a reason: of the first opening that passes the filter, else the first of the week by usual hours. */
  cellOf(record: number, asked: OpeningAsked): Cell | undefined;
}

type ComingWithin = ReturnType<typeof openingsWithin>;

/** The horizons that every search counts or scores, in days, shortest first. */
const ALWAYS_ASKED = [...new Set([...horizons, SOON, HORIZON])].sort((a, b) => a - b);

/** @param timeZone the visitor's */
export function createOpeningIndex(
  records: Records,
  calendar: Calendar,
  timeZone: string,
  ages: Partial<Ages> | undefined,
): OpeningIndex {
  const slots = createSlotTimes(calendar.slots, timeZone);
  const usualHours = createUsualHoursIndex(calendar, timeZone);
  const slotsKnown = noBits(records.size);
  const always = createComingOpenings(records, slots, ALWAYS_ASKED, slotsKnown, ages);
  let last: { days: number; from: number; changes: number; openings: ComingWithin } | undefined;
  /** The openings within a number of days that is not always asked for. */
  const otherWithin = (days: number): Openings => {
    const { changes } = always.schedule;
    const isStillSo =
      last?.days === days &&
      last.changes === changes &&
      moment >= last.from &&
      moment < last.openings.until;
    if (!isStillSo) {
      const openings = openingsWithin(days, moment, slots, always, slotsKnown);
      last = { days, from: moment, changes, openings };
    }
    return last!.openings;
  };
  let moment = 0;
  const usual = () => usualHours.cellsAt(moment).value();

  return {
    begin: (now) => [slots.cells, always.schedule.begin(now), usualHours.cellsAt(now)],
    advanceTo(now) {
      moment = now;
      always.schedule.advanceTo(now);
    },
    slotsKnown,
    within(days) {
      const i = ALWAYS_ASKED.indexOf(days);
      return i >= 0 ? always.openings[i]! : otherWithin(days);
    },
    hoursKnown: usualHours.known,
    usual,
    next(record) {
      if (!hasBit(slotsKnown, record)) return undefined;
      const slot = slots.firstAfter(record, moment);
      return slot < slots.end(record) ? slots.startOf(slot) : undefined;
    },
    cellOf(record, { within, cells: asked }) {
      const isAsked = (cell: number) => !asked || (asked & (1 << cell)) !== 0;
      if (!hasBit(slotsKnown, record)) {
        // Usual hours say nothing of a certain date.
        if (within !== undefined) return undefined;
        return cells.find((_, cell) => isAsked(cell) && hasBit(usual()[cell]!, record));
      }
      const last = moment + (within ?? HORIZON) * DAY;
      const cellOf = slots.cells.value();
      for (let slot = slots.firstAfter(record, moment); slot < slots.end(record); slot++) {
        if (slots.startOf(slot) > last) return undefined;
        if (isAsked(cellOf[slot]!)) return cells[cellOf[slot]!];
      }
      return undefined;
    },
  };
}
