/** An appointment for somebody's calendar. All words come from the caller: other people may see that calendar. */
export interface CalendarEvent {
  /** The same for each version of one appointment. */
  uid: string;
  title: string;
  /** Epoch milliseconds. */
  start: number;
  /** Epoch milliseconds. */
  end: number;
  description?: string;
  /** An address to meet at, or a place. */
  location?: string;
  /** Where to move or cancel it. */
  url?: string;
  /** Minutes before the start at which to be reminded. Absent: no reminder. */
  reminder?: number;
}

/**
 * A calendar file (RFC 5545) with one event, to be saved as `.ics` with the type `text/calendar`. Times are in UTC, so
 * that no zone has to be described.
 *
 * @param now epoch milliseconds, for the file's own date
 * @example
 * calendarFile({ uid: result.id, title: 'Call with Ana Ruiz', start, end, reminder: 30 }, Date.now())
 */
export function calendarFile(event: CalendarEvent, now: number): string {
  const { uid, title, start, end, description, location, url, reminder } = event;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//therapist-finder//consultation//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escape(uid)}`,
    `DTSTAMP:${stamp(now)}`,
    `DTSTART:${stamp(start)}`,
    `DTEND:${stamp(end)}`,
    `SUMMARY:${escape(title)}`,
    ...(description ? [`DESCRIPTION:${escape(description)}`] : []),
    ...(location ? [`LOCATION:${escape(location)}`] : []),
    // A URI is not escaped as text is; it has no line breaks, which would begin a property of their own.
    ...(url ? [`URL:${url.replace(/[^!-~]/g, '')}`] : []),
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

/** Google's page for a new event, filled in. Whoever opens it tells Google what is in it. */
export function googleCalendarUrl({ title, start, end, description, location }: CalendarEvent) {
  return withParams('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${stamp(start)}/${stamp(end)}`,
    details: description,
    location,
  });
}

/** Outlook's page for a new event, filled in. Whoever opens it tells Microsoft what is in it. */
export function outlookCalendarUrl({ title, start, end, description, location }: CalendarEvent) {
  return withParams('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: new Date(start).toISOString(),
    enddt: new Date(end).toISOString(),
    body: description,
    location,
  });
}

function withParams(page: string, params: Record<string, string | undefined>): string {
  const url = new URL(page);
  for (const [name, value] of Object.entries(params)) if (value) url.searchParams.set(name, value);
  // Outlook shows a plus as a plus.
  return url.href.replaceAll('+', '%20');
}

/** `20261124T160000Z` */
function stamp(instant: number): string {
  return new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Text as RFC 5545, 3.3.11 has it; control characters, which it forbids, are left out. */
function escape(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
      // eslint-disable-next-line no-control-regex -- finding control characters is the point
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** Splits a line after at most 75 octets of UTF-8, never inside a character; each further part begins with a space (RFC 5545, 3.1). */
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
