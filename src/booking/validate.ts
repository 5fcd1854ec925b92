import type { Cell } from '../record/week.js';
import { telHref } from '../lib/text/phone.js';
import { ownValue } from '../lib/own.js';
import type { ContactDetail } from './contract.js';
import type { FieldError, FieldErrors } from './failure.js';

/** What a person types. Kept through every failure, dropped when the request is accepted. */
export interface Details {
  name: string;
  /** An email address or a phone number, as typed. */
  contact: string;
  /** An id of the vocabulary's modes. Example: `video`. Empty when none is chosen. */
  channel: string;
  /** When the visitor has time. Example: `['tue-evening']`. */
  preferredTimes: readonly Cell[];
  /** Answers to a partner's own fields, by name. */
  extra: Readonly<Record<string, string>>;
  /** Send the details of the call by email. Only asked where {@link contact} is an email address. */
  mailDetails?: boolean;
}

/** The most characters of a name. */
const LONGEST_NAME = 120;

/** An email address as browsers validate it (HTML, "valid e-mail address"), and a dot in the domain: `me@localhost` gets no answer. */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i;

/**
 * Reads the field that asks how to answer: an email address or a phone number.
 *
 * @example readContact('ana@example.org') // { email: 'ana@example.org' }
 * @example readContact('(303) 555-0100') // { phone: '+13035550100' }
 * @example readContact('303 555')        // undefined
 */
export function readContact(text: string): ContactDetail | undefined {
  const plain = text.trim();
  if (plain.includes('@')) return EMAIL.test(plain) ? { email: plain } : undefined;
  const phone = telHref(plain);
  return phone ? { phone: phone.slice('tel:'.length) } : undefined;
}

/**
 * What is missing or wrong, by field. Empty when the details can be sent.
 *
 * @param required `channel`: one of several must be chosen; `byPhone`: the call is by phone, so a number is needed;
 *   `extra`: names of the partner's own fields that must be filled in
 */
export function validate(
  details: Details,
  required: { channel: boolean; byPhone?: boolean; extra?: readonly string[] },
): FieldErrors {
  // A partner's field may be called `constructor`, or even `__proto__`.
  const errors = Object.create(null) as Record<string, FieldError>;
  const name = details.name.trim();
  if (!name) errors.name = { code: 'name-missing' };
  else if (name.length > LONGEST_NAME) errors.name = { code: 'name-long' };

  const contact = details.contact.trim();
  const read = readContact(contact);
  if (required.byPhone && !(read && 'phone' in read)) {
    const code = contactProblem(contact);
    errors.contact = { code: code === 'contact-phone' ? code : 'phone-missing' };
  } else if (!read) errors.contact = { code: contactProblem(contact) };
  if (required.channel && !details.channel) errors.channel = { code: 'channel-missing' };
  for (const field of required.extra ?? []) {
    if (!ownValue(details.extra, field)?.trim()) errors[field] = { code: 'missing' };
  }
  return errors;
}

/** Text with a letter before any digit was not meant as a phone number; letters after digits can be (`ext. 4`). */
function contactProblem(contact: string): FieldError['code'] {
  if (contact.includes('@')) return 'contact-email';
  return /^\P{L}*\d/u.test(contact) ? 'contact-phone' : 'contact-missing';
}
