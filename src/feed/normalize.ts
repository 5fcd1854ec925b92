import type { Reader } from './reader.js';
/**
 * Reading, after the structure was found right: each value becomes what it means, or is left out with a warning. What to do
 * with a value stands in its schema's form; here it is done. {@link normalizer} goes through a schema once and returns a
 * function, so that ten thousand records cost no more than their own values.
 */
import type * as v from 'valibot';
import { DATE_AHEAD, isDate, isInstant, MINUTE, usDate } from '../lib/dates.js';
import { canonicalLanguage, languageNamed } from '../lib/languages.js';
import { isTimeZone } from '../lib/zones.js';
import { modeIds, modesNamed } from './modes.js';
import { isNpi } from './npi.js';
import { dropTraces, hidesAddresses, withoutAddress } from './privacy.js';
import { quote } from '../lib/quote.js';
import { meaning, ruleOf, saidBy, yesOrNo, type Meant, type Rule } from './rules.js';
import {
  TherapistSchema,
  type Fee,
  type Form,
  type Location,
  type Reading,
  type Therapist,
} from './schema.js';
import type { TermFacet } from '../vocabulary/facets.js';
import { bareName } from '../lib/bare-name.js';
import { cutTo, hasMarkup, isSlug, slug, toLine, toParagraphs } from '../lib/text.js';
import { readUrl } from '../lib/url.js';

/** Reads a value of right structure; `undefined` leaves it out. */
export type Normalize = (value: unknown, reader: Reader) => unknown;

type Read<T = never> = (value: T, reader: Reader, form: Form) => unknown;

const keep: Normalize = (value) => value;

/**
 * The reading of everything that a schema describes. Objects are changed in place: the check before it has made them anew, so
 * they are nobody else's.
 */
export function normalizer(schema: v.GenericSchema): Normalize {
  if (isNullish(schema)) return normalizer(schema.wrapped);
  const inner = normalizeInside(schema);
  if (!hasForm(schema)) return inner;
  const { form } = schema;
  const read = readings[form.read] as Read<unknown>;
  const isWrong = (value: unknown) => form.type === 'string' && typeof value !== 'string';
  return (value, reader) => {
    if (isWrong(value)) {
      orWarn(undefined, 'a string', value, reader);
      return;
    }
    const inside = inner(limited(value, form, reader), reader);
    return inside === undefined ? undefined : read(inside, reader, form);
  };
}

/** The most characters of a value whose form says nothing else: more than anyone writes in a line. */
const LONGEST = 500;

/** An address, or an id, that is cut is another one. */
const WHOLE: readonly Reading[] = ['id', 'url', 'link'];

/** A text no longer than it may be, so that no work on it takes long. */
function limited(value: unknown, { read, maxLength = LONGEST }: Form, reader: Reader): unknown {
  if (typeof value !== 'string' || value.length <= maxLength) return value;
  const isWhole = WHOLE.includes(read);
  const limit = maxLength.toLocaleString('en-US');
  reader.warn(`longer than ${limit} characters: ${isWhole ? 'left out' : 'cut'}`);
  return isWhole ? undefined : cutTo(value, maxLength);
}

/** The most items of a list that are read. */
const MOST_ITEMS = 1_000;

function normalizeInside(schema: v.GenericSchema): Normalize {
  if (isObject(schema)) return normalizeObject(schema.entries);
  if (isArray(schema)) return normalizeList(normalizer(schema.item));
  return keep;
}

function normalizeObject(entries: v.ObjectEntries): Normalize {
  const names = Object.keys(entries);
  const fields = names.map(
    (key) => [key, normalizer(entries[key]!), ruleOf(entries[key]!)] as const,
  );
  const meant = meaning(entries);
  return (value, reader) => {
    const object = value as Record<string, unknown>;
    for (const key of Object.keys(object)) {
      const other = Object.hasOwn(entries, key) ? undefined : meant(key);
      if (!other || (other.rule && saidBy(other, object[key]) === undefined)) continue;
      at(key, object[key], () => reader.warn(misnamed(key, other, object)), reader);
    }
    const lost: [key: string, by: string][] = [];
    let isLost = false;
    for (const [key, normalize, rule] of fields) {
      if (!Object.hasOwn(object, key)) continue;
      const given = object[key];
      const read = at(key, given, normalize, reader);
      if (read === undefined) Reflect.deleteProperty(object, key);
      else object[key] = read;
      if (!rule || read !== undefined || !isGiven(given, rule)) continue;
      if (rule.keepsDefaultOut) object[key] = '';
      if (rule.takes === 'object') {
        const severity = reader.path.length ? 'warning' : 'error';
        if (!isLost) reader.warn(`left out with its "${key}"`, severity);
        isLost = true;
      } else rule.takes?.forEach((other) => lost.push([other, key]));
    }
    for (const [key, by] of lost) leaveOut(object, key, `left out with "${by}"`, reader);
    return isLost ? undefined : object;
  };
}

