import type { Therapist } from '../../feed/schema.js';
import { ofWhom } from '../../ui/widgets/call-time.js';
import type { CardView } from '../../views/card.js';
import type { ProfileView } from '../../views/profile.js';
import { canonicalValue } from '../../vocabulary/facets.js';
import { meetingText, slidingText } from '../therapist-card/card-facts.js';
import { remoteWays } from '../therapist-profile/remote-ways.js';
import type { Wording } from './wording.js';

/** Someone in a comparison: the record, and the view of it at this moment. */
export interface Compared {
  therapist: Therapist;
  view: ProfileView;
}

/** What one person lists for one fact. */
export interface FactCell {
  /** Line by line; empty if nothing is listed. */
  said: string[];
  /** When it was listed or checked. Not compared, because dates always differ and do not help anyone choose. */
  dated?: string | undefined;
}

/** One fact for everyone in the comparison. */
export interface FactRow {
  label: string;
  /** In the order of the people. */
  cells: FactCell[];
  /** Whether there is more than one person, and all have the same. */
  same: boolean;
}

type Fact = (person: Compared, wording: Wording) => FactCell;

/** The most approaches in a cell; more would be hard to compare. */
const approachRoom = 5;

/** Rows in the same order as on a card, so that visitors who know the cards find their way in the table. */
const facts = {
  focus: ({ view }, { labels }) =>
    listing(view.focus.map((value) => labels.value('concern', value))),
  approaches: ({ therapist: { approaches = [] } }, { labels }) =>
    listing(approaches.slice(0, approachRoom).map((value) => labels.value('approach', value))),
  fees,
  insurance,
  meeting,
  distance: ({ view }, { format }) =>
    lines(view.card.distance === undefined ? undefined : format.distance(view.card.distance)),
  call,
  opening,
  languages: ({ view }, { labels }) =>
    listing(view.card.languages.map((tag) => labels.value('language', tag))),
  license,
  accepting,
} satisfies Record<string, Fact>;

/** A row for each fact that at least one person lists. */
export function factRows(people: readonly Compared[], wording: Wording): FactRow[] {
  return (Object.keys(facts) as (keyof typeof facts)[])
    .map((name) => row(wording.words.shortlist.fact[name], facts[name], people, wording))
    .filter(({ cells }) => cells.some(({ said }) => said.length));
}

/** How to reach everyone, as text, because links do not work on paper. */
export function contactRow(people: readonly Compared[], wording: Wording): FactRow {
  const contact: Fact = ({ therapist: { phone, url } }) => lines(phone, url);
  return row(wording.words.shortlist.fact.contact, contact, people, wording);
}

function row(label: string, fact: Fact, people: readonly Compared[], wording: Wording): FactRow {
  const cells = people.map((person) => fact(person, wording));
  const different = new Set(cells.map(({ said }) => said.join('\n')));
  return { label, cells, same: cells.length > 1 && different.size === 1 };
}

function lines(...said: (string | false | undefined)[]): FactCell {
  return { said: said.filter((line): line is string => Boolean(line)) };
}

function listing(values: readonly string[]): FactCell {
  return lines(values.join(', '));
}

/** Includes what the fee is for: an hour costs more than fifty minutes, and a session for two more than for one. */
function fees({ view }: Compared, wording: Wording): FactCell {
  const { words, format } = wording;
  const prices = view.fees.map(({ kind, from, to, currency: own, minutes }) => {
    const length = minutes && words.profile.minutes(minutes, format.number(minutes));
    const parts = [format.money(from, own, to), words.profile.fees[kind], length];
    return parts.filter(Boolean).join(' · ');
  });
  return lines(...prices, slidingText(view.card, wording));
}

/** Lists every plan: a list that ended after three would suggest that a fourth is not accepted. */
function insurance({ view }: Compared, wording: Wording): FactCell {
  const { words, format, labels, now, timeZone } = wording;
  const payers = new Set(view.plans.map(({ payer }) => canonicalValue('payer', payer)));
  const asOf = view.card.payers?.asOf;
  const dated =
    asOf === undefined ? words.profile.undated : words.listedAsOf(format.day(asOf, now, timeZone));
  return {
    ...listing([...payers].map((payer) => labels.value('payer', payer))),
    ...(payers.size > 0 && { dated }),
  };
}

function meeting({ view }: Compared, wording: Wording): FactCell {
  const { words, format } = wording;
  const ways = remoteWays(view, wording);
  const inPerson = view.card.meets?.inPerson ?? true;
  const how = meetingText(view.card, wording);
  const places = inPerson ? new Set(view.offices.map(({ place }) => place)) : [];
  const remote =
    view.remoteIn.length > 0 && words.profile.remoteIn(ways, format.list(view.remoteIn));
  return lines(how, ...places, remote);
}

function call({ view: { card } }: Compared, wording: Wording): FactCell {
  return nextTime(card.calls, card.callsAsOf, card, wording);
}

function opening({ view: { card } }: Compared, wording: Wording): FactCell {
  return nextTime(card.openings, card.openingsAsOf, card, wording);
}

function nextTime(
  [first]: readonly number[],
  asOf: string | undefined,
  { timeZone: theirs }: CardView,
  wording: Wording,
): FactCell {
  if (first === undefined) return { said: [] };
  const { words, format, now, timeZone } = wording;
  const when = words.openingAt(format.weekday(first, timeZone), format.clock(first, timeZone));
  return {
    said: [ofWhom(when, first, wording, theirs)],
    dated: asOf === undefined ? undefined : words.shortlist.asOf(format.day(asOf, now, timeZone)),
  };
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
    said: [words.accepting[status]],
    dated: words.shortlist.asOf(format.day(asOf, now, timeZone)),
  };
}
