import type { AcceptingStatus } from '../record/facts.js';
import type { Therapist } from '../feed/schema.js';
import { contactOf, type Contact, type Practice } from './contact.js';

/**
 * How a first call with a therapist is asked for: by a form of ours, where there is an endpoint that takes it, else by the
 * way that {@link contactOf} finds.
 */
export type BookingMethod =
  | { kind: 'slots' | 'request' | 'waitlist'; endpoint: string; channels: readonly string[] }
  | Contact;

/**
 * A record that names a mode and no endpoint means the practice's.
 *
 * @param accepting the therapist's status as known now
 * @example wayTo(therapist, feed, 'open') // { kind: 'slots', endpoint: 'https://…', channels: ['video', 'phone'] }
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
  // Who has a waitlist and is asked for a call has a place on that list to give. A time to pick is still a time.
  const kind = mode === 'request' && accepting === 'waitlist' ? 'waitlist' : mode;
  return { kind, endpoint, channels: therapist.consultation?.channels ?? [] };
}
