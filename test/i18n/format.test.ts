import { zoneName } from '../../src/i18n/zone-names.js';
import { expect } from '@open-wc/testing';
import { format } from '../../src/i18n/format.js';

const us = format('en-US');
const at = Date.parse('2026-11-24T23:30:00Z');
const now = Date.parse('2026-11-23T12:00:00Z');
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('formats', () => {
  it('write money without cents where there are none', () => {
    expect(us.money(180, 'USD')).to.equal('$180');
    expect(us.money(180.5, 'USD')).to.equal('$180.50');
    expect(plain(us.money(150, 'USD', 190))).to.equal('$150 – $190');
    expect(us.money(150, 'USD', 150)).to.equal('$150');
  });

  it('write a day in the zone that is asked for', () => {
    const day = (...given: Parameters<typeof us.day>) => plain(us.day(...given));
    expect(day(at, now, 'America/Denver')).to.equal('Nov 24');
    expect(day(at, now, 'Asia/Tokyo')).to.equal('Nov 25');
    expect(day(Date.parse('2025-10-18T12:00Z'), now, 'UTC')).to.equal('Oct 18, 2025');
  });

  it('write a date or a time so that no line ends within it', () => {
    for (const language of ['en-US', 'es-US', 'fr-CA', 'ar']) {
      const { day, weekday, weekdayShort, time, timeShort, clock } = format(language);
      const zone = 'America/Denver';
      const texts = [weekday, weekdayShort, time, timeShort, clock].map((write) => write(at, zone));
      for (const text of [...texts, day('2026-11-06', now, zone), day('2025-10-18', now, zone)])
        expect(text, language).not.to.match(/[ \t\n]/);
    }
  });

  it('count days by the calendar, not by hours', () => {
    expect(us.relativeDay(at, now, 'America/Denver')).to.equal('tomorrow');
    expect(us.relativeDay(at, now, 'Asia/Tokyo')).to.equal('in 2 days');
    expect(us.relativeDay(now, now, 'UTC')).to.equal('today');
  });

  it('count days across a change of the clocks', () => {
    // In New York, November 1, 2026 has 25 hours and March 8 has 23.
    const day = (date: string) => Date.parse(date);
    const days = (from: string, to: string) =>
      us.relativeDay(day(to), day(from), 'America/New_York');
    expect(days('2026-11-01T04:30Z', '2026-11-02T05:30Z')).to.equal('tomorrow');
    expect(days('2026-03-08T05:30Z', '2026-03-09T04:30Z')).to.equal('tomorrow');
  });

  it('name a day that is near, and no other, by the calendar of the zone', () => {
    const near = (date: string) => us.nearDay(Date.parse(date), now, 'America/Denver');
    expect(near('2026-11-24T06:59Z')).to.equal('today');
    expect(near('2026-11-24T07:00Z')).to.equal('tomorrow');
    expect(near('2026-11-25T07:00Z')).to.equal('Wed');
    expect(near('2026-11-30T06:59Z')).to.equal('Sun');
    expect(near('2026-11-30T07:00Z')).to.equal(undefined);
  });

  it('shorten full hours', () => {
    expect(plain(us.timeShort(at, 'America/Denver'))).to.equal('4:30 PM');
    expect(plain(us.timeShort(at - 30 * 60_000, 'America/Denver'))).to.equal('4 PM');
    expect(plain(format('es-US').timeShort(at - 30 * 60_000, 'UTC'))).to.equal('11 p.m.');
  });

  it('name the zone of a time that the clock shows twice', () => {
    const clock = (time: string) => plain(us.clock(Date.parse(time), 'America/Denver'));
    expect(clock('2026-11-01T07:30Z')).to.equal('1:30 AM MDT');
    expect(clock('2026-11-01T08:30Z')).to.equal('1:30 AM MST');
    expect(clock('2026-11-01T09:30Z')).to.equal('2:30 AM');
  });

  it('measure in miles where roads do', () => {
    expect(us.distance(2.14)).to.equal('2.1 mi');
    expect(us.distance(24.6)).to.equal('25 mi');
    expect(format('en').distance(1)).to.equal('1 mi');
    expect(format('en-CA').distance(10)).to.equal('16 km');
    expect(plain(format('de-DE').distance(10))).to.equal('16 km');
  });

  it('name a zone as its clock is set at the instant, not as it was once', () => {
    const zones = {
      'America/Juneau': 'Alaska Time',
      'America/North_Dakota/Beulah': 'Central Time',
      'America/Denver': 'Mountain Time',
      'America/Indiana/Knox': 'Central Time',
      'America/Indiana/Indianapolis': 'Eastern Time',
    };
    for (const [zone, name] of Object.entries(zones)) {
      expect(zoneName('en-US', zone, now).replace(/ \(.*/, ''), zone).to.equal(name);
    }
    expect(zoneName('en-US', 'America/Phoenix', now)).not.to.equal(
      zoneName('en-US', 'America/Denver', now),
    );
    expect(zoneName('en-US', 'Mars/Olympus', now)).to.equal('Mars/Olympus');
  });

  it('name the zones of the United States in Spanish as media there do, and leave others', () => {
    const zones = {
      'America/New_York': 'hora del Este',
      'America/Chicago': 'hora del Centro',
      'America/Denver': 'hora de la Montaña',
      'America/Phoenix': 'hora estándar de la Montaña',
      'America/Los_Angeles': 'hora del Pacífico',
      'America/Anchorage': 'hora de Alaska',
      'Pacific/Honolulu': 'hora estándar de Hawái',
      'Europe/Berlin': 'hora de Europa central',
      'Mars/Olympus': 'Mars/Olympus',
    };
    for (const locale of ['es-US', 'es-MX']) {
      for (const [zone, name] of Object.entries(zones)) {
        expect(zoneName(locale, zone, now), `${zone} in ${locale}`).to.equal(name);
      }
    }
  });

  const offsetOf = (timeZone: string, instant: number) =>
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(instant)
      .find(({ type }) => type === 'timeZoneName')!.value;

  for (const locale of ['en-US', 'es-US']) {
    it(`lead back to the instant from a clock and the name of its zone: ${locale}`, () => {
      const instants = [
        '2026-01-15T12:00Z',
        '2026-07-15T12:00Z',
        '2026-11-28T19:00Z',
        // Within the hours in which Chicago, Denver and London change.
        '2026-11-01T07:30Z',
        '2027-03-14T09:30Z',
        '2026-10-25T01:30Z',
      ].map((text) => Date.parse(text));
      for (const instant of [...instants, Date.now()]) {
        const offsets = new Map<string, string>();
        for (const zone of Intl.supportedValuesOf('timeZone')) {
          const name = zoneName(locale, zone, instant);
          const offset = offsetOf(zone, instant);
          const label = `${name}: ${zone} at ${new Date(instant).toISOString()}`;
          expect(offsets.get(name) ?? offset, label).to.equal(offset);
          offsets.set(name, offset);
        }
      }
    }).timeout(20_000);
  }

  it('begin the week on Monday', () => {
    expect(us.weekdayNames('long')[0]).to.equal('Monday');
    expect(us.weekdayNames('narrow').join('')).to.equal('MTWTFSS');
    expect(format('de').weekdayNames('long')[6]).to.equal('Sonntag');
  });
});
