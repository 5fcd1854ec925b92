import { DAY } from '../lib/dates.js';
import { zoneOffset } from '../lib/zones.js';
import type { Slot } from './failure.js';

/** The free times of one day. */
export interface SlotDay {
  /** The date in the zone, as `YYYY-MM-DD`. */
  date: string;
  /** Earliest first. */
  slots: readonly Slot[];
}

/**
 * Groups slots by the day on which they start in a zone. Days of 23, 24½ or 25 hours, when clocks change, are handled:
 * each slot is on the day that a wall clock in the zone shows.
 *
 * @example slotDays(list.slots, 'Asia/Kolkata') // [{ date: '2026-11-25', slots: [ … ] }, … ]
 */
export function slotDays(slots: readonly Slot[], timeZone: string): SlotDay[] {
  const offset = zoneOffset(timeZone);
  const days = new Map<string, Slot[]>();
  for (const slot of [...slots].sort((a, b) => a.start - b.start)) {
    const date = new Date(slot.start + offset(slot.start)).toISOString().slice(0, 10);
    const day = days.get(date);
    if (day) day.push(slot);
    else days.set(date, [slot]);
  }
  return [...days].map(([date, list]) => ({ date, slots: list }));
}

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
 * Whether clocks in two zones agree at all of these instants, so that naming one zone is enough.
 *
 * @example sameClock('America/Phoenix', 'America/Denver', [Date.parse('2026-12-01T17:00Z')]) // true
 */
export function sameClock(one: string, other: string, instants: readonly number[]): boolean {
  const [a, b] = [zoneOffset(one), zoneOffset(other)];
  return instants.every((instant) => a(instant) === b(instant));
}
