/**
 * The feed, defined once. The schemas below are the source of
 *
 * - the types: a feed as a partner writes it ({@link FeedInput}) and as it is read ({@link Feed});
 * - the check at run time (`parse.ts`), which leaves out a record whose structure is wrong;
 * - the reading of each value (`reading/readings.ts`), named by `read` in a schema's form;
 * - `schema/therapist-feed.schema.json`, whose descriptions are the comments on the properties here.
 *
 * There are two kinds of checks. **Structure** (types, required fields, fixed choices): a record that fails is left out.
 * **Form** (a string that should be a date, a number in a range): only that value is left out, and, when it qualifies
 * other facts, what `withRule` says.
 *
 * Only a therapist's `id` and `name` are required; all else can be absent or `null`. Absent means unknown, never "no".
 * Unknown fields are passed through unchanged.
 */
import type { FeedLabels } from '../vocabulary/value-labels.js';
import * as v from 'valibot';
import { consentRule, hideRule } from './reading/privacy.js';
import { withRule } from './rules.js';
import {
  as,
  expected,
  lenient,
  line,
  list,
  locale,
  optional,
  object,
  oneOf,
  paragraphs,
  string,
  type Parsed,
} from './schema-parts.js';
import type { TermFacet } from '../vocabulary/facets.js';

export type { Form, Reading } from './schema-parts.js';

const number = v.number(expected('a number'));
/** Digits, which spreadsheets often turn into a number. */
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
  // XXX means no currency, and XTS is for tests.
  pattern: '^(?!X(?:XX|TS)$)[A-Z]{3}$',
});
const currencyNames = /^(?:price|fee|amount)?(?:currency|curr|ccy|moneda|divisa)(?:code)?$/;
/** The currency of an amount that is shown in the feed's currency, or not at all. */
const amountCurrency = withRule(optional(currency), {
  blocksDefault: true,
  aliases: currencyNames,
});
const timeZone = lenient<string>({ read: 'timeZone', type: 'string' });
const choice = <const T extends readonly string[]>(...choices: T) =>
  lenient<T[number]>({ read: 'choice', type: 'string', enum: choices });

/** An id of the vocabulary, or a value of your own with its label. */
export const TermSchema = v.union(
  [
    string,
    object({
      /** A stable id of your own, in lower case with hyphens between words. Example: `forest-therapy`. */
      id: string,
      /** The label that visitors see. Example: `Forest therapy`. */
      label: optional(string),
    }),
  ],
  expected('an id, or {id, label}'),
);

const term = (facet: TermFacet) => as(TermSchema, { read: 'term', facet });
const terms = (facet: TermFacet) => list(term(facet));

/** How a visitor books a consultation (a short first call). */
export const BookingSchema = object({
  /**
   * `slots`: choose a free time · `request`: send a request and wait for an answer · `link`: use the therapist's own
   * scheduler · `phone`: call · `waitlist`: ask for a place on the waitlist · `closed`: no consultations now.
   */
  mode: withRule(optional(oneOf('slots', 'request', 'link', 'phone', 'waitlist', 'closed')), {}),
  /** The address of a booking endpoint, for `slots`, `request` and `waitlist`. Example: `https://example.org/booking`. */
  endpoint: withRule(optional(url), { blocksDefault: true }),
  /** The page of the scheduler, for `link`. */
  url: optional(url),
  /** The number to call, for `phone`. Default: the therapist's `phone`. */
  phone: optional(line),
  /** The name of the scheduler, shown next to its link. Example: `Cal.com`. */
  provider: optional(line),
  /** Whether the endpoint sends email: the details of a call to who asks for them, and links that were lost. Absent: no. */
  mail: withRule(optional(v.boolean(expected('true or false'))), {}),
});

/** Who publishes the feed. */
export const OrganizationSchema = object({
  /** Example: `Harbor Counseling`. */
  name: optional(line),
  /** The organization's own page. */
  url: optional(url),
  /** Example: `(555) 010-0100`. */
  phone: optional(line),
  /** An image of the logo. */
  logo: optional(url),
  /** The privacy policy. It is linked wherever a visitor enters contact details. */
  privacyUrl: optional(url),
});

