import { telHref } from '../lib/text/phone.js';
import type { Booking, Therapist } from '../feed/schema.js';
import { siteOf } from '../lib/site.js';

/** What the feed says about reaching its therapists: the default booking, and the practice. */
export interface Practice {
  booking?: Booking;
  organization?: { name?: string; phone?: string; url?: string };
}

type LinkKind = 'link' | 'waitlist-link' | 'website';

/** How to reach a therapist without our form. */
export type Contact =
  /** Their own scheduler, their page for joining the waitlist, or their website. `host` says where the link leads: the feed's `provider`, else the site. */
  | { kind: LinkKind; href: string; host: string }
  | { kind: 'phone'; href: string; text: string }
  /** They take no new clients. */
  | { kind: 'closed' }
  /** Nothing is listed. */
  | { kind: 'none' };

/**
 * How to reach a therapist without our form. Takes the first of these that the feed has: their scheduler, phone, website,
 * then the practice's phone and website.
 *
 * @param accepting the therapist's current status
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
