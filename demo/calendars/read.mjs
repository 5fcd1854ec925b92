/** Reads when a calendar says that somebody is busy, or free, and nothing else. Pure, and without a network. */
import ICAL from 'ical.js';
import { isTimeZone, zoneOffset } from '../../dist/lib/zones.js';
import { CalendarError, readLines } from './lines.mjs';
import { dayOf, wallOf, wallStarts } from './recurrence.mjs';
import { instantIn, zonesOf } from './zones.mjs';
import { DAY, SECOND } from '../spans.mjs';

/** The most that is read of a file. What goes beyond is refused as a whole: half a calendar would show busy times as free. */
export const READ_LIMITS = { components: 20_000, steps: 200_000, spans: 20_000 };

/**
 * A time from `start` to `end`, in epoch milliseconds.
 *
 * @typedef {{ start: number, end: number }} Span
 *
 * @typedef {object} CalendarReading
 * @property {Span[]} busy earliest first, without overlaps
 * @property {Span[]} free earliest first; each as its entry has it, so that two in a row stay two
 * @property {string[]} problems in plain words, without a title or a name
 */

/**
 * Reads an iCalendar text (RFC 5545): events with their repetitions and exceptions, and free/busy lists.
 *
 * - An entry counts as busy, unless it is canceled or shown as free. A whole day is busy from midnight to midnight in `timeZone`.
 * - An entry that can be read in part is busy whenever it may be: without its repetition the first time, without a sensible end on
 *   the whole day and for 24 hours.
 * - With `entries: 'free'`, each entry is a free time instead, whatever it is shown as; whole days are left out, because they name
 *   no hours.
 * - A time without a zone is in the calendar's own zone (`X-WR-TIMEZONE`), else in `timeZone`.
 *
 * @param {string} text
 * @param {object} options
 * @param {number} options.from epoch milliseconds
 * @param {number} options.to epoch milliseconds; times outside are left out, and cut off at both ends
 * @param {string} options.timeZone of the therapist, an IANA name
 * @param {'busy' | 'free'} [options.entries] what an entry means
 * @param {Partial<typeof READ_LIMITS>} [options.limits]
 * @returns {CalendarReading}
 * @throws {CalendarError} if the text is no whole calendar, or too much
 * @example readCalendar(text, { from: now, to: now + 24 * 86_400_000, timeZone: 'America/New_York' })
 */
export function readCalendar(text, { from, to, timeZone, entries = 'busy', limits }) {
  const most = { ...READ_LIMITS, ...limits };
  const file = readLines(text, most.components);
  const problems = new Map();
  const tell = (problem) => problems.set(problem, (problems.get(problem) ?? 0) + 1);
  const parts = parsed(file.components, () => tell(UNREADABLE));
  const budget = { steps: most.steps };
  const zones = zonesOf({
    described: parts.VTIMEZONE,
    timeZone: ownZone(file.timeZone) ?? timeZone,
    until: to + DAY,
    budget,
    onUnknown: (name) => tell(`The time zone ${JSON.stringify(name.slice(0, 60))} is not known`),
  });
  const context = { from, to, zones, wholeDays: zoneOffset(timeZone), budget, entries, tell };
  const all = { busy: [], free: [] };
  for (const one of [...eventSpans(parts.VEVENT, context), ...freeBusy(parts.VFREEBUSY, context)]) {
    const span = { start: Math.max(one.start, from), end: Math.min(one.end, to) };
    if (span.start >= span.end) continue;
    all[one.kind].push(span);
    if (all.busy.length + all.free.length > most.spans) {
      throw new CalendarError(`The calendar has more than ${most.spans} times.`);
    }
  }
  return {
    busy: mergeSpans(all.busy),
    free: all.free.sort((a, b) => a.start - b.start || a.end - b.end),
    problems: [...problems].map(([problem, count]) =>
      count > 1 ? `${problem} (${count} times).` : `${problem}.`,
    ),
  };
}

const UNREADABLE = 'An entry could not be read';
const REVERSED = 'An entry ends before it begins';

/** Where no end is known: the day of the start on a clock, and 24 hours from it. */
const aroundOf = (start, wall = start, at = (local) => local) => ({
  start: at(dayOf(wall) * DAY),
  end: start + DAY,
});

/** UTC is what calendars without a zone of their own are given. */
function ownZone(name) {
  return isTimeZone(name) && !/^(?:etc\/)?(?:utc|gmt)$/i.test(name) ? name : undefined;
}

