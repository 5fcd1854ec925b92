import { expect } from '@open-wc/testing';
import {
  calendarFile,
  googleCalendarUrl,
  outlookCalendarUrl,
  type CalendarEvent,
} from '../../src/booking/calendar.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const event: CalendarEvent = {
  uid: '3f9c',
  title: 'Appointment',
  start: Date.parse('2026-11-24T09:00:00-07:00'),
  end: Date.parse('2026-11-24T09:15:00-07:00'),
};
const full: CalendarEvent = {
  ...event,
  sequence: 2,
  title: 'Call; Ana, PhD \\ Ruiz ' + 'Ré😀'.repeat(30),
  reminder: 30,
};
const bytes = (text: string) => new TextEncoder().encode(text).length;
const unfold = (file: string) => file.replaceAll('\r\n ', '');

describe('the calendar file', () => {
  it('is one event in UTC', () => {
    expect(calendarFile(event, now).split('\r\n')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//appointment//EN',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:3f9c',
      'SEQUENCE:0',
      'DTSTAMP:20261120T120000Z',
      'DTSTART:20261124T160000Z',
      'DTEND:20261124T161500Z',
      'SUMMARY:Appointment',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('escapes text, counts its versions, and reminds', () => {
    const lines = unfold(calendarFile(full, now)).split('\r\n');
    expect(lines).to.include.members([
      'SUMMARY:Call\\; Ana\\, PhD \\\\ Ruiz ' + 'Ré😀'.repeat(30),
      'SEQUENCE:2',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'TRIGGER:-PT30M',
      'END:VALARM',
    ]);
  });

  it('folds lines at 75 octets, and tears no character apart', () => {
    const file = calendarFile(full, now);
    const lines = file.split('\r\n');
    expect(lines.some((line) => bytes(line) > 71)).to.equal(true);
    for (const line of lines) expect(bytes(line), line).to.be.at.most(75);
    expect(unfold(file)).to.include('Ré😀'.repeat(30));
  });

  it('leaves a line of just 75 octets whole', () => {
    const title = 'x'.repeat(75 - bytes('SUMMARY:'));
    expect(calendarFile({ ...event, title }, now).split('\r\n')).to.include(`SUMMARY:${title}`);
  });

  it('lets no text begin a property of its own', () => {
    const evil = 'x\r\nATTACH:file:///etc/passwd\u0000\u0085';
    const file = calendarFile({ ...full, uid: evil, title: evil }, now);
    expect(unfold(file)).not.to.match(/^ATTACH/m);
    expect(file).not.to.include('\u0000');
  });
});

describe('calendar links', () => {
  const links = {
    google: new URL(googleCalendarUrl(full)),
    outlook: new URL(outlookCalendarUrl(full)),
  };

  it('Google’s', () => {
    expect(links.google.origin).to.equal('https://calendar.google.com');
    expect(Object.fromEntries(links.google.searchParams)).to.deep.equal({
      action: 'TEMPLATE',
      text: full.title,
      dates: '20261124T160000Z/20261124T161500Z',
    });
  });

  it('Outlook’s', () => {
    expect(links.outlook.origin).to.equal('https://outlook.live.com');
    expect(Object.fromEntries(links.outlook.searchParams)).to.deep.equal({
      path: '/calendar/action/compose',
      rru: 'addevent',
      subject: full.title,
      startdt: '2026-11-24T16:00:00.000Z',
      enddt: '2026-11-24T16:15:00.000Z',
    });
    expect(links.outlook.search).not.to.include('+');
  });
});
