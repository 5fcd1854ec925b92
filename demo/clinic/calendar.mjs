/** Dates and free times, all relative to one moment, so that the clinic is always up to date. */
import { chance } from './chance.mjs';
import { DAY, HOUR } from '../spans.mjs';

/** How far ahead the clinic opens its calendar. */
const DAYS_AHEAD = 24;

/** No offered time begins sooner than this. */
const NOTICE = 15 * HOUR;

/** Days of the year on which the clinic is closed, as `MM-DD`. */
const CLOSED = ['01-01', '07-04', '12-25'];

const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** An instant some hours ago, in RFC 3339. */
export function hoursAgo(now, hours) {
  return new Date(now - hours * HOUR).toISOString();
}

/** A day some days after now, or before now if negative, as `YYYY-MM-DD`. */
export function dayFrom(now, days) {
  return new Date(now + days * DAY).toISOString().slice(0, 10);
}

/**
 * Reads hours in the format of the people files.
 *
 * @param {string} text
 * @example hours('tue thu 16:00-20:00') // { days: ['tue', 'thu'], from: '16:00', to: '20:00' }
 */
export function hours(text) {
  const [, days, from, to] = /^([a-z ]+) (\d\d:\d\d)-(\d\d:\d\d)$/.exec(text);
  return { days: days.split(' '), from, to };
}

/**
 * The free starts in a person's usual hours, in RFC 3339 with the offset of their zone on that day. Whether a start is free depends
 * only on its own date and time, so that a page loaded tomorrow shows what is left of today's.
 *
 * @param {object} person
 * @param {string} person.id
 * @param {{ days: string[], from: string, to: string }[]} person.weekly on the wall clock of `timeZone`
 * @param {number} person.slotMinutes
 * @param {string} person.timeZone
 * @param {number} person.free the share of the usual starts that are free
 * @param {number} now epoch milliseconds
 */
export function freeSlots({ id, weekly, slotMinutes, timeZone, free }, now) {
  return daysFrom(now, timeZone).flatMap((day) =>
    weekly
      .filter(({ days }) => days.includes(weekday(day)))
      .flatMap((span) => starts(span, slotMinutes))
      .filter((time) => chance(id, day, time) < free)
      .map((time) => instant(day, time, timeZone))
      .filter((slot) => Date.parse(slot) >= now + NOTICE),
  );
}

/** Today and the next days in a time zone, except days on which the clinic is closed. */
function daysFrom(now, timeZone) {
  const today = Date.parse(new Intl.DateTimeFormat('en-CA', { timeZone }).format(now));
  return Array.from({ length: DAYS_AHEAD }, (_, days) => dayFrom(today, days)).filter(
    (day) => !CLOSED.includes(day.slice(5)),
  );
}

function weekday(day) {
  return WEEKDAYS[new Date(day).getUTCDay()];
}

/** The times within a span at which a session can begin. Sessions begin on the half hour, so that there is a break between them. */
function starts({ from, to }, slotMinutes) {
  const step = Math.ceil(slotMinutes / 30) * 30;
  const [first, end] = [from, to].map(minutes);
  const count = Math.floor((end - slotMinutes - first) / step) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, index) => clock(first + index * step));
}

function minutes(time) {
  const [hour, minute] = time.split(':').map(Number);
  return hour * 60 + minute;
}

function clock(minutes) {
  return [Math.floor(minutes / 60), minutes % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}

/**
 * A time on a zone’s wall clock as an instant, with the offset at midday: clocks change at night, when nobody here
 * works.
 */
function instant(day, time, timeZone) {
  const key = `${day} ${timeZone}`;
  if (!offsets.has(key)) offsets.set(key, offsetOn(day, timeZone));
  return `${day}T${time}:00${offsets.get(key)}`;
}

/** Cached per day and zone, because creating a formatter takes longer than everything else here. */
const offsets = new Map();

function offsetOn(day, timeZone) {
  const noon = Date.parse(`${day}T17:00:00Z`);
  const parts = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  const { value } = parts.formatToParts(noon).find(({ type }) => type === 'timeZoneName');
  return value.slice('GMT'.length);
}
