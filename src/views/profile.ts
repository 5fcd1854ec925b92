import { isFresh } from '../record/moment.js';
import { isInDate, servedStates, firstConcerns } from '../record/facts.js';
import { localDay } from '../record/openings.js';
import { feeKinds, type FeeKind } from '../record/fees.js';
import type { Hit, Reason } from '../directory/query.js';
import { weekdays, type Weekday } from '../record/week.js';
import { telHref } from '../lib/text/phone.js';
import type { Hours, License, Organization, Therapist } from '../feed/schema.js';
import { siteOf } from '../lib/site.js';
import type { FacetId } from '../vocabulary/facet-ids.js';
import { remoteModes } from '../vocabulary/modes.js';
import { callsOf, cardView, type CardView } from './card.js';
import { selectUrgency } from './crisis-line.js';
import type { FeedMeta, FinderState, LoadedDirectory } from '../finder/state.js';

/** What a record lists under one facet. */
export interface ValueList {
  facet: FacetId;
  values: readonly string[];
}

/** The times of one calendar day. */
export interface DayTimes {
  /** The day in the visitor's calendar, counted from 1970-01-01. */
  day: number;
  /** Epoch milliseconds, earliest first. */
  starts: number[];
}

/** What one kind of session costs. */
export interface FeeLine {
  kind: FeeKind;
  from: number;
  to: number;
  currency: string;
  minutes: number | undefined;
}

/** An insurance with its plans, as ids of the `payer` facet. */
export interface PlanLine {
  payer: string;
  plans: readonly string[];
  /** The date of the listing, as the feed writes it. */
  asOf: string | undefined;
}

/** What is shown of an office. */
export interface OfficeLine {
  name: string | undefined;
  street: string | undefined;
  /** "Denver, CO 80203". */
  place: string;
  accessibility: readonly string[];
  /** Whether the address is given only on request. */
  onRequest: boolean;
}

/** Hours that several days of the week share, Monday first, by the therapist's clock. */
export interface HoursLine {
  days: Weekday[];
  /** Minutes from midnight. If both are equal, the hours are all day. */
  from: number;
  to: number;
}

/** A license and its present status. */
export interface LicenseLine extends License {
  expired: boolean;
  /** Whether its last check is recent enough to count: within 90 days. For an older check, only the date is shown. */
  fresh: boolean;
}

/** A link and its name. */
export interface LinkLine {
  href: string;
  label: string | undefined;
  /** The site, address or number that it leads to. */
  to: string;
}

/** A video. `file`: it can be played in place; otherwise the URL is a page of the video's site. */
export interface VideoView {
  url: string;
  host: string;
  file: boolean;
  captionsUrl: string | undefined;
  poster: string | undefined;
  /** Seconds. */
  seconds: number | undefined;
}

/** What a profile computes from the record, as ids, numbers and dates. The element puts it into words. Texts come from the record itself. */
export interface ProfileView {
  /** What a card also shows. */
  card: CardView;
  /** Why they fit the current search, strongest reason first. */
  reasons: readonly Reason[];
  /** The next first calls by day, at most eight in all. */
  calls: DayTimes[];
  about: string[];
  firstSession: string[];
  focus: readonly string[];
  concerns: readonly string[];
  methods: ValueList[];
  welcomes: ValueList[];
  identity: ValueList[];
  fees: FeeLine[];
  plans: PlanLine[];
  offices: OfficeLine[];
  /** States where a client may be during a remote session. */
  remoteIn: readonly string[];
  /** The listed ways to meet remotely. */
  remoteWays: readonly string[];
  /** The usual hours of sessions. */
  usual: HoursLine[];
  /** When the office is open. This says nothing about free times. */
  hours: HoursLine[];
  licenses: LicenseLine[];
  links: LinkLine[];
  video: VideoView | undefined;
  faq: { question: string; answer: string[] }[];
  report: Report | undefined;
}

