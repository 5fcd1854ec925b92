/** When calendars of other programs say that somebody is busy or free. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { readCalendar } from '../../demo/calendars/read.mjs';

const fixture = (name) =>
  readFile(join(import.meta.dirname, '..', 'fixtures', 'calendars', name), 'utf8');

/** A calendar of some lines. */
const calendar = (...lines) => ['BEGIN:VCALENDAR', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines) => ['BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT'].join('\r\n');

const options = {
  from: Date.parse('2026-10-01T00:00:00Z'),
  to: Date.parse('2026-12-31T00:00:00Z'),
  timeZone: 'America/New_York',
};
const short = (instant) => new Date(instant).toISOString().slice(0, 16);
const times = (spans) => spans.map(({ start, end }) => `${short(start)}/${short(end).slice(11)}`);
const read = (text, more) => {
  const { busy, free, problems } = readCalendar(text, { ...options, ...more });
  return { busy: times(busy), free: times(free), problems };
};
/** As `20261102T0900`. */
const inNewYork = (instant) =>
  new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'short',
  })
    .format(instant)
    .replaceAll(/[-:]/g, '')
    .replace(' ', 'T');
const busyOf = (...lines) => read(calendar(event(...lines))).busy;

describe('the calendar of', () => {
  test('Outlook: a Windows zone, a moved and a dropped week, both sides of the clock change', async () => {
    const { busy, problems } = read(await fixture('outlook.ics'));
    assert.deepEqual(busy, [
      '2026-10-16T14:00/15:00',
      '2026-10-23T14:00/15:00',
      '2026-10-30T14:00/15:00',
      // The clock has changed: still 10 o'clock in New York.
      '2026-11-06T15:00/16:00',
      '2026-11-13T15:00/16:00',
      // Moved to the afternoon; the week after is dropped.
      '2026-11-20T19:30/20:30',
      '2026-12-04T15:00/16:00',
    ]);
    assert.deepEqual(problems, []);
  });

  test('Outlook without a description of its zone: the Windows name is enough', async () => {
    const text = await fixture('outlook.ics');
    const bare = text.replace(/BEGIN:VTIMEZONE.*END:VTIMEZONE\r?\n/s, '');
    assert.notEqual(bare, text);
    assert.deepEqual(read(bare), read(text));
  });

  test('a web calendar: counts, added and excluded days, whole days, UTC and floating times', async () => {
    const { busy, problems } = read(await fixture('web.ics'));
    assert.deepEqual(busy, [
      '2026-10-26T13:00/13:30',
      '2026-10-27T13:00/13:30',
      // The 28th is excluded.
      '2026-10-29T13:00/13:30',
      '2026-10-30T13:00/13:30',
      '2026-10-31T13:00/13:30',
      '2026-11-01T14:00/14:30',
      // The 2nd is canceled.
      '2026-11-03T14:00/14:30',
      '2026-11-04T14:00/14:30',
      // Two whole days in New York.
      '2026-11-05T05:00/05:00',
      '2026-11-09T17:00/18:30',
      '2026-11-10T14:00/14:30',
      '2026-11-12T13:00/14:00',
    ]);
    assert.deepEqual(problems, []);
  });

  test('a free/busy address: busy of every kind, and free', async () => {
    const { busy, free } = read(await fixture('freebusy.ics'));
    assert.deepEqual(busy, [
      '2026-11-03T15:00/16:00',
      '2026-11-03T18:00/19:00',
      '2026-11-04T15:00/15:30',
      '2026-11-06T00:00/00:00',
    ]);
    assert.deepEqual(free, ['2026-11-05T15:00/17:00']);
  });

  test('anyone: a reading holds starts and ends, and no title, person or place', async () => {
    for (const name of ['outlook.ics', 'web.ics', 'freebusy.ics']) {
      const reading = readCalendar(await fixture(name), options);
      assert.deepEqual(Object.keys(reading), ['busy', 'free', 'problems']);
      for (const span of [...reading.busy, ...reading.free]) {
        assert.deepEqual(Object.keys(span), ['start', 'end']);
      }
    }
  });
});

