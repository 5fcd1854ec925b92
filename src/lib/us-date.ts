import { isDate } from './dates.js';

/**
 * Reads a date as people in the United States write it: month first, or year first with slashes. `undefined` if the month could
 * also be the day, as in 03/04/2027.
 *
 * @example usDate('12/31/2026') // '2026-12-31'
 * @example usDate('3/4/2027')   // undefined
 */
export function usDate(text: string): string | undefined {
  const [, first, month = '', day = '', last] =
    /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text) ??
    /^()(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ??
    [];
  const isClear = first || Number(day) > 12 || day.padStart(2, '0') === month.padStart(2, '0');
  const date = [first || last, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  return isClear && isDate(date) ? date : undefined;
}
