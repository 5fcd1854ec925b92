/**
 * When a rule (`RRULE`, RFC 5545) repeats, on the clock of its zone. Every part of a rule is either known here or refused: a part that
 * is passed over would show busy times as free. The parser's own expansion passes over some, such as `BYWEEKNO`; the expected times of
 * the fixture `rules.txt` are those of python-dateutil 2.9.
 */
import { CalendarError } from './lines.mjs';
import { DAY, HOUR, MINUTE } from '../spans.mjs';

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const STEPS = { HOURLY: HOUR, MINUTELY: MINUTE, SECONDLY: 1000 };

/** Days are counted from 1970-01-01, a Thursday. */
const weekdayOf = (day) => (((day + 4) % 7) + 7) % 7;
/** The first day of a day's week, which begins on the weekday `wkst`. */
const weekStart = (day, wkst) => day - ((weekdayOf(day) - wkst + 7) % 7);
const dayAt = (year, month, date) => Date.UTC(year, month - 1, date) / DAY;
const sorted = (list) => [...list].sort((a, b) => a - b);

/**
 * The times of a rule from its start on, earliest first. Which of them count is for the caller, who knows the end in its own zone.
 *
 * @param {import('ical.js').default.Recur} rule
 * @param {number} start what the clock shows at the start, as if that were UTC, in epoch milliseconds
 * @param {object} options
 * @param {boolean} options.isDate whether the start is a day without a time
 * @param {number} options.until no time after it is needed
 * @param {() => void} options.onStep is called for each time and each period that is looked at, and may throw
 * @returns {Generator<number>}
 * @throws {CalendarError} if the rule has what is not read
 */
export function* timesOfRule(rule, start, options) {
  const parts = partsOf(rule, start, options.isDate);
  let left = rule.count ?? Infinity;
  for (const times of periods(parts, start, options)) {
    for (const time of chosen(times, parts.BYSETPOS)) {
      if (time < start) continue;
      if (--left < 0) return;
      options.onStep();
      yield time;
    }
  }
}

/** The parts of a rule, with what the start adds to them. */
function partsOf(rule, start, isDate) {
  const { freq, parts: written, interval, wkst } = rule;
  const { rscale = 'GREGORIAN', skip = 'OMIT' } = rule;
  // What the parser knows is in its parts.
  const isUnknown = Object.keys(rule).some((name) => /^by/i.test(name));
  const isWeekNamed = written.BYWEEKNO && (freq !== 'YEARLY' || !written.BYDAY);
  const isExpanded = freq in STEPS && (written.BYMINUTE ?? written.BYSECOND ?? written.BYSETPOS);
  const isOther = !/^gregorian$/i.test(rscale) || !/^omit$/i.test(skip);
  if (isWeekNamed || isExpanded || isOther || isUnknown) {
    throw new CalendarError('The calendar repeats in a way that is not read.');
  }
  const at = new Date(start);
  const { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY } = written;
  const isDayNamed = BYMONTHDAY ?? BYYEARDAY ?? BYWEEKNO ?? BYDAY;
  const usual = isDayNamed
    ? {}
    : {
        YEARLY: { BYMONTH: BYMONTH ?? [at.getUTCMonth() + 1], BYMONTHDAY: [at.getUTCDate()] },
        MONTHLY: { BYMONTHDAY: [at.getUTCDate()] },
        WEEKLY: { BYDAY: [WEEKDAYS[at.getUTCDay()]] },
      }[freq];
  return { ...written, ...usual, freq, interval, wkst: (wkst ?? 2) - 1, clock: clockOf };

  /** The times of day, in milliseconds. */
  function clockOf() {
    if (isDate) return [0];
    const { BYHOUR, BYMINUTE, BYSECOND } = written;
    const hours = sorted(BYHOUR ?? [at.getUTCHours()]);
    const minutes = sorted(BYMINUTE ?? [at.getUTCMinutes()]);
    const seconds = sorted(BYSECOND ?? [at.getUTCSeconds()]);
    return hours.flatMap((hour) =>
      minutes.flatMap((minute) =>
        seconds.map((second) => hour * HOUR + minute * MINUTE + second * 1000),
      ),
    );
  }
}

