/**
 * The feed, defined once. From the schemas below come
 *
 * - the types: what a partner writes ({@link FeedInput}) and what the reader makes of it ({@link Feed});
 * - the check at run time (`parse.ts`), which leaves out a record whose structure is wrong;
 * - the reading of each value (`normalize.ts`), named by `read` in a schema's form;
 * - `schema/therapist-feed.schema.json`, whose descriptions are the comments on the properties here.
 *
 * Two kinds of rule: **structure** (types, required fields, closed choices) decides whether a record is read at all;
 * **form** (a string that should be a date, a number within a range) decides only whether that one value is kept, and, where
 * the value qualifies others, `ruled` says what is left out with it.
 *
 * Everything but a therapist's `id` and `name` may be left out or `null`. What is absent is unknown, never "no".
 * Fields that are not listed here are passed through untouched.
 */
import type { FeedLabels } from '../vocabulary/labels.js';
import * as v from 'valibot';
import { consentRule, hideRule } from './privacy.js';
import { ruled } from './rules.js';
import {
  as,
  expected,
  lenient,
  line,
  list,
  locale,
  may,
  object,
  oneOf,
  paragraphs,
  string,
  type Parsed,
} from './schema-parts.js';
import type { TermFacet } from '../vocabulary/facets.js';

export type { Form, Reading } from './schema-parts.js';

const number = v.number(expected('a number'));
/** Digits, which spreadsheets like to turn into a number. */
const digits = v.union([string, number], expected('a string'));

