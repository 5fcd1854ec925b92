import { DAY } from '../lib/dates.js';

/** The days of a month by weeks, as `YYYY-MM-DD`; undefined where a week begins or ends in another month. */
export type MonthWeeks = readonly (readonly (string | undefined)[])[];

/** Days since 1970-01-01. */
const numberOf = (date: string): number => Date.parse(date) / DAY;
const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** How many days after the first day of its week a date is. @param firstWeekday 1 is Monday, 7 is Sunday */
const placeInWeek = (date: string, firstWeekday: number): number =>
  // 1970-01-01 was a Thursday.
  (numberOf(date) + 4 - firstWeekday + 7) % 7;

/**
 * @param month as `YYYY-MM`; with a day after it, the day does not count
 * @param firstWeekday 1 is Monday, 7 is Sunday
 * @example monthWeeks('2026-11', 7)[0] // ['2026-11-01', …, '2026-11-07']
 */
export function monthWeeks(month: string, firstWeekday: number): MonthWeeks {
  const first = `${month.slice(0, 7)}-01`;
  const days = numberOf(addMonths(first, 1)) - numberOf(first);
  const before = placeInWeek(first, firstWeekday);
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => {
      const day = week * 7 + i - before;
      return day >= 0 && day < days ? addDays(first, day) : undefined;
    }),
  );
}

/** @example addDays('2026-12-31', 1) // '2027-01-01' */
export function addDays(date: string, days: number): string {
  return dateOf(numberOf(date) + days);
}

/** The same day of another month, or its last day. @example addMonths('2027-01-31', 1) // '2027-02-28' */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dateOf(Date.UTC(year, month - 1 + months, Math.min(day, lastDay)) / DAY);
}

/** How many days each key moves. */
const DAYS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * The date that a key leads to, as in the date grid of the ARIA Authoring Practices; undefined for other keys.
 *
 * @param firstWeekday 1 is Monday, 7 is Sunday
 * @example dateAfterKey('PageDown', '2026-11-30', { firstWeekday: 7, rtl: false }) // '2026-12-30'
 */
export function dateAfterKey(
  key: string,
  date: string,
  { firstWeekday, rtl }: { firstWeekday: number; rtl: boolean },
): string | undefined {
  if (key === 'PageUp' || key === 'PageDown') return addMonths(date, key === 'PageUp' ? -1 : 1);
  const place = placeInWeek(date, firstWeekday);
  if (key === 'Home') return addDays(date, -place);
  if (key === 'End') return addDays(date, 6 - place);
  if (!Object.hasOwn(DAYS, key)) return undefined;
  const days = DAYS[key]!;
  return addDays(date, rtl && Math.abs(days) === 1 ? -days : days);
}