/** Whether a value says anything. A blank cell says nothing, but for a wish for privacy: there it may stand for one. */
function isGiven(value: unknown, { isWish }: Rule): boolean {
  if (value === null || value === undefined) return false;
  return isWish === true || typeof value !== 'string' || value.trim() !== '';
}

/** Leaves a value out that was read, and tells why. */
function leaveOut(object: object, key: string, reason: string, reader: Reader): void {
  at(key, (object as Record<string, unknown>)[key], () => reader.warn(reason), reader);
  Reflect.deleteProperty(object, key);
}

/** What is said of a name that is no field's. */
function misnamed(key: string, { name, rule, as }: Meant, object: Record<string, unknown>): string {
  const isRead = rule && (rule.isWish || as || object[name] === object[key]);
  return isRead ? `is read as "${name}": write that` : `is not read: write "${name}"`;
}

/** A list without what was left out of it; an id that is listed twice counts once. */
function normalizeList(normalize: Normalize): Normalize {
  return (value, reader) => {
    const given = value as unknown[];
    if (given.length > MOST_ITEMS) {
      reader.warn(`more than ${MOST_ITEMS.toLocaleString('en-US')}: the rest is left out`);
    }
    const items = given
      .slice(0, MOST_ITEMS)
      .map((item, index) => at(index, item, normalize, reader))
      .flat()
      .filter((item) => item !== undefined);
    return items.length > 1 ? [...new Set(items)] : items;
  };
}

function at(key: string | number, value: unknown, normalize: Normalize, reader: Reader): unknown {
  if (value === null || value === undefined) return undefined;
  reader.path.push(key);
  const read = normalize(value, reader);
  reader.path.pop();
  return read;
}

/** A value that was read, or a warning of what should have been there. */
function orWarn<T>(read: T | undefined, expected: string, value: unknown, reader: Reader) {
  if (read === undefined) reader.warn(`expected ${expected}, got ${quote(value)}: left out`);
  return read;
}

/** How far ahead of this device's clock a fact may be dated, in milliseconds. */
const AHEAD = { date: DATE_AHEAD, instant: 5 * MINUTE };

