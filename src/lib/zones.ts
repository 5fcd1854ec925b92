import { memoize } from './memo.js';
import { DAY } from './dates.js';

/** What to add to an instant for local time, in milliseconds: `new Date(instant + offset)`, read in UTC, is local time. */
export type Offset = (instant: number) => number;

const offsets = new Map<string, Offset>();

/**
 * The offsets of a zone. A name that is no zone is read as UTC.
 *
 * Asking `Intl` takes microseconds, and a search may ask for every slot of every therapist. So it is asked once per day and
 * zone, and for each instant only on days on which the clock changes. No zone changes its clock twice in a day.
 *
 * @example zoneOffset('Australia/Lord_Howe')(Date.parse('2026-01-01T00:00Z')) // 39_600_000 (11 hours)
 */
export function zoneOffset(timeZone: string): Offset {
  const known = offsets.get(timeZone);
  if (known) return known;

  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return () => 0;
  }
  const days = new Map<number, number>();
  const atStart = (day: number): number => {
    let offset = days.get(day);
    if (offset === undefined) days.set(day, (offset = readOffset(format, day * DAY)));
    return offset;
  };
  const offset: Offset = (instant) => {
    const day = Math.floor(instant / DAY);
    const start = atStart(day);
    return start === atStart(day + 1) ? start : readOffset(format, instant);
  };
  offsets.set(timeZone, offset);
  return offset;
}

/** Reads `GMT-07:00`, or `GMT` alone for zero. */
function readOffset(format: Intl.DateTimeFormat, instant: number): number {
  const match = /GMT([+-])(\d+):(\d+)(?::(\d+))?/.exec(format.format(instant));
  if (!match) return 0;
  const [, sign, hours, minutes, seconds = 0] = match;
  const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
  return (sign === '-' ? -size : size) * 1000;
}

/**
 * Whether this is the name of a time zone that this device knows. The answers are kept: asking `Intl` takes much longer than
 * reading a record, and a feed names few zones many times.
 *
 * @example isTimeZone('America/Denver') // true
 * @example isTimeZone('Mountain Time')  // false
 */
export function isTimeZone(value: unknown): value is string {
  return typeof value === 'string' && canFormat(value);
}

const canFormat = memoize((timeZone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
});

/**
 * Whether clocks in the zone show this time twice because they are set back in between. Then the time alone is ambiguous,
 * and must be shown with the name of the zone (MDT, MST).
 *
 * @example isShownTwice(Date.parse('2026-11-01T07:30:00Z'), 'America/Denver') // true: 1:30 am
 */
export function isShownTwice(instant: number, timeZone: string): boolean {
  const offset = zoneOffset(timeZone);
  const local = instant + offset(instant);
  return [offset(instant - DAY / 2), offset(instant + DAY / 2)].some(
    (other) => other !== offset(instant) && offset(local - other) === other,
  );
}

/**
 * The instant at which a wall clock shows a time. If it shows the time twice, the first of them. If it jumps over the time, the
 * instant at which it would have shown it without the jump.
 *
 * @param local the time on the wall clock as if it were UTC, in epoch milliseconds
 */
export function instantOf(local: number, offset: Offset): number {
  const before = offset(local - DAY);
  const after = offset(local + DAY);
  return offset(local - before) !== before && offset(local - after) === after
    ? local - after
    : local - before;
}
