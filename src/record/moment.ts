import { DATE_AHEAD, DAY } from '../lib/dates.js';

/** How long a fact is believed after it was checked, in days. A partner can change them. */
export interface Ages {
  /** Whether new clients are taken. */
  accepting: number;
  /** That a license was seen at its board. */
  license: number;
  /** That the whole listing was checked. */
  listing: number;
  /** The list of free slots. */
  openings: number;
}

/** Directories go stale fast, openings fastest; a license is renewed every year or two. */
export const defaultAges: Ages = { accepting: 30, license: 90, listing: 30, openings: 1 };

/** The instant at which facts are judged. */
export interface Moment {
  /** Epoch milliseconds. */
  now: number;
  /** Default {@link defaultAges}, each by itself. */
  ages?: Partial<Ages>;
}

/** A time of whole milliseconds, epoch: `from` included, `until` excluded. */
export interface Span {
  from: number;
  until: number;
}

export const always: Span = { from: -Infinity, until: Infinity };

export function isIn({ from, until }: Span, now: number): boolean {
  return now >= from && now < until;
}

/**
 * While something checked on that date counts. Without a date it never does.
 *
 * @param date A date, or an instant in RFC 3339; a date is its first moment in UTC.
 */
export function freshSpan(
  date: string | undefined,
  kind: keyof Ages,
  ages: Partial<Ages> = {},
): Span {
  const checked = Date.parse(date ?? '');
  const age = Math.floor((ages[kind] ?? defaultAges[kind]) * DAY);
  // Of the age it may have, the last millisecond counts too.
  return { from: checked - DATE_AHEAD, until: checked + age + 1 };
}

/**
 * Whether something checked on that date still counts.
 *
 * @example isFresh('2026-11-01', 'accepting', { now: Date.parse('2026-11-20') }) // true
 */
export function isFresh(date: string | undefined, kind: keyof Ages, at: Moment): boolean {
  return isIn(freshSpan(date, kind, at.ages), at.now);
}