/** A license to practice in one state. The filter "license checked" uses it. */
export const LicenseSchema = object({
  /** Two-letter code. Example: `CO`. */
  state: optional(state),
  /** The license number, as the state's board writes it. Example: `PSY.0001234`. */
  number: optional(reference),
  /** Example: `Licensed Psychologist`. */
  type: optional(line),
  /** The last day on which it is valid, as `YYYY-MM-DD`. */
  expires: withRule(optional(date), {
    removes: 'object',
    aliases:
      /expir(?!ed)|^exp(?:date)?$|until|thru|through|^validto$|^end(?:date|on|son)?$|renewal|vence|vencimiento/,
    opposites: /expired|revo[ck]|suspen|laps|inactive|invalid|surrender|cancel/,
    ifNo: /^(?:is|licen[cs]e)*(?:status?|active|valid|current|ingoodstanding)$/,
    refusedValue: 'no longer valid',
  }),
  /** When somebody other than the therapist last checked it with the board: a date, or an instant in RFC 3339. */
  verifiedAt: optional(checked),
  /** The page where anyone can check it. */
  verifyUrl: optional(url),
});

/** A portrait. */
export const PhotoSchema = as(
  object({
    /** An image at least 320 px wide, preferably on the page's own origin. A relative address is resolved against the feed's. */
    url: optional(url),
    /** What the image shows, if more than the person's face. */
    alt: optional(line),
  }),
  { read: 'needsUrl' },
);

/** A short video in which the therapist introduces themselves. */
export const VideoSchema = as(
  object({
    /** The video file, or a page that plays it. */
    url: optional(url),
    /** The captions, in WebVTT. */
    captionsUrl: optional(url),
    /** Length in seconds. */
    durationSeconds: optional(count),
    /** The image shown before it plays. */
    poster: optional(url),
  }),
  { read: 'needsUrl' },
);

/** The therapist's identity, as they describe themselves. Never required. */
export const IdentitySchema = object({
  /** Example: `["woman"]`. */
  genders: optional(terms('gender')),
  /** Example: `["hispanic-latino"]`. */
  ethnicities: optional(terms('ethnicity')),
  /** Example: `["queer"]`. */
  sexualities: optional(terms('sexuality')),
  /** Example: `["buddhist"]`. */
  faiths: optional(terms('faith')),
});

/** An office. */
export const LocationSchema = as(
  object({
    /** The name of the office. Example: `Downtown`. */
    name: optional(line),
    /** Number and street. Removed from the parsed feed when `hideAddress` is true. */
    street: optional(line),
    /** Example: `Denver`. */
    city: optional(line),
    /** Two-letter code. Example: `CO`. */
    state: optional(state),
    /** A string, because a number loses a leading zero. Example: `02134`. */
    postalCode: optional(as(digits, { read: 'postalCode' })),
    /** Degrees north. Example: `39.7392`. */
    lat: optional(as(number, { read: 'number', minimum: -90, maximum: 90 })),
    /** Degrees east; negative in the Americas. Example: `-104.9903`. */
    lon: optional(as(number, { read: 'number', minimum: -180, maximum: 180 })),
    /** Example: `["wheelchair", "public-transit"]`. */
    accessibility: optional(terms('access')),
    /**
     * Whether to show only the city and ZIP code. Anyone can read the file itself, so it is safer to leave street and
     * coordinates out of it. Everything except a clear "no" hides the address, even an empty text.
     */
    hideAddress: withRule(optional(lenient<boolean>({ read: 'hide', type: 'boolean' })), hideRule),
  }),
  { read: 'location' },
);

/** An insurance that the therapist accepts. */
export const InsuranceSchema = as(
  object({
    /**
     * The payer's id. A name is read, too: the insurer that it begins with is the payer, and the rest its plan. One that is not known
     * is a payer of its own. Example: `aetna`.
     */
    payer: optional(term('payer')),
    /** Ids or names of plans. Absent: the feed does not say which plans. Example: `["Open Access"]`. */
    plans: optional(list(string)),
    /** When this was last known to be true: a date, or an instant in RFC 3339. */
    asOf: optional(checked),
  }),
  { read: 'insurance' },
);

/** The price of a session. */
export const FeeSchema = as(
  object({
    /** The kind of session. Default `individual`. */
    for: withRule(optional(choice('individual', 'couple', 'family', 'group', 'intake')), {
      removes: 'object',
    }),
    /** The price, or the low end of a range, in whole units of the currency (dollars, not cents). Example: `140`. */
    amount: withRule(optional(count), { removes: 'object' }),
    /** The high end of a range, in the same units. Example: `180`. */
    amountMax: withRule(optional(count), { removes: 'object' }),
    /** The currency, as an ISO 4217 code. Default: the feed's. Example: `USD`. */
    currency: withRule(optional(currency), { removes: 'object', aliases: currencyNames }),
    /** The length of the session, in minutes. Example: `50`. */
    minutes: optional(count),
  }),
  { read: 'fee' },
);

