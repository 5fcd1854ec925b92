import { expect } from '@open-wc/testing';
import { nextOpenings, type Cell, type Query } from '../../src/directory/index.js';
import { zoneOffset } from '../../src/lib/zones.js';
import { offsetPeriods } from '../../src/lib/zone-periods.js';
import { daysAgo, idsOf, NOW, search, whoFits, type Records } from '../helpers/directory.js';

/** Monday 2026-11-23, 15:00 UTC, is now. */
const soon = '2026-11-24T09:30:00-05:00';
const later = '2026-12-03T18:00:00-05:00';
const listing = (slots: string[], asOf = daysAgo(0.5)) => ({ availability: { slots, asOf } });
const usual = (
  days: ('mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun')[],
  from: string,
  to: string,
  timeZone = 'America/New_York',
) => ({ availability: { weekly: [{ days, from, to }], slotMinutes: 50, timeZone } });

/** The parts of the week that a record is counted for. */
function cellsOf(record: Records[string], query: Partial<Query> = {}): string[] {
  const { cells } = search({ a: record }, { timeZone: 'America/New_York', ...query }).opening;
  return Object.keys(cells).filter((cell) => cells[cell as Cell]);
}

describe('a period of time on one clock', () => {
  it('ends at the very instant at which the clock changes, whenever it began', () => {
    const change = Date.parse('2026-11-01T08:00:00Z');
    const to = Date.parse('2026-11-04T12:00:00Z');
    for (const from of [1, 2, 3, 86_400_001].map((before) => change - before)) {
      expect(offsetPeriods(zoneOffset('America/Denver'), from, to)).to.deep.equal([
        { from, to: change, offset: -6 * 3_600_000 },
        { from: change, to, offset: -7 * 3_600_000 },
      ]);
    }
  });
});

describe('openings', () => {
  it('are the listed slots to come, for as long as the list is fresh', () => {
    const therapist = (asOf: string) => ({
      id: 'a',
      name: 'A',
      ...listing([daysAgo(0), later, soon], asOf),
    });
    expect(nextOpenings(therapist(daysAgo(1)), { now: NOW }, 3)).to.deep.equal([
      Date.parse(soon),
      Date.parse(later),
    ]);
    expect(nextOpenings(therapist(daysAgo(1)), { now: NOW }, 1)).to.deep.equal([Date.parse(soon)]);
    expect(nextOpenings(therapist(daysAgo(1.01)), { now: NOW }, 3)).to.deep.equal([]);
  });

  it('hold within a number of days', () => {
    const records = { soon: listing([soon]), later: listing([later]), past: listing([daysAgo(1)]) };
    expect(whoFits(records, { opening: { within: 3 } })).to.deep.equal(['soon']);
    expect(whoFits(records, { opening: { within: 14 } })).to.deep.equal(['later', 'soon']);
    expect(search(records).opening.within).to.deep.equal({ 3: 1, 7: 1, 14: 2 });
  });

  it('hold in a part of the week, by the visitor’s clock', () => {
    const opening = { cells: ['tue-morning' as const] };
    expect(
      whoFits({ a: listing([soon]) }, { opening, timeZone: 'America/New_York' }),
    ).to.have.length(1);
    expect(whoFits({ a: listing([soon]) }, { opening, timeZone: 'Asia/Kolkata' })).to.have.length(
      0,
    );
    expect(cellsOf(listing([soon]), { timeZone: 'Asia/Kolkata' })).to.deep.equal(['tue-evening']);
  });

  it('begin the afternoon at twelve and the evening at five', () => {
    const at = (time: string) => cellsOf(listing([`2026-11-25T${time}:00-05:00`]));
    expect(['00:00', '11:59', '12:00', '16:59', '17:00', '23:59'].flatMap(at)).to.deep.equal([
      'wed-morning',
      'wed-morning',
      'wed-afternoon',
      'wed-afternoon',
      'wed-evening',
      'wed-evening',
    ]);
  });

  it('must be both soon enough and in the part of the week, one and the same', () => {
    const record = { a: listing([soon, later]) };
    const cells = ['thu-evening' as const];
    const timeZone = 'America/New_York';
    expect(whoFits(record, { opening: { cells }, timeZone })).to.have.length(1);
    expect(whoFits(record, { opening: { within: 3, cells }, timeZone })).to.have.length(0);
  });

  it('are counted by horizon with the cells as they are, and by cell with the horizon as it is', () => {
    const { opening } = search(
      { a: listing([soon, later]) },
      { opening: { within: 3, cells: ['thu-evening'] }, timeZone: 'America/New_York' },
    );
    expect(opening.within).to.deep.equal({ 3: 0, 7: 0, 14: 1 });
    expect(opening.cells['tue-morning']).to.equal(1);
    expect(opening.cells['thu-evening']).to.equal(0);
  });

  it('are unknown without a list, or with one too old', () => {
    const records = { none: {}, old: listing([soon], daysAgo(2)), empty: listing([]) };
    expect(search(records, { opening: { within: 7 } }).unknown).to.deep.equal({ opening: 3 });
    expect(whoFits(records, { opening: { within: 7, orUnknown: true } })).to.have.length(3);
  });

  it('order by the next one, unknown last', () => {
    const records = { none: {}, later: listing([later]), soon: listing([later, soon]) };
    const result = search(records, { sort: 'soonest' });
    expect(idsOf(result)).to.deep.equal(['soon', 'later', 'none']);
    expect(result.hits[0]!.nextOpening).to.equal(Date.parse(soon));
  });
});

