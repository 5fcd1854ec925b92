import type { AcceptingStatus } from '../record/facts.js';
import type { Therapist } from '../feed/schema.js';
import { contactOf, type Contact, type Practice } from './contact.js';

/** How a person books a first call: with our form when there is an endpoint for it, else as {@link contactOf} says. */
export type BookingMethod =
  | { kind: 'slots' | 'request' | 'waitlist'; endpoint: string; channels: readonly string[] }
  | Contact;

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
  const { mode, endpoint = practice.booking?.endpoint } =
    therapist.consultation?.booking ?? practice.booking ?? {};
  const isForm = mode === 'slots' || mode === 'request' || mode === 'waitlist';
  if (contact.kind === 'closed' || !isForm || !endpoint) return contact;
  // While there is a waitlist, a request is for a place on it. Slots stay slots.
  const kind = mode === 'request' && accepting === 'waitlist' ? 'waitlist' : mode;
  return { kind, endpoint, channels: therapist.consultation?.channels ?? [] };
}
