import type { AcceptingStatus } from '../record/facts.js';
import type { Booking, Therapist } from '../feed/schema.js';
import { contactOf, type Contact, type Practice } from './contact.js';

/** The modes that our form serves. A mode that is added to the feed’s schema is one of them, unless it is excluded here. */
export type FormMode = Exclude<NonNullable<Booking['mode']>, 'link' | 'phone' | 'closed'>;

const formModes: Record<FormMode, true> = { slots: true, request: true, waitlist: true };

/** Whether our form serves a mode of a feed, or a booking method of that kind. */
export function isFormMode(mode: string): mode is FormMode {
  return Object.hasOwn(formModes, mode);
}

/** How a person books a first call: with our form when there is an endpoint for it, else as {@link contactOf} says. */
export type BookingMethod =
  /** `mail`: the endpoint sends email to who asks for it. */
  { kind: FormMode; endpoint: string; channels: readonly string[]; mail?: true } | Contact;

/**
 * How to book a first call with a therapist. A record with a mode but no endpoint uses the practice's endpoint.
 *
 * @param accepting the therapist's current status
 * @example bookingMethodOf(therapist, feed, 'open') // { kind: 'slots', endpoint: 'https://…', channels: ['video', 'phone'] }
 */
export function bookingMethodOf(
  therapist: Therapist,
  practice: Practice,
  accepting: AcceptingStatus | undefined,
): BookingMethod {
  const contact = contactOf(therapist, practice, accepting);
  const own = therapist.consultation?.booking ?? practice.booking ?? {};
  // An own endpoint that could not be read is there, but empty.
  const { endpoint, mail } = own.endpoint === undefined ? (practice.booking ?? {}) : own;
  const { mode } = own;
  if (contact.kind === 'closed' || !mode || !isFormMode(mode) || !endpoint) return contact;
  // While there is a waitlist, a request is for a place on it. Slots stay slots.
  const kind = mode === 'request' && accepting === 'waitlist' ? 'waitlist' : mode;
  const channels = therapist.consultation?.channels ?? [];
  return { kind, endpoint, channels, ...(mail && { mail }) };
}