const readings: Record<Reading, Read> = {
  id(value: string, reader) {
    const id = toLine(value);
    if (!/^[\w.~:-]*$/.test(id)) {
      reader.warn('better made of letters, digits, "-", "_" and ".": it becomes part of addresses');
    }
    return id || undefined;
  },

  line: (value: string | number, reader) => plain(toLine(String(value)), reader),

  text: (value: string, reader) => plain(toParagraphs(value), reader),

  url: (value: string, reader) => address(value, reader),

  link: (value: string, reader) => address(value, reader, ['mailto:', 'tel:']),

  date(value: string, reader) {
    const text = value.trim();
    const day = isInstant(text) ? text.slice(0, 10) : dateOf(text, reader);
    return orWarn(isDate(day) ? day : undefined, 'a date (2026-11-20)', value, reader);
  },

  checked(value: string, reader) {
    const text = dateOf(value.trim(), reader);
    const clock = isDate(text) ? 'date' : isInstant(text) ? 'instant' : undefined;
    if (!orWarn(clock, 'a date (2026-11-20) or an instant (2026-11-20T08:00:00Z)', value, reader))
      return;
    if (Date.parse(text) <= reader.now + AHEAD[clock!]) return text;
    // Taken at its word it would never grow old.
    reader.warn(`${quote(text)} is in the future: left out`);
  },

  instant(value: string, reader) {
    const text = value.trim();
    const wanted = 'an instant with its offset (2026-11-24T09:00:00-07:00)';
    return orWarn(isInstant(text) ? text : undefined, wanted, value, reader);
  },

  inOrder(value: string[]) {
    const times = new Map(value.map((slot) => [slot, Date.parse(slot)]));
    return value.sort((a, b) => times.get(a)! - times.get(b)!);
  },

  time(value: string, reader, { pattern }) {
    const time = value.trim().padStart(5, '0');
    return orWarn(matching(time, pattern!), 'a 24-hour time (HH:MM)', value, reader);
  },

  number(value: number, reader, { minimum = -Infinity, maximum = Infinity }) {
    const within = Number.isFinite(value) && value >= minimum && value <= maximum;
    const range =
      maximum === Infinity ? `of ${minimum} or more` : `between ${minimum} and ${maximum}`;
    return orWarn(within ? value : undefined, `a number ${range}`, value, reader);
  },

  state(value: string, reader) {
    const text = toLine(value);
    if (/^[a-z]{2}$/i.test(text)) return text.toUpperCase();
    if (text)
      reader.warn(`expected a two-letter code, got ${quote(text)}: shown, but not found by`);
    return text || undefined;
  },

  postalCode(value: string | number, reader) {
    if (typeof value === 'string') return toLine(value) || undefined;
    const code = matching(String(value).padStart(5, '0'), '^\\d{5}$');
    if (code && value < 10_000) {
      reader.warn(`a number has lost the zero in front: read as ${quote(code)}`);
    }
    return orWarn(code, 'a postal code as a string', value, reader);
  },

  npi(value: string | number, reader) {
    const digits = String(value).replace(/[\s-]/g, '');
    const wanted = 'an NPI of ten digits, the last being its check digit';
    return orWarn(isNpi(digits) ? digits : undefined, wanted, value, reader);
  },

  currency(value: string, reader, { pattern }) {
    const code = value.trim().toUpperCase();
    return orWarn(matching(code, pattern!), 'a currency code (USD)', value, reader);
  },

  locale: (value: string, reader) => language(value, reader),

  timeZone(value: string, reader) {
    const zone = value.trim();
    const known = isTimeZone(zone) ? zone : undefined;
    return orWarn(known, 'a time zone (America/Denver)', value, reader);
  },

  term(value: string | { id: string; label?: string | null }, reader, { facet }) {
    const { id: text, label } = typeof value === 'string' ? { id: value } : value;
    if (facet === 'language') {
      const tag = language(text, reader);
      if (tag && label) addLabel(reader, facet, tag, label);
      return tag;
    }
    // A label without a single letter or digit makes no id.
    const id = orWarn(slug(text) || undefined, 'an id or a label', text, reader);
    if (id && facet === 'mode') {
      const known = modesNamed(text) ?? modesNamed(label ?? '');
      if (known && known.join() !== id)
        reader.warn(`${quote(text)} is read as ${known.map(quote).join(' and ')}`);
      // What is one item to its author can be several.
      if (known) return known;
      reader.warn(
        `${quote(text)} is none of ${modeIds}: shown as written, and taken neither for in person nor for remote`,
      );
    }
    if (id && (label !== undefined || !isSlug(text))) addLabel(reader, facet!, id, label ?? text);
    return id;
  },

  choice(value: string, reader, { enum: choices = [] }) {
    const wanted = bareName(value).replace(/(?:session|therapy|counseling|visit)$/, '');
    const one = choices.find((each) => bareName(each) === bareName(wanted));
    if (one && one !== value) reader.warn(`${quote(value)} is read as ${quote(one)}`);
    return orWarn(one, `one of ${choices.join(', ')}`, value, reader);
  },

  hide(value: unknown, reader) {
    const answer = answered(value, reader) ?? true;
    if (yesOrNo(value) === undefined) {
      reader.warn(`expected true or false, got ${quote(value)}: the address is hidden`);
    }
    return answer;
  },

  consent: (value: unknown, reader) =>
    orWarn(answered(value, reader) || undefined, 'true', value, reader),

  therapist: (value: Therapist, reader) => settled(value, reader),

  location: (value: Location, reader) =>
    value.hideAddress || hidesAddresses(value) ? withoutAddress(value, reader) : value,

  insurance(value: { payer?: string; plans?: string[] }, reader) {
    const { payer, plans } = value;
    const isOut = Object.entries(value).some(
      ([key, given]) => bareName(key).endsWith('innetwork') && yesOrNo(given) === false,
    );
    if (isOut) {
      reader.warn('not in network: left out');
      return undefined;
    }
    if (!payer) {
      reader.warn('names no payer: left out');
      return undefined;
    }
    return plans ? { ...value, plans: planIds(payer, plans, reader) } : value;
  },

  fee(value: { amount?: number; amountMax?: number }, reader) {
    const { amount, amountMax } = value;
    if (amount === undefined || amountMax === undefined || amount <= amountMax) return value;
    reader.warn(`from ${amount} down to ${amountMax}: read the other way round`);
    return { ...value, amount: amountMax, amountMax: amount };
  },

  withUrl: (value: { url?: string }) => (value.url ? value : undefined),
};

