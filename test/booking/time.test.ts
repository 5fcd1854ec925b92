import { expect } from '@open-wc/testing';
import { joinSlots, partOf, sameClock, slotDays } from '../../src/booking/slots.js';
import { isShownTwice } from '../../src/lib/zones.js';
import { zoneChoices } from '../../src/booking/zones.js';

/** Slots at these instants. */
const slotsAt = (...instants: string[]) =>
  instants.map((text) => {
    const start = Date.parse(text);
    return { id: text, start, end: start + 900_000 };
  });

/** The hours of the clock on a day, as `Intl`, which knows nothing of our offsets, reads them. */
const clock = (instant: number, timeZone: string) =>
  new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(
    instant,
  );

const daysOf = (timeZone: string, ...instants: string[]) =>
  slotDays(slotsAt(...instants), timeZone).map(
    ({ date, slots }) => `${date} ${slots.map(({ start }) => clock(start, timeZone)).join(' ')}`,
  );

describe('slots by the day of a wall clock', () => {
  const instants = ['2026-11-24T05:30:00Z', '2026-11-24T09:45:00Z', '2026-11-24T19:00:00Z'];
  const table: [string, string[]][] = [
    ['America/Phoenix', ['2026-11-23 22:30', '2026-11-24 02:45 12:00']],
    ['Pacific/Honolulu', ['2026-11-23 19:30 23:45', '2026-11-24 09:00']],
    ['Asia/Kolkata', ['2026-11-24 11:00 15:15', '2026-11-25 00:30']],
    ['Australia/Lord_Howe', ['2026-11-24 16:30 20:45', '2026-11-25 06:00']],
    ['UTC', ['2026-11-24 05:30 09:45 19:00']],
    ['Pacific/Kiritimati', ['2026-11-24 19:30 23:45', '2026-11-25 09:00']],
  ];
  for (const [timeZone, days] of table) {
    it(timeZone, () => expect(daysOf(timeZone, ...instants)).to.deep.equal(days));
  }

  it('are in order, whatever order they came in', () => {
    const [one, two] = ['2026-11-24T09:00:00Z', '2026-11-24T08:00:00Z'];
    expect(daysOf('UTC', one, two)).to.deep.equal(['2026-11-24 08:00 09:00']);
  });

  it('on the day on which Denver sets its clocks back', () => {
    const day = daysOf(
      'America/Denver',
      '2026-11-01T05:59:00Z',
      '2026-11-01T06:00:00Z',
      '2026-11-01T07:30:00Z',
      '2026-11-01T08:30:00Z',
      '2026-11-02T06:59:00Z',
      '2026-11-02T07:00:00Z',
    );
    expect(day).to.deep.equal([
      '2026-10-31 23:59',
      '2026-11-01 00:00 01:30 01:30 23:59',
      '2026-11-02 00:00',
    ]);
  });

  it('on the day on which it sets them forward', () => {
    const day = daysOf(
      'America/Denver',
      '2027-03-14T08:45:00Z',
      '2027-03-14T09:00:00Z',
      '2027-03-15T05:59:00Z',
    );
    expect(day).to.deep.equal(['2027-03-14 01:45 03:00 23:59']);
  });

  it('where a clock is set by half an hour', () => {
    const back = daysOf(
      'Australia/Lord_Howe',
      '2027-04-03T14:45:00Z',
      '2027-04-03T15:15:00Z',
      '2027-04-03T13:29:00Z',
    );
    expect(back).to.deep.equal(['2027-04-04 00:29 01:45 01:45']);
  });
});

describe('a time that a clock shows twice', () => {
  const table: [string, string, boolean][] = [
    ['America/Denver', '2026-11-01T06:59:00Z', false],
    ['America/Denver', '2026-11-01T07:00:00Z', true],
    ['America/Denver', '2026-11-01T07:30:00Z', true],
    ['America/Denver', '2026-11-01T08:30:00Z', true],
    ['America/Denver', '2026-11-01T08:59:59Z', true],
    ['America/Denver', '2026-11-01T09:00:00Z', false],
    ['America/Denver', '2027-03-14T09:00:00Z', false],
    ['America/Phoenix', '2026-11-01T08:30:00Z', false],
    ['Asia/Kolkata', '2026-11-01T08:30:00Z', false],
    ['Australia/Lord_Howe', '2027-04-03T14:29:00Z', false],
    ['Australia/Lord_Howe', '2027-04-03T14:30:00Z', true],
    ['Australia/Lord_Howe', '2027-04-03T15:29:00Z', true],
    ['Australia/Lord_Howe', '2027-04-03T15:30:00Z', false],
  ];
  for (const [timeZone, instant, twice] of table) {
    it(`${timeZone} ${instant}: ${twice ? 'yes' : 'no'}`, () =>
      expect(isShownTwice(Date.parse(instant), timeZone)).to.equal(twice));
  }
});

it('two zones are one clock for as long as they show the same', () => {
  const winter = Date.parse('2026-12-01T17:00:00Z');
  const summer = Date.parse('2026-07-01T17:00:00Z');
  expect(sameClock('America/Phoenix', 'America/Denver', [winter])).to.equal(true);
  expect(sameClock('America/Phoenix', 'America/Denver', [winter, summer])).to.equal(false);
});