/** Lower prices for people who need them. */
export const SlidingScaleSchema = object({
  /** The lowest price, in whole units of the feed's currency. Example: `60`. */
  min: optional(count),
  /** An ISO 4217 code. If it is not the feed's currency, `min` is left out. Example: `USD`. */
  currency: amountCurrency,
  /** Who it is for, or how to ask for it. Example: `A few places, by income`. */
  note: optional(line),
});

/** Whether the therapist takes new clients, and as of when. */
export const AcceptingSchema = object({
  /** `existing-only`: current clients only. */
  status: optional(oneOf('open', 'waitlist', 'existing-only', 'closed', 'unknown')),
  /** When this was last known to be true. Without it, or after 30 days, the status is shown as unknown. */
  asOf: optional(checked),
  /** How many hours an answer usually takes. Example: `24`. */
  responseHours: optional(count),
});

/** The same hours on some days of the week, in the therapist's time zone. */
export const HoursSchema = object({
  /** Example: `["mon", "wed"]`. */
  days: optional(list(oneOf('mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'))),
  /** 24-hour time. Example: `09:00`. */
  from: optional(time),
  /** 24-hour time. `24:00` is the end of the day; a time at or before `from` is on the next day. Example: `17:30`. */
  to: optional(time),
});

/** When sessions can take place. */
export const AvailabilitySchema = object({
  /** The usual hours for sessions. */
  weekly: optional(list(HoursSchema)),
  /** The starts of free slots: instants in RFC 3339, with an offset. Example: `["2026-11-24T09:00:00-07:00"]`. */
  slots: optional(as(list(instant), { read: 'sorted' })),
  /** The length of a slot, in minutes. Example: `50`. */
  slotMinutes: optional(count),
  /** The time zone of `weekly` and of the office's `hours`: an IANA name. Default: the record's, then the feed's. Example: `America/Denver`. */
  timeZone: withRule(optional(timeZone), {
    removes: ['weekly'],
    blocksDefault: true,
    aliases: /^(?:tz|zone)$/,
  }),
  /** When the slots were last known to be free. Without it, or after 24 hours, they are not shown as openings. */
  asOf: optional(checked),
});

/** The short first call. */
export const ConsultationSchema = object({
  /** The price, in whole units of the feed's currency. 0 is free; absent is unknown. */
  price: optional(count),
  /** An ISO 4217 code. If it is not the feed's currency, a `price` other than 0 is left out. Example: `USD`. */
  currency: amountCurrency,
  /** The length of the call, in minutes. Example: `15`. */
  minutes: optional(count),
  /** How the call can take place: ids of modes. Example: `["video", "phone"]`. */
  channels: optional(terms('mode')),
  /** How to book it. Default: the feed's `booking`. */
  booking: withRule(optional(BookingSchema), {}),
  /** The starts of free first calls: instants in RFC 3339, with an offset. Sessions have their own, in `availability`. */
  slots: optional(as(list(instant), { read: 'sorted' })),
  /** When the free first calls were last known to be free. Without it, or after 24 hours, they are not shown. */
  asOf: optional(checked),
});

/** A degree or a training. */
export const EducationSchema = object({
  /** Example: `University of Denver`. */
  institution: optional(line),
  /** Example: `MA, Counseling`. */
  degree: optional(line),
  /** The year it was completed. Example: `2012`. */
  year: optional(count),
});

/** A frequent question, with the therapist's answer. */
export const FaqSchema = object({
  /** Example: `Do you give homework?` */
  question: optional(line),
  /** Plain text. A blank line starts a new paragraph. */
  answer: optional(paragraphs),
});

/** A link to learn more. */
export const LinkSchema = as(
  object({
    /** Example: `My blog`. */
    label: optional(line),
    /** An https address. `mailto:` and `tel:` are allowed too. */
    url: optional(link),
  }),
  { read: 'needsUrl' },
);