/** A record in which each value has what qualifies it, be that around the record or elsewhere in it. */
function settled(record: Therapist, reader: Reader): Therapist {
  const { locations } = record;
  leaveOutChecks(record, reader);
  if (locations && (reader.hidesAddresses || hidesAddresses(record))) {
    record.locations = locations.map((office, index) => {
      const hide = () => withoutAddress(office, reader);
      if (office.hideAddress) return office;
      return at('locations', office, () => at(index, office, hide, reader), reader) as Location;
    });
  }
  if (record.locations?.some(({ hideAddress }) => hideAddress)) {
    const isOther = (key: string) => !Object.hasOwn(TherapistSchema.entries, key);
    dropTraces(record, Object.keys(record).filter(isOther), reader);
  }
  settleHours(record, reader);
  settleAmounts(record, reader);
  return record;
}

/** Hours stay only by a clock that is known, or that nobody has written anything of. */
function settleHours(record: Therapist, reader: Reader): void {
  const { timeZone: own, availability } = record;
  const zone = availability?.timeZone ?? own;
  if (own !== undefined && zone === own) record.availability = { ...availability, timeZone: own };
  const isFeeds = zone === undefined;
  if (isFeeds ? !reader.unread.has('timeZone') : zone) return;
  const reason = isFeeds ? 'left out with the feed\'s "timeZone"' : 'left out with "timeZone"';
  const { availability: settled } = record;
  if (settled?.weekly)
    at('availability', settled, () => leaveOut(settled, 'weekly', reason, reader), reader);
  if (record.hours) leaveOut(record, 'hours', reason, reader);
}

/** Amounts stay only in the currency that was written. Free is free in any. */
function settleAmounts(record: Therapist, reader: Reader): void {
  const { currency: own, consultation, slidingScale } = record;
  const common = reader.unread.has('currency') ? '' : reader.currency;
  const reason =
    own === undefined && !common
      ? 'left out with the feed\'s "currency"'
      : 'left out with its "currency"';
  record.fees?.forEach((fee) => {
    if (own && !fee.currency) fee.currency = own;
  });
  if (!(own ?? common)) {
    const warn = () => reader.warn(reason);
    const isKept = (fee: Fee, index: number) =>
      fee.currency !== undefined || at('fees', fee, () => at(index, fee, warn, reader), reader);
    record.fees &&= record.fees.filter(isKept);
  }
  const drop = (within: string, object: { currency?: string } | undefined, key: string) => {
    if (!object || !(object as Record<string, unknown>)[key]) return;
    const currency = object.currency ?? own ?? common;
    if (currency && currency === common) return;
    at(within, object, () => leaveOut(object, key, reason, reader), reader);
  };
  drop('consultation', consultation, 'price');
  drop('slidingScale', slidingScale, 'min');
}

/** Whether an organization is somebody's own practice, by its name. @example isOwnPractice('Ana Ruiz', 'Ana Ruiz Therapy, LLC') // true */
function isOwnPractice(name: string | undefined, organization: string): boolean {
  // A name of white space is none, and the record goes with it.
  const words = nameWords(name ?? '');
  const others = nameWords(organization);
  // Of one word, as "Ana", it may be somebody else's.
  return words.length > 1
    ? words.every((word) => others.includes(word))
    : words.join() !== '' && words.join() === others.join();
}