/** The times of each year, month, week or day in which the rule applies. */
function* periods(parts, start, { until, onStep }) {
  const { freq, interval, clock, wkst } = parts;
  if (freq in STEPS) return yield* steps(parts, start, { until, onStep });
  const times = clock();
  const isNamed = dayFilter(parts);
  const first = Math.floor(start / DAY);
  const at = new Date(start);
  const [year, month] = [at.getUTCFullYear(), at.getUTCMonth() + 1];
  const week = weekStart(first, wkst);
  const months = parts.BYMONTH ? sorted(parts.BYMONTH) : ALL_MONTHS;
  const { begin, days } = {
    YEARLY: {
      begin: (n) => dayAt(year + n, 1, 1),
      days: (n) => months.flatMap((one) => daysOfMonth(year + n, one)),
    },
    MONTHLY: {
      begin: (n) => dayAt(year, month + n, 1),
      days: (n) => daysOfMonth(year, month + n),
    },
    WEEKLY: {
      begin: (n) => week + 7 * n,
      days: (n) => Array.from({ length: 7 }, (_, day) => week + 7 * n + day),
    },
    DAILY: { begin: (n) => first + n, days: (n) => [first + n] },
  }[freq];
  for (let n = 0; begin(n) * DAY <= until; n += interval) {
    const found = days(n).filter(isNamed);
    // A day is looked at faster than anything else.
    if (!found.length && freq !== 'DAILY') onStep();
    yield found.flatMap((day) => times.map((time) => day * DAY + time));
  }
}

const ALL_MONTHS = Array.from({ length: 12 }, (_, n) => n + 1);

/** Of steps shorter than a day, those on the days and at the hours that the rule names. */
function* steps(parts, start, { until, onStep }) {
  const { freq, interval, BYHOUR } = parts;
  const isDay = dayFilter(parts);
  for (let time = start; time <= until; time += interval * STEPS[freq]) {
    onStep();
    const isHour = !BYHOUR || BYHOUR.includes(new Date(time).getUTCHours());
    if (isHour && isDay(Math.floor(time / DAY))) yield [time];
  }
}

function daysOfMonth(year, month) {
  const first = dayAt(year, month, 1);
  return Array.from({ length: dayAt(year, month + 1, 1) - first }, (_, n) => first + n);
}

/** Times by their place in a period, counted from its end if negative. A period that is too short for a place has none there. */
function chosen(times, places) {
  if (!places) return times;
  const indices = new Set(places.map((place) => (place > 0 ? place - 1 : times.length + place)));
  return times.filter((_, index) => indices.has(index));
}

/** Whether a day is one that the rule names. */
function dayFilter(parts) {
  const { BYMONTH, BYMONTHDAY, BYYEARDAY, BYWEEKNO, BYDAY, wkst } = parts;
  /** Counted from either end of what has a length. */
  const has = (list, place, length) => list.includes(place) || list.includes(place - length - 1);
  const weekdays = BYDAY && dayOfWeekFilter(parts);
  return (day) => {
    const date = new Date(day * DAY);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + 1];
    if (BYMONTH && !BYMONTH.includes(month)) return false;
    if (BYMONTHDAY && !has(BYMONTHDAY, date.getUTCDate(), lengthOf(year, month, 1))) return false;
    if (BYYEARDAY && !has(BYYEARDAY, day - dayAt(year, 1, 1) + 1, lengthOf(year, 1, 12))) {
      return false;
    }
    if (BYWEEKNO && !has(BYWEEKNO, ...weekOf(day, wkst))) return false;
    return !weekdays || weekdays(day, year, month);
  };
}

/** The days of a number of months. */
const lengthOf = (year, month, count) => dayAt(year, month + count, 1) - dayAt(year, month, 1);

/** `MO` is each Monday; `-1MO` the last of the month, or of the year if the rule names no month. */
function dayOfWeekFilter({ freq, BYMONTH, BYDAY }) {
  const named = BYDAY.map((text) => {
    const [, place, name] = /^([+-]?\d+)?(\w\w)$/.exec(text);
    return { place: Number(place ?? 0), weekday: WEEKDAYS.indexOf(name) };
  });
  const isYear = freq === 'YEARLY' && !BYMONTH;
  const counts = freq === 'YEARLY' || freq === 'MONTHLY';
  return (day, year, month) =>
    named.some(({ place, weekday }) => {
      if (weekdayOf(day) !== weekday) return false;
      if (!place || !counts) return true;
      const [first, length] = isYear
        ? [dayAt(year, 1, 1), lengthOf(year, 1, 12)]
        : [dayAt(year, month, 1), lengthOf(year, month, 1)];
      const passed = day - first;
      return place > 0
        ? Math.floor(passed / 7) + 1 === place
        : Math.floor((length - 1 - passed) / 7) + 1 === -place;
    });
}

/** The number of a day's week, and how many weeks its year has: the first week has four days or more in the new year. */
function weekOf(day, wkst) {
  const week = weekStart(day, wkst);
  const year = new Date((week + 3) * DAY).getUTCFullYear();
  const first = weekStart(dayAt(year, 1, 4), wkst);
  return [(week - first) / 7 + 1, (weekStart(dayAt(year + 1, 1, 4), wkst) - first) / 7];
}
