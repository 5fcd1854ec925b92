import type { Cell } from '../record/week.js';
import { ownValue } from '../lib/own.js';
import type { ContactDetail } from './contract.js';
import type { FieldError, FieldErrors } from './failure.js';
import { readEmail } from './form/email.js';
import { readPhone } from './form/phone.js';
import { isTooLong, typedLine, typedText } from './form/typed.js';

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

/**
 * Reads the field that asks how to answer: an email address or a phone number.
 *
 * @example readContact('ana@example.org') // { email: 'ana@example.org' }
 * @example readContact('(303) 555-0100')  // { phone: '+13035550100' }
 * @example readContact('303 555')         // undefined
 */
export function readContact(text: string): ContactDetail | undefined {
  const email = readEmail(text);
  if (email) return { email };
  const phone = isEmail(text) ? undefined : readPhone(text);
  return phone ? { phone } : undefined;
}

/** Whether text was meant as an email address. `＠` is the sign of a Chinese or Japanese keyboard. */
const isEmail = (text: string) => /[@＠]/.test(text);

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
  const name = typedLine(details.name);
  if (!name) errors.name = { code: 'name-missing' };
  else if (isTooLong(name)) errors.name = { code: 'name-long' };

  const read = readContact(details.contact);
  if (required.byPhone && !(read && 'phone' in read)) {
    const code = contactProblem(details.contact);
    errors.contact = { code: code === 'contact-phone' ? code : 'phone-missing' };
  } else if (!read) errors.contact = { code: contactProblem(details.contact) };
  if (required.channel && !details.channel) errors.channel = { code: 'channel-missing' };
  for (const field of required.extra ?? []) {
    if (!typedText(ownValue(details.extra, field) ?? '')) errors[field] = { code: 'missing' };
  }
  return errors;
}

/** Without the digits of a number, text with a letter before any digit was not meant as one; letters after digits can be (`ext. 4`). */
function contactProblem(contact: string): FieldError['code'] {
  if (isEmail(contact)) return 'contact-email';
  return /^\P{L}*\p{Nd}|(?:\p{Nd}\P{Nd}*){7}/u.test(contact) ? 'contact-phone' : 'contact-missing';
}
