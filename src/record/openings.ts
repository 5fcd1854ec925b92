import type { Therapist } from '../feed/schema.js';
import { isFresh, type Moment } from './moment.js';
import { DAY, MINUTE } from '../lib/dates.js';
import { dayParts, weekdays, type Cell } from './week.js';
import {
  instantOf,
  offsetPeriods,
  zoneOffset,
  type Offset,
  type OffsetPeriod,
} from '../lib/zones.js';

/** Every part of the week, from `mon-morning` to `sun-evening`. */
export const cells: readonly Cell[] = weekdays.flatMap((day) =>
  dayParts.map((part): Cell => `${day}-${part}`),
);

/** A set of {@link cells}: bit n is the nth. */
export type CellSet = number;

/** How far ahead an opening counts where no horizon is chosen, in days. */
export const HORIZON = 14;

/** The length of a slot that a record does not give: the usual therapy hour, in minutes. */
const SLOT_MINUTES = 50;

/** The hours at which a part of the day begins, and the end of the day. */
const PART_HOURS = [0, 12, 17, 24] as const;

/** The index in {@link cells} of a wall clock's time. */
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

/** The starts of the slots a record lists, earliest first, past ones too. Nothing where it lists none. */
export function listedSlots(therapist: Therapist): number[] | undefined {
  const slots = therapist.availability?.slots ?? [];
  const starts = slots.map((slot) => Date.parse(slot)).filter(Number.isFinite);
  return starts.length ? [...new Set(starts)].sort((a, b) => a - b) : undefined;
}

/** Whether the listed slots can still be believed. */
export function areSlotsFresh(therapist: Therapist, at: Moment): boolean {
  return isFresh(therapist.availability?.asOf, 'openings', at);
}

/**
 * The next free starts, epoch milliseconds; none where that is not known.
 *
 * @example nextOpenings(therapist, { now: Date.now() }, 3)
 */
export function nextOpenings(therapist: Therapist, at: Moment, count: number): number[] {
  if (!areSlotsFresh(therapist, at)) return [];
  return (listedSlots(therapist) ?? []).filter((start) => start > at.now).slice(0, count);
}

/** The usual hours of a record that can be read, with the zone they are in. */
export interface UsualHours {
  timeZone: string;
  /** Minutes from midnight at which a session may start, both ends included; `days` by index, Monday first. */
  starts: { days: number[]; from: number; to: number }[];
}

/**
 * The usual hours of a record, as the times at which a session may start. Nothing where it lists none, or where nobody knows by
 * which clock.
 *
 * @param defaultZone the feed's
 */
export function usualHours(
  therapist: Therapist,
  defaultZone: string | undefined,
): UsualHours | undefined {
  const { weekly = [], slotMinutes = SLOT_MINUTES, ...own } = therapist.availability ?? {};
  const timeZone = own.timeZone ?? defaultZone;
  if (!timeZone) return undefined;
  const starts = weekly.flatMap(({ days = [], from, to }) => {
    const start = minutesOf(from);
    let end = minutesOf(to);
    if (!days.length || start === undefined || end === undefined) return [];
    // At or before its start, an end is on the next day.
    if (end <= start) end += 24 * 60;
    return { days: days.map((day) => weekdays.indexOf(day)), from: start, to: end - slotMinutes };
  });
  return starts.length ? { timeZone, starts } : undefined;
}

function minutesOf(time: string | undefined): number | undefined {
  const match = /^(\d\d):(\d\d)$/.exec(time ?? '');
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** The day by a zone's calendar, counted from 1970-01-01. */
export function localDay(now: number, timeZone: string): number {
  return Math.floor((now + zoneOffset(timeZone)(now)) / DAY);
}

/**
 * The parts of a visitor's week in which a session may start by the usual hours. These are laid over fourteen days, from
 * `today` on, because two clocks may change in them, and not together.
 *
 * @param today {@link localDay} in the zone of the hours
 * @param timeZone the visitor's
 */
export function usualCells(hours: UsualHours, today: number, timeZone: string): CellSet {
  const theirs = zoneOffset(hours.timeZone);
  const visible = offsetPeriods(
    zoneOffset(timeZone),
    (today - 2) * DAY,
    (today + HORIZON + 3) * DAY,
  );
  let set: CellSet = 0;
  for (const { days, from, to } of hours.starts) {
    if (to < from) continue;
    for (let day = today; day < today + HORIZON; day++) {
      if (!days.includes(weekdayOf(day))) continue;
      const first = instantAt(day, from, theirs);
      const last = instantAt(day, to, theirs);
      for (const stretch of visible) set |= cellsBetween(first, last, stretch);
    }
  }
  return set;
}

function instantAt(day: number, minutes: number, offset: Offset): number {
  return instantOf(day * DAY + minutes * MINUTE, offset);
}

/** The cells from one instant to another, both included, as far as they lie in a stretch. */
function cellsBetween(first: number, last: number, stretch: OffsetPeriod): CellSet {
  const end = Math.min(last, stretch.to - 1) + stretch.offset;
  let local = Math.max(first, stretch.from) + stretch.offset;
  let set: CellSet = 0;
  while (local <= end) {
    const index = cellIndex(local);
    set |= 1 << index;
    local = Math.floor(local / DAY) * DAY + PART_HOURS[(index % 3) + 1]! * 60 * MINUTE;
  }
  return set;
}
