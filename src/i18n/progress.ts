import type { Progress } from '../feed/fetch.js';
import type { Formats } from './format.js';
import type { FirstStrings } from './strings/language.js';

/** "Still loading: 40%", "Still loading: 3.2 MB so far", or without an amount; nothing if loading is fast. */
export function progressText(
  progress: Progress | undefined,
  words: FirstStrings,
  format: Formats,
): string {
  if (!progress) return '';
  const { bytes, total } = progress;
  if (total) return words.loadingPart(`${format.number(Math.floor((100 * bytes) / total))}%`);
  const megabytes = Math.floor(bytes / 100_000) / 10;
  return megabytes ? words.loadingSoFar(`${format.number(megabytes)} MB`) : words.loadingStill;
}
