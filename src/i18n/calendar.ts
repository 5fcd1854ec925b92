import { memoize } from '../lib/memo.js';
import { withCountry } from './format.js';

/** Browsers have it as a function, as a value, or not at all. */
interface WithWeek {
  getWeekInfo?(): { firstDay: number };
  weekInfo?: { firstDay: number };
}

const SUNDAY = 7;

/**
 * The day on which weeks begin: 1 is Monday, 7 is Sunday. A language without a country is that of the United States.
 *
 * @param locale BCP 47
 * @example firstWeekday('en-GB') // 1
 */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(withCountry(locale)) as Intl.Locale & WithWeek;
  const info = known.getWeekInfo?.() ?? known.weekInfo;
  return info?.firstDay ?? SUNDAY;
}

/** "December 2026". @param date as `YYYY-MM-DD` */
export function monthName(locale: string, date: string): string {
  return monthFormat(locale).format(Date.parse(date));
}

const monthFormat = memoize(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }),
);
