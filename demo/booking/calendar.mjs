/** The calendar file of a call: when, and nothing else. Other people may see a calendar. */
import { createHash } from 'node:crypto';
import ICAL from 'ical.js';

/**
 * Identifies a call in calendars, also in the file that the finder makes. Not the id itself, which asks for the status.
 *
 * @param {string} id
 */
export const uidOf = (id) =>
  createHash('sha256').update(`calendar ${id}`).digest('hex').slice(0, 32);

/**
 * The version of an entry that is made now; a later one within the same second is one more. Seconds since 2020 stay below the 31 bits
 * that some programs read.
 *
 * @param {number} now epoch milliseconds
 */
export const versionAt = (now) => Math.floor((now - Date.UTC(2020, 0)) / 1000);

/**
 * The entry of a call: the same in each mail about it and on the visitor's page, so that a later one replaces an earlier one.
 *
 * @param {Record<string, any>} booking its row, with a time
 * @param {{ title: string, now: number, isCanceled?: boolean }} options `now`: epoch milliseconds
 */
export function entryOf(booking, { title, now, isCanceled }) {
  const { id, starts_at: start, ends_at: end } = booking;
  const uid = uidOf(id);
  const version = booking.version ?? versionAt(now);
  return calendarFile({ uid, version, title, start: +start, end: +end, isCanceled }, now);
}

/**
 * @param {object} call
 * @param {string} call.uid the same for each version of one call, and of no use to who reads it
 * @param {number} call.version grows with each version
 * @param {string} call.title
 * @param {number} call.start epoch milliseconds
 * @param {number} call.end epoch milliseconds
 * @param {boolean} [call.isCanceled]
 * @param {number} now epoch milliseconds
 * @returns {string} RFC 5545, with `METHOD:PUBLISH`: an entry for one's own calendar, no invitation that can be answered
 */
function calendarFile({ uid, version, title, start, end, isCanceled }, now) {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//therapist-finder//calls//EN');
  calendar.addPropertyWithValue('method', 'PUBLISH');
  const event = new ICAL.Component('vevent');
  event.addPropertyWithValue('uid', uid);
  event.addPropertyWithValue('sequence', version);
  event.addPropertyWithValue('dtstamp', utc(now));
  event.addPropertyWithValue('dtstart', utc(start));
  event.addPropertyWithValue('dtend', utc(end));
  event.addPropertyWithValue('summary', title);
  event.addPropertyWithValue('class', 'PRIVATE');
  event.addPropertyWithValue('status', isCanceled ? 'CANCELLED' : 'CONFIRMED');
  calendar.addSubcomponent(event);
  return `${calendar.toString()}\r\n`;
}

const utc = (instant) => ICAL.Time.fromJSDate(new Date(instant), true);
