import { DAY } from '../lib/dates.js';
import { cellIndex } from '../record/usual-hours.js';
import { dayParts, type DayPart } from '../record/week.js';
import { zoneOffset } from '../lib/zones.js';
import type { SlotList } from './contract.js';
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
  const days = new Map<string, Slot[]>();
  for (const slot of [...slots].sort(byStart)) {
    const date = dateOf(slot.start, timeZone);
    const day = days.get(date);
    if (day) day.push(slot);
    else days.set(date, [slot]);
  }
  return [...days].map(([date, list]) => ({ date, slots: list }));
}

/** The date of an instant in a zone. @example dateOf(Date.parse('2026-11-25T04:00Z'), 'America/Denver') // '2026-11-24' */
export function dateOf(instant: number, timeZone: string): string {
  return new Date(localTime(instant, timeZone)).toISOString().slice(0, 10);
}

/**
 * The part of the day in which an instant is, by a wall clock in a zone.
 *
 * @example partOf(Date.parse('2026-11-25T00:00Z'), 'America/Denver') // 'evening': 5:00 PM
 */
export function partOf(instant: number, timeZone: string): DayPart {
  return dayParts[cellIndex(localTime(instant, timeZone)) % dayParts.length]!;
}

/** The time on a wall clock as if it were UTC. */
const localTime = (instant: number, timeZone: string) => instant + zoneOffset(timeZone)(instant);

const byStart = (a: Slot, b: Slot) => a.start - b.start;

/** A list that reaches into the last days asked for probably goes on after them. */
const LAST_DAYS = 7 * DAY;

/**
 * Joins an answer to the list before it: the answer replaces what it covers, the rest stays. So a list that was continued stays as
 * long when its beginning is asked for again.
 *
 * @param before the list until now, if there is one
 * @param asked the first and the last start asked for, in epoch milliseconds; `isLater`: to continue the list
 */
export function joinSlots(
  before: SlotList | undefined,
  answer: SlotList,
  asked: { from: number; to: number; isLater?: boolean },
): SlotList {
  const { from, to } = asked;
  const found = answer.slots.filter(({ start }) => start >= from);
  const last = found.at(-1)?.start;
  const until = answer.cut ? (last ?? from) : Math.max(to, last ?? 0);
  const kept = (before?.slots ?? []).filter(({ start }) => start < from || start > until);
  const ids = new Set(found.map(({ id }) => id));
  // Of an empty list, nobody knows yet what comes after it.
  const goesOn =
    last === undefined ? !asked.isLater && !kept.length : answer.cut || last > to - LAST_DAYS;
  return {
    ...answer,
    slots: [...kept.filter(({ id }) => !ids.has(id)), ...found].sort(byStart),
    cut: kept.some(({ start }) => start > until) ? before?.cut : goesOn,
    until: Math.max(until, before?.until ?? 0),
  };
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
