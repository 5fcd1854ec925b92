import type { ConsultationState } from '../../booking/index.js';
import type { Formats } from '../../base/format.js';
import type { Strings } from '../../base/strings/index.js';
import type { Therapist } from '../../feed/index.js';
import type { FeedMeta } from '../../store/index.js';

/** What the pages of the dialog are made of. */
export interface Page {
  words: Strings;
  format: Formats;
  /** BCP 47. */
  locale: string;
  therapist: Therapist;
  feed: FeedMeta | undefined;
  state: ConsultationState;
}

/** "Tue, Nov 24 at 6:00 PM". */
export function whenOf(start: number, { words, format, state }: Page): string {
  const { timeZone } = state;
  return words.openingAt(format.weekday(start, timeZone), format.time(start, timeZone));
}

/** "by video or phone"; empty where the therapist leaves it open. */
export function channelsText(channels: readonly string[], { words, locale }: Page): string {
  const names = channels.map((channel) => words.consultation.channel[channel] ?? channel);
  const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
  return names.length ? words.consultation.by(list) : '';
}

/** "A free 15-minute call": free only where the price is 0. */
export function titleOf({ words, format, therapist }: Page): string {
  const { price, minutes } = therapist.consultation ?? {};
  const { title, titleFree, titleFreeMinutes } = words.consultation;
  if (price !== 0) return title;
  return minutes ? titleFreeMinutes(format.number(minutes)) : titleFree;
}

/** The zone in which a therapist's own clock stands. */
export function therapistZone({ state, therapist, feed }: Page): string | undefined {
  return state.list?.timeZone ?? therapist.availability?.timeZone ?? feed?.timeZone;
}