describe('the part of the day', () => {
  const table: [string, string, string][] = [
    ['America/Denver', '2026-11-24T18:59:00Z', 'morning'],
    ['America/Denver', '2026-11-24T19:00:00Z', 'afternoon'],
    ['America/Denver', '2026-11-24T23:59:00Z', 'afternoon'],
    ['America/Denver', '2026-11-25T00:00:00Z', 'evening'],
    ['America/Denver', '2026-11-25T07:00:00Z', 'morning'],
    // The clock is an hour later in summer, and half an hour apart elsewhere.
    ['America/Denver', '2026-10-31T23:00:00Z', 'evening'],
    ['America/Denver', '2026-11-01T23:00:00Z', 'afternoon'],
    ['America/Denver', '2027-03-14T18:00:00Z', 'afternoon'],
    ['Asia/Kolkata', '2026-11-24T06:29:00Z', 'morning'],
    ['Asia/Kolkata', '2026-11-24T06:30:00Z', 'afternoon'],
    ['Pacific/Kiritimati', '2026-11-24T03:00:00Z', 'evening'],
  ];
  for (const [timeZone, instant, part] of table) {
    it(`${timeZone} ${instant}: ${part}`, () =>
      expect(partOf(Date.parse(instant), timeZone)).to.equal(part));
  }
});

describe('an answer joined to the list before', () => {
  const day = (date: number, hour = 9) =>
    slotsAt(`2026-12-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00Z`)[0]!;
  const daysIn = ({ slots }: { slots: readonly { id: string }[] }) =>
    slots.map(({ id }) => Number(id.slice(8, 10)));
  const between = (from: number, to: number) => ({
    from: day(from, 0).start,
    to: day(to, 0).start,
  });

  it('is the list, where there was none', () => {
    const joined = joinSlots(undefined, { slots: [day(2), day(3)] }, between(1, 31));
    expect(daysIn(joined)).to.deep.equal([2, 3]);
    expect(joined.cut).to.equal(false);
  });

  it('replaces what it covers, and leaves the rest', () => {
    const before = { slots: [2, 4, 20].map((date) => day(date)), cut: false };
    const joined = joinSlots(before, { slots: [day(3), day(4)], cut: true }, between(1, 31));
    expect(daysIn(joined)).to.deep.equal([3, 4, 20]);
    expect(joined.cut, 'the list still ends where it ended').to.equal(false);
  });

  it('goes on where it was cut, without doubles', () => {
    const before = { slots: [2, 4].map((date) => day(date)), cut: true };
    const answer = { slots: [4, 4, 6].map((date) => day(date)), cut: true };
    const joined = joinSlots(before, answer, between(5, 31));
    expect(daysIn(joined)).to.deep.equal([2, 4, 6]);
    expect(joined.cut).to.equal(true);
  });

  it('does not go on for ever where an endpoint repeats itself', () => {
    const before = { slots: [2, 4].map((date) => day(date)), cut: true };
    expect(joinSlots(before, before, between(5, 31)).cut).to.equal(false);
    expect(joinSlots(before, { slots: [], cut: true }, between(5, 31)).cut).to.equal(false);
  });

  it('may go on where it is empty, and no more where nothing came after it', () => {
    const empty = joinSlots(undefined, { slots: [] }, between(1, 20));
    expect(empty.cut).to.equal(true);
    const later = { ...between(20, 31), isLater: true };
    expect(joinSlots(empty, { slots: [] }, later).cut).to.equal(false);
  });

  it('may go on where it reaches into the last week that was asked for', () => {
    const goesOn = (date: number) =>
      joinSlots(undefined, { slots: [day(date)] }, between(1, 20)).cut;
    expect([12, 13, 19].map(goesOn)).to.deep.equal([false, true, true]);
  });
});

describe('zones to change to', () => {
  it('begin with one’s own, each once', () => {
    const { near, rest } = zoneChoices(['Asia/Kolkata', 'America/Denver']);
    expect(near.slice(0, 3)).to.deep.equal([
      'Asia/Kolkata',
      'America/Denver',
      'America/Puerto_Rico',
    ]);
    expect(near.filter((zone) => zone === 'America/Denver')).to.have.length(1);
    expect(rest).to.include('Australia/Lord_Howe');
    expect(new Set([...near, ...rest])).to.have.property('size', near.length + rest.length);
  });

  it('take two names of one zone for one', () => {
    const { near, rest } = zoneChoices([
      'Asia/Kolkata',
      'Asia/Calcutta',
      'US/Mountain',
      'America/Denver',
    ]);
    expect(near.slice(0, 3)).to.deep.equal(['Asia/Kolkata', 'US/Mountain', 'America/Puerto_Rico']);
    expect(rest).not.to.include('Asia/Calcutta');
  });

  it('leave out what is no zone', () => {
    expect(zoneChoices([undefined, 'Mars/Olympus', '']).near[0]).to.equal('America/Puerto_Rico');
  });
});