describe('usual hours', () => {
  it('answer for a part of the week where no slots are known', () => {
    const records = { a: usual(['tue'], '09:00', '12:00') };
    const timeZone = 'America/New_York';
    expect(whoFits(records, { opening: { cells: ['tue-morning'] }, timeZone })).to.have.length(1);
    expect(whoFits(records, { opening: { cells: ['tue-afternoon'] }, timeZone })).to.have.length(0);
  });

  it('do not answer where slots are known', () => {
    const { availability } = usual(['tue'], '09:00', '12:00');
    const record = { availability: { ...availability, slots: [later], asOf: daysAgo(0.1) } };
    expect(cellsOf(record)).to.deep.equal(['thu-evening']);
  });

  it('say nothing of a date, but can rule out', () => {
    const records = { a: usual(['tue'], '09:00', '12:00') };
    const timeZone = 'America/New_York';
    const asked = (cells: Cell[]) =>
      search(records, { opening: { within: 3, cells }, timeZone }).unknown.opening;
    expect(asked(['tue-morning'])).to.equal(1);
    expect(asked(['fri-morning'])).to.equal(0);
  });

  it('need room for a slot', () => {
    expect(cellsOf(usual(['tue'], '11:00', '12:49'))).to.deep.equal(['tue-morning']);
    expect(cellsOf(usual(['tue'], '11:00', '12:50'))).to.deep.equal([
      'tue-morning',
      'tue-afternoon',
    ]);
    expect(cellsOf(usual(['tue'], '11:00', '11:49'))).to.deep.equal([]);
  });

  it('too short for a slot stay so in the night in which a clock jumps ahead', () => {
    // On 2026-03-08 New York has no 02:50, at which the last start would be; it is not 03:50 instead.
    const now = Date.parse('2026-03-06T12:00:00Z');
    expect(cellsOf(usual(['sun'], '03:10', '03:40'), { now })).to.deep.equal([]);
  });

  it('are read in the therapist’s zone and shown in the visitor’s', () => {
    const record = usual(['mon'], '18:00', '20:00', 'Pacific/Honolulu');
    expect(cellsOf(record)).to.deep.equal(['mon-evening', 'tue-morning']);
    expect(cellsOf(record, { timeZone: 'Asia/Kolkata' })).to.deep.equal(['tue-morning']);
  });

  it('are in the feed’s zone where the record names none', () => {
    const record = {
      availability: { weekly: [{ days: ['mon' as const], from: '09:00', to: '10:00' }] },
    };
    const { cells } = search(
      { a: record },
      { timeZone: 'UTC' },
      { timeZone: 'Asia/Kolkata' },
    ).opening;
    expect(Object.entries(cells).filter(([, count]) => count)).to.deep.equal([['mon-morning', 1]]);
    const west = search(
      { a: record },
      { timeZone: 'UTC' },
      { timeZone: 'America/Phoenix' },
    ).opening;
    expect(west.cells['mon-afternoon']).to.equal(1);
  });

  it('may end on the next day', () => {
    expect(cellsOf(usual(['sun'], '22:00', '02:00'))).to.deep.equal(['mon-morning', 'sun-evening']);
    expect(cellsOf(usual(['sun'], '22:00', '24:00'))).to.deep.equal(['sun-evening']);
  });

  it('move against a clock that changes within the two weeks', () => {
    // Phoenix has no summer time; New York's ends on November 1.
    const record = usual(['wed'], '09:05', '09:55', 'America/Phoenix');
    const before = Date.parse('2026-10-26T12:00:00Z');
    const during = Date.parse('2026-10-13T12:00:00Z');
    const after = Date.parse('2026-11-02T12:00:00Z');
    expect(cellsOf(record, { now: during })).to.deep.equal(['wed-afternoon']);
    expect(cellsOf(record, { now: before })).to.deep.equal(['wed-morning', 'wed-afternoon']);
    expect(cellsOf(record, { now: after })).to.deep.equal(['wed-morning']);
  });

  it('move by half an hour on Lord Howe', () => {
    // Its summer time ends on 2026-04-05: eleven hours ahead before, ten and a half after.
    const record = usual(['mon'], '01:15', '02:05', 'UTC');
    const timeZone = 'Australia/Lord_Howe';
    expect(cellsOf(record, { timeZone, now: Date.parse('2026-03-15T00:00Z') })).to.deep.equal([
      'mon-afternoon',
    ]);
    expect(cellsOf(record, { timeZone, now: Date.parse('2026-03-26T00:00Z') })).to.deep.equal([
      'mon-morning',
      'mon-afternoon',
    ]);
    expect(cellsOf(record, { timeZone, now: Date.parse('2026-04-08T00:00Z') })).to.deep.equal([
      'mon-morning',
    ]);
  });
});

describe('listed starts', () => {
  const DAYS = 86_400_000;
  const next = (slots: number[], now: number) => {
    const texts = slots.map((start) => new Date(start).toISOString());
    const records = { a: { availability: { slots: texts, asOf: new Date(NOW).toISOString() } } };
    return search(records, { now }, { ages: { openings: 1000 } }).hits[0]!.nextOpening;
  };

  it('are told to the millisecond, however far apart', () => {
    for (const start of [NOW + 3 * DAYS, NOW + 60 * DAYS, NOW + 9000 * DAYS, NOW + 12_345]) {
      expect(next([NOW + 1000, start], NOW + 5000), String(start - NOW)).to.equal(start);
      expect(next([NOW, start], NOW + 5000), String(start - NOW)).to.equal(start);
    }
  });

  it('are over as they begin', () => {
    expect(next([NOW, NOW + DAYS], NOW)).to.equal(NOW + DAYS);
    expect(next([NOW, NOW + DAYS], NOW - 1)).to.equal(NOW);
  });
});