/** One therapist, or one practice. */
export const TherapistSchema = as(
  object({
    /** A stable id, unique in the feed and usable in a URL. Example: `ana-ruiz`. */
    id: as(string, { read: 'id', pattern: '\\S', maxLength: 200 }),
    /** Example: `Ana Ruiz`. */
    name: as(string, { read: 'line', pattern: '\\S', maxLength: 200 }),
    /** A person, or a practice, which has no credentials or identity of its own. Default `person`. */
    kind: withRule(optional(oneOf('person', 'practice')), {}),
    /** Example: `she/her`. */
    pronouns: optional(line),
    /** Letters after the name. Example: `["PhD", "LPC"]`. */
    credentials: optional(list(line)),
    /** An id of the vocabulary, or a value of your own. Example: `professional-counselor`. */
    profession: optional(term('profession')),
    /** The supervisor of a therapist in training. Example: `Dr. Lee Park`. */
    supervisor: optional(line),
    /** Example: `12`. */
    yearsInPractice: optional(count),
    /** The National Provider Identifier: ten digits, the last of which is a check digit. A wrong one is left out. */
    npi: optional(as(digits, { read: 'npi', pattern: '^\\d{10}$' })),
    /** Licenses to practice. */
    licenses: optional(list(LicenseSchema)),
    /** Two-letter codes of the states where remote clients can be. Default: the states of the licenses. Unknown when empty. Example: `["CO", "UT"]`. */
    telehealthStates: withRule(optional(list(state)), {}),
    /** Interstate compacts. Shown as text only. Example: `["psypact"]`. */
    compacts: optional(list(line)),
    /** A portrait. */
    photo: optional(PhotoSchema),
    /** A short video of introduction. */
    video: optional(VideoSchema),
    /** One sentence in the therapist's own voice. */
    headline: optional(line),
    /** Plain text, never HTML. A blank line starts a new paragraph. */
    about: optional(paragraphs),
    /** What to expect in the first session. Plain text. */
    firstSession: optional(paragraphs),
    /** What the therapist helps with, most important first; the first three are their focus. Example: `["anxiety", "grief"]`. */
    concerns: optional(terms('concern')),
    /** Example: `["cbt", "emdr"]`. */
    approaches: optional(terms('approach')),
    /** Who comes to a session. Example: `["individual", "couple"]`. */
    sessions: optional(terms('session')),
    /** The ages of clients. Example: `["18-25", "26-64"]`. */
    ages: optional(terms('age')),
    /** Communities that the therapist knows and welcomes. Says nothing about the therapist's own identity. Example: `["lgbtq"]`. */
    affirming: optional(terms('affirming')),
    /** Example: `["therapy", "medication"]`. */
    services: optional(terms('service')),
    /** Example: `["direct", "structured"]`. */
    styles: optional(terms('style')),
    /** Example: `["outpatient"]`. */
    careLevels: optional(terms('care-level')),
    /** BCP 47 tags; `ase` is American Sign Language. Example: `["en", "es"]`. */
    languages: optional(terms('language')),
    /** The therapist's identity. */
    identity: optional(IdentitySchema),
    /**
     * How sessions take place: `in-person`, `video`, `phone`, `chat`, `home-visit`, `walk-and-talk`. Other names of these
     * (`Telehealth`, `Zoom`, `Office`) are read as the id. A mode of your own is shown, but counts neither as in person nor
     * as remote. Example: `["in-person", "video"]`.
     */
    modes: optional(terms('mode')),
    /** Offices. */
    locations: optional(list(LocationSchema)),
    /** Insurances that the therapist accepts. */
    insurance: optional(list(InsuranceSchema)),
    /** The prices of sessions. */
    fees: optional(list(FeeSchema)),
    /** The currency of all amounts in this record without one: an ISO 4217 code. Default: the feed's. Example: `USD`. */
    currency: amountCurrency,
    /** Lower prices for people who need them. */
    slidingScale: optional(SlidingScaleSchema),
    /** Ways to pay. Example: `["self-pay", "hsa-fsa"]`. */
    payment: optional(terms('payment')),
    /** Whether the therapist takes new clients. */
    accepting: optional(AcceptingSchema),
    /** A phone number as people write it. The first number in it can be dialed. Example: `(555) 010-0100 ext. 2`. */
    phone: optional(line),
    /** When the office is open. Says nothing about free sessions. */
    hours: optional(list(HoursSchema)),
    /** The time zone of `availability`, if that has none: an IANA name. Default: the feed's. Example: `America/Denver`. */
    timeZone: withRule(optional(timeZone), { blocksDefault: true, aliases: /^(?:tz|zone)$/ }),
    /** When sessions can take place. */
    availability: optional(AvailabilitySchema),
    /** The short first call. */
    consultation: withRule(optional(ConsultationSchema), {}),
    /** Degrees and trainings. */
    education: optional(list(EducationSchema)),
    /** Frequent questions. */
    faq: optional(list(FaqSchema)),
    /** A link to learn more. */
    links: optional(list(LinkSchema)),
    /** The therapist's own page. */
    url: optional(url),
    /** When somebody last checked the whole record: a date, or an instant in RFC 3339. */
    verifiedAt: optional(checked),
    /** When the record was last changed: a date, or an instant in RFC 3339. */
    asOf: optional(checked),
    /** The source of the facts. Example: `State directory, 2026`. */
    source: optional(line),
    /**
     * Whether the therapist agreed to be listed. Absent or `null`: the feed does not say. Any other value except a clear
     * "yes" leaves the record out. So does an opt-out under another name, such as `optOut: true`, `hidden: true` or
     * `published: false`; an empty one is ignored.
     */
    listingConsent: withRule(
      optional(lenient<boolean>({ read: 'consent', type: 'boolean' })),
      consentRule,
    ),
  }),
  { read: 'therapist' },
);

