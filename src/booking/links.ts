/** Schedulers that many practices use, by the end of their host. */
const SCHEDULERS: Readonly<Record<string, string>> = {
  'calendly.com': 'Calendly',
  'cal.com': 'Cal.com',
  'clientsecure.me': 'SimplePractice',
  'acuityscheduling.com': 'Acuity Scheduling',
  'squareup.com': 'Square',
  'janeapp.com': 'Jane',
};

/** How a link to somebody else's page is opened. */
export interface PlainLink {
  /** Exactly as the practice gave it. Nothing is added: not who comes, nor from where, nor what was searched. */
  href: string;
  target: '_blank';
  /** No handle on this window, and no word of this page's address. */
  rel: 'noopener noreferrer';
  /** Who runs the page: the scheduler's name where it is a known one, else the host. */
  provider: string;
}

/**
 * A link that opens plainly.
 *
 * @param provider the practice's own word for it
 * @example plainLink('https://calendly.com/ana/intro').provider // 'Calendly'
 */
export function plainLink(href: string, provider?: string): PlainLink {
  const host = new URL(href).hostname.replace(/^www\./, '');
  const known = Object.keys(SCHEDULERS).find((end) => host === end || host.endsWith(`.${end}`));
  return {
    href,
    target: '_blank',
    rel: 'noopener noreferrer',
    provider: provider ?? (known ? SCHEDULERS[known]! : host),
  };
}
