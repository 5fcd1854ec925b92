import type { Formats } from '../../i18n/format.js';
import type { AllStrings } from '../../i18n/strings/language.js';
import type { FeedMeta } from '../../finder/state.js';
import type { Labels } from '../../vocabulary/labels.js';
import { MINUTE } from '../../lib/dates.js';

/** What the sections of a profile need to put facts into words. */
export interface Wording {
  words: AllStrings;
  format: Formats;
  labels: Labels;
  /** BCP 47. */
  locale: string;
  feed: Partial<FeedMeta>;
  /** Epoch milliseconds. */
  now: number;
  /** The visitor's IANA zone. */
  timeZone: string;
}

/**
 * A date of the feed. A date without a time is the same day everywhere; one with a time is shown in the visitor's time zone.
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