/** Ways to tell the feed's publisher that a listing is wrong. */
export interface Report {
  /** Whom to tell; the address or number itself if no name is listed. */
  name: string;
  email: string | undefined;
  phone: { href: string; text: string } | undefined;
  site: LinkLine | undefined;
}

/** What a profile needs from a finder. */
export interface ProfileSlice {
  /** The therapist whose profile it is. */
  id: string | undefined;
  directory: LoadedDirectory | undefined;
  feed: FeedMeta | undefined;
  /** Whether the directory failed to load; `error` says why. */
  failed: boolean;
  error: FinderState['error'];
  /** The therapist as a hit of the newest search, if the current page of results has them. */
  hit: Hit | undefined;
  now: number;
  timeZone: string;
  locale: string;
  /** The state that the search asks for. */
  state: string | undefined;
  /** Whether the search names a danger. */
  urgent: boolean;
  /** Whether the therapist is on the shortlist; undefined without a shortlist. */
  saved: boolean | undefined;
}

/** The profile of a therapist, by default the one that is open. */
export function selectProfile(state: FinderState, id = state.opened): ProfileSlice {
  const { directory, feed, status, error, result, search, now, timeZone, locale } = state;
  return {
    id,
    directory,
    feed,
    failed: status === 'error' && !directory,
    error,
    hit: id === undefined ? undefined : result?.hits.find(({ therapist }) => therapist.id === id),
    now,
    timeZone,
    locale,
    state: search.near?.state,
    urgent: selectUrgency(state) !== undefined,
    saved: state.offers.shortlist && id !== undefined ? state.saved.includes(id) : undefined,
  };
}

/** The most first calls to show at once; the form shows the rest. */
const callRoom = 8;

/**
 * What a profile shows of a therapist at an instant, alone or as a hit of a search.
 *
 * @param at `now` in epoch milliseconds; `timeZone` is the visitor's, which decides the day of a call
 */
export function profileView(
  therapist: Therapist,
  hit: Pick<Hit, 'reasons' | 'distance'> | undefined,
  feed: Partial<FeedMeta>,
  at: { now: number; timeZone: string },
): ProfileView {
  const t = therapist;
  const { concerns = [], modes = [], identity = {} } = t;
  const focus = firstConcerns(t);
  const remoteWays = modes.filter((mode) => remoteModes.includes(mode));
  return {
    card: cardView(t, hit, feed, at.now),
    reasons: hit?.reasons ?? [],
    calls: byDay(callsOf(t, feed, at.now, callRoom), at.timeZone),
    about: paragraphs(t.about),
    firstSession: paragraphs(t.firstSession),
    focus,
    concerns: concerns.slice(focus.length),
    methods: valueLists({
      approach: t.approaches,
      style: t.styles,
      service: t.services,
      'care-level': t.careLevels,
    }),
    welcomes: valueLists({ session: t.sessions, age: t.ages, affirming: t.affirming }),
    identity: valueLists({
      gender: identity.genders,
      ethnicity: identity.ethnicities,
      sexuality: identity.sexualities,
      faith: identity.faiths,
    }),
    fees: fees(t, feed.currency ?? 'USD'),
    plans: (t.insurance ?? []).flatMap(({ payer, plans = [], asOf }) =>
      payer ? [{ payer, plans, asOf }] : [],
    ),
    offices: offices(t),
    remoteIn: remoteWays.length ? (servedStates(t, at.now) ?? []) : [],
    remoteWays,
    usual: hours(t.availability?.weekly),
    hours: hours(t.hours),
    licenses: (t.licenses ?? []).map((license) => ({
      ...license,
      expired: !isInDate(license, at.now),
      fresh: isFresh(license.verifiedAt, 'license', at),
    })),
    links: links(t),
    video: video(t),
    faq: (t.faq ?? []).flatMap(({ question, answer }) =>
      question && answer ? [{ question, answer: paragraphs(answer) }] : [],
    ),
    report: report(feed.organization),
  };
}

