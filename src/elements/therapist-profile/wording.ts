import type { Formats } from '../../i18n/format.js';
import type { AllStrings } from '../../i18n/strings/language.js';
import type { FeedMeta } from '../../finder/state.js';
import type { Labels } from '../../vocabulary/labels.js';
import { MINUTE } from '../../lib/dates.js';

/** What the sections of a profile put facts into words with. */
export interface Wording {
  words: AllStrings;
  format: Formats;
  labels: Labels;
  /** BCP 47. */
  locale: string;
  feed: Partial<FeedMeta>;
  /** Epoch milliseconds. */
  now: number;
  /** The visitor's. */
  timeZone: string;
}

/**
 * A date of the feed. One without a time is the same day everywhere; one with a time is read on the visitor's calendar.
 *
 * @example dayOf('2026-11-12', wording) // 'Nov 12', in Denver too
 */
export function dayOf(date: string, { format, now, timeZone }: Wording): string {
  return format.day(date, now, timeZone);
}

/** A time of day on a wall clock, from minutes since midnight. @example clockOf(540, wording) // '9:00 AM' */
export function clockOf(minutes: number, { format }: Wording): string {
  return format.time(minutes * MINUTE, 'UTC');
}