const reference = as(digits, { read: 'line' });
const url = as(string, { read: 'url', format: 'uri-reference', maxLength: 2_000 });
const link = as(string, { read: 'link', format: 'uri-reference', maxLength: 2_000 });
const date = lenient<string>({ read: 'date', type: 'string', format: 'date' });
const checked = as(string, { read: 'checked' });
const instant = as(string, { read: 'instant', format: 'date-time' });
const time = as(string, { read: 'time', pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$' });
const count = as(number, { read: 'number', minimum: 0 });
const state = as(string, { read: 'state' });
const currency = lenient<string>({
  read: 'currency',
  type: 'string',
  // XXX is no currency, and XTS one for tests.
  pattern: '^(?!X(?:XX|TS)$)[A-Z]{3}$',
});
const currencyNames = /^(?:price|fee|amount)?(?:currency|curr|ccy|moneda|divisa)(?:code)?$/;
/** Of a single amount, which is shown in the feed's currency or not at all. */
const amountCurrency = ruled(may(currency), { keepsDefaultOut: true, names: currencyNames });
const timeZone = lenient<string>({ read: 'timeZone', type: 'string' });
const choice = <const T extends readonly string[]>(...choices: T) =>
  lenient<T[number]>({ read: 'choice', type: 'string', enum: choices });

/** A value of the vocabulary by its id, or one of your own with the label to show for it. */
export const TermSchema = v.union(
  [
    string,
    object({
      /** A stable id of your own: lower case, words joined by hyphens. Example: `forest-therapy`. */
      id: string,
      /** What a visitor reads. Example: `Forest therapy`. */
      label: may(string),
    }),
  ],
  expected('an id, or {id, label}'),
);

const term = (facet: TermFacet) => as(TermSchema, { read: 'term', facet });
const terms = (facet: TermFacet) => list(term(facet));

/** How a consultation is asked for. */
export const BookingSchema = object({
  /**
   * `slots`: pick a time · `request`: ask, they answer · `link`: their own scheduler · `phone` · `waitlist` ·
   * `closed`: no consultations now.
   */
  mode: ruled(may(oneOf('slots', 'request', 'link', 'phone', 'waitlist', 'closed')), {}),
  /** Where slots are asked for and requests are sent. Example: `https://example.org/booking`. */
  endpoint: ruled(may(url), { keepsDefaultOut: true }),
  /** The scheduler's page, for `link`. */
  url: may(url),
  /** The number to call, for `phone`; the therapist's own where absent. */
  phone: may(line),
  /** Who runs the scheduler, so that a visitor knows where a link leads. Example: `Cal.com`. */
  provider: may(line),
});

/** Who publishes the feed. */
export const OrganizationSchema = object({
  /** Example: `Harbor Counseling`. */
  name: may(line),
  /** The organization's own page. */
  url: may(url),
  /** Example: `(555) 010-0100`. */
  phone: may(line),
  /** A picture of the logo. */
  logo: may(url),
  /** What happens to what a visitor sends; linked wherever details are asked for. */
  privacyUrl: may(url),
});

/** Permission to practice in one state. What "license checked" rests on. */
export const LicenseSchema = object({
  /** Two-letter code. Example: `CO`. */
  state: may(state),
  /** As the state's board prints it. Example: `PSY.0001234`. */
  number: may(reference),
  /** Example: `Licensed Psychologist`. */
  type: may(line),
  /** The last day it is valid, as `YYYY-MM-DD`. */
  expires: ruled(may(date), {
    takes: 'object',
    names:
      /expir(?!ed)|^exp(?:date)?$|until|thru|through|^validto$|^end(?:date|on|son)?$|renewal|vence|vencimiento/,
    opposites: /expired|revo[ck]|suspen|laps|inactive|invalid|surrender|cancel/,
    ifNo: /^(?:is|licen[cs]e)*(?:status?|active|valid|current|ingoodstanding)$/,
    refused: 'no longer valid',
  }),
  /** When somebody other than its holder last checked it with the board: a date, or an instant in RFC 3339. */
  verifiedAt: may(checked),
  /** Where anyone can check it. */
  verifyUrl: may(url),
});

/** A portrait. */
export const PhotoSchema = as(
  object({
    /** A picture of at least 320 px, at best served from the page's own origin; a relative address counts from the feed. */
    url: may(url),
    /** What the picture shows, where more than the person's face. */
    alt: may(line),
  }),
  { read: 'withUrl' },
);

/** A short film in which the therapist introduces themselves. */
export const VideoSchema = as(
  object({
    /** The film, or the page that plays it. */
    url: may(url),
    /** Captions in WebVTT. */
    captionsUrl: may(url),
    /** Length in seconds. */
    durationSeconds: may(count),
    /** The picture shown until it plays. */
    poster: may(url),
  }),
  { read: 'withUrl' },
);

/** Who the therapist is, in their own words: self-declared, never required. */
export const IdentitySchema = object({
  /** Example: `["woman"]`. */
  genders: may(terms('gender')),
  /** Example: `["hispanic-latino"]`. */
  ethnicities: may(terms('ethnicity')),
  /** Example: `["queer"]`. */
  sexualities: may(terms('sexuality')),
  /** Example: `["buddhist"]`. */
  faiths: may(terms('faith')),
});

/** An office. */
export const LocationSchema = as(
  object({
    /** What the office is called. Example: `Downtown`. */
    name: may(line),
    /** Number and street. Left out of the parsed feed where `hideAddress` is true. */
    street: may(line),
    /** Example: `Denver`. */
    city: may(line),
    /** Two-letter code. Example: `CO`. */
    state: may(state),
    /** As a string: a number loses the zero in front. Example: `02134`. */
    postalCode: may(as(digits, { read: 'postalCode' })),
    /** Degrees north. Example: `39.7392`. */
    lat: may(as(number, { read: 'number', minimum: -90, maximum: 90 })),
    /** Degrees east; negative in the Americas. Example: `-104.9903`. */
    lon: may(as(number, { read: 'number', minimum: -180, maximum: 180 })),
    /** Example: `["wheelchair", "public-transit"]`. */
    accessibility: may(terms('access')),
    /**
     * Whether to show no more than the city and ZIP. A file that anyone can fetch hides nothing, so better leave street
     * and coordinates out of it. Anything but a clear "no" hides, an empty text too: a street that was shown can't be taken back.
     */
    hideAddress: ruled(may(lenient<boolean>({ read: 'hide', type: 'boolean' })), hideRule),
  }),
  { read: 'location' },
);

/** An insurance that is accepted. */
export const InsuranceSchema = as(
  object({
    /** The payer's id or name. Example: `aetna`. */
    payer: may(term('payer')),
    /** Ids or names of plans; absent means that no plan is singled out. Example: `["Open Access"]`. */
    plans: may(list(string)),
    /** When this was last true: a date, or an instant in RFC 3339. */
    asOf: may(checked),
  }),
  { read: 'insurance' },
);

/** What one session costs. */
export const FeeSchema = as(
  object({
    /** The kind of session; `individual` where absent. */
    for: ruled(may(choice('individual', 'couple', 'family', 'group', 'intake')), {
      takes: 'object',
    }),
    /** The price, or the low end of a range, in whole units of the currency (dollars, not cents). Example: `140`. */
    amount: ruled(may(count), { takes: 'object' }),
    /** The high end of a range. Example: `180`. */
    amountMax: ruled(may(count), { takes: 'object' }),
    /** ISO 4217 code; the feed's where absent. Example: `USD`. */
    currency: ruled(may(currency), { takes: 'object', names: currencyNames }),
    /** How long the session lasts. Example: `50`. */
    minutes: may(count),
  }),
  { read: 'fee' },
);

/** Lower prices for those who need them. */
export const SlidingScaleSchema = object({
  /** The lowest price, in whole units of the feed's currency. Example: `60`. */
  min: may(count),
  /** ISO 4217 code. Where it is not the feed's, `min` is left out. Example: `USD`. */
  currency: amountCurrency,
  /** Who it is for, or how to ask. Example: `A few places, by income`. */
  note: may(line),
});

/** Whether new clients are taken, and when that was last true. */
export const AcceptingSchema = object({
  /** `existing-only`: only those already in care. */
  status: may(oneOf('open', 'waitlist', 'existing-only', 'closed', 'unknown')),
  /** When this was last true. Without it, or after 30 days, the status shows as unknown. */
  asOf: may(checked),
  /** How soon an answer usually comes, in hours. Example: `24`. */
  responseHours: may(count),
});

/** The same hours on some days of the week, on the therapist's own clock. */
export const HoursSchema = object({
  /** Example: `["mon", "wed"]`. */
  days: may(list(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))),
  /** 24-hour time. Example: `09:00`. */
  from: may(time),
  /** 24-hour time; `24:00` is the end of the day; at or before `from`, it is on the next day. Example: `17:30`. */
  to: may(time),
});

/** When sessions can take place. */
export const AvailabilitySchema = object({
  /** The usual hours for sessions. */
  weekly: may(list(HoursSchema)),
  /** Free starts: instants in RFC 3339, with an offset. Example: `["2026-11-24T09:00:00-07:00"]`. */
  slots: may(as(list(instant), { read: 'inOrder' })),
  /** The length of a slot. Example: `50`. */
  slotMinutes: may(count),
  /** The zone of `weekly` and of the office's `hours`: an IANA name; the record's or feed's where absent. Example: `America/Denver`. */
  timeZone: ruled(may(timeZone), {
    takes: ['weekly'],
    keepsDefaultOut: true,
    names: /^(?:tz|zone)$/,
  }),
  /** When the slots were last true. Without it, or after 24 hours, they are not shown as openings. */
  asOf: may(checked),
});

/** The short first call. */
export const ConsultationSchema = object({
  /** In whole units of the feed's currency; 0 is free, absent is unknown. */
  price: may(count),
  /** ISO 4217 code. Where it is not the feed's, a `price` that is not 0 is left out. Example: `USD`. */
  currency: amountCurrency,
  /** How long the call lasts. Example: `15`. */
  minutes: may(count),
  /** Ids of modes. Example: `["video", "phone"]`. */
  channels: may(terms('mode')),
  /** How it is asked for; the feed's `booking` where absent. */
  booking: ruled(may(BookingSchema), {}),
});

/** A degree or a training. */
export const EducationSchema = object({
  /** Example: `University of Denver`. */
  institution: may(line),
  /** Example: `MA, Counseling`. */
  degree: may(line),
  /** The year it was completed. Example: `2012`. */
  year: may(count),
});

/** A question that is often asked, with the therapist's answer. */
export const FaqSchema = object({
  /** Example: `Do you give homework?` */
  question: may(line),
  /** Plain text; a blank line begins a new paragraph. */
  answer: may(paragraphs),
});

/** Somewhere else to read on. */
export const LinkSchema = as(
  object({
    /** Example: `My blog`. */
    label: may(line),
    /** An https address; `mailto:` and `tel:` are allowed here. */
    url: may(link),
  }),
  { read: 'withUrl' },
);

/** One therapist, or one practice. */
export const TherapistSchema = as(
  object({
    /** Unique in the feed, stable, and usable in a URL. Example: `ana-ruiz`. */
    id: as(string, { read: 'id', pattern: '\\S', maxLength: 200 }),
    /** Example: `Ana Ruiz`. */
    name: as(string, { read: 'line', pattern: '\\S', maxLength: 200 }),
    /** A person, or a practice, which has no credentials or identity of its own; `person` where absent. */
    kind: ruled(may(oneOf('person', 'practice')), {}),
    /** Example: `she/her`. */
    pronouns: may(line),
    /** Letters after the name. Example: `["PhD", "LPC"]`. */
    credentials: may(list(line)),
    /** An id of the vocabulary, or one of your own. Example: `professional-counselor`. */
    profession: may(term('profession')),
    /** Who supervises a person in training. Example: `Dr. Lee Park`. */
    supervisor: may(line),
    /** Example: `12`. */
    yearsInPractice: may(count),
    /** National Provider Identifier: ten digits, the last a check digit. A wrong one is left out. */
    npi: may(as(digits, { read: 'npi', pattern: '^\\d{10}$' })),
    /** Where the therapist may practice. */
    licenses: may(list(LicenseSchema)),
    /** Two-letter codes of the states where a remote client may sit; the licenses' where absent, unknown where empty. Example: `["CO", "UT"]`. */
    telehealthStates: ruled(may(list(state)), {}),
    /** Interstate compacts, shown as text only. Example: `["psypact"]`. */
    compacts: may(list(line)),
    /** A portrait. */
    photo: may(PhotoSchema),
    /** A short film of introduction. */
    video: may(VideoSchema),
    /** One sentence in the therapist's own voice. */
    headline: may(line),
    /** Plain text; a blank line begins a new paragraph. Never HTML. */
    about: may(paragraphs),
    /** What to expect of the first session. Plain text. */
    firstSession: may(paragraphs),
    /** What the therapist helps with, in their own order: the first three are the focus. Example: `["anxiety", "grief"]`. */
    concerns: may(terms('concern')),
    /** Example: `["cbt", "emdr"]`. */
    approaches: may(terms('approach')),
    /** Who comes to a session. Example: `["individual", "couple"]`. */
    sessions: may(terms('session')),
    /** Ages of clients. Example: `["18-25", "26-64"]`. */
    ages: may(terms('age')),
    /** Whose lives the therapist knows and welcomes; says nothing of who they are. Example: `["lgbtq"]`. */
    affirming: may(terms('affirming')),
    /** Example: `["therapy", "medication"]`. */
    services: may(terms('service')),
    /** Example: `["direct", "structured"]`. */
    styles: may(terms('style')),
    /** Example: `["outpatient"]`. */
    careLevels: may(terms('care-level')),
    /** BCP 47 tags; `ase` is American Sign Language. Example: `["en", "es"]`. */
    languages: may(terms('language')),
    /** Who the therapist is. */
    identity: may(IdentitySchema),
    /**
     * How sessions take place: `in-person`, `video`, `phone`, `chat`, `home-visit`, `walk-and-talk`. Other names of these
     * (`Telehealth`, `Zoom`, `Office`) are read as the id. A mode of your own is shown, and counts neither as in person nor as
     * remote. Example: `["in-person", "video"]`.
     */
    modes: may(terms('mode')),
    /** Offices. */
    locations: may(list(LocationSchema)),
    /** Insurances that are accepted. */
    insurance: may(list(InsuranceSchema)),
    /** What sessions cost. */
    fees: may(list(FeeSchema)),
    /** The currency of every amount of this record that names none: an ISO 4217 code; the feed's where absent. Example: `USD`. */
    currency: amountCurrency,
    /** Lower prices for those who need them. */
    slidingScale: may(SlidingScaleSchema),
    /** Ways to pay. Example: `["self-pay", "hsa-fsa"]`. */
    payment: may(terms('payment')),
    /** Whether new clients are taken. */
    accepting: may(AcceptingSchema),
    /** As people write it; the first number in it can be dialed. Example: `(555) 010-0100 ext. 2`. */
    phone: may(line),
    /** When the office is open, which says nothing of free sessions. */
    hours: may(list(HoursSchema)),
    /** The zone of `availability` where that names none: an IANA name; the feed's where absent. Example: `America/Denver`. */
    timeZone: ruled(may(timeZone), { keepsDefaultOut: true, names: /^(?:tz|zone)$/ }),
    /** When sessions can take place. */
    availability: may(AvailabilitySchema),
    /** The short first call. */
    consultation: ruled(may(ConsultationSchema), {}),
    /** Degrees and trainings. */
    education: may(list(EducationSchema)),
    /** Questions often asked. */
    faq: may(list(FaqSchema)),
    /** Somewhere else to read on. */
    links: may(list(LinkSchema)),
    /** The therapist's own page. */
    url: may(url),
    /** When somebody last checked the whole listing: a date, or an instant in RFC 3339. */
    verifiedAt: may(checked),
    /** When the record was last changed: a date, or an instant in RFC 3339. */
    asOf: may(checked),
    /** Where the facts come from. Example: `State directory, 2026`. */
    source: may(line),
    /**
     * Whether the therapist agreed to be listed; not said where absent or `null`. Anything else but a clear "yes" refuses. So does an
     * opt-out under another name, such as `optOut: true`, `hidden: true` or `published: false`; an empty one says nothing.
     */
    listingConsent: ruled(may(lenient<boolean>({ read: 'consent', type: 'boolean' })), consentRule),
  }),
  { read: 'therapist' },
);

/** A directory of therapists, as one JSON file. */
export const FeedSchema = object({
  /** The address of this schema, for editors. */
  $schema: may(string),
  /** Always `1`. */
  version: may(number),
  /** When the file was written: an instant in RFC 3339. Example: `2026-11-20T08:00:00Z`. */
  generatedAt: may(checked),
  /** Who publishes the feed. */
  organization: may(OrganizationSchema),
  /** The language of the texts, as a BCP 47 tag. Example: `en-US`. */
  locale: may(locale),
  /**
   * The zone of every record that names none: an IANA name. Where it cannot be read, the hours of these records are left out.
   * Example: `America/New_York`.
   */
  timeZone: ruled(may(timeZone), { names: /^(?:tz|zone)$/ }),
  /**
   * The currency of every amount that names none: an ISO 4217 code; `USD` where absent. Where it cannot be read, these amounts are left
   * out. Example: `USD`.
   */
  currency: ruled(may(currency), { names: currencyNames }),
  /** How consultations are asked for where a record does not say. */
  booking: may(BookingSchema),
  /** The records. One that is wrong in structure is left out and named; the others still load. */
  therapists: list(TherapistSchema),
});

/** A feed as a partner writes it. */
export type FeedInput = v.InferInput<typeof FeedSchema>;
/** A record as a partner writes it. */
export type TherapistInput = v.InferInput<typeof TherapistSchema>;

/** A record as it was read: every list of terms is a list of ids, every URL is absolute, every text is clean. */
export type Therapist = Parsed<v.InferOutput<typeof TherapistSchema>>;
/** An `endpoint` that was written and could not be read is `''`: none, not the feed's. */
export type Booking = Parsed<v.InferOutput<typeof BookingSchema>>;
export type Organization = Parsed<v.InferOutput<typeof OrganizationSchema>>;
export type License = Parsed<v.InferOutput<typeof LicenseSchema>>;
export type Location = Parsed<v.InferOutput<typeof LocationSchema>>;
export type Insurance = Parsed<v.InferOutput<typeof InsuranceSchema>>;
export type Fee = Parsed<v.InferOutput<typeof FeeSchema>>;
export type Accepting = Parsed<v.InferOutput<typeof AcceptingSchema>>;
export type Hours = Parsed<v.InferOutput<typeof HoursSchema>>;
/** A `timeZone` that was written and could not be read is `''`: unknown, not the feed's. */
export type Availability = Parsed<v.InferOutput<typeof AvailabilitySchema>>;
/** A `currency` that was written and could not be read is `''`: unknown, not the feed's. */
export type Consultation = Parsed<v.InferOutput<typeof ConsultationSchema>>;

/**
 * A feed as it was read. Its defaults (`locale`, `timeZone`, `currency`, `booking`) are not copied into the records:
 * a record has only what it said itself, and who uses a value falls back to the feed's.
 */
export type Feed = Parsed<v.InferOutput<typeof FeedSchema>> & { labels: FeedLabels };