/** The texts between blank lines. @example paragraphs('One.\n\nTwo.') // ['One.', 'Two.'] */
export function paragraphs(text = ''): string[] {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph.trim());
}

/** Instants, grouped by their day in a zone. */
export function byDay(instants: readonly number[], timeZone: string): DayTimes[] {
  const days = new Map<number, number[]>();
  for (const start of instants) {
    const day = localDay(start, timeZone);
    days.set(day, [...(days.get(day) ?? []), start]);
  }
  return [...days].map(([day, starts]) => ({ day, starts }));
}

function valueLists(lists: Partial<Record<FacetId, readonly string[]>>): ValueList[] {
  return (Object.entries(lists) as [FacetId, readonly string[] | undefined][]).flatMap(
    ([facet, values]) => (values?.length ? [{ facet, values }] : []),
  );
}

function fees(t: Therapist, currency: string): FeeLine[] {
  const lines = (t.fees ?? []).flatMap(
    ({ for: kind = 'individual', amount, amountMax, ...fee }) => {
      const from = amount ?? amountMax;
      if (from === undefined) return [];
      const to = amountMax ?? from;
      return [{ kind, from, to, currency: fee.currency ?? currency, minutes: fee.minutes }];
    },
  );
  return lines.sort((a, b) => feeKinds.indexOf(a.kind) - feeKinds.indexOf(b.kind));
}

function offices({ locations = [] }: Therapist): OfficeLine[] {
  return locations.flatMap((office) => {
    const { name, street, city, state, postalCode, accessibility = [], hideAddress } = office;
    const region = [state, postalCode].filter(Boolean).join(' ');
    const place = [city, region].filter(Boolean).join(', ');
    if (!name && !street && !place) return [];
    return [{ name, street, place, accessibility, onRequest: Boolean(hideAddress) }];
  });
}

function hours(lines: readonly Hours[] = []): HoursLine[] {
  return lines.flatMap(({ days = [], from, to }) =>
    days.length && from && to
      ? [{ days: weekdays.filter((d) => days.includes(d)), from: minutes(from), to: minutes(to) }]
      : [],
  );
}

/** Midnight is 0 as an end too, so midnight to midnight is the same time twice. */
function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number);
  return (hour! * 60 + minute!) % (24 * 60);
}

/** Files that a browser can play. Any other address is a page. */
const film = /\.(?:mp4|m4v|webm|ogv|mov)$/i;

function video({ video: v }: Therapist): VideoView | undefined {
  if (!v?.url) return undefined;
  const { captionsUrl, poster, durationSeconds: seconds } = v;
  return {
    url: v.url,
    host: siteOf(v.url),
    file: film.test(new URL(v.url).pathname),
    captionsUrl,
    poster,
    seconds,
  };
}

function links(t: Therapist): LinkLine[] {
  const all = [{ url: t.url, label: undefined }, ...(t.links ?? [])];
  return all.flatMap(({ url, label }) => (url ? [link(url, label)] : []));
}

function link(href: string, label?: string): LinkLine {
  return { href, label, to: siteOf(href) || decoded(new URL(href).pathname) };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An email address without characters that could end it or add other fields in a `mailto:` link. */
const mail = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/;

/** The feed schema has no `email` field, so its value has not been checked before. */
function report(
  organization: (Organization & { email?: unknown }) | undefined,
): Report | undefined {
  const { name, phone, url, email } = organization ?? {};
  const address = typeof email === 'string' && mail.test(email) ? email : undefined;
  const href = phone && telHref(phone);
  const site = url ? link(url) : undefined;
  const called = name ?? address ?? (href && phone) ?? site?.to;
  if (!called || !(address ?? href ?? site)) return undefined;
  return { name: called, email: address, phone: href ? { href, text: phone } : undefined, site };
}
