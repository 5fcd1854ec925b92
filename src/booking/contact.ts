import { telHref } from '../lib/phone.js';
import type { Booking, Therapist } from '../feed/schema.js';
import { siteOf } from '../lib/url.js';

/** The feed's part in reaching a therapist: its default booking, and the practice itself. */
export interface Practice {
  booking?: Booking;
  organization?: { name?: string; phone?: string; url?: string };
}

type LinkKind = 'link' | 'waitlist-link' | 'website';

/** How a first call with a therapist comes about. */
export type Contact =
  /**
   * Their own scheduler, or what they have there for a place on their waitlist, or their website. `host` says where a link leads: by the
   * feed's own word for the scheduler, else by its site.
   */
  | { kind: LinkKind; href: string; host: string }
  | { kind: 'phone'; href: string; text: string }
  /** They take nobody new. */
  | { kind: 'closed' }
  /** Nothing is listed. */
  | { kind: 'none' };

/**
 * The way to reach a therapist: what their booking asks for, and where that is missing or cannot be used, the next one there is:
 * scheduler, phone, website, then the practice's phone and website.
 *
 * @param accepting the therapist's status as known now
 * @example contactOf({ id: 'a', name: 'A', phone: '(303) 555-0100' }, {}, undefined) // { kind: 'phone', href: 'tel:+13035550100', … }
 */
export function contactOf(
  therapist: Therapist,
  practice: Practice,
  accepting: string | undefined,
): Contact {
  const booking = therapist.consultation?.booking ?? practice.booking ?? {};
  const { mode } = booking;
  if (mode === 'closed' || accepting === 'closed' || accepting === 'existing-only')
    return { kind: 'closed' };

  const isWaitlist = mode === 'waitlist' || accepting === 'waitlist';
  const kind = isWaitlist ? 'waitlist-link' : 'link';
  const scheduler = mode === 'phone' ? undefined : link(kind, booking.url, booking.provider);
  const ownPhone = phone(booking.phone ?? therapist.phone);
  return (
    scheduler ??
    ownPhone ??
    link('website', therapist.url) ??
    phone(practice.organization?.phone) ??
    link('website', practice.organization?.url) ?? { kind: 'none' }
  );
}

function link(kind: LinkKind, href: string | undefined, provider?: string): Contact | undefined {
  return href ? { kind, href, host: provider ?? siteOf(href) } : undefined;
}

function phone(text: string | undefined): Contact | undefined {
  const href = text && telHref(text);
  return href ? { kind: 'phone', href, text } : undefined;
}