/** A directory of therapists, as one JSON file. */
export const FeedSchema = object({
  /** The address of this schema, used by editors. */
  $schema: optional(string),
  /** Always `1`. */
  version: optional(number),
  /** When the file was written: an instant in RFC 3339. Example: `2026-11-20T08:00:00Z`. */
  generatedAt: optional(checked),
  /** Who publishes the feed. */
  organization: optional(OrganizationSchema),
  /** The language of the texts, as a BCP 47 tag. Example: `en-US`. */
  locale: optional(locale),
  /**
   * The time zone of all records without one: an IANA name. When it cannot be read, the hours of these records are left out.
   * Example: `America/New_York`.
   */
  timeZone: withRule(optional(timeZone), { aliases: /^(?:tz|zone)$/ }),
  /**
   * The currency of all amounts without one: an ISO 4217 code. Default `USD`. When it cannot be read, these amounts are left
   * out. Example: `USD`.
   */
  currency: withRule(optional(currency), { aliases: currencyNames }),
  /** How to book consultations, for records that do not say. */
  booking: optional(BookingSchema),
  /**
   * A file of times, on the feed's own origin, which changes more often than the feed: see `therapist-times.schema.json`. Its times take the
   * place of those in the records. Example: `times.json`.
   */
  timesUrl: optional(url),
  /** The records. One with a wrong structure is left out and reported; the others still load. */
  therapists: list(TherapistSchema),
});

/** A feed as a partner writes it. */
export type FeedInput = v.InferInput<typeof FeedSchema>;
/** A record as a partner writes it. */
export type TherapistInput = v.InferInput<typeof TherapistSchema>;

/** A record as it was read: terms are ids, URLs are absolute, and texts are clean. */
export type Therapist = Parsed<v.InferOutput<typeof TherapistSchema>>;
/** An `endpoint` that could not be read is `''`, so that the feed's is not used instead. */
export type Booking = Parsed<v.InferOutput<typeof BookingSchema>>;
export type Organization = Parsed<v.InferOutput<typeof OrganizationSchema>>;
export type License = Parsed<v.InferOutput<typeof LicenseSchema>>;
export type Location = Parsed<v.InferOutput<typeof LocationSchema>>;
export type Insurance = Parsed<v.InferOutput<typeof InsuranceSchema>>;
export type Fee = Parsed<v.InferOutput<typeof FeeSchema>>;
export type Accepting = Parsed<v.InferOutput<typeof AcceptingSchema>>;
export type Hours = Parsed<v.InferOutput<typeof HoursSchema>>;
/** A `timeZone` that could not be read is `''`, so that the feed's is not used instead. */
export type Availability = Parsed<v.InferOutput<typeof AvailabilitySchema>>;
/** A `currency` that could not be read is `''`, so that the feed's is not used instead. */
export type Consultation = Parsed<v.InferOutput<typeof ConsultationSchema>>;

/**
 * A feed as it was read. Its defaults (`locale`, `timeZone`, `currency`, `booking`) are not copied into the records. Code
 * that uses a record's value must fall back to the feed's.
 */
export type Feed = Parsed<v.InferOutput<typeof FeedSchema>> & { labels: FeedLabels };
