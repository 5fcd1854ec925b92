import type { FinderState, FeedMeta } from '../finder/state.js';
import { bookingMethodOf } from '../booking/method.js';
import {
  acceptingStatus,
  isInDate,
  licenseChecked,
  firstConcerns,
  type AcceptingStatus,
} from '../record/facts.js';
import { feeSpan, feeKinds, type FeeSpan, type FeeKind } from '../record/fees.js';
import { isFresh } from '../record/moment.js';
import { isCallFree, nextCalls, soonestOf, type FirstCall } from '../record/calls.js';
import { nextOpenings } from '../record/openings.js';
import type { Hit } from '../directory/query.js';
import { telHref } from '../lib/text/phone.js';
import type { Therapist } from '../feed/schema.js';
import type { FacetId } from '../vocabulary/facet-ids.js';
import { inPersonModes, remoteModes } from '../vocabulary/modes.js';
import { canonicalPayer } from '../vocabulary/short-payers.js';
import { initials } from './shared/initials.js';

/** A value on a card, and whether the search asks for it. */
export interface CardChip {
  facet: FacetId;
  value: string;
  hit: boolean;
}

/** What a card says about one therapist: facts as ids, numbers and instants. The element puts them into words. */
export interface CardView {
  id: string;
  name: string;
  isPractice: boolean;
  /** Up to two letters, shown when there is no portrait. */
  initials: string;
  /** 0 to 5; the same name always gets the same tint. */
  tint: number;
  credentials: readonly string[];
  profession: string | undefined;
  supervisor: string | undefined;
  /** States of the licenses that have not expired. */
  licensedIn: string[];
  chips: CardChip[];
  /** How many the therapist lists in all: what the search asks for, concerns, approaches and kinds of sessions. */
  chipsInAll: number;
  fee: (FeeSpan & { kind: FeeKind }) | undefined;
  sliding: { min: number | undefined } | undefined;
  /** The currency of both fees, ISO 4217. */
  currency: string;
  /** Undefined if no way to meet is known; `inPerson` is undefined if a mode of the feed's own may be in person. */
  meets: { inPerson: boolean | undefined; remote: boolean } | undefined;
  /** The remote ways to meet: `video`, `phone`, `chat`. */
  remoteBy: readonly string[];
  place: string | undefined;
  /** Miles. */
  distance: number | undefined;
  languages: readonly string[];
  payers: { values: string[]; asOf: string | undefined } | undefined;
  /** The therapist's IANA zone, if it is known. */
  timeZone: string | undefined;
  /** The starts of the next first calls. */
  calls: number[];
  /** What pressing one does: opens the form at it, leads to a scheduler, or nothing. */
  callsLead: ReturnType<typeof callsLead>;
  callsAsOf: string | undefined;
  isCallFree: boolean;
  /** Their own phone number, if a first call is booked in another way. */
  phone: { href: string; text: string } | undefined;
  /** The starts of the next sessions. They cannot be pressed: booking is for first calls. */
  openings: number[];
  openingsAsOf: string | undefined;
  accepting: { status: AcceptingStatus; asOf: string } | undefined;
  licenseCheckedOn: string | undefined;
  listingCheckedOn: string | undefined;
  /** When the record was last checked or, if no check is listed, changed. Shown when no check is recent enough to count. */
  listedOn: string | undefined;
}

/** How many chips fit in one line of a wide card. */
const chipRoom = 5;
const callRoom = 4;
/** Enough for some days, of each of which the first is shown. */
const openingRoom = 12;

/**
 * What a card shows of a therapist at an instant, alone or as a hit of a search. For a hit, what fits comes first.
 *
 * @param now epoch milliseconds; a status that is too old to count at this time is left out
 */
export function cardView(
  therapist: Therapist,
  hit: Pick<Hit, 'reasons' | 'distance'> | undefined,
  feed: Partial<FeedMeta>,
  now: number,
): CardView {
  const t = therapist;
  const at = { now };
  const { shown, inAll } = chips(t, hit);
  const currency = feed.currency ?? 'USD';
  const accepting = acceptingStatus(t, at);
  return {
    id: t.id,
    name: t.name,
    isPractice: t.kind === 'practice',
    initials: initials(t.name, t.kind === 'practice'),
    tint: Array.from(t.name, (c) => c.codePointAt(0)!).reduce((sum, c) => (sum * 31 + c) % 6, 0),
    credentials: t.credentials ?? [],
    profession: t.profession,
    supervisor: t.supervisor,
    licensedIn: unique(
      (t.licenses ?? []).filter((license) => isInDate(license, now)).map(({ state }) => state),
    ),
    chips: shown,
    chipsInAll: inAll,
    fee: fee(t, currency),
    sliding: t.slidingScale ? { min: t.slidingScale.min } : undefined,
    currency,
    meets: meets(t.modes),
    remoteBy: remoteModes.filter((mode) => t.modes?.includes(mode)),
    place: cityAndState(t),
    distance: hit?.distance,
    timeZone: zoneOf(t, feed),
    languages: t.languages ?? [],
    payers: payers(t),
    ...cardTimes(t, feed, now),
    isCallFree: isCallFree(t),
    phone: ownPhone(t, feed, now),
    accepting: accepting && { status: accepting, asOf: t.accepting!.asOf! },
    licenseCheckedOn: licenseChecked(t, at)?.verifiedAt,
    listingCheckedOn: isFresh(t.verifiedAt, 'listing', at) ? t.verifiedAt : undefined,
    listedOn: t.verifiedAt ?? t.asOf,
  };
}

