/**
 * Reads a feed that is written exactly as the schema says, as most exports are: it needs no schema and no table of other names. It takes
 * no value that `parsing.ts` would change with a problem, and declines the whole feed where it meets one, so that the two never differ.
 */
import { isDate, isInstant, isPast } from '../../lib/dates.js';
import { memoize } from '../../lib/memo.js';
import { STEP } from '../../lib/tasks.js';
import { canonicalLanguage } from '../../lib/text/language-tags.js';
import { hasMarkup, isSlug, toLine, toParagraphs } from '../../lib/text/text.js';
import { readUrl } from '../../lib/url.js';
import { isTimeZone } from '../../lib/zones.js';
import type { TermFacet } from '../../vocabulary/facets.js';
import { inPersonModes, remoteModes } from '../../vocabulary/modes.js';
import { payers } from '../../vocabulary/payers.js';
import { canonicalPayer } from '../../vocabulary/short-payers.js';
import { markRead } from '../read-therapists.js';
import type { Feed, Therapist } from '../schema.js';
import { namesChangeTherapy } from './change-therapy.js';
import { isPlanned, planId } from './known-names.js';
import { isNpi } from './npi.js';
import { isOwnPractice } from './own-practice.js';
import { resembles } from './resembles.js';

/** What the reading depends on. */
interface Place {
  /** Epoch milliseconds. */
  now: number;
  /** The feed's absolute URL. */
  baseUrl: string | undefined;
  /** The feed's currency. */
  currency: string;
  /** The name of who publishes the feed. */
  publisher: string;
  labels: Feed['labels'];
}

/** Returns the value as the feed has it in the end, or {@link decline | declines}. */
type Take = (value: unknown, place: Place) => unknown;

class NotCanonical extends Error {}

/** Leaves the feed to the reader that knows what else a value can mean. */
function decline(): never {
  throw new NotCanonical();
}

/**
 * @param json a value of its own, fresh from `JSON.parse`, which is changed. It is of no use if this declines
 * @returns the feed, which is then without any problem; `undefined` if something in it is not as the schema says
 */
export function* readCanonical(
  json: unknown,
  { now, baseUrl }: { now: number; baseUrl?: string | undefined },
): Generator<void, Feed | undefined> {
  try {
    const { therapists, ...head } = (json ?? {}) as { therapists?: unknown };
    if (!Array.isArray(therapists) || !therapists.length) return undefined;
    const place: Place = { now, baseUrl, currency: 'USD', publisher: '', labels: {} };
    const feed = takeFeed(head, place) as Feed;
    place.currency = feed.currency ?? 'USD';
    place.publisher = feed.organization?.name ?? '';
    const ids = new Set<string>();
    for (let index = 0; index < therapists.length; index++) {
      if (index % STEP === 0) yield;
      const therapist = readTherapist(therapists[index], place);
      ids.add(therapist.id);
    }
    // Whoever waits for the feed shows it: in a task of its own.
    yield;
    if (ids.size < therapists.length) return undefined;
    return { ...feed, version: 1, therapists: therapists as Therapist[], labels: place.labels };
  } catch (error) {
    if (!(error instanceof NotCanonical)) throw error;
    return undefined;
  }
}

function readTherapist(json: unknown, place: Place): Therapist {
  const therapist = takeTherapist(json, place) as Therapist;
  if (!therapist.id || !therapist.name) decline();
  const { licenses = [], timeZone, availability } = therapist;
  const isChecked = licenses.some(({ verifiedAt }) => verifiedAt);
  if (isChecked && isOwnPractice(therapist.name, place.publisher)) decline();
  if (timeZone !== undefined)
    therapist.availability = { ...availability, timeZone: availability?.timeZone ?? timeZone };
  markRead(therapist);
  return therapist;
}

/** A value that is taken as it is if it passes. */
const where =
  (passes: (value: never, place: Place) => boolean): Take =>
  (value, place) =>
    passes(value as never, place) ? value : decline();

const text = (passes: (value: string, place: Place) => boolean): Take =>
  where((value: unknown, place) => typeof value === 'string' && passes(value, place));

const lineOf = (most: number) =>
  text((value) => isWithin(value, most) && toLine(value) === value && !hasMarkup(value));
const line = lineOf(500);
const paragraphs = text(
  (value) => isWithin(value, 20_000) && toParagraphs(value) === value && !hasMarkup(value),
);
const isWithin = (value: string, most: number) => value !== '' && value.length <= most;

