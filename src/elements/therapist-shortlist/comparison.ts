import type { Therapist } from '../../feed/schema.js';
import { telHref } from '../../lib/text/phone.js';
import { ofWhom } from '../../ui/widgets/call-time.js';
import { unbroken } from '../../ui/widgets/text.js';
import type { CardView } from '../../views/card.js';
import type { ComparedView } from '../../views/shortlist.js';
import { canonicalValue } from '../../vocabulary/facets.js';
import { slidingText } from '../therapist-card/card-facts.js';
import { meetingText } from '../therapist-card/more-facts.js';
import { remoteWays } from '../therapist-profile/remote-ways.js';
import type { Wording } from './wording.js';

/** Someone in a comparison: the record, and the view of it at this moment. */
export interface Compared {
  therapist: Therapist;
  view: ComparedView;
}

/** A line of a cell. `strong`: what visitors look for first; `aside`: what explains the line above it. */
export interface FactLine {
  text: string;
  tone?: 'strong' | 'aside' | undefined;
  href?: string | undefined;
}

/** What one person lists for one fact. */
export interface FactCell {
  /** Empty if nothing is listed. */
  lines: FactLine[];
  /** When it was listed or checked. Not compared, because dates always differ and do not help anyone choose. */
  dated?: string | undefined;
}

/** One fact for everyone in the comparison. */
export interface FactRow {
  label: string;
  /** In the order of the people. */
  cells: FactCell[];
  /** Whether it is what the person is, below the name. */
  isTitle: boolean;
  /** If there is more than one person, and all have the same: what that is, in one line. */
  same: string | undefined;
}

type Fact = (person: Compared, wording: Wording) => FactCell;

/** The most approaches in a cell; more would be hard to compare. */
const approachRoom = 5;

/** In the order in which people decide: the person, why, when, what it costs, where, how. */
const facts = {
  title: ({ therapist: { pronouns }, view: { card } }, { words, labels }) => {
    const { profession, isPractice } = card;
    const title = profession
      ? labels.value('profession', profession)
      : isPractice && words.practice;
    return { lines: line([title, pronouns].filter(Boolean).join(' · '), 'aside') };
  },
  fits: ({ view }, { labels }) =>
    listing(
      view.fits.map(({ facet, value }) => labels.value(facet, value)),
      'strong',
    ),
  focus: ({ view }, { labels }) =>
    listing(view.focus.map((value) => labels.value('concern', value))),
  call: ({ view: { card } }, wording) => nextTime(card.calls, card.callsAsOf, card, wording),
  fees,
  insurance,
  meeting,
  approaches: ({ therapist: { approaches = [] } }, { labels }) =>
    listing(approaches.slice(0, approachRoom).map((value) => labels.value('approach', value))),
  opening: ({ view: { card } }, wording) =>
    nextTime(card.openings, card.openingsAsOf, card, wording),
  languages: ({ view }, { labels }) =>
    listing(view.card.languages.map((tag) => labels.value('language', tag))),
  firstCall,
  accepting,
  license,
} satisfies Record<string, Fact>;

type FactId = keyof typeof facts;

/** Facts that can be understood without their label. */
const plain: readonly string[] = ['languages', 'accepting', 'license', 'meeting', 'contact'];

/**
 * A row for each fact that at least one person lists.
 *
 * @param leaves whether the comparison leaves the page: then it does not tell what the visitor searched for
 */
export function factRows(people: readonly Compared[], wording: Wording, leaves = false): FactRow[] {
  return (Object.keys(facts) as FactId[])
    .filter((id) => id !== 'fits' || !leaves)
    .map((id) => row(id, facts[id], people, wording))
    .filter(({ cells }) => cells.some(({ lines }) => lines.length));
}

/** How to reach everyone: as text where it leaves the page, because links do not work on paper. */
export function contactRow(people: readonly Compared[], wording: Wording, leaves = false): FactRow {
  const contact: Fact = ({ therapist: { phone, url } }) => {
    if (leaves) return lines(phone, url);
    return { lines: phone ? [{ text: phone, href: telHref(phone) }] : [] };
  };
  return row('contact', contact, people, wording);
}

function row(
  id: FactId | 'contact',
  fact: Fact,
  people: readonly Compared[],
  wording: Wording,
): FactRow {
  const { shortlist, nextCall } = wording.words;
  const label = id === 'call' ? nextCall(areFree(people)) : shortlist.fact[id];
  const cells = people.map((person) => fact(person, wording));
  const [first, ...others] = cells.map((cell) => cell.lines.map(({ text }) => text).join(', '));
  const isTitle = id === 'title';
  const isSame = !isTitle && others.length > 0 && others.every((text) => text === first);
  const same = plain.includes(id) ? first! : shortlist.sameFact(label, first!);
  return { label, cells, isTitle, same: isSame ? same : undefined };
}