describe('time zones', () => {
  const daily = (zone) => [
    `DTSTART;TZID=${zone}:20261101T093000`,
    'DURATION:PT30M',
    'RRULE:FREQ=DAILY;COUNT=2',
  ];
  for (const [zone, first] of [
    ['America/Denver', '2026-11-01T16:30/17:00'],
    ['Mountain Standard Time', '2026-11-01T16:30/17:00'],
    ['W. Europe Standard Time', '2026-11-01T08:30/09:00'],
    ['"India Standard Time"', '2026-11-01T04:00/04:30'],
    ['/mozilla.org/20050126_1/America/Indiana/Knox', '2026-11-01T15:30/16:00'],
    ['/freeassociation.sourceforge.net/America/Denver', '2026-11-01T16:30/17:00'],
    ['UTC', '2026-11-01T09:30/10:00'],
  ]) {
    test(`${zone} is known`, () => {
      const { busy, problems } = read(calendar(event(...daily(zone))));
      assert.equal(busy[0], first);
      assert.deepEqual(problems, []);
    });
  }

  test('a zone that nobody knows is the therapist’s, and told', () => {
    const { busy, problems } = read(calendar(event(...daily('Custom 7'))));
    assert.equal(busy[0], '2026-11-01T14:30/15:00');
    assert.deepEqual(problems, ['The time zone "Custom 7" is not known.']);
  });

  test('what the file says of a zone wins over its name', () => {
    const own = [
      'BEGIN:VTIMEZONE',
      'TZID:America/Denver',
      'BEGIN:STANDARD',
      'DTSTART:20200101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0545',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const { busy } = read(calendar(...own, event(...daily('America/Denver'))));
    assert.equal(busy[0], '2026-11-01T03:45/04:15');
    // One that describes nothing is its name.
    const empty = ['BEGIN:VTIMEZONE', 'TZID:America/Denver', 'END:VTIMEZONE'];
    assert.equal(
      read(calendar(...empty, event(...daily('America/Denver')))).busy[0],
      '2026-11-01T16:30/17:00',
    );
  });

  test('a floating time is in the calendar’s own zone, else in the therapist’s', () => {
    const floating = event('DTSTART:20261110T090000', 'DURATION:PT1H');
    const named = (zone) => read(calendar(`X-WR-TIMEZONE:${zone}`, floating)).busy[0];
    assert.equal(named('America/Denver'), '2026-11-10T16:00/17:00');
    for (const zone of ['UTC', 'Nowhere']) assert.equal(named(zone), '2026-11-10T14:00/15:00');
    assert.equal(read(calendar(floating)).busy[0], '2026-11-10T14:00/15:00');
  });

  test('an hour that the clock skips, and a night that has 25 hours', () => {
    const spring = { from: Date.parse('2027-03-01T00:00Z'), to: Date.parse('2027-04-01T00:00Z') };
    const skipped = event('DTSTART;TZID=America/New_York:20270314T023000', 'DURATION:PT30M');
    assert.deepEqual(read(calendar(skipped), spring).busy, ['2027-03-14T07:30/08:00']);
    const night = ['DTSTART;TZID=America/New_York:20261031T220000'];
    // From 10 PM to 6 AM by the clock; or exactly eight hours.
    assert.deepEqual(busyOf(...night, 'DTEND;TZID=America/New_York:20261101T060000'), [
      '2026-11-01T02:00/11:00',
    ]);
    assert.deepEqual(busyOf(...night, 'DURATION:PT8H'), ['2026-11-01T02:00/10:00']);
    assert.deepEqual(busyOf(...night, 'DURATION:P1D'), ['2026-11-01T02:00/03:00']);
    // The day itself is 25 hours long.
    assert.deepEqual(busyOf('DTSTART;VALUE=DATE:20261101'), ['2026-11-01T04:00/05:00']);
  });
});

describe('repetition', () => {
  const nine = ['DTSTART;TZID=America/New_York:20261102T090000', 'DURATION:PT1H'];

  test('is read as another program reads it, whatever the rule', async () => {
    // Each line: a start, a rule, and what python-dateutil 2.9 makes of them from October 25 to February 15.
    const lines = (await fixture('rules.txt')).trim().split('\n');
    assert.ok(lines.length >= 180);
    const window = { from: Date.parse('2026-10-25T00:00Z'), to: Date.parse('2027-02-15T00:00Z') };
    for (const line of lines) {
      const [start, rule, ...expected] = line.split(' ');
      const text = calendar(
        event(`DTSTART;TZID=America/New_York:${start}00`, 'DURATION:PT10M', `RRULE:${rule}`),
      );
      const { busy, problems } = readCalendar(text, { ...options, ...window });
      const local = busy.map((one) => inNewYork(one.start));
      assert.deepEqual({ local, problems }, { local: expected, problems: [] }, `${start} ${rule}`);
    }
  });

  test('of hours, minutes and seconds goes on by the clock', () => {
    const of = (rule) =>
      busyOf('DTSTART:20261102T090000Z', 'DURATION:PT5M', `RRULE:${rule}`).map((time) =>
        time.slice(5, 16),
      );
    assert.deepEqual(of('FREQ=HOURLY;INTERVAL=6;COUNT=3'), [
      '11-02T09:00',
      '11-02T15:00',
      '11-02T21:00',
    ]);
    assert.deepEqual(of('FREQ=MINUTELY;INTERVAL=30;BYHOUR=9;BYDAY=MO,WE;UNTIL=20261104T235959Z'), [
      '11-02T09:00',
      '11-02T09:30',
      '11-04T09:00',
      '11-04T09:30',
    ]);
    assert.deepEqual(of('freq=weekly;byday=mo,tu;count=3'), [
      '11-02T09:00',
      '11-03T09:00',
      '11-09T09:00',
    ]);
  });

  test('that programs read differently, or that is not known, is refused with the whole calendar', () => {
    for (const rule of [
      'FREQ=YEARLY;BYWEEKNO=45',
      'FREQ=MONTHLY;BYWEEKNO=45;BYDAY=MO',
      'FREQ=HOURLY;BYMINUTE=0,30',
      'FREQ=YEARLY;BYEASTER=0',
      'RSCALE=CHINESE;FREQ=YEARLY',
      'FREQ=MONTHLY;BYMONTHDAY=31;SKIP=BACKWARD;RSCALE=GREGORIAN',
    ]) {
      assert.throws(
        () => busyOf(...nine, `RRULE:${rule}`),
        /repeats in a way that is not read/,
        rule,
      );
    }
  });

  test('by periods has the end that each of them says', () => {
    const of = (line, ...more) =>
      busyOf('DTSTART:20261102T100000Z', 'DURATION:PT1H', ...more, `RDATE${line}`);
    const own = '2026-11-02T10:00/11:00';
    const periods =
      ';VALUE=PERIOD:20261103T100000Z/PT5H,20261104T100000Z/20261104T120000Z,20261104T100000Z/PT30M';
    assert.deepEqual(of(periods), [own, '2026-11-03T10:00/15:00', '2026-11-04T10:00/12:00']);
    assert.deepEqual(of(':20261103T100000Z/PT5H'), [own, '2026-11-03T10:00/15:00'], 'unsaid');
    const zoned = ';VALUE=PERIOD;TZID=America/New_York:20261103T090000/20261103T170000';
    assert.deepEqual(of(zoned), [own, '2026-11-03T14:00/22:00']);
    // One that a rule has, too; one that is excluded; one from before the window, which goes on in it.
    assert.deepEqual(of(';VALUE=PERIOD:20261103T100000Z/PT5H', 'RRULE:FREQ=DAILY;COUNT=2'), [
      own,
      '2026-11-03T10:00/15:00',
    ]);
    assert.deepEqual(of(periods, 'EXDATE:20261103T100000Z'), [own, '2026-11-04T10:00/12:00']);
    assert.deepEqual(of(';VALUE=PERIOD:20260929T000000Z/P3D'), ['2026-10-01T00:00/00:00', own]);
    // A whole day that also has a time with an end.
    assert.deepEqual(
      busyOf('DTSTART;VALUE=DATE:20261102', 'RDATE;VALUE=PERIOD:20261105T100000Z/PT5H'),
      ['2026-11-02T05:00/05:00', '2026-11-05T10:00/15:00'],
    );
    const free = (line) =>
      read(calendar(event('DTSTART:20261102T100000Z', 'DURATION:PT1H', `RDATE${line}`)), {
        entries: 'free',
      });
    assert.deepEqual(free(';VALUE=PERIOD:20261103T100000Z/PT5H').free, [
      own,
      '2026-11-03T10:00/15:00',
    ]);
    // Without a sensible end it is busy all day, and never free.
    const backwards = ';VALUE=PERIOD:20261103T100000Z/20261103T090000Z';
    assert.deepEqual(of(backwards), [own, '2026-11-03T00:00/10:00']);
    assert.deepEqual(free(backwards).free, [own]);
  });

  test('ends with its last day, also if the end is in UTC', () => {
    const count = (until) => busyOf(...nine, `RRULE:FREQ=DAILY;UNTIL=${until}`).length;
    assert.equal(count('20261104T140000Z'), 3);
    assert.equal(count('20261104T135959Z'), 2);
    assert.equal(count('20261104'), 3);
  });

  test('an end date in the therapist’s evening is still that day', () => {
    const evening = ['DTSTART;TZID=America/New_York:20261102T210000', 'DURATION:PT1H'];
    assert.equal(busyOf(...evening, 'RRULE:FREQ=DAILY;UNTIL=20261104').length, 3);
  });

  test('from this one on, at another time', () => {
    const text = calendar(
      event(...nine, 'RRULE:FREQ=DAILY;COUNT=4'),
      event(
        'RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=America/New_York:20261104T090000',
        'DTSTART;TZID=America/New_York:20261104T110000',
        'DURATION:PT30M',
      ),
    );
    assert.deepEqual(read(text).busy, [
      '2026-11-02T14:00/15:00',
      '2026-11-03T14:00/15:00',
      '2026-11-04T16:00/16:30',
      '2026-11-05T16:00/16:30',
    ]);
  });

  test('an exception is known by its instant, in whatever zone it is written', () => {
    const text = calendar(
      event(...nine, 'RRULE:FREQ=DAILY;COUNT=3', 'EXDATE:20261102T140000Z'),
      event('RECURRENCE-ID:20261103T140000Z', 'DTSTART:20261103T200000Z', 'DURATION:PT1H'),
    );
    assert.deepEqual(read(text).busy, ['2026-11-03T20:00/21:00', '2026-11-04T14:00/15:00']);
  });

  test('the newest version of an exception counts', () => {
    const version = (sequence, hour) =>
      event(
        `SEQUENCE:${sequence}`,
        'RECURRENCE-ID:20261102T140000Z',
        `DTSTART:20261102T${hour}0000Z`,
        'DURATION:PT1H',
      );
    const text = calendar(event(...nine), version(2, 20), version(1, 18));
    assert.deepEqual(read(text).busy, ['2026-11-02T20:00/21:00']);
  });

  test('an event that began before the window and goes on in it is cut off at its edges', () => {
    const { busy } = read(calendar(event('DTSTART:20260901T000000Z', 'DTEND:20270201T000000Z')));
    assert.deepEqual(busy, ['2026-10-01T00:00/00:00']);
  });
});

describe('a calendar of free times', () => {
  const calls = (...entries) => read(calendar(...entries), { entries: 'free' });

  test('each entry is free, whatever it is shown as, and two in a row stay two', () => {
    const { busy, free } = calls(
      event('DTSTART:20261110T150000Z', 'DURATION:PT15M', 'TRANSP:TRANSPARENT'),
      event('DTSTART:20261110T151500Z', 'DURATION:PT15M', 'TRANSP:OPAQUE'),
      event('DTSTART:20261110T160000Z', 'DURATION:PT15M', 'STATUS:CANCELLED'),
    );
    assert.deepEqual(busy, []);
    assert.deepEqual(free, ['2026-11-10T15:00/15:15', '2026-11-10T15:15/15:30']);
  });

  test('a whole day names no hours: it is left out, and told', () => {
    const { free, problems } = calls(event('DTSTART;VALUE=DATE:20261110'));
    assert.deepEqual(free, []);
    assert.deepEqual(problems, ['A whole day is no call time.']);
  });
});

describe('what is wrong in a file', () => {
  test('one bad entry harms no other, and is told', () => {
    const good = event('DTSTART:20261110T150000Z', 'DURATION:PT1H');
    for (const bad of [
      event('DTSTART:tomorrow', 'DURATION:PT1H'),
      event('DURATION:PT1H'),
      event('DTSTART:20261110T170000Z', 'DURATION:PT1H', 'RRULE:FREQ=SOMETIMES'),
      event('DTSTART;TZID="America/New_York:20261110T170000', 'DURATION:PT1H'),
    ]) {
      const { busy, problems } = read(calendar(bad, good.replace('UID:1', 'UID:2')));
      assert.ok(busy.includes('2026-11-10T15:00/16:00'), bad);
      assert.deepEqual(problems, ['An entry could not be read.'], bad);
    }
  });

  test('a title that breaks its line, old line ends and small letters are no harm', () => {
    const text = calendar(
      'begin:vevent',
      'summary:one',
      'two three',
      'dtstart:20261110T150000Z',
      'duration:PT1H',
      'end:vevent',
    );
    assert.deepEqual(read(`\uFEFF${text.replaceAll('\r\n', '\r')}`).busy, [
      '2026-11-10T15:00/16:00',
    ]);
  });

  test('an entry whose repetition cannot be read is busy the first time', () => {
    for (const line of [
      'RRULE:FREQ=SOMETIMES',
      'RRULE:weekly',
      'RRULE:FREQ=DAILY;UNTIL=soon',
      'RRULE:FREQ=DAILY;INTERVAL=x',
      'RDATE:soon',
      'EXDATE:soon',
    ]) {
      const text = calendar(event('DTSTART:20261110T150000Z', 'DURATION:PT1H', line));
      const { busy, problems } = read(text);
      assert.deepEqual(busy, ['2026-11-10T15:00/16:00'], line);
      assert.deepEqual(problems, ['An entry could not be read.'], line);
      // What cannot be read is no free time.
      assert.deepEqual(read(text, { entries: 'free' }).free, [], line);
    }
    const free = event('DTSTART:20261110T150000Z', 'TRANSP:TRANSPARENT', 'RRULE:FREQ=SOMETIMES');
    assert.deepEqual(read(calendar(free)).busy, []);
  });

  test('an entry without a sensible end is busy all day, and for a day from its beginning', () => {
    for (const [problem, ...lines] of [
      ['An entry could not be read.', 'DTEND:later'],
      ['An entry could not be read.', 'DURATION:long'],
      ['An entry could not be read.', 'DTEND:later', 'RRULE:FREQ=SOMETIMES'],
      ['An entry ends before it begins.', 'DTEND:20261110T140000Z'],
      ['An entry ends before it begins.', 'DURATION:-PT1H'],
    ]) {
      const text = calendar(event('DTSTART;TZID=America/New_York:20261110T100000', ...lines));
      const { busy, problems } = read(text);
      assert.deepEqual(busy, ['2026-11-10T05:00/15:00'], lines[0]);
      assert.equal(
        readCalendar(text, options).busy[0].end,
        Date.parse('2026-11-11T15:00:00Z'),
        lines[0],
      );
      assert.deepEqual(problems, [problem], lines[0]);
      assert.deepEqual(read(text, { entries: 'free' }).free, [], lines[0]);
    }
    const weekly = ['DTEND:20261110T140000Z', 'RRULE:FREQ=WEEKLY;COUNT=2'];
    assert.deepEqual(busyOf('DTSTART:20261110T150000Z', ...weekly), [
      '2026-11-10T00:00/15:00',
      '2026-11-17T00:00/15:00',
    ]);
    // Without any length, it takes no time.
    assert.deepEqual(busyOf('DTSTART:20261110T150000Z'), []);
  });

  test('an exception that cannot be read harms no other time of its event', () => {
    const moved = event('RECURRENCE-ID:soon', 'DTSTART:20261111T200000Z', 'DURATION:PT1H');
    const rule = event('DTSTART:20261110T150000Z', 'DURATION:PT1H', 'RRULE:FREQ=DAILY;COUNT=2');
    const { busy, problems } = read(calendar(rule, moved));
    assert.deepEqual(busy, [
      '2026-11-10T15:00/16:00',
      '2026-11-11T15:00/16:00',
      '2026-11-11T20:00/21:00',
    ]);
    assert.deepEqual(problems, ['An entry could not be read.']);
  });

  test('a free/busy list that cannot be read is refused: its times would be free', () => {
    for (const period of ['soon/PT1H', '20261110T150000Z/later']) {
      const text = calendar('BEGIN:VFREEBUSY', `FREEBUSY:${period}`, 'END:VFREEBUSY');
      assert.throws(() => readCalendar(text, options), { name: 'CalendarError' }, period);
    }
    const reversed = 'FREEBUSY:20261110T150000Z/20261110T140000Z';
    const { busy, problems } = read(calendar('BEGIN:VFREEBUSY', reversed, 'END:VFREEBUSY'));
    assert.deepEqual(busy, ['2026-11-10T00:00/15:00']);
    assert.deepEqual(problems, ['An entry ends before it begins.']);
  });

  test('zones are known by the names that Windows shows', () => {
    for (const [zone, hour] of [
      ['(UTC-05:00) Eastern Time (US & Canada)', '15'],
      ['(GMT-05.00) Eastern Time (US & Canada)', '15'],
      ['Central Time (US & Canada)', '16'],
      ['(UTC-07:00) Mountain Time (US & Canada)', '17'],
      ['(UTC-08:00) Pacific Time (US & Canada)', '18'],
      ['(UTC-07:00) Arizona', '17'],
      ['(UTC-09:00) Alaska', '19'],
      ['(UTC-10:00) Hawaii', '20'],
      ['(UTC-05:00) Indiana (East)', '15'],
      ['(UTC-04:00) Atlantic Time (Canada)', '14'],
      ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', '09'],
      ['(UTC+00:00) Dublin, Edinburgh, Lisbon, London', '10'],
      ['(UTC) Coordinated Universal Time', '10'],
    ]) {
      const { busy, problems } = read(
        calendar(event(`DTSTART;TZID="${zone}":20261110T100000`, 'DURATION:PT10M')),
      );
      assert.deepEqual(busy, [`2026-11-10T${hour}:00/${hour}:10`], zone);
      assert.deepEqual(problems, [], zone);
    }
    const { problems } = read(
      calendar(event('DTSTART;TZID="(UTC-05:00) Nowhere":20261110T100000', 'DURATION:PT10M')),
    );
    assert.deepEqual(problems, ['The time zone "(UTC-05:00) Nowhere" is not known.']);
  });

  test('a page, an empty file and half a calendar are never an empty calendar', () => {
    const whole = calendar(event('DTSTART:20261110T150000Z', 'DURATION:PT1H'));
    const half = whole.slice(0, -20);
    for (const text of ['', '<!doctype html><title>Sign in</title>', half, 'END:VCALENDAR']) {
      assert.throws(() => readCalendar(text, options), { name: 'CalendarError' }, text);
    }
    assert.deepEqual(read(calendar()).busy, []);
  });

  test('a bomb is refused as a whole, in little time', () => {
    const always = event('DTSTART:19700101T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY');
    const many = Array.from({ length: 20_001 }, () => event('DTSTART:20261110T150000Z'));
    const nested = 'BEGIN:VEVENT\r\n'.repeat(1000);
    const minutes = event('DTSTART:20261001T000000Z', 'DURATION:PT1S', 'RRULE:FREQ=MINUTELY');
    const began = performance.now();
    for (const text of [always, many.join('\r\n'), nested, minutes].map((one) => calendar(one))) {
      assert.throws(() => readCalendar(text, options), { name: 'CalendarError' });
    }
    assert.ok(performance.now() - began < 20_000);
  });
});
