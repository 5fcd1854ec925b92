import type { Cell } from '../record/week.js';
import { telHref } from '../lib/phone.js';
import { ownValue } from '../lib/own.js';
import type { ContactDetail } from './contract.js';
import type { FieldError, FieldErrors } from './failure.js';

/** What a person types. Kept through every failure, dropped when the request is taken. */
export interface Details {
  name: string;
  /** An email address or a phone number, as typed. */
  contact: string;
  /** An id of the vocabulary's modes. Example: `video`. Empty where none is chosen. */
  channel: string;
  /** Cells of the visitor's week. Example: `['tue-evening']`. */
  preferredTimes: readonly Cell[];
  /** A partner's own fields, by name. */
  extra: Readonly<Record<string, string>>;
}

/** Characters; enough for every name that a register of births would take. */
const LONGEST_NAME = 120;

/**
 * The parts of an address as a browser's own email field takes them, and a dot in the domain: nobody is answered at
 * `me@localhost`.
 */
const EMAIL =
  /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z\d-]{2,63}$/i;

/**
 * Reads the one field that asks how to answer.
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
 * What is still missing or cannot be right, by field. Empty: it can be sent.
 *
 * @param asked whether one of several channels has to be chosen, whether the call is by phone, and which of a partner's own fields have
 *   to be filled in
 */
export function validate(
  details: Details,
  asked: { channel: boolean; byPhone?: boolean; extra?: readonly string[] },
): FieldErrors {
  // A partner's field may be called `constructor`, or even `__proto__`.
  const errors = Object.create(null) as Record<string, FieldError>;
  const name = details.name.trim();
  if (!name) errors.name = { code: 'name-missing' };
  else if (name.length > LONGEST_NAME) errors.name = { code: 'name-long' };

  const contact = details.contact.trim();
  const read = readContact(contact);
  if (asked.byPhone && !(read && 'phone' in read)) {
    const code = contactProblem(contact);
    errors.contact = { code: code === 'contact-phone' ? code : 'phone-missing' };
  } else if (!read) errors.contact = { code: contactProblem(contact) };
  if (asked.channel && !details.channel) errors.channel = { code: 'channel-missing' };
  for (const field of asked.extra ?? []) {
    if (!ownValue(details.extra, field)?.trim()) errors[field] = { code: 'missing' };
  }
  return errors;
}

/** A word is neither: it was not meant as a number, which may have letters only after its digits (`ext. 4`). */
function contactProblem(contact: string): FieldError['code'] {
  if (contact.includes('@')) return 'contact-email';
  return /^\P{L}*\d/u.test(contact) ? 'contact-phone' : 'contact-missing';
}
