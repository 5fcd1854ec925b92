import { html, nothing, type TemplateResult } from 'lit';
import { firstIcon } from '../../ui/widgets/first-icons.js';
import { ofWhom, whenText, type TimeWording } from '../../ui/widgets/call-time.js';
import { unbroken } from '../../ui/widgets/text.js';
import { atStart, inSentence } from '../../i18n/strings/in-sentence.js';
import type { CardView } from '../../views/card.js';
import type { ValueLabels } from '../../vocabulary/value-labels.js';

/** What the functions below need to put facts into words. */
export interface Wording extends TimeWording {
  labels: ValueLabels;
}

/** The most languages, insurers and sessions to name. */
const most = 3;
/** About how many letters fit on a line of a wide card. */
const lineLetters = 76;

type Shown = string | TemplateResult | false | undefined;

/** "PhD · she/her", and "Psychologist, NY and NJ": what the name does not say. */
export function titleLines(
  view: CardView,
  pronouns: string | undefined,
  { words, format, labels }: Wording,
): string[] {
  const { credentials, profession, licensedIn, supervisor, isPractice, place } = view;
  const what = profession ? labels.value('profession', profession) : isPractice && words.practice;
  const states = format.list(licensedIn);
  const licensed = states && atStart(words.licensedIn(states));
  return [
    [credentials.join(', '), pronouns],
    [
      what && states ? `${what}, ${states}` : what || licensed,
      supervisor && words.supervisedBy(supervisor),
      isPractice && place,
    ],
  ]
    .map((facts) => facts.filter(Boolean).join(' · '))
    .filter(Boolean);
}

/**
 * In two lines: money and insurance; place, languages and sessions. What is not known is left out.
 *
 * @param isBrief whether a profile says the rest where there is little room
 */
export function factLines(view: CardView, wording: Wording, isBrief: boolean): Shown[] {
  const price = fee(view, wording);
  const sliding = slidingText(view, wording);
  const priced = [price?.join(' '), sliding].filter(Boolean).join(dot);
  const cost = joined([price && html`<strong>${price[0]}</strong> ${price[1]}`, sliding]);
  const spoken = view.languages.map((tag) => wording.labels.value('language', tag));
  const place = [where(view, wording), few(spoken, most, wording)].filter(Boolean).join(dot);
  return [
    withMore(cost, payers(view, wording, priced.length), isBrief),
    withMore(place, sessions(view, wording, place.length), isBrief),
  ].filter(Boolean);
}

/** As many as fit on a line of which some letters are taken, and at least one. */
function fitting(taken: number, write: (count: number) => string): string {
  let count = most;
  while (count > 1 && taken + write(count).length > lineLetters) count--;
  return write(count);
}

/** As a value, because a build takes spaces from the edges of templates. */
const dot = ' · ';

function withMore(line: Shown, more: Shown, isBrief: boolean): Shown {
  if (!line || !more || !isBrief) return joined([line, more]);
  return html`${line}<span class="extra">${dot}${more}</span>`;
}

function joined(facts: Shown[]): Shown {
  const [first, ...others] = facts.filter(Boolean);
  return others.length ? html`${first}${others.map((fact) => [dot, fact])}` : first;
}

/** The part of the wording that every element needs. */
export type Words = Pick<Wording, 'words' | 'format'>;

/** "sliding scale from $60"; nothing without a sliding scale. */
export function slidingText({ sliding, currency }: CardView, { words, format }: Words) {
  if (!sliding) return undefined;
  return sliding.min === undefined
    ? words.sliding
    : words.slidingFrom(format.money(sliding.min, currency), sliding.min);
}

/** "$240", "a session". */
function fee({ fee, currency }: CardView, { words, format }: Words) {
  return fee && [format.money(fee.from, currency, fee.to), words.feePer[fee.kind]];
}

/**
 * "Brooklyn, 3.8 mi, or video", "Video only". The state is left out where the card names it as the license’s. A practice shows its place
 * below its name.
 */
