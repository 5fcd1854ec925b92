const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/**
 * Whether text is a day that exists, as `YYYY-MM-DD`. `Date` alone would read February 30 as a day in March.
 *
 * @example isDate('2026-02-30') // false
 */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const day = Number(text.slice(8));
  return day <= 28 || new Date(text).getUTCDate() === day;
}

/**
 * Whether text is an instant in RFC 3339: a date, a time with seconds, and an offset. Without an offset it would be another
 * moment in each zone.
 *
 * @example isInstant('2026-11-24T09:00:00-07:00') // true
 * @example isInstant('2026-11-24T09:00:00')       // false
 */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isDate(day);
}

/** In milliseconds. */
export const MINUTE = 60_000;

/** In milliseconds. */
export const DAY = 24 * 60 * MINUTE;

/**
 * How far in the future a date may be and still be today, in milliseconds: a day begins earlier in other zones. A date beyond
 * that is a mistake.
 */
export const DATE_AHEAD = DAY;

/** Texts of instants in epoch milliseconds; `NaN` for what is none. @example instantsOf(['2026-11-24T16:00:00Z']) // [1795536000000] */
export function instantsOf(texts: readonly string[] = []): number[] {
  return texts.map((text) => Date.parse(text));
}

/** How far ahead of this device's clock an instant may be and still be now, in milliseconds: clocks differ. */
const INSTANT_AHEAD = 5 * MINUTE;

/**
 * How far ahead of this device's clock a fact may be dated, in milliseconds. `undefined` for a text that is neither a date nor an instant.
 *
 * @example aheadAllowed('2026-11-20') // 86400000
 */
export function aheadAllowed(text: string): number | undefined {
  return isDate(text) ? DATE_AHEAD : isInstant(text) ? INSTANT_AHEAD : undefined;
}

/** Whether a text is a date or an instant that is not ahead of now, as this device's clock has it. @param now epoch milliseconds */
export function isPast(text: string, now: number): boolean {
  return Date.parse(text) <= now + (aheadAllowed(text) ?? NaN);
}