/** The times on a card at an instant. @param now epoch milliseconds */
export function cardTimes(
  t: Therapist,
  feed: Partial<FeedMeta>,
  now: number,
): Pick<CardView, 'calls' | 'callsLead' | 'callsAsOf' | 'openings' | 'openingsAsOf'> {
  const calls = callsOf(t, feed, now, callRoom);
  const openings = nextOpenings(t, { now }, openingRoom);
  return {
    calls,
    callsLead: callsLead(t, feed, now),
    callsAsOf: calls.length ? t.consultation?.asOf : undefined,
    openings,
    openingsAsOf: openings.length ? t.availability?.asOf : undefined,
  };
}

/** What the search asks for and the therapist has, then the therapist's own focus; concerns before approaches. */
function chips(t: Therapist, hit: Pick<Hit, 'reasons'> | undefined) {
  const { concerns = [], approaches = [], sessions = [] } = t;
  const list = new Map<string, CardChip>();
  const add = (facet: FacetId, values: readonly string[], isHit = false) => {
    for (const value of values) {
      const key = `${facet} ${value}`;
      if (!list.has(key)) list.set(key, { facet, value, hit: isHit });
    }
  };
  for (const reason of hit?.reasons ?? []) {
    if (reason.reason === 'facet') add(reason.facet, [reason.value], true);
  }
  add('concern', firstConcerns(t));
  add('approach', approaches.slice(0, 2));
  add('session', sessions.slice(0, 3));
  const shown = [...list.values()].slice(0, chipRoom);
  add('concern', concerns);
  add('approach', approaches);
  add('session', sessions);
  return { shown, inAll: list.size };
}

function methodOf(t: Therapist, feed: Partial<FeedMeta>, now: number) {
  return bookingMethodOf(t, feed, acceptingStatus(t, { now }));
}

/** The starts of the next first calls, epoch milliseconds; none if no first calls are taken. */
export function callsOf(t: Therapist, feed: Partial<FeedMeta>, now: number, count: number) {
  return methodOf(t, feed, now).kind === 'closed' ? [] : nextCalls(t, { now }, count, feed.taken);
}

/** The soonest first call with any of these; of several at one time, that of who stands first. @param now epoch milliseconds */
export function soonestCall(
  therapists: readonly Therapist[],
  feed: Partial<FeedMeta>,
  now: number,
): FirstCall | undefined {
  return soonestOf(therapists, (t) => callsOf(t, feed, now, 1));
}

/** What pressing the time of a first call does: opens the form at it, leads to a scheduler, or nothing. */
export function callsLead(
  t: Therapist,
  feed: Partial<FeedMeta>,
  now: number,
): 'form' | { href: string } | undefined {
  const method = methodOf(t, feed, now);
  if (method.kind === 'slots') return 'form';
  return method.kind === 'link' ? { href: method.href } : undefined;
}

/** Whoever is phoned or takes no calls has no second number. */
function ownPhone(t: Therapist, feed: Partial<FeedMeta>, now: number): CardView['phone'] {
  const text = t.consultation?.booking?.phone ?? t.phone;
  const href = text && telHref(text);
  if (!href || ['phone', 'closed'].includes(methodOf(t, feed, now).kind)) return undefined;
  return { href, text };
}

/** The therapist's IANA zone, if it is known: their own, or that of the feed. */
export function zoneOf(t: Therapist, feed: Partial<FeedMeta>): string | undefined {
  return t.availability?.timeZone ?? feed.timeZone;
}

function fee(t: Therapist, currency: string): CardView['fee'] {
  for (const kind of feeKinds) {
    const span = feeSpan(t, kind, currency);
    if (span) return { ...span, kind };
  }
  return undefined;
}

function meets(modes: readonly string[] = []): CardView['meets'] {
  const remote = modes.filter((mode) => remoteModes.includes(mode)).length;
  const inPerson = modes.filter((mode) => inPersonModes.includes(mode)).length;
  if (!remote && !inPerson) return undefined;
  const isAllKnown = remote + inPerson === modes.length;
  return { remote: remote > 0, inPerson: inPerson > 0 || (isAllKnown ? false : undefined) };
}

function cityAndState({ locations = [] }: Therapist): string | undefined {
  const { city, state, postalCode } = locations[0] ?? {};
  return [city ?? postalCode, state].filter(Boolean).join(', ') || undefined;
}

function payers({ insurance = [] }: Therapist): CardView['payers'] {
  const values = unique(insurance.map(({ payer }) => payer && canonicalPayer(payer)));
  if (!values.length) return undefined;
  // Only the oldest date is true of all of them.
  const dates = insurance.map(({ asOf }) => asOf);
  const known = dates.filter((date) => date !== undefined);
  const [oldest] = known.sort((a, b) => Date.parse(a) - Date.parse(b));
  return {
    values,
    asOf: known.length === dates.length ? oldest : undefined,
  };
}

function unique(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}

/** What a person can do with a card here. */
export function selectCardActions({ offers, saved }: FinderState) {
  return { offers, saved };
}