function where(view: CardView, { words, format, labels }: Wording): string | undefined {
  const { meets, remoteBy, isPractice, licensedIn, distance } = view;
  const [city = '', state = ''] = view.place?.split(', ') ?? [];
  const place = licensedIn.includes(state) ? city : view.place;
  const far = distance === undefined ? undefined : format.distance(distance);
  const remote = remoteBy.map((mode, i) => {
    const name = labels.value('mode', mode);
    return i ? inSentence(name) : name;
  });
  if (!meets) return isPractice ? far : [place, far].filter(Boolean).join(', ');
  const isAt = place && !isPractice;
  const at = [isAt ? place : words.inPerson, far].filter(Boolean).join(', ');
  if (meets.inPerson && remote[0])
    return words.placeOr(at.includes(',') ? `${at},` : at, inSentence(remote[0]));
  if (meets.inPerson) return isAt ? words.placeOnly(at) : at;
  const by = format.list(remote);
  if (meets.inPerson === false) return remote.length > 1 ? by : words.remoteOnly(by);
  return isAt ? `${by} · ${at}` : by;
}

/** The first few by name, then how many more there are; the profile lists them all. */
function few(names: readonly string[], room: number, { words, format }: Words): string {
  const more = names.length - room;
  const shown = names.slice(0, room);
  return (more > 0 ? [...shown, words.othersMore(more, format.number(more))] : shown).join(', ');
}

/**
 * Says that a payer is listed, and when, but never that something is "covered". On a wide card, where it follows the price, the word
 * before the names is only heard.
 */
function payers({ payers }: CardView, wording: Wording, taken: number): Shown {
  if (!payers) return undefined;
  const { words, format, labels, now, timeZone } = wording;
  const names = payers.values.map((value) => labels.value('payer', value));
  const asOf =
    payers.asOf === undefined
      ? ''
      : ` (${unbroken(words.listedAsOf(format.day(payers.asOf, now, timeZone)))})`;
  const shown = fitting(taken, (count) => few(names, count, wording) + asOf);
  return html`<span class="label">${words.takesInsurance('')}</span>${shown}`;
}

function sessions(view: CardView, wording: Wording, taken: number): Shown {
  const text = fitting(taken, (count) => sessionsText(view, wording, count) ?? '');
  return text && html`${text}${asOf(view.openingsAsOf, wording)}`;
}

/** For those who cannot see how old a card is. */
export function asOf(date: string | undefined, { words, format, now, timeZone }: TimeWording) {
  if (date === undefined) return nothing;
  const said = words.timesAsOf(format.day(date, now, timeZone));
  return html`<span class="visually-hidden">, ${said}</span>`;
}

/** "Sessions: Tue 6 PM, Thu 5 PM": the first of each day in the next six days; if there are none, the next one. */
export function sessionsText(
  { openings, timeZone: theirs }: CardView,
  wording: Omit<Wording, 'labels'>,
  room = most,
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
  const shown = days.size ? [...days.values()].slice(0, room) : [whenText(first, wording)];
  return `${words.sessions} ${ofWhom(shown.join(', '), first, wording, theirs)}`;
}

/** What was checked and when, in one line: the two most telling. Where there is little room, the date of the second is only heard. */
export function trust(view: CardView, { words, format, now, timeZone }: Wording) {
  const { accepting, licenseCheckedOn, listingCheckedOn, listedOn } = view;
  const day = (date: string) => format.day(date, now, timeZone);
  const listing =
    listingCheckedOn !== undefined
      ? `${words.listingChecked} ${day(listingCheckedOn)}`
      : listedOn !== undefined && words.listingFrom(day(listedOn));
  const status = accepting && words.accepting[accepting.status];
  const dated = accepting && ` (${unbroken(words.listedAsOf(day(accepting.asOf)))})`;
  if (licenseCheckedOn === undefined) return joined([status && `${status}${dated}`, listing]);
  const checked = html`<strong
    >${firstIcon('check')} ${words.licenseChecked} ${day(licenseCheckedOn)}</strong
  >`;
  const second = status
    ? html`${inSentence(status)}<span class="date">${dated}</span>`
    : listing && inSentence(listing);
  return joined([checked, second]);
}
