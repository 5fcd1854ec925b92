/** What the calendars of a therapist leave of their times. Pure. */
import { freshSpan, isIn } from '../../dist/record/moment.js';
import { iso } from '../booking/instants.mjs';
import { MINUTE } from '../spans.mjs';

/**
 * @typedef {import('./read.mjs').Span} Span
 * @typedef {import('./calendars.mjs').Readings} Readings
 */

/**
 * Whether a reading counts: for as long as a finder shows the times of a feed.
 *
 * @param {import('./calendars.mjs').Reading} reading
 * @param {number} now epoch milliseconds
 */
export function isCurrent({ spans, asOf }, now) {
  return !!spans && asOf !== undefined && isIn(freshSpan(iso(asOf), 'openings'), now);
}

/** When a reading that counts no longer does, unless there is another, in epoch milliseconds. */
export const countsUntil = ({ asOf }) => freshSpan(iso(asOf), 'openings').until;

/**
 * Whether one of these calendars was never read, or not for so long that it no longer counts. Which times are free is then unknown.
 *
 * @param {number} now epoch milliseconds
 * @param {(import('./calendars.mjs').Reading | undefined)[]} readings undefined where there is no such calendar
 */
export function isUnknown(now, ...readings) {
  return readings.some((reading) => reading && !isCurrent(reading, now));
}

/**
 * The times that overlap no busy one. Beyond the end of what was read nothing is known, so nothing is left.
 *
 * @param {Span[]} times earliest first
 * @param {import('./calendars.mjs').Reading} [reading] of a busy calendar that counts; without one, all are left
 * @returns {Span[]}
 */
export function withoutBusy(times, reading) {
  if (!reading) return times;
  const { spans, to = Infinity } = reading;
  let n = 0;
  return times.filter(({ start, end }) => {
    while (n < spans.length && spans[n].end <= start) n++;
    return end <= to && (n === spans.length || spans[n].start >= end);
  });
}

/**
 * The times that fit in free ones: the first begins with the free time, each next one after a break.
 *
 * @param {Span[]} free earliest first
 * @param {{ minutes: number, breakMinutes?: number }} size
 * @returns {Span[]} earliest first; none overlaps another
 * @example timesWithin([{ start: 0, end: 3_600_000 }], { minutes: 15, breakMinutes: 5 }).length // 3
 */
export function timesWithin(free, { minutes, breakMinutes = 0 }) {
  const length = minutes * MINUTE;
  const times = [];
  for (const span of free) {
    let start = Math.max(span.start, times.at(-1)?.end ?? -Infinity);
    for (; start + length <= span.end; start += length + breakMinutes * MINUTE) {
      times.push({ start, end: start + length });
    }
  }
  return times;
}

/**
 * The times of first calls: those of the calendar of call times if there is one, else those of the weekly hours; without the busy
 * ones in either case. None while one of the two calendars is not known.
 *
 * @param {Span[]} usual from the weekly hours, earliest first
 * @param {Readings | undefined} readings
 * @param {{ now: number, from: number, to: number, minutes: number, breakMinutes: number }} limits `now`, and `from` and `to` of the
 *   starts, in epoch milliseconds
 * @returns {Span[]} earliest first
 */
export function callTimes(usual, readings, { now, from, to, ...size }) {
  const { calls, busy } = readings ?? {};
  if (isUnknown(now, calls, busy)) return [];
  if (!calls) return withoutBusy(usual, busy);
  const own = timesWithin(calls.spans, size);
  return withoutBusy(
    own.filter(({ start }) => start >= from && start <= to),
    busy,
  );
}