function nameWords(name: string): string[] {
  return name.toLowerCase().match(/[\p{L}\p{M}\p{N}]{2,}/gu) ?? [];
}

/** That somebody looked at a license of their own is no check: it would be shown as one by an organization. Nor is one of no state. */
function leaveOutChecks({ name, licenses = [] }: Therapist, reader: Reader): void {
  // Most records have no check, and need no look at names.
  if (!licenses.some(({ verifiedAt }) => verifiedAt)) return;
  const isOwn = isOwnPractice(name, reader.organization);
  const each = (license: { state?: string; verifiedAt?: string }) => {
    const why = isOwn ? 'a check of one’s own license is no check' : 'a check needs a state';
    if (license.verifiedAt && (isOwn || !license.state))
      leaveOut(license, 'verifiedAt', `${why}: left out`, reader);
  };
  licenses.forEach((license, index) =>
    at('licenses', license, () => at(index, license, () => each(license), reader), reader),
  );
}

/** "Yes" or "no", told where it is not `true` or `false`; nothing where it may be either. */
function answered(value: unknown, reader: Reader): boolean | undefined {
  const answer = yesOrNo(value);
  if (answer !== undefined && answer !== value)
    reader.warn(`expected true or false, got ${quote(value)}: read as ${answer}`);
  return answer;
}

/** A date as people in the United States write it, told; any other text as it is. */
function dateOf(text: string, reader: Reader): string {
  const date = usDate(text);
  if (date) reader.warn(`expected a date (2026-11-20), got ${quote(text)}: read as ${quote(date)}`);
  return date ?? text;
}

function plain(text: string, reader: Reader): string | undefined {
  if (hasMarkup(text)) reader.warn('contains markup; it will be shown as text');
  return text || undefined;
}

function address(value: string, reader: Reader, schemes?: readonly string[]): string | undefined {
  const { url, reason } = readUrl(value, reader.baseUrl, schemes);
  if (reason) reader.warn(`${quote(value)} left out: it ${reason}`);
  return url;
}

function language(value: string, reader: Reader): string | undefined {
  const text = value.trim();
  const tag = canonicalLanguage(text);
  const named = tag ?? languageNamed(text);
  const wanted = 'a language tag ("en", "es-MX")';
  if (named && !tag)
    reader.warn(`expected ${wanted}, got ${quote(value)}: read as ${quote(named)}`);
  return orWarn(named, wanted, value, reader);
}

/** A plan's id begins with its payer's: two payers may each have an "open-access". */
function planIds(payer: string, plans: string[], reader: Reader): string[] {
  const ids = plans.flatMap((plan) => {
    const name = plan.startsWith(`${payer}/`) ? plan.slice(payer.length + 1) : plan;
    const own = slug(name);
    if (!own) return [];
    if (!isSlug(name)) addLabel(reader, 'plan', `${payer}/${own}`, name);
    return [`${payer}/${own}`];
  });
  return [...new Set(ids)];
}

function matching(text: string, pattern: string): string | undefined {
  return new RegExp(pattern).test(text) ? text : undefined;
}

/** The first label of an id stays, so that one record cannot rename it for all. */
function addLabel(reader: Reader, facet: TermFacet, id: string, label: string): void {
  const text = plain(toLine(cutTo(label, LONGEST)), reader);
  // Without a prototype: `constructor` is an id like any other.
  const labels = (reader.labels[facet] ??= Object.create(null) as Record<string, string>);
  if (text) labels[id] ??= text;
}

const hasForm = (schema: v.GenericSchema): schema is v.GenericSchema & { form: Form } =>
  'form' in schema;

const isNullish = (
  schema: v.GenericSchema,
): schema is v.NullishSchema<v.GenericSchema, undefined> => schema.type === 'nullish';

const isObject = (
  schema: v.GenericSchema,
): schema is v.LooseObjectSchema<v.ObjectEntries, undefined> => schema.type === 'loose_object';

const isArray = (schema: v.GenericSchema): schema is v.ArraySchema<v.GenericSchema, undefined> =>
  schema.type === 'array';
