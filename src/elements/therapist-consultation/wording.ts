import { zoneName } from '../../i18n/zone-names.js';
import { sameClock } from '../../booking/slots.js';
import type { ConsultationState } from '../../booking/machine.js';
import type { Formats } from '../../i18n/format.js';
import type { AllStrings } from '../../i18n/strings/language.js';
import type { Therapist } from '../../feed/schema.js';
import { ownValue } from '../../lib/own.js';
import type { FeedMeta } from '../../finder/state.js';

/** What the pages of the dialog need. */
export interface Page {
  words: AllStrings;
  format: Formats;
  /** BCP 47. */
  locale: string;
  therapist: Therapist;
  feed: FeedMeta | undefined;
  state: ConsultationState;
  /** The visitor's own IANA zone, whatever zone the times are shown in. */
  ownZone: string;
}

/** "6:00 PM"; "1:30 AM MST" if the clock shows that time twice that day. */
export function clockOf(start: number, timeZone: string, { format }: Page): string {
  return format.clock(start, timeZone);
}

/** "Your time: Mon, Nov 30, 11:00 AM"; the day and the time stay on one line each. */
export function yourTime(start: number, page: Page): string {
  const { timeZone } = page.state;
  const day = page.format.weekday(start, timeZone);
  const clock = clockOf(start, timeZone, page);
  return `${page.words.consultation.chosen}: ${day}, ${clock}`;
}

/** The therapist's time zone, if its clock differs at one of these instants. */
export function otherZone(resets: readonly number[], page: Page): string | undefined {
  const { state, therapist, feed } = page;
  const theirs = state.list?.timeZone ?? therapist.availability?.timeZone ?? feed?.timeZone;
  return theirs && !sameClock(state.timeZone, theirs, resets) ? theirs : undefined;
}

/** "8:00 PM for them", "Tue 24, 8:00 PM for them" if it is another day there; nothing if their clock shows the same. */
export function theirTime(start: number, page: Page): string | undefined {
  const { words, format, state } = page;
  const zone = otherZone([start], page);
  if (!zone) return undefined;
  const day = format.weekdayShort(start, zone);
  const time = clockOf(start, zone, page);
  const isSameDay = day === format.weekdayShort(start, state.timeZone);
  return words.consultation.theirTime(isSameDay ? time : `${day}, ${time}`);
}

/**
 * "Times in Eastern Time. Ana is in Mountain Time.": both zones, if their clocks differ.
 *
 * @param resets at least one
 */
export function zonesText(resets: readonly number[], page: Page): string {
  const { words, locale, state, therapist } = page;
  const theirs = otherZone(resets, page);
  const own = words.consultation.zone(zoneName(locale, state.timeZone, resets[0]!));
  return theirs
    ? `${own} ${words.consultation.zoneTheirs(therapist.name, zoneName(locale, theirs, resets[0]!))}`
    : own;
}

/** "by video or phone"; empty where the therapist leaves it open. */
export function channelsText(channels: readonly string[], { words, locale }: Page): string {
  const names = channels.map((channel) => ownValue(words.consultation.channel, channel) ?? channel);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  return names.length ? words.consultation.by(list) : '';
}

/** "A free 15-minute call": "free" only if the price is 0. For a waitlist, the text of the button. */
export function titleOf({ words, format, therapist, state }: Page): string {
  if (state.method.kind === 'waitlist') return words.joinWaitlist;
  const { price, minutes } = therapist.consultation ?? {};
  const { title, titleFree, titleFreeMinutes } = words.consultation;
  if (price !== 0) return title;
  return minutes ? titleFreeMinutes(format.number(minutes)) : titleFree;
}
