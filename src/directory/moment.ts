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

/** Milliseconds. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** How far ahead of ours the calendar may be where a date was written. Anything beyond is a mistake, not a check. */
const AHEAD = DAY;

/**
 * Whether something checked on that date still counts.
 *
 * @param date A date, or an instant in RFC 3339; a date is its first moment in UTC.
 * @example isFresh('2026-11-01', 'accepting', { now: Date.parse('2026-11-20') }) // true
 */
export function isFresh(date: string | undefined, kind: keyof Ages, at: Moment): boolean {
  const age = at.now - Date.parse(date ?? '');
  return age >= -AHEAD && age <= (at.ages?.[kind] ?? defaultAges[kind]) * DAY;
}