const oneOf = (...choices: string[]) => text((value) => choices.includes(value));
const boolean = where((value: unknown) => typeof value === 'boolean');
const numberFrom = (least: number, most = Infinity) =>
  where((value: number) => Number.isFinite(value) && value >= least && value <= most);
const count = numberFrom(0);
const state = text((value) => /^[A-Z]{2}$/.test(value));
const currency = text((value) => /^(?!X(?:XX|TS)$)[A-Z]{3}$/.test(value));
/** Of an amount that is shown in the feed's currency only. */
const amountCurrency = text((value, place) => value === place.currency);
const timeZone = text(isTimeZone);
const language = text((value) => isCanonicalTag(value));
const isCanonicalTag = memoize((tag: string) => canonicalLanguage(tag) === tag, 1_000);
const date = text(isDate);
const instant = text(isInstant);
const checked = text((value, { now }) => isPast(value, now));
const time = text((value) => /^(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00)$/.test(value));

const addressOf =
  (...schemes: string[]): Take =>
  (value, { baseUrl }) =>
    (typeof value === 'string' && readUrl(value, baseUrl, schemes).url) || decline();
const url = addressOf();

/** In the order of the schema; `null` says nothing. Any other field is for the full reader, which knows what it may mean. */
function object(fields: Record<string, Take>, isWhole?: (value: never) => unknown): Take {
  const takes = new Map(Object.entries(fields));
  return (value, place) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) decline();
    const record = value as Record<string, unknown>;
    for (const key of Object.keys(record)) {
      const take = takes.get(key) ?? decline();
      const given = record[key];
      if (given === null) delete record[key];
      else record[key] = take(given, place);
    }
    if (isWhole && !isWhole(record as never)) decline();
    return record;
  };
}

function list(item: Take): Take {
  return (value, place) => {
    if (!Array.isArray(value) || value.length > 1_000) decline();
    const items = value as unknown[];
    for (let i = 0; i < items.length; i++) items[i] = item(items[i], place);
    return items.length > 1 ? [...new Set(items)] : items;
  };
}

const starts: Take = (value, place) => {
  const slots = list(instant)(value, place) as string[];
  const times = slots.map((slot) => Date.parse(slot));
  const isSorted = times.every((time, i) => i === 0 || times[i - 1]! <= time);
  return isSorted ? slots : decline();
};

const isMode = (id: string) => remoteModes.includes(id) || inPersonModes.includes(id);

/** An id of the vocabulary, all of which are such slugs, or one of the feed's own, perhaps with its label. */
function term(facet: TermFacet): Take {
  const isOwn = (id: string) =>
    facet !== 'mode' && id.length <= 500 && isSlug(id) && !namesChangeTherapy(id);
  const takeOwn = object(
    { id: text(isOwn), label: line },
    ({ id, label }: { id?: string; label?: string }) => id && label && !namesChangeTherapy(label),
  );
  return (value, place) => {
    if (typeof value === 'string')
      return isOwn(value) || (facet === 'mode' && isMode(value)) ? value : decline();
    const { id, label } = takeOwn(value, place) as { id: string; label: string };
    addLabel(place, facet, id, label);
    return id;
  };
}

/** The first one stays, as for the full reader. */
function addLabel(place: Place, facet: TermFacet, id: string, label: string): void {
  // Without a prototype, since `constructor` can be an id.
  const labels = (place.labels[facet] ??= Object.create(null) as Record<string, string>);
  labels[id] ??= label;
}

const terms = (facet: TermFacet) => list(facet === 'language' ? language : term(facet));

const payerIds = new Set(payers.ids);
const isPayer = (id: string) => payerIds.has(id);
const payer: Take = (value) => {
  if (typeof value !== 'string' || !isSlug(value)) decline();
  const id = canonicalPayer(value);
  return isPayer(id) ? id : decline();
};

interface Insurance {
  payer?: string;
  plans?: string[];
}

const takeInsurance = object({ payer, plans: list(line), asOf: checked });

/** Plans of the vocabulary by their ids; others as they are written, unless they may be one of those. */
const insurance: Take = (value, place) => {
  const { payer, plans, ...rest } = takeInsurance(value, place) as Insurance;
  if (!payer) decline();
  const takePlan = (text: string) => {
    const id = planId(payer, text);
    if (isPayer(id)) return id;
    if ((isPlanned(payer) && resembles(text)) || id.endsWith('/')) decline();
    const isId = isSlug(text) || text.startsWith(`${payer}/`);
    if (!isId) addLabel(place, 'plan', id, text);
    return id;
  };
  return { ...rest, payer, ...(plans && { plans: [...new Set(plans.map(takePlan))] }) };
};

