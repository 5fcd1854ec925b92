const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Whether text is a day that exists, as `YYYY-MM-DD`. `Date` alone would roll February 30 over into March.
 *
 * @example isDate('2026-02-30') // false
 */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = Number(text.slice(8));
  return day <= 28 || new Date(text).getUTCDate() === day;
}

/**
 * Whether text is an instant in RFC 3339: a date, a time with seconds, and an offset, without which it would mean
 * another moment to everyone who reads it.
 *
 * @example isInstant('2026-11-24T09:00:00-07:00') // true
 * @example isInstant('2026-11-24T09:00:00')       // false
 */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDate(day);
}
