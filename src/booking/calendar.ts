/** An appointment for a calendar. Other people may see the calendar, so it says no more than this. */
export interface CalendarEvent {
  /** Identifies the appointment; the same in each version of it. */
  uid: string;
  /** Which version this is: 0 by default, and more after each change, so that a calendar replaces the one before. */
  sequence?: number;
  title: string;
  /** Epoch milliseconds. */
  start: number;
  /** Epoch milliseconds. */
  end: number;
  /** How many minutes before the start to remind. Absent: no reminder. */
  reminder?: number;
}

/**
 * Makes a calendar file (RFC 5545) with one event, to save as `.ics` with the type `text/calendar`. Times are in UTC, so
 * the file needs no time zone definition.
 *
 * @param now the date of the file, in epoch milliseconds
 * @example
 * calendarFile({ uid: crypto.randomUUID(), title: 'Appointment', start, end, reminder: 30 }, Date.now())
 */
export function calendarFile(event: CalendarEvent, now: number): string {
  const { uid, sequence = 0, title, start, end, reminder } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    // The product that made the file, which must not say what the appointment is.
    'PRODID:-//appointment//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(title)}`,
    ...(reminder === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${escape(title)}`,
          `TRIGGER:-PT${Math.round(reminder)}M`,
          'END:VALARM',
        ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${splitLongLine(line)}\r\n`).join('');
}

/** The address of Google Calendar's page for a new event, filled in. Opening it sends the event to Google. */
export function googleCalendarUrl({ title, start, end }: CalendarEvent) {
  return withParams('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(start)}/${stamp(end)}`,
  });
}

/** The address of Outlook's page for a new event, filled in. Opening it sends the event to Microsoft. */
export function outlookCalendarUrl({ title, start, end }: CalendarEvent) {
  return withParams('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(start).toISOString(),
    enddt: new Date(end).toISOString(),
  });
}

function withParams(page: string, params: Record<string, string>): string {
  // Outlook does not read a plus as a space.
  return `${page}?${String(new URLSearchParams(params)).replaceAll('+', '%20')}`;
}

/** An instant in RFC 5545. @example stamp(start) // '20261124T160000Z' */
function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Escapes text (RFC 5545, 3.3.11) and removes the control characters it forbids. */
function escape(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
      // eslint-disable-next-line no-control-regex -- finding control characters is the point
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Splits a line at 75 octets of UTF-8, never inside a character; continuation lines begin with a space (RFC 5545, 3.1). */
function splitLongLine(line: string): string {
  const encoder = new TextEncoder();
  let parts = '';
  let octets = 0;
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > 75) {
      parts += '\r\n ';
      octets = 1;
    }
    parts += character;
    octets += size;
  }
  return parts;
}
