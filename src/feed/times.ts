import { isInstant, isPast } from '../lib/dates.js';
import { list, object } from '../lib/json.js';
import { quote } from '../lib/text/quote.js';
import type { FeedProblem } from './problems.js';

/** When first calls and sessions are free, from a file of its own that is newer than the feed. */
export interface Times {
  /** When that was so: a date, or an instant in RFC 3339. */
  asOf: string;
  /** By id. A list that is absent says nothing. */
  therapists: ReadonlyMap<string, TherapistTimes>;
}

/** Starts in RFC 3339, earliest first. */
export interface TherapistTimes {
  calls?: string[];
  openings?: string[];
}

/** The most starts of a list that are read. */
const MOST = 1_000;

/**
 * Reads a file of times. A wrong start is left out alone, and named.
 *
 * @param now epoch milliseconds
 * @returns no `times` if the file says none, or not as of when
 * @example
 * parseTimes({ asOf: '2026-11-23T08:00:00Z', therapists: { ana: { calls: ['2026-11-24T16:00:00Z'] } } }, Date.now());
 */
export function parseTimes(
  input: unknown,
  now: number,
): { times?: Times; problems: FeedProblem[] } {
  const problems: FeedProblem[] = [];
  const warn = (path: string, reason: string) =>
    problems.push({ path: `timesUrl: ${path}`, reason, severity: 'warning' });
  const { asOf, therapists } = object(input) ?? {};
  if (typeof asOf !== 'string' || !isPast(asOf, now)) {
    const wanted = 'expected when the times were free, such as 2026-11-20T08:00:00Z';
    warn('asOf', `${wanted}, got ${quote(asOf)}: no time is read`);
    return { problems };
  }
  const entries = Object.entries(object(therapists) ?? {});
  if (!entries.length) warn('therapists', 'expected lists of times by id: there are none');
  const read = entries.map(([id, lists]): [string, TherapistTimes] => {
    const startsIn = (key: keyof TherapistTimes) =>
      readStarts(object(lists)?.[key], (path, reason) =>
        warn(`therapists.${id}.${key}${path}`, reason),
      );
    const [calls, openings] = [startsIn('calls'), startsIn('openings')];
    return [id, { ...(calls && { calls }), ...(openings && { openings }) }];
  });
  return { times: { asOf, therapists: new Map(read) }, problems };
}

function readStarts(
  given: unknown,
  warn: (path: string, reason: string) => void,
): string[] | undefined {
  if (given === undefined || given === null) return undefined;
  if (!Array.isArray(given)) warn('', `expected a list, got ${quote(given)}: left out`);
  const starts = list(given)
    .slice(0, MOST)
    .filter((start, i): start is string => {
      const isStart = typeof start === 'string' && isInstant(start);
      const wanted = 'an instant with its offset (2026-11-24T09:00:00-07:00)';
      if (!isStart) warn(`[${i}]`, `expected ${wanted}, got ${quote(start)}: left out`);
      return isStart;
    });
  return [...new Set(starts)].sort((a, b) => Date.parse(a) - Date.parse(b));
}
