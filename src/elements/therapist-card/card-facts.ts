import { html, nothing, type TemplateResult } from 'lit';
import type { Formats } from '../../i18n/format.js';
import { icon } from '../../ui/widgets/icons.js';
import {
  callTime,
  ofWhom,
  shortDay,
  whenText,
  type TimeWording,
} from '../../ui/widgets/call-time.js';
import { unbroken } from '../../ui/widgets/text.js';
import type { Strings } from '../../i18n/strings/language.js';
import type { CardView } from '../../views/card.js';
import type { Labels } from '../../vocabulary/labels.js';

/** What the functions below need to put facts into words. */
export interface Wording extends TimeWording {
  labels: Labels;
}

/** How many names fit on a line. */
const room = 4;
/** And how many sessions. */
const sessionRoom = 3;

type Shown = string | TemplateResult | undefined;

/** "PhD · Psychologist · licensed in NY and NJ". */
export function subtitle(view: CardView, { words, format, labels }: Wording): string {
  const { credentials, profession, licensedIn, supervisor, isPractice, place } = view;
  return [
    credentials.join(', '),
    profession ? labels.value('profession', profession) : isPractice && words.practice,
    licensedIn.length && words.licensedIn(format.list(licensedIn)),
    supervisor && words.supervisedBy(supervisor),
    isPractice && place,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Money, place and distance, languages, insurance, sessions: the known ones, in this order. */
export function factLines(view: CardView, wording: Wording): Shown[] {
  const lines = [money, where, languages, payers, sessions].map((line) => line(view, wording));
  return lines.filter((line) => Boolean(line));
}

/** The part of the wording that every element needs. */
type Words = Pick<Wording, 'words' | 'format'>;

/** "sliding scale from $60"; nothing without a sliding scale. */
export function slidingText({ sliding, currency }: CardView, { words, format }: Words) {
  if (!sliding) return undefined;
  return sliding.min === undefined
    ? words.sliding
    : words.slidingFrom(format.money(sliding.min, currency), sliding.min);
}

/** "Virtual and in person"; nothing if the record does not say. */
export function meetingText({ meets }: CardView, { words }: Words): string | undefined {
  if (!meets) return undefined;
  if (!meets.inPerson) return words.virtual;
  return meets.remote ? words.virtualAndInPerson : words.inPerson;
}

function money(view: CardView, wording: Wording): Shown {
  const { fee, currency } = view;
  const scale = slidingText(view, wording);
  if (!fee) return scale;
  const amount = html`<strong>${wording.format.money(fee.from, currency, fee.to)}</strong>`;
  return scale ? html`${amount} · ${scale}` : amount;
}

/** A practice shows its place below its name, so this leaves the place out. */
function where(view: CardView, wording: Wording): Shown {
  const { meets, place, distance, isPractice } = view;
  const remoteOnly = meets?.inPerson === false;
  const how = meetingText(view, wording);
  const at = [how, remoteOnly || isPractice ? undefined : place].filter(Boolean).join(', ');
  const far = distance === undefined || remoteOnly ? undefined : wording.format.distance(distance);
  return [at, far].filter(Boolean).join(' · ');
}

function languages(view: CardView, { words, format, labels }: Wording): Shown {
  const names = view.languages.map((tag) => labels.value('language', tag));
  return names.length ? words.speaks(few(names, words, format)) : undefined;
}

/** The first few by name, then how many more there are; the profile lists them all. */
function few(names: readonly string[], words: Strings, format: Formats): string {
  const shown = names.slice(0, room);
  const more = names.length - room;
  return format.list(more > 0 ? [...shown, words.othersMore(more, format.number(more))] : shown);
}

/** Says that a payer is listed, and when, but never that something is "covered". */
function payers({ payers }: CardView, { words, format, labels, now, timeZone }: Wording): Shown {
  if (!payers) return undefined;
  const { values, asOf } = payers;
  const names = values.map((value) => labels.value('payer', value));
  const listed = words.takesInsurance(few(names, words, format));
  return asOf === undefined
    ? listed
    : `${listed}, ${words.listedAsOf(format.day(asOf, now, timeZone))}`;
}

function sessions(view: CardView, wording: Wording): Shown {
  const text = sessionsText(view, wording);
  return text && html`${text}${asOf(view.openingsAsOf, wording)}`;
}

/** For those who cannot see how old a card is. */
function asOf(date: string | undefined, { words, format, now, timeZone }: Wording) {
  if (date === undefined) return nothing;
  const said = words.timesAsOf(format.day(date, now, timeZone));
  return html`<span class="visually-hidden">, ${said}</span>`;
}

/** "Sessions: Tue 6 PM, Thu 5 PM": the first of each day in the next six days; if there are none, the next one. */
export function sessionsText(
  { openings, timeZone: theirs }: CardView,
  wording: Omit<Wording, 'labels'>,
): string | undefined {
  const [first] = openings;
  if (first === undefined) return undefined;
  const { words, format, now, timeZone } = wording;
  const days = new Map<string, string>();
  for (const at of openings) {
    const day = format.nearDay(at, now, timeZone);
    if (!day || days.has(day)) continue;
    // Each in one line.
    days.set(day, unbroken(words.dayAndTime(day, format.timeShort(at, timeZone))));
  }
  const shown = days.size ? [...days.values()].slice(0, sessionRoom) : [whenText(first, wording)];
  return `${words.sessions} ${ofWhom(shown.join(', '), first, wording, theirs)}`;
}

/** "Next free call: Mon 11:00 AM"; "Next call" unless the price is 0. */
export function nextCallText(start: number, view: CardView, wording: TimeWording) {
  const when = whenText(start, wording, view.timeZone);
  return html`${wording.words.nextCall(view.isCallFree)} <strong>${when}</strong>`;
}

/**
 * The next first calls, and when the first one is.
 *
 * @param leads where a press on one leads
 */
export function callTimes(
  view: CardView,
  leads: CardView['callsLead'],
  wording: Wording,
  onPress: (start: number) => void,
) {
  const { calls, callsAsOf } = view;
  const { format, timeZone } = wording;
  const [first] = calls;
  if (first === undefined) return nothing;
  // Four times fit side by side if none is longer than "10:00 AM"; "12:00 p.m." and "Fri, Jan 8" are longer.
  const isLong = calls.some(
    (at) => format.clock(at, timeZone).length > 8 || shortDay(at, wording).length > 8,
  );
  const shown = (at: number) =>
    html`${unbroken(format.clock(at, timeZone))}<small>${shortDay(at, wording)}</small>`;
  return html`
    <p class="next">${nextCallText(first, view, wording)}${asOf(callsAsOf, wording)}</p>
    <ul class="slots ${isLong ? 'long' : ''}" role="list">
      ${calls.map((at) => html`<li>${callTime(at, leads, view, shown(at), wording, onPress)}</li>`)}
    </ul>
  `;
}

/** What was checked and when: each fact with its date. */
export function trust(view: CardView, { words, format, now, timeZone }: Wording) {
  const day = (date: string) => format.day(date, now, timeZone);
  const { accepting, licenseCheckedOn, listingCheckedOn, listedOn } = view;
  const lines: Shown[] = [
    accepting && words.acceptingAsOf(words.accepting[accepting.status], day(accepting.asOf)),
    licenseCheckedOn !== undefined
      ? html`<strong>${icon('check')} ${words.licenseChecked}</strong> ${day(licenseCheckedOn)}`
      : undefined,
    listingCheckedOn !== undefined
      ? `${words.listingChecked} ${day(listingCheckedOn)}`
      : listedOn === undefined
        ? undefined
        : words.listingFrom(day(listedOn)),
  ];
  const known = lines.filter((line) => line !== undefined);
  return known.length
    ? html`<div class="trust">${known.map((line) => html`<p>${line}</p>`)}</div>`
    : nothing;
}
