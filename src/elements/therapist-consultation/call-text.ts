import { zoneName } from '../../i18n/zone-names.js';
import { html } from 'lit';
import { channelsOf } from '../../booking/machine.js';
import { ownValue } from '../../lib/own.js';
import { atStart } from '../../lib/text/text.js';
import { clockOf, type Page } from './wording.js';

/** Marks a part of a text that stays on one line and stands out: a date, a time, a number. The text goes through `marked`. */
export const whole = (part: string): string => `\n${part}\n`;

/** A text with its marked parts. It keeps its own direction, also where it begins with a number in a page that runs from right to left. */
export const marked = (text: string) =>
  html`<bdi
    >${text.split('\n').map((part, i) => (i % 2 ? html`<bdi class="whole">${part}</bdi>` : part))}</bdi
  >`;

/** "Mon, Nov 30, 11:00–11:15 AM Eastern", marked; empty until a time is agreed. */
export function callTime(
  page: Page,
  { start, end }: { start?: number; end?: number } = {},
): string {
  if (start === undefined) return '';
  const { words, format, locale, state } = page;
  const { timeZone } = state;
  const w = words.consultation;
  const day = whole(format.weekday(start, timeZone));
  const clock = whole(clockSpan(start, end, page));
  return w.callTime(day, clock, brief(zoneName(locale, timeZone, start)));
}

/** "Eastern": in English, after a time, the zones of the United States need no more. */
const brief = (zone: string) =>
  zone.replace(/^(Eastern|Central|Mountain|Pacific|Alaska) Time$/, '$1');

/** "11:00–11:15 AM": what both times end with is said once. */
function clockSpan(start: number, end: number | undefined, page: Page): string {
  const { timeZone } = page.state;
  const from = clockOf(start, timeZone, page);
  if (end === undefined) return from;
  const to = clockOf(end, timeZone, page);
  const [tail] = /\D*$/.exec(to)!;
  return `${tail && from.endsWith(tail) ? from.slice(0, -tail.length) : from}–${to}`;
}

/** The channel of the call; empty if unknown. A channel outside the vocabulary is shown only if the form offered it. */
export function callOf({ words, state }: Page): string {
  const { channel = '' } = state.result ?? {};
  const offered = channelsOf(state).includes(channel) ? atStart(channel) : '';
  return ownValue(words.consultation.call, channel) ?? offered;
}

/** Who calls whom, for a call by phone, as far as that is known. */
export function whoCalls({ words, therapist, state }: Page): string | undefined {
  const { channel, number, joinUrl } = state.result ?? {};
  // After a reload the number is unknown. That one was given is certain only if every call is by phone: otherwise it may be an email
  // address, and the endpoint may have chosen the phone.
  const isGiven = number !== undefined || channelsOf(state).join() === 'phone';
  if (joinUrl || channel !== 'phone' || !isGiven) return undefined;
  const w = words.consultation;
  const says = state.result?.status === 'pending' ? w.wouldCallYou : w.callsYou;
  return says(therapist.name, number === undefined ? undefined : whole(phoneText(number)));
}

/** "(718) 555-0188": a number of the United States as it was read; any other as it was typed. */
function phoneText(number: string): string {
  const us = /^(?:\+?1)?([2-9]\d\d)(\d{3})(\d{4})$/.exec(number.replace(/[^\d+]/g, ''));
  return us ? `(${us[1]}) ${us[2]}-${us[3]}` : number;
}

/**
 * What was asked for: "You asked for a video call, Mon, Nov 30, 11:00–11:15 AM Eastern.", or a place on the waitlist.
 *
 * @param call its time and channel, as far as they are known
 */
export function asked(
  page: Page,
  call: { channel?: string | undefined; start?: number; end?: number } = {},
  name?: string,
): string {
  const w = page.words.consultation;
  if (page.state.method.kind === 'waitlist') return w.askedWaitlist(name);
  const what = ownValue(w.aCall, call.channel ?? '') ?? w.aCall.any!;
  return w.asked(what, callTime(page, call), name);
}

/** Which call or request it is, in one sentence: with whom, when, and how, as far as that is known. */
export function which(page: Page): string {
  const { words, therapist, state } = page;
  const { result } = state;
  if (result?.status === 'pending') return asked(page, result, therapist.name);
  const text = words.consultation.confirmed(callOf(page), callTime(page, result), therapist.name);
  return atStart(text);
}

/** The words for ending it: a call, a request for one, or a place on the waitlist. */
export function endOf({ words, state }: Page) {
  const { call, request, waitlist } = words.consultation.end;
  if (state.result?.status === 'confirmed') return call;
  return state.method.kind === 'waitlist' ? waitlist : request;
}
