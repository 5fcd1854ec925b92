/** The time zones that a calendar names, in the many ways in which calendar programs name them. */
import ICAL from 'ical.js';
import windows from 'windows-iana';
import { instantOf, isTimeZone, zoneOffset } from '../../dist/lib/zones.js';
import { occurrences, wallOf } from './recurrence.mjs';

/** @typedef {import('../../src/lib/zones.js').Offset} Offset */

/**
 * The zones of one file. A zone that the file describes (`VTIMEZONE`) wins over its name.
 *
 * @param {object} options
 * @param {ICAL.Component[]} options.described the file's own zones
 * @param {string} options.timeZone for times without a zone, and for zones that nobody knows
 * @param {number} options.until the end of the window, in epoch milliseconds
 * @param {import('./recurrence.mjs').Budget} options.budget
 * @param {(name: string) => void} options.onUnknown
 * @returns {(tzid?: string) => Offset}
 */
export function zonesOf({ described, timeZone, until, budget, onUnknown }) {
  const own = new Map();
  for (const component of described) {
    const name = component.getFirstPropertyValue('tzid');
    const offset = describedOffset(component, until, budget);
    if (name && offset) own.set(name, offset);
  }
  const known = new Map();
  return (tzid) => {
    if (!tzid) return zoneOffset(timeZone);
    if (!known.has(tzid)) {
      const name = own.has(tzid) ? undefined : zoneNamed(tzid);
      if (!own.has(tzid) && !name) onUnknown(tzid);
      known.set(tzid, own.get(tzid) ?? zoneOffset(name ?? timeZone));
    }
    return known.get(tzid);
  };
}

/**
 * The IANA zone that a name means, if any.
 *
 * @example zoneNamed('Eastern Standard Time')                        // 'America/New_York'
 * @example zoneNamed('(UTC-05:00) Eastern Time (US & Canada)')       // 'America/New_York'
 * @example zoneNamed('/mozilla.org/20050126_1/America/Indiana/Knox') // 'America/Indiana/Knox'
 */
export function zoneNamed(name) {
  const plain = name.trim().replace(/^"(.*)"$/, '$1');
  if (isTimeZone(plain)) return plain;
  const [meant] = windows.findIana(plain) ?? [];
  if (meant && isTimeZone(meant)) return meant;
  const shown = zoneShown(plain);
  if (shown) return shown;
  const parts = plain.split('/');
  // At least an area and a city: a single last word may mean something else.
  for (let n = Math.max(1, parts.length - 3); n <= parts.length - 2; n++) {
    const rest = parts.slice(n).join('/');
    if (isTimeZone(rest)) return rest;
  }
  return undefined;
}

/** Names that Windows shows where it has no city to show. */
const SHOWN = {
  'Coordinated Universal Time': 'UTC',
  'Atlantic Time (Canada)': 'America/Halifax',
  Newfoundland: 'America/St_Johns',
  'Eastern Time (US & Canada)': 'America/New_York',
  'Indiana (East)': 'America/Indiana/Indianapolis',
  'Central Time (US & Canada)': 'America/Chicago',
  'Central America': 'America/Guatemala',
  Saskatchewan: 'America/Regina',
  'Mountain Time (US & Canada)': 'America/Denver',
  Arizona: 'America/Phoenix',
  Yukon: 'America/Whitehorse',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  'Baja California': 'America/Tijuana',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
};

/** Zones by their cities, as Windows writes these. */
const cities = new Map(
  Intl.supportedValuesOf('timeZone').map((zone) => [
    zone.split('/').at(-1).replaceAll('_', ' '),
    zone,
  ]),
);

/** The zone of a name as Windows shows it: an offset, then a name of its own or a few cities. Undefined if the offset is another. */
function zoneShown(name) {
  const [, sign, hours = 0, minutes = 0, rest] =
    /^(?:\((?:UTC|GMT)(?:([+-])(\d\d)[:.](\d\d))?\) *)?(.*)$/.exec(name);
  const own = rest.split(', ').find((city) => cities.has(city));
  const zone = SHOWN[rest] ?? (name === rest ? undefined : cities.get(own));
  if (!zone || name === rest) return zone;
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
  const isMeant = ['2026-01-01', '2026-07-01'].some(
    (day) => zoneOffset(zone)(Date.parse(day)) === offset,
  );
  return isMeant ? zone : undefined;
}

/** The offset that a file describes: from each change of its clock to the next. Undefined if it describes none. */
function describedOffset(component, until, budget) {
  const changes = [];
  for (const part of component.getAllSubcomponents()) {
    const from = part.getFirstPropertyValue('tzoffsetfrom')?.toSeconds() * 1000;
    const to = part.getFirstPropertyValue('tzoffsetto')?.toSeconds() * 1000;
    const start = part.getFirstPropertyValue('dtstart');
    if (Number.isNaN(from + to) || !start) continue;
    // The time of a change is on the clock before it.
    const toInstant = (time, _, wall = wallOf(time)) => wall - from;
    for (const at of occurrences(part, { toInstant, until, budget }))
      changes.push({ at, from, to });
  }
  if (!changes.length) return undefined;
  changes.sort((a, b) => a.at - b.at);
  return (instant) => {
    const next = changes.findIndex(({ at }) => at > instant);
    if (next === 0) return changes[0].from;
    return changes.at(next < 0 ? -1 : next - 1).to;
  };
}

/**
 * The instant that a time means.
 *
 * @param {ICAL.Time} time says whether it is in UTC
 * @param {Offset} offset of its zone, if it is not
 * @param {number} [local] another time on the same clock ({@link wallOf})
 */
export function instantIn(time, offset, local = wallOf(time)) {
  return time.zone === ICAL.Timezone.utcTimezone ? local : instantOf(local, offset);
}
