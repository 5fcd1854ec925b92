/** The calendar file of a mail: when, and nothing else. Other people may see a calendar. */
import ICAL from 'ical.js';

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
export function calendarFile({ uid, version, title, start, end, isCanceled }, now) {
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