/** Two items of one payer may be one. */
const insurances: Take = (value, place) => {
  const items = list(insurance)(value, place) as Insurance[];
  const isOnce = new Set(items.map(({ payer }) => payer)).size === items.length;
  return isOnce ? items : decline();
};

const booking = object({
  mode: oneOf('slots', 'request', 'link', 'phone', 'waitlist', 'closed'),
  endpoint: url,
  url,
  phone: line,
  provider: line,
  mail: boolean,
});

const license = object(
  { state, number: line, type: line, expires: date, verifiedAt: checked, verifyUrl: url },
  ({ state, verifiedAt }: { state?: string; verifiedAt?: string }) => state || !verifiedAt,
);

const office = object(
  {
    name: line,
    street: line,
    city: line,
    state,
    postalCode: line,
    lat: numberFrom(-90, 90),
    lon: numberFrom(-180, 180),
    accessibility: terms('access'),
    hideAddress: boolean,
  },
  // Of a hidden office, what remains after everything else was left out.
  ({ hideAddress, name, street, city = '', postalCode = '', lat, lon }: Record<string, unknown>) =>
    !hideAddress ||
    ([name, street, lat, lon].every((part) => part === undefined) &&
      !/\d/.test(city as string) &&
      /^(?:\d{5})?$/.test(postalCode as string)),
);

const fee = object(
  {
    for: oneOf('individual', 'couple', 'family', 'group', 'intake'),
    amount: count,
    amountMax: count,
    currency,
    minutes: count,
  },
  ({ amount, amountMax }: { amount?: number; amountMax?: number }) =>
    amount === undefined || amountMax === undefined || amount <= amountMax,
);

const week = list(
  object({
    days: list(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun')),
    from: time,
    to: time,
  }),
);

const hasUrl = ({ url }: { url?: string }) => url;

const takeTherapist = object({
  id: text((value) => value.length <= 200 && /^[\w.~:-]+$/.test(value)),
  name: lineOf(200),
  kind: oneOf('person', 'practice'),
  pronouns: line,
  credentials: list(line),
  profession: term('profession'),
  supervisor: line,
  yearsInPractice: count,
  npi: text(isNpi),
  licenses: list(license),
  telehealthStates: list(state),
  compacts: list(line),
  photo: object({ url, alt: line }, hasUrl),
  video: object({ url, captionsUrl: url, durationSeconds: count, poster: url }, hasUrl),
  headline: line,
  about: paragraphs,
  firstSession: paragraphs,
  concerns: terms('concern'),
  approaches: terms('approach'),
  sessions: terms('session'),
  ages: terms('age'),
  affirming: terms('affirming'),
  services: terms('service'),
  styles: terms('style'),
  careLevels: terms('care-level'),
  languages: terms('language'),
  identity: object({
    genders: terms('gender'),
    ethnicities: terms('ethnicity'),
    sexualities: terms('sexuality'),
    faiths: terms('faith'),
  }),
  modes: terms('mode'),
  locations: list(office),
  insurance: insurances,
  fees: list(fee),
  slidingScale: object({ min: count, currency: amountCurrency, note: line }),
  payment: terms('payment'),
  accepting: object({
    status: oneOf('open', 'waitlist', 'existing-only', 'closed', 'unknown'),
    asOf: checked,
    responseHours: count,
  }),
  phone: line,
  hours: week,
  timeZone,
  availability: object({
    weekly: week,
    slots: starts,
    slotMinutes: count,
    timeZone,
    asOf: checked,
  }),
  consultation: object({
    price: count,
    currency: amountCurrency,
    minutes: count,
    channels: terms('mode'),
    booking,
    slots: starts,
    asOf: checked,
  }),
  education: list(object({ institution: line, degree: line, year: count })),
  faq: list(object({ question: line, answer: paragraphs })),
  links: list(object({ label: line, url: addressOf('mailto:', 'tel:') }, hasUrl)),
  url,
  verifiedAt: checked,
  asOf: checked,
  source: line,
  listingConsent: where((value: unknown) => value === true),
});

const takeFeed = object(
  {
    $schema: where((value: unknown) => typeof value === 'string'),
    version: where((value: unknown) => value === 1),
    generatedAt: checked,
    organization: object({ name: line, url, phone: line, logo: url, privacyUrl: url }),
    locale: language,
    timeZone,
    currency,
    booking,
    timesUrl: url,
  },
  ({ version }: { version?: number }) => version,
);
