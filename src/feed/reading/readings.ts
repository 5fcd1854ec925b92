import { applyQualifiers } from './qualifiers.js';
import { readPayer, withPlans } from './insurance.js';
import type { NamedInsurer } from './known-names.js';
import { joinInsurances } from './join-insurances.js';
import {
  warnIfMissing,
  plainText,
  readAddress,
  readYesOrNo,
  readDate,
  readLanguages,
  addLabel,
  matching,
} from './read-helpers.js';
import type { Reader } from './reader.js';
import { aheadAllowed, isDate, isInstant, isPast } from '../../lib/dates.js';
import { isTimeZone } from '../../lib/zones.js';
import { namesChangeTherapy } from './change-therapy.js';
import { modeIds, modesNamed } from './modes.js';
import { isNpi } from './npi.js';
import { hidesAddresses, withoutAddress } from './privacy.js';
import { quote } from '../../lib/text/quote.js';
import { yesOrNo } from '../rules.js';
import type { Form, Location, Reading, Therapist } from '../schema.js';
import { bareName } from '../../lib/text/bare-name.js';
import { isSlug, slug, toLine, toParagraphs } from '../../lib/text/text.js';

/** Reads a value as its form says. */
export type Read<T = never> = (value: T, reader: Reader, form: Form) => unknown;

/** How each kind of value is read; the schemas name these by `read`. `undefined` leaves a value out. */
export const readings: Record<Reading, Read> = {
  id(value: string, reader) {
    const id = toLine(value);
    if (!/^[\w.~:-]*$/.test(id)) {
      reader.warn('better made of letters, digits, "-", "_" and ".": it becomes part of addresses');
    }
    return id || undefined;
  },

  line: (value: string | number, reader) => plainText(toLine(String(value)), reader),

  text: (value: string, reader) => plainText(toParagraphs(value), reader),

  url: (value: string, reader) => readAddress(value, reader),

  link: (value: string, reader) => readAddress(value, reader, ['mailto:', 'tel:']),

  date(value: string, reader) {
    const text = value.trim();
    const day = isInstant(text) ? text.slice(0, 10) : readDate(text, reader);
    return warnIfMissing(isDate(day) ? day : undefined, 'a date (2026-11-20)', value, reader);
  },

  checked(value: string, reader) {
    const text = readDate(value.trim(), reader);
    if (
      !warnIfMissing(
        aheadAllowed(text),
        'a date (2026-11-20) or an instant (2026-11-20T08:00:00Z)',
        value,
        reader,
      )
    )
      return;
    if (isPast(text, reader.now)) return text;
    // A date in the future would never grow old.
    reader.warn(`${quote(text)} is in the future: left out`);
  },

  instant(value: string, reader) {
    const text = value.trim();
    const wanted = 'an instant with its offset (2026-11-24T09:00:00-07:00)';
    return warnIfMissing(isInstant(text) ? text : undefined, wanted, value, reader);
  },

  sorted(value: string[]) {
    const times = new Map(value.map((slot) => [slot, Date.parse(slot)]));
    return value.sort((a, b) => times.get(a)! - times.get(b)!);
  },

  time(value: string, reader, { pattern }) {
    const time = value.trim().padStart(5, '0');
    return warnIfMissing(matching(time, pattern!), 'a 24-hour time (HH:MM)', value, reader);
  },

  number(value: number, reader, { minimum = -Infinity, maximum = Infinity }) {
    const within = Number.isFinite(value) && value >= minimum && value <= maximum;
    const range =
      maximum === Infinity ? `of ${minimum} or more` : `between ${minimum} and ${maximum}`;
    return warnIfMissing(within ? value : undefined, `a number ${range}`, value, reader);
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
    return warnIfMissing(code, 'a postal code as a string', value, reader);
  },

  npi(value: string | number, reader) {
    const digits = String(value).replace(/[\s-]/g, '');
    const wanted = 'an NPI of ten digits, the last being its check digit';
    return warnIfMissing(isNpi(digits) ? digits : undefined, wanted, value, reader);
  },

  currency(value: string, reader, { pattern }) {
    const code = value.trim().toUpperCase();
    return warnIfMissing(matching(code, pattern!), 'a currency code (USD)', value, reader);
  },

  locale: (value: string, reader) => readLanguages(value, reader)?.[0]?.tag,

  timeZone(value: string, reader) {
    const zone = value.trim();
    const known = isTimeZone(zone) ? zone : undefined;
    return warnIfMissing(known, 'a time zone (America/Denver)', value, reader);
  },

  term(value: string | { id: string; label?: string | null }, reader, { facet }) {
    const { id: text, label } = typeof value === 'string' ? { id: value } : value;
    if (facet === 'language') {
      const languages = readLanguages(text, reader);
      for (const { tag, label: own = languages?.length === 1 ? label : null } of languages ?? [])
        if (own) addLabel(reader, facet, tag, own);
      return languages?.map(({ tag }) => tag);
    }
    if (facet === 'payer') return readPayer(text, label ?? undefined, reader);
    if (namesChangeTherapy(text) || namesChangeTherapy(label ?? '')) {
      reader.warn(
        `${quote(label ?? text)} names a therapy that tries to change sexual orientation or gender identity, which harms people: left out`,
      );
      return undefined;
    }
    // A label without letters and digits makes no id.
    const id = warnIfMissing(slug(text) || undefined, 'an id or a label', text, reader);
    if (id && facet === 'mode') {
      const known = modesNamed(text) ?? modesNamed(label ?? '');
      if (known && known.join() !== id)
        reader.warn(`${quote(text)} is read as ${known.map(quote).join(' and ')}`);
      // One item can name several modes.
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
    return warnIfMissing(one, `one of ${choices.join(', ')}`, value, reader);
  },

  hide(value: unknown, reader) {
    const answer = readYesOrNo(value, reader) ?? true;
    if (yesOrNo(value) === undefined) {
      reader.warn(`expected true or false, got ${quote(value)}: the address is hidden`);
    }
    return answer;
  },

  consent: (value: unknown, reader) =>
    warnIfMissing(readYesOrNo(value, reader) || undefined, 'true', value, reader),

  therapist(value: Therapist, reader) {
    if (value.insurance) value.insurance = joinInsurances(value.insurance);
    return applyQualifiers(value, reader);
  },

  location: (value: Location, reader) =>
    value.hideAddress || hidesAddresses(value) ? withoutAddress(value, reader) : value,

  insurance({ payer, plans, ...value }: { payer?: NamedInsurer[]; plans?: string[] }, reader) {
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
    return withPlans(payer, plans, reader).map((one) => ({ ...value, ...one }));
  },

  fee(value: { amount?: number; amountMax?: number }, reader) {
    const { amount, amountMax } = value;
    if (amount === undefined || amountMax === undefined || amount <= amountMax) return value;
    reader.warn(`from ${amount} down to ${amountMax}: read the other way round`);
    return { ...value, amount: amountMax, amountMax: amount };
  },

  needsUrl: (value: { url?: string }) => (value.url ? value : undefined),
};
