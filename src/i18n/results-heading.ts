import type { Formats } from './format.js';
import type { FirstStrings } from './strings/language.js';

/** The heading over the results. */
export function countOf(
  total: number,
  { narrowed, who }: { narrowed: boolean; who: 'therapist' | 'practice' },
  words: FirstStrings,
  format: Formats,
): string {
  return (narrowed ? words.fit : words.listed)(total, format.number(total), who);
}

/** The heading where nobody is listed, or nobody fits. */
export function noneTitle(size: number, words: FirstStrings): string {
  return size ? words.noneTitle : words.emptyTitle;
}
