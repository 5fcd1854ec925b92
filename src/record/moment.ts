import { DATE_AHEAD, DAY } from '../lib/dates.js';

/** How long facts count after they were checked, in days. A page can change these. */
export interface Ages {
  /** Whether new clients are taken. */
  accepting: number;
  /** That a license was checked with its board. */
  license: number;
  /** That the whole listing was checked. */
  listing: number;
  /** The listed times: openings of sessions, and first calls. */
  openings: number;
}

/** Openings change by the hour, the status within weeks; a license is renewed every year or two. */
export const defaultAges: Ages = { accepting: 30, license: 90, listing: 30, openings: 1 };

/** The instant for which facts are asked. */
export interface Moment {
  /** Epoch milliseconds. */
  now: number;
  /** Those left out are as in {@link defaultAges}. */
  ages?: Partial<Ages>;
}

/** An interval in epoch milliseconds: `from` included, `until` excluded. */
export interface Span {
  from: number;
  until: number;
}

/** Without a beginning or an end. */
export const always: Span = { from: -Infinity, until: Infinity };

/** Whether a moment lies in an interval. @param now epoch milliseconds */
export function isIn({ from, until }: Span, now: number): boolean {
  return now >= from && now < until;
}

/**
 * How long something that was checked on a date counts. Without a date it never does.
 *
 * @param date a date, which means its first moment in UTC, or an instant in RFC 3339; or either in epoch milliseconds
 */
export function freshSpan(
  date: string | number | undefined,
  kind: keyof Ages,
  ages: Partial<Ages> = {},
): Span {
  const checked = typeof date === 'number' ? date : Date.parse(date ?? '');
  const age = Math.floor((ages[kind] ?? defaultAges[kind]) * DAY);
  // At exactly that age it still counts.
  return { from: checked - DATE_AHEAD, until: checked + age + 1 };
}

/**
 * Whether something that was checked on a date still counts.
 *
 * @example isFresh('2026-11-01', 'accepting', { now: Date.parse('2026-11-20') }) // true
 */
export function isFresh(date: string | number | undefined, kind: keyof Ages, at: Moment): boolean {
  return isIn(freshSpan(date, kind, at.ages), at.now);
}
