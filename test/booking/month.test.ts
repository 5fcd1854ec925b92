import { expect } from '@open-wc/testing';
import { integer, record } from 'fast-check';
import { addDays, addMonths, dateAfterKey, monthWeeks } from '../../src/booking/month.js';
import { firstWeekday, monthName } from '../../src/i18n/calendar.js';
import { holdsForAll } from '../helpers/properties.js';

const MONDAY = 1;
const SATURDAY = 6;
const SUNDAY = 7;

describe('the weeks of a month', () => {
  const rows = (month: string, first: number) =>
    monthWeeks(month, first).map((week) => week.map((date) => date?.slice(8) ?? '--').join(' '));

  it('begin on the day on which weeks begin there', () => {
    expect(rows('2026-11', SUNDAY)[0]).to.equal('01 02 03 04 05 06 07');
    expect(rows('2026-11', MONDAY)[0]).to.equal('-- -- -- -- -- -- 01');
    expect(rows('2026-11', SATURDAY)[0]).to.equal('-- 01 02 03 04 05 06');
  });

  it('end with the last day, leap years too', () => {
    expect(rows('2028-02', MONDAY).at(-1)).to.equal('28 29 -- -- -- -- --');
    expect(rows('2027-02', MONDAY).join(' ')).to.match(/^01 .* 28$/);
    expect(rows('2026-12-24', SUNDAY).at(-1)).to.equal('27 28 29 30 31 -- --');
  });

  it('have each day once, under its weekday', () => {
    const some = record({
      year: integer({ min: 1990, max: 2060 }),
      month: integer({ min: 1, max: 12 }),
      first: integer({ min: 1, max: 7 }),
    });
    holdsForAll(some, 200, ({ year, month, first }) => {
      const weeks = monthWeeks(`${year}-${String(month).padStart(2, '0')}`, first);
      const days = weeks.flat().filter((date) => date !== undefined);
      expect(days).to.have.length(new Date(Date.UTC(year, month, 0)).getUTCDate());
      for (const week of weeks) {
        week.forEach((date, i) => {
          if (date) expect((new Date(date).getUTCDay() + 7 - first) % 7).to.equal(i);
        });
      }
    });
  });
});

describe('a date', () => {
  it('moves by days and by months, over the ends of years', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonths('2026-12-15', 1)).to.equal('2027-01-15');
    expect(addMonths('2027-01-15', -1)).to.equal('2026-12-15');
    expect(addMonths('2027-03-31', -1)).to.equal('2027-02-28');
  });

  const table: [string, number, string, string | undefined][] = [
    ['ArrowLeft', SUNDAY, '2026-11-01', '2026-10-31'],
    ['ArrowRight', SUNDAY, '2026-11-30', '2026-12-01'],
    ['ArrowUp', SUNDAY, '2026-11-05', '2026-10-29'],
    ['ArrowDown', SUNDAY, '2026-11-05', '2026-11-12'],
    // A Thursday.
    ['Home', SUNDAY, '2026-11-05', '2026-11-01'],
    ['Home', MONDAY, '2026-11-05', '2026-11-02'],
    ['Home', SATURDAY, '2026-11-05', '2026-10-31'],
    ['End', SUNDAY, '2026-11-05', '2026-11-07'],
    ['End', MONDAY, '2026-11-05', '2026-11-08'],
    ['Home', SUNDAY, '2026-11-01', '2026-11-01'],
    ['End', SUNDAY, '2026-11-07', '2026-11-07'],
    ['PageUp', SUNDAY, '2026-12-31', '2026-11-30'],
    ['PageDown', SUNDAY, '2027-01-31', '2027-02-28'],
    ['Enter', SUNDAY, '2026-11-05', undefined],
    ['constructor', SUNDAY, '2026-11-05', undefined],
  ];
  for (const [key, first, from, to] of table) {
    it(`${from} and ${key}, weeks from day ${first}: ${to ?? 'stays'}`, () =>
      expect(dateAfterKey(key, from, { firstWeekday: first, rtl: false })).to.equal(to));
  }

  it('moves with the arrows where they point, from right to left', () => {
    const moves = (key: string) =>
      dateAfterKey(key, '2026-11-05', { firstWeekday: SATURDAY, rtl: true });
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].map(moves)).to.eql([
      '2026-11-06',
      '2026-11-04',
      '2026-10-29',
      '2026-11-12',
    ]);
  });
});

describe('the calendar of a language', () => {
  const table: [string, number][] = [
    ['en-US', SUNDAY],
    ['en', SUNDAY],
    ['es', SUNDAY],
    ['es-419', SUNDAY],
    ['es-ES', MONDAY],
    ['en-GB', MONDAY],
    ['ar-EG', SATURDAY],
  ];
  for (const [locale, day] of table) {
    it(`${locale}: weeks begin on day ${day}`, () => expect(firstWeekday(locale)).to.equal(day));
  }

  it('names months, whatever the zone of the device', () => {
    expect(monthName('en-US', '2026-12-01')).to.equal('December 2026');
    expect(monthName('es', '2027-01-31')).to.equal('enero de 2027');
  });
});
