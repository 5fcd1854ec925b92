/**
 * The lines of an iCalendar file (RFC 5545) that say when something is. Titles, people, places and notes are dropped here, before
 * anything is parsed.
 */

/** The properties that are read. */
const KEPT = new Set(
  `UID SEQUENCE STATUS TRANSP X-MICROSOFT-CDO-BUSYSTATUS DTSTART DTEND DURATION RRULE RDATE EXDATE RECURRENCE-ID FREEBUSY
   TZID TZOFFSETFROM TZOFFSETTO`.split(/\s+/),
);

/** The components that are read, and the parts that each may have. */
const READ = { VEVENT: [], VFREEBUSY: [], VTIMEZONE: ['STANDARD', 'DAYLIGHT'] };

/** A reading that would be wrong or incomplete. The message names no content of the file. */
export class CalendarError extends Error {
  name = 'CalendarError';
}

/**
 * @param {string} text
 * @param {number} most how many components a file may have
 * @returns {{ components: { name: keyof typeof READ, text: string }[], timeZone?: string }} each component as a text of its own, so
 *   that a fault in one harms no other; and the calendar's own zone, if it names one
 * @throws {CalendarError} if this is no whole calendar, or has too many components
 */
export function readLines(text, most) {
  const lines = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .split('\n');
  const found = { components: [] };
  /** The components that are open, outermost first. */
  const open = [];
  let kept;
  for (const line of lines) {
    const [, name, value] = /^([\w-]+)(?:;[^\n]*?)?:([^\n]*)$/.exec(line) ?? [];
    const property = name?.toUpperCase();
    if (property === 'BEGIN') {
      open.push(value.trim().toUpperCase());
      if (open.length > 8) throw new CalendarError('The calendar is nested too deeply.');
      if (open.length === 2 && Object.hasOwn(READ, open[1])) kept = [];
    }
    // The parser knows the words of a rule in capitals only.
    if (kept && isKept(property, open)) kept.push(property === 'RRULE' ? line.toUpperCase() : line);
    if (property === 'X-WR-TIMEZONE' && open.length === 1) found.timeZone = value.trim();
    if (property !== 'END') continue;
    if (open.length === 2 && kept) {
      if (found.components.length === most) {
        throw new CalendarError(`The calendar has more than ${most} entries.`);
      }
      found.components.push({ name: open[1], text: kept.join('\r\n') });
      kept = undefined;
    }
    if (open.pop() === 'VCALENDAR' && !open.length) found.isWhole = true;
  }
  if (!found.isWhole) throw new CalendarError('This is no calendar, or it is cut off.');
  if (open.length) throw new CalendarError('The calendar is cut off.');
  return found;
}

/** A reminder within an event has a duration of its own. */
function isKept(property, open) {
  const isRead = open.length === 2 || (open.length === 3 && READ[open[1]].includes(open[2]));
  return isRead && (property === 'BEGIN' || property === 'END' || KEPT.has(property));
}
