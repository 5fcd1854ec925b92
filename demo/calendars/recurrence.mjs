/** When something that repeats begins. */
import { CalendarError } from './lines.mjs';
import { timesOfRule } from './rule.mjs';
import { DAY } from '../spans.mjs';

/**
 * How many more steps all repetitions of a file may take together: a rule such as “every second since 1970” is short to write.
 *
 * @typedef {{ steps: number }} Budget
 */

/** A time as its clock shows it, as if that were UTC, in epoch milliseconds. */
export function wallOf({ year, month, day, hour, minute, second }) {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The starts of a component, in no order. A rule (`RRULE`) counts on the clock of its zone. Rules and single dates (`RDATE`,
 * `EXDATE`) are compared as instants, because they may be written in different zones.
 *
 * @param {import('ical.js').default.Component} component
 * @param {object} options
 * @param {(time: import('ical.js').default.Time, property: import('ical.js').default.Property, wall?: number) => number}
 *   options.toInstant epoch milliseconds; of another time on the same clock, if `wall` is given
 * @param {number} options.until the last start wanted, in epoch milliseconds
 * @param {Budget} options.budget
 * @returns {Iterable<number>} epoch milliseconds
 * @throws {CalendarError} if the budget is spent
 */
export function occurrences(component, options) {
  return wallStarts(component, options).keys();
}

/**
 * A start: what the clock shows then ({@link wallOf}), and the periods that are written for it, with the property of each. A period
 * has an end of its own (`RDATE;VALUE=PERIOD`).
 *
 * @typedef {{ wall: number, periods: [import('ical.js').default.Period, import('ical.js').default.Property][] }} Start
 */

/**
 * The same, with what is known of each start.
 *
 * @returns {Map<number, Start>} by the instant
 */
export function wallStarts(component, { toInstant, until, budget }) {
  const first = component.getFirstProperty('dtstart');
  const start = first.getFirstValue();
  const starts = new Map();
  const add = (instant, wall, ...periods) => {
    const known = starts.get(instant)?.periods ?? [];
    starts.set(instant, { wall, periods: [...known, ...periods] });
  };
  add(toInstant(start, first), wallOf(start));
  const onStep = () => spend(budget);
  for (const { rule, last } of rulesOf(component, toInstant)) {
    // A clock is a day ahead at most.
    const options = { isDate: start.isDate, until: until + DAY, onStep };
    for (const wall of timesOfRule(rule, wallOf(start), options)) {
      const instant = toInstant(start, first, wall);
      if (instant > Math.min(last, until)) break;
      add(instant, wall);
    }
  }
  for (const property of component.getAllProperties('rdate')) {
    for (const value of property.getValues()) {
      spend(budget);
      const time = value.start ?? value;
      const periods = value.start ? [[value, property]] : [];
      add(toInstant(time, property), wallOf(time), ...periods);
    }
  }
  exclude(component, starts, toInstant);
  return starts;
}

function* rulesOf(component, toInstant) {
  const first = component.getFirstProperty('dtstart');
  for (const written of component.getAllProperties('rrule')) {
    const rule = written.getFirstValue();
    const { until } = rule;
    // Compared as an instant, because it is mostly written in UTC.
    const last = until ? toInstant(until, first) + (until.isDate ? DAY - 1 : 0) : Infinity;
    yield { rule, last };
  }
}

/** Removes what is excluded. A date without a time excludes whatever begins on it. */
function exclude(component, starts, toInstant) {
  const days = new Set();
  for (const property of component.getAllProperties('exdate')) {
    for (const time of property.getValues()) {
      if (time.isDate) days.add(dayOf(wallOf(time)));
      else starts.delete(toInstant(time, property));
    }
  }
  if (!days.size) return;
  for (const [instant, { wall }] of starts) if (days.has(dayOf(wall))) starts.delete(instant);
}

/** The day on a clock, as a number. */
export function dayOf(wall) {
  return Math.floor(wall / DAY);
}

function spend(budget) {
  if (--budget.steps < 0) throw new CalendarError('The calendar repeats too often to read.');
}