/** Whether every call that is listed is free. */
function areFree(people: readonly Compared[]): boolean {
  return people.every(({ view: { card } }) => card.isCallFree || !card.calls.length);
}

type Text = string | false | undefined;

function line(text: Text, tone?: FactLine['tone']): FactLine[] {
  return text ? [{ text, tone }] : [];
}

function lines(...texts: Text[]): FactCell {
  return { lines: texts.flatMap((text) => line(text)) };
}

function listing(values: readonly string[], tone?: FactLine['tone']): FactCell {
  return { lines: line(values.join(', '), tone) };
}

/** Includes what the fee is for: an hour costs more than fifty minutes, and a session for two more than for one. */
function fees({ view }: Compared, wording: Wording): FactCell {
  const { words, format } = wording;
  const { card, fees } = view;
  const scale = slidingText(card, wording);
  // Below the fee that a card shows it with: below a group's, it would be that fee's scale.
  const scaled = fees.map(({ kind }) => kind === card.fee?.kind).lastIndexOf(true);
  const prices = fees.flatMap(({ kind, from, to, currency: own, minutes }, i) => {
    const length = minutes && unbroken(words.profile.minutes(minutes, format.number(minutes)));
    const about = [words.profile.fees[kind], length].filter(Boolean).join(', ');
    return [
      ...line(format.money(from, own, to), 'strong'),
      ...line(about, 'aside'),
      ...line(i === scaled && scale, 'aside'),
    ];
  });
  return { lines: scaled < 0 ? [...prices, ...line(scale)] : prices };
}

/** Lists every plan: a list that ended after three would suggest that a fourth is not accepted. */
function insurance({ view }: Compared, wording: Wording): FactCell {
  const { words, format, labels, now, timeZone } = wording;
  const payers = new Set(view.plans.map(({ payer }) => canonicalValue('payer', payer)));
  const asOf = view.card.payers?.asOf;
  const dated =
    asOf === undefined
      ? words.profile.undated
      : words.shortlist.asOf(format.day(asOf, now, timeZone));
  return {
    ...listing([...payers].map((payer) => labels.value('payer', payer))),
    ...(payers.size > 0 && { dated }),
  };
}

function meeting({ view }: Compared, wording: Wording): FactCell {
  const { words, format } = wording;
  const ways = remoteWays(view, wording);
  const { distance, meets } = view.card;
  const places = (meets?.inPerson ?? true) ? new Set(view.offices.map(({ place }) => place)) : [];
  const remote =
    view.remoteIn.length > 0 && words.profile.remoteIn(ways, format.list(view.remoteIn));
  return {
    lines: [
      ...lines(meetingText(view.card, wording), ...places).lines,
      ...line(distance !== undefined && format.distance(distance), 'aside'),
      ...line(remote, 'aside'),
    ],
  };
}

function nextTime(
  [first]: readonly number[],
  asOf: string | undefined,
  { timeZone: theirs }: CardView,
  wording: Wording,
): FactCell {
  if (first === undefined) return { lines: [] };
  const { words, format, now, timeZone } = wording;
  const time = format.clock(first, timeZone);
  return {
    lines: [
      ...line(format.weekday(first, timeZone), 'strong'),
      ...line(ofWhom(time, first, wording, theirs)),
    ],
    dated: asOf === undefined ? undefined : words.shortlist.asOf(format.day(asOf, now, timeZone)),
  };
}

/** Says "free" only if the price is 0. */
function firstCall({ therapist, view }: Compared, { words, format }: Wording): FactCell {
  const price = therapist.consultation?.price;
  if (price === undefined) return { lines: [] };
  return lines(price ? format.money(price, view.card.currency) : words.profile.free);
}

function license({ view: { card } }: Compared, wording: Wording): FactCell {
  const { words, format, now, timeZone } = wording;
  const { licenseCheckedOn: on, licensedIn } = card;
  const states = licensedIn.length > 0 && words.licensedIn(format.list(licensedIn));
  if (on === undefined) return lines(words.profile.notChecked, states);
  return {
    ...lines(words.licenseChecked, states),
    dated: words.shortlist.asOf(format.day(on, now, timeZone)),
  };
}

function accepting({ view: { card } }: Compared, wording: Wording): FactCell {
  const { words, format, now, timeZone } = wording;
  if (!card.accepting) return lines(words.acceptingUnknown);
  const { status, asOf } = card.accepting;
  return {
    ...lines(words.accepting[status]),
    dated: words.shortlist.asOf(format.day(asOf, now, timeZone)),
  };
}
