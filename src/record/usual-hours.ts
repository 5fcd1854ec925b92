import type { Therapist } from '../feed/schema.js';
import { DAY, MINUTE } from '../lib/dates.js';
import { dayParts, weekdays, type Cell } from './week.js';
import { zoneOffset, type Offset } from '../lib/zones.js';
import { offsetPeriods, type OffsetPeriod } from '../lib/zone-periods.js';
import { instantOf } from '../lib/zones.js';
import { HORIZON } from './openings.js';

/** Every part of the week, from `mon-morning` to `sun-evening`. */
export const cells: readonly Cell[] = weekdays.flatMap((day) =>
  dayParts.map((part): Cell => `${day}-${part}`),
);

/** A set of {@link cells}: bit n is the nth. */
export type CellSet = number;

/** The length of a slot if the record gives none, in minutes: the usual therapy hour. */
const SLOT_MINUTES = 50;

/** The hours at which each part of the day begins, and the last one ends. */
const PART_HOURS = [0, 12, 17, 24] as const;

/** The index in {@link cells} of a time on a wall clock. @param local that time as if it were UTC, in epoch milliseconds */
export function cellIndex(local: number): number {
  // 1970-01-01, day 0, was a Thursday.
  const day = Math.floor(local / DAY);
  const hour = (local - day * DAY) / (60 * MINUTE);
  const part = hour < PART_HOURS[1] ? 0 : hour < PART_HOURS[2] ? 1 : 2;
  return weekdayOf(day) * 3 + part;
}

function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The usual hours of a record, as the times at which a session may start. */
export interface UsualHours {
  timeZone: string;
  /** `days`: 0 is Monday. `from` and `to`: the first and the last start of a session, in minutes from midnight. */
  starts: { days: number[]; from: number; to: number }[];
}

/**
 * Reads the usual hours of a record. `undefined` if it lists none, or if their zone is not known.
 *
 * @param defaultZone of the feed, for hours that name none
 */
export function usualHours(
  therapist: Pick<Therapist, 'availability'>,
  defaultZone: string | undefined,
): UsualHours | undefined {
  const {
    weekly = [],
    slotMinutes = SLOT_MINUTES,
    timeZone = defaultZone,
  } = therapist.availability ?? {};
  if (!timeZone) return undefined;
  const starts = weekly.flatMap(({ days = [], from, to }) => {
    const start = minutesOf(from);
    let end = minutesOf(to);
    if (!days.length || start === undefined || end === undefined) return [];
    // An end at or before the start is on the next day.
    if (end <= start) end += 24 * 60;
    return { days: days.map((day) => weekdays.indexOf(day)), from: start, to: end - slotMinutes };
  });
  return starts.length ? { timeZone, starts } : undefined;
}

function minutesOf(time: string | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/**
 * The parts of a visitor's week in which a session may start by the usual hours, over the fourteen days from `today`: in that time
 * both clocks may change, on different days.
 *
 * @param today `localDay` in the zone of the hours
 * @param timeZone of the visitor
 */
export function usualCells(hours: UsualHours, today: number, timeZone: string): CellSet {
  const therapistOffset = zoneOffset(hours.timeZone);
  const visitorPeriods = offsetPeriods(
    zoneOffset(timeZone),
    (today - 2) * DAY,
    (today + HORIZON + 3) * DAY,
  );
  let set: CellSet = 0;
  for (const { days, from, to } of hours.starts) {
    if (to < from) continue;
    for (let day = today; day < today + HORIZON; day++) {
      if (!days.includes(weekdayOf(day))) continue;
      const first = instantAt(day, from, therapistOffset);
      const last = instantAt(day, to, therapistOffset);
      for (const period of visitorPeriods) set |= cellsBetween(first, last, period);
    }
  }
  return set;
}

function instantAt(day: number, minutes: number, offset: Offset): number {
  return instantOf(day * DAY + minutes * MINUTE, offset);
}

/** The cells between two instants, both included, within a period. */
function cellsBetween(first: number, last: number, period: OffsetPeriod): CellSet {
  const end = Math.min(last, period.to - 1) + period.offset;
  let local = Math.max(first, period.from) + period.offset;
  let set: CellSet = 0;
  while (local <= end) {
    const index = cellIndex(local);
    set |= 1 << index;
    local = Math.floor(local / DAY) * DAY + PART_HOURS[(index % 3) + 1]! * 60 * MINUTE;
  }
  return set;
}
