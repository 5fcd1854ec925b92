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

/** The heading where nobody fits: the state and the reason. @param view `nobodyIn` as in `ResultsView` */
export function noneTitle(
  { size, nobodyIn }: { size: number; nobodyIn: string | undefined },
  words: FirstStrings,
): string {
  if (!size) return words.emptyTitle;
  return nobodyIn === undefined ? words.noneTitle : words.nobodyIn(nobodyIn);
}
