/** Reads values of any type, as a page may pass them in a query. A value of the wrong type counts as not given. */
import { memoizeLast } from '../../../lib/memo.js';

/** The texts in a list; none if it is no list. */
export function strings(list: unknown): string[] {
  return Array.isArray(list)
    ? list.filter((item): item is string => typeof item === 'string' && item !== '')
    : [];
}

export function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export function finite(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

/** A whole number from 1, rounded down. */
export function atLeastOne(value: unknown): number | undefined {
  const number = Math.floor(finite(value) ?? 0);
  return number >= 1 ? number : undefined;
}

/** A BCP 47 tag in its canonical spelling, or `en`. The last answer is kept, because asking `Intl` takes long. */
export const localeOf = memoizeLast((locale: unknown): string => {
  try {
    return Intl.getCanonicalLocales(text(locale))[0] ?? 'en';
  } catch {
    return 'en';
  }
});