/** Each component by itself, because the parser gives up a whole text at its first fault. */
function parsed(components, onFault) {
  const found = { VEVENT: [], VFREEBUSY: [], VTIMEZONE: [] };
  for (const { name, text } of components) {
    const component = componentOf(text) ?? (name === 'VEVENT' ? readablePart(text) : undefined);
    if (name === 'VFREEBUSY' && !component) {
      throw new CalendarError('A free/busy list could not be read.');
    }
    if (!component || (name === 'VEVENT' && isPartial(component))) onFault();
    if (component) found[name].push(component);
  }
  return found;
}

/** What a text holds; undefined if a value in it cannot be read. */
function componentOf(text) {
  try {
    const component = ICAL.Component.fromString(text);
    for (const property of component.getAllProperties()) {
      // A value is parsed when it is asked for.
      const values = property.getValues();
      if (property.name === 'rrule' && !values[0]?.freq) return undefined;
    }
    return component;
  } catch {
    return undefined;
  }
}

/** The lines of an event that cannot be read. */
const lost = new WeakMap();
const isPartial = (component) => lost.has(component) || !component.hasProperty('dtstart');
const hasLost = (component, ...names) => names.some((name) => lost.get(component)?.has(name));

/** An event without the lines that cannot be read. */
function readablePart(text) {
  const lines = text.split('\r\n');
  const isReadable = (line) => componentOf(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`);
  const bad = lines.slice(1, -1).filter((line) => !isReadable(line));
  const component = componentOf(lines.filter((line) => !bad.includes(line)).join('\r\n'));
  const names = bad.map((line) => /^[\w-]*/.exec(line)[0].toUpperCase());
  if (component) lost.set(component, new Set(names));
  return component;
}

/** Joins times that overlap or touch. */
export function mergeSpans(spans) {
  const merged = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}

function* freeBusy(components, { zones, tell }) {
  for (const component of components) {
    for (const property of component.getAllProperties('freebusy')) {
      const kind = /^free$/i.test(property.getParameter('fbtype') ?? 'busy') ? 'free' : 'busy';
      for (const period of property.getValues()) {
        const start = instantIn(period.start, zones());
        const end = period.end
          ? instantIn(period.end, zones())
          : start + period.duration.toSeconds() * SECOND;
        if (end >= start) yield { kind, start, end };
        else {
          tell(REVERSED);
          if (kind === 'busy') yield { kind, ...aroundOf(start) };
        }
      }
    }
  }
}

/** The times of all events. Those with the same `UID` are one repeating event and its exceptions. */
function* eventSpans(components, context) {
  const groups = new Map();
  components.forEach((component, index) => {
    const uid = component.getFirstPropertyValue('uid') ?? index;
    if (!groups.has(uid)) groups.set(uid, []);
    groups.get(uid).push(component);
  });
  for (const group of groups.values()) {
    // What is not known for certain is not free.
    if (context.entries === 'free' && group.some(isPartial)) continue;
    try {
      yield* groupSpans(group, context);
    } catch (error) {
      if (error instanceof CalendarError) throw error;
      context.tell(UNREADABLE);
      if (context.entries === 'busy') yield* group.flatMap((one) => [...onceSpan(one, context)]);
    }
  }
}

/** The first time of an event. */
function* onceSpan(component, context) {
  const time = timeOf(component, context);
  if (time) yield* spanOf(component, time, time.start, time.wall, context);
}

function* groupSpans(group, context) {
  const isException = (component) => component.hasProperty('recurrence-id');
  const exceptions = newest(group.filter(isException)).map((component) => {
    const property = component.getFirstProperty('recurrence-id');
    const time = property.getFirstValue();
    return {
      component,
      replaces: instantOfProperty(property, time, context),
      day: time.isDate ? dayOf(wallOf(time)) : undefined,
      isFollowed: /^thisandfuture$/i.test(property.getParameter('range') ?? ''),
    };
  });
  for (const component of group.filter((one) => !isException(one))) {
    yield* masterSpans(component, exceptions, context);
  }
  // An exception whose event is not in the file still takes place.
  for (const { component } of exceptions) yield* onceSpan(component, context);
}

/** Of two versions of one exception, the later. */
function newest(components) {
  const latest = new Map();
  const version = (one) => one.getFirstPropertyValue('sequence') ?? 0;
  for (const component of components) {
    const key = String(component.getFirstPropertyValue('recurrence-id'));
    const known = latest.get(key);
    if (!known || version(component) >= version(known)) latest.set(key, component);
  }
  return [...latest.values()];
}

function* masterSpans(component, exceptions, context) {
  const time = timeOf(component, context);
  if (!time) return;
  const toInstant = (value, property, wall = wallOf(value)) =>
    instantAt(property, value, wall, context);
  // An event that began before the window may still go on in it; one that is moved by an exception begins elsewhere.
  const { budget, to } = context;
  const starts = wallStarts(component, { toInstant, until: to, budget });
  for (const [start, { wall, periods }] of starts) {
    const isReplaced = ({ replaces, day }) => replaces === start || day === dayOf(wall);
    if (exceptions.some(isReplaced)) continue;
    const followed = exceptions
      .filter(({ isFollowed, replaces }) => isFollowed && replaces < start)
      .sort((a, b) => b.replaces - a.replaces)[0];
    const changed = followed && timeOf(followed.component, context);
    const own = periods.length ? timeOfPeriods(periods, start, context) : time;
    if (!changed) yield* spanOf(component, own, start, wall, context);
    else {
      const moved = changed.start - followed.replaces;
      yield* spanOf(followed.component, changed, start + moved, wall + moved, context);
    }
  }
}

/** What one occurrence means: busy, free, or nothing. */
function* spanOf(component, { isWholeDay, isEndless, endOf, at }, start, wall, context) {
  const { entries, tell } = context;
  const value = (name) => String(component.getFirstPropertyValue(name) ?? '').toUpperCase();
  if (value('status') === 'CANCELLED') return;
  if (entries === 'free') {
    if (isWholeDay) tell('A whole day is no call time');
    else if (!isEndless) yield { kind: 'free', start, end: endOf(start, wall) };
    return;
  }
  const isFree =
    value('transp') === 'TRANSPARENT' || value('x-microsoft-cdo-busystatus') === 'FREE';
  if (isFree) return;
  if (isEndless) yield { kind: 'busy', ...aroundOf(start, wall, at) };
  else yield { kind: 'busy', start, end: endOf(start, wall) };
}

/** When an event first begins, and how to find where an occurrence of it ends. */
function timeOf(component, context) {
  const first = component.getFirstProperty('dtstart');
  const begin = first?.getFirstValue();
  // Told already.
  if (!begin) return undefined;
  const isWholeDay = begin.isDate;
  const start = instantOfProperty(first, begin, context);
  const wall = wallOf(begin);
  const last = component.getFirstProperty('dtend');
  const duration = component.getFirstPropertyValue('duration');
  const end = last?.getFirstValue();
  const at = (local) => instantAt(first, begin, local, context);
  const basics = { isWholeDay, start, wall, at };
  if (hasLost(component, 'DTEND', 'DURATION') && !end && !duration) {
    return { ...basics, isEndless: true };
  }
  if (isWholeDay) {
    const days = end?.isDate ? dayOf(wallOf(end)) - dayOf(wall) : (duration?.days ?? 0) || 1;
    const length = Math.max(1, days + (duration?.weeks ?? 0) * 7) * DAY;
    return { ...basics, endOf: (_, local) => at(local + length) };
  }
  if (end) {
    const length = instantOfProperty(last, end, context) - start;
    if (length < 0) context.tell(REVERSED);
    return { ...basics, isEndless: length < 0, endOf: (instant) => instant + length };
  }
  if (duration?.isNegative) {
    context.tell(REVERSED);
    return { ...basics, isEndless: true };
  }
  return { ...basics, endOf: after(duration, at) };
}

/** Where a duration ends: a day of it at the same time on the clock; its hours are exact. */
function after(duration, at) {
  const { weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration ?? {};
  const length = ((hours * 60 + minutes) * 60 + seconds) * SECOND;
  const nominal = (weeks * 7 + days) * DAY;
  return (instant, local) => (nominal ? at(local + nominal) : instant) + length;
}

/** When the longest of the periods that begin at one instant ends. */
function timeOfPeriods(periods, start, context) {
  const ends = periods.map(([period, property]) => {
    const at = (local) => instantAt(property, period.start, local, context);
    if (period.end) return instantOfProperty(property, period.end, context);
    if (period.duration.isNegative) return -Infinity;
    return after(period.duration, at)(start, wallOf(period.start));
  });
  const end = Math.max(...ends);
  const isEndless = end < start;
  if (isEndless) context.tell(REVERSED);
  const [[{ start: first }, property]] = periods;
  return { isEndless, endOf: () => end, at: (local) => instantAt(property, first, local, context) };
}

function instantOfProperty(property, time, context) {
  return instantAt(property, time, wallOf(time), context);
}

/** The instant of a time on the clock of a property. Whole days are the therapist's. */
function instantAt(property, time, local, { zones, wholeDays }) {
  const offset = time.isDate ? wholeDays : zones(property.getParameter('tzid'));
  return instantIn(time, offset, local);
}
