/**
 * The times for first calls within a therapist's weekly hours. Pure: `now` is an input. Without Node's modules or the built package,
 * because stories import it too.
 */
import { DAY, HOUR, MINUTE } from '../spans.mjs';

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/**
 * What the grid asks about time zones: `src/lib/zones.ts`, or that file as it was built.
 *
 * @typedef {Pick<typeof import('../../src/lib/zones.js'), 'instantOf' | 'zoneOffset'>} Zones
 */

/**
 * @typedef {object} Limits
 * @property {number} leadHours the fewest hours between now and a call
 * @property {number} daysAhead how many days ahead calls can be booked
 * @property {number} minutes the length of a call, unless the therapist gives one
 * @property {number} bufferMinutes the break after each call
 */

/**
 * All times on the therapist's grid that can be requested, taken or not, earliest first.
 *
 * The grid depends only on the hours, not on bookings, so two different times on it never overlap.
 *
 * @param {import('../../src/feed/index.js').TherapistInput} therapist
 * @param {string} timeZone the zone of the hours, if the therapist names none
 * @param {number} now epoch milliseconds
 * @param {Limits} limits
 * @param {Zones} zones
 * @returns {{ start: number, end: number }[]} epoch milliseconds
 */
export function gridTimes(therapist, timeZone, now, limits, { instantOf, zoneOffset }) {
  const { weekly = [], timeZone: own } = therapist.availability ?? {};
  const offset = zoneOffset(own ?? timeZone);
  const length = (therapist.consultation?.minutes ?? limits.minutes) * MINUTE;
  const step = length + limits.bufferMinutes * MINUTE;
  const first = now + limits.leadHours * HOUR;
  const last = now + limits.daysAhead * DAY;

  const today = Math.floor((now + offset(now)) / DAY);
  const spans = [];
  // Yesterday's hours may extend past midnight.
  for (let day = today - 1; day <= today + limits.daysAhead + 1; day++) {
    for (const { days, from, to } of weekly) {
      if (!days.includes(WEEKDAYS[(day + 3) % 7])) continue;
      const ends = minutes(to) <= minutes(from) ? minutes(to) + 24 * 60 : minutes(to);
      spans.push({
        from: instantOf(day * DAY + minutes(from) * MINUTE, offset),
        to: instantOf(day * DAY + ends * MINUTE, offset),
      });
    }
  }

  const times = [];
  for (const span of merged(spans)) {
    for (let start = span.from; start + length <= span.to; start += step) {
      if (start >= first && start <= last) times.push({ start, end: start + length });
    }
  }
  return times;
}

/** Joins hours that overlap or touch, so that they share one grid. */
function merged(spans) {
  const result = [];
  for (const span of spans.sort((a, b) => a.from - b.from)) {
    const before = result.at(-1);
    if (before && span.from <= before.to) before.to = Math.max(before.to, span.to);
    else result.push(span);
  }
  return result;
}

/** `09:30` → 570 */
function minutes(time) {
  const [hours, rest] = time.split(':').map(Number);
  return hours * 60 + rest;
}
