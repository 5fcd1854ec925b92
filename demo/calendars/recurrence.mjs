/** When something that repeats begins. */
import { CalendarError } from './lines.mjs';

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
 * @param {(time: import('ical.js').default.Time, property: import('ical.js').default.Property) => number} options.toInstant epoch
 *   milliseconds
 * @param {number} options.until the last start wanted, in epoch milliseconds
 * @param {Budget} options.budget
 * @returns {Iterable<number>} epoch milliseconds
 * @throws {CalendarError} if the budget is spent
 */
export function occurrences(component, options) {
  return wallStarts(component, options).keys();
}

/**
 * The same, with what the clock shows at each start.
 *
 * @returns {Map<number, number>} from the instant to the time on the clock ({@link wallOf})
 */
export function wallStarts(component, { toInstant, until, budget }) {
  const first = component.getFirstProperty('dtstart');
  const start = first.getFirstValue();
  const starts = new Map();
  const add = (time, property) => starts.set(toInstant(time, property), wallOf(time));
  add(start, first);
  for (const { rule, last } of rulesOf(component, toInstant)) {
    const iterator = rule.iterator(start);
    for (let time = iterator.next(); time; time = iterator.next()) {
      spend(budget);
      const instant = toInstant(time, first);
      if (instant > Math.min(last, until)) break;
      add(time, first);
    }
  }
  for (const property of component.getAllProperties('rdate')) {
    for (const value of property.getValues()) {
      spend(budget);
      // A period: its start counts, its length is that of the event.
      add(value.start ?? value, property);
    }
  }
  exclude(component, starts, toInstant);
  return starts;
}

function* rulesOf(component, toInstant) {
  const first = component.getFirstProperty('dtstart');
  for (const written of component.getAllProperties('rrule')) {
    const rule = written.getFirstValue().clone();
    const { until } = rule;
    // The parser compares the end on the clock, though it is mostly written in UTC.
    rule.until = null;
    const last = until ? toInstant(until, first) + (until.isDate ? DAY - 1 : 0) : Infinity;
    yield { rule, last };
  }
}

const DAY = 86_400_000;

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
  for (const [instant, wall] of starts) if (days.has(dayOf(wall))) starts.delete(instant);
}

/** The day on a clock, as a number. */
export function dayOf(wall) {
  return Math.floor(wall / DAY);
}

function spend(budget) {
  if (--budget.steps < 0) throw new CalendarError('The calendar repeats too often to read.');
}
