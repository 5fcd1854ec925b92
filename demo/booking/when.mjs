/** Times as people read them, in English or Spanish. */
import { zoneName } from '../../dist/i18n/zone-names.js';

/** @typedef {'en' | 'es'} Language */

/**
 * The language that a locale asks for: what is not Spanish gets English.
 *
 * @param {string | null | undefined} locale BCP 47
 * @returns {Language}
 */
export function languageOf(locale) {
  return /^es\b/i.test(locale ?? '') ? 'es' : 'en';
}

const LOCALES = { en: 'en-US', es: 'es-US' };

const cache = new Map();

/** Creating a formatter takes a hundred times as long as using it. */
function format(language, timeZone, options) {
  const key = JSON.stringify([language, timeZone, options]);
  if (!cache.has(key)) {
    cache.set(key, new Intl.DateTimeFormat(LOCALES[language], { timeZone, ...options }));
  }
  return cache.get(key);
}

const HOURS = { hour: 'numeric', minute: '2-digit' };
const DAY = { weekday: 'long', month: 'long', day: 'numeric' };

/** @example dayOf(instant, 'America/Denver', 'en') // 'Friday, November 20' */
export const dayOf = (instant, timeZone, language) =>
  format(language, timeZone, DAY).format(instant);

/** @example shortDayOf(instant, 'America/Denver', 'en') // 'Fri, Nov 20' */
export const shortDayOf = (instant, timeZone, language) =>
  format(language, timeZone, { weekday: 'short', month: 'short', day: 'numeric' }).format(instant);

/** @example timeOf(instant, 'America/Denver', 'en') // '8:00 PM' */
export const timeOf = (instant, timeZone, language) =>
  format(language, timeZone, HOURS).format(instant);

/** With the zone's abbreviation, which distinguishes the two halves of a repeated hour. @example '8:00 PM MST' */
export const clockOf = (instant, timeZone, language) =>
  format(language, timeZone, { ...HOURS, timeZoneName: 'short' }).format(instant);

/**
 * The whole of a time: day, clock, and the zone with how far it is from UTC. Others may have another table of zones, in which a
 * government's latest decision is missing: with the distance, the time is right by any table.
 *
 * @param {{ start: number | Date, end?: number | Date }} time
 * @example when({ start, end }, 'America/Denver', 'en') // 'Friday, November 20, 8:00 – 8:15 PM, Mountain Time (UTC−7)'
 */
export function when({ start, end }, timeZone, language) {
  const clock = format(language, timeZone, { ...DAY, ...HOURS });
  // Before: "Friday, November 20 at 8:00 PM" in some versions of the tables.
  const day = dayOf(start, timeZone, language);
  const isOneDay = end !== undefined && day === dayOf(end, timeZone, language);
  const hours = format(language, timeZone, HOURS);
  if (end !== undefined && offsetOf(start, timeZone) !== offsetOf(end, timeZone)) {
    return acrossChange({ start, end, isOneDay }, timeZone, language);
  }
  let time = `${day}, ${hours.format(start)}`;
  if (isOneDay) time = `${day}, ${hours.formatRange(start, end)}`;
  else if (end !== undefined) time = clock.formatRange(start, end);
  return `${time}, ${zoneOf(start, timeZone, language)}`;
}

/**
 * The clock is changed within: each end has its own distance from UTC, because an hour occurs twice, or not at all.
 *
 * @example 'Sunday, November 1, 1:45 AM (UTC−4) – 1:00 AM (UTC−5), Eastern Time'
 */
function acrossChange({ start, end, isOneDay }, timeZone, language) {
  const at = (instant) => `${timeOf(instant, timeZone, language)} (${offsetOf(instant, timeZone)})`;
  const endDay = isOneDay ? '' : `${dayOf(end, timeZone, language)}, `;
  const time = `${dayOf(start, timeZone, language)}, ${at(start)} – ${endDay}${at(end)}`;
  const name = zoneNameOf(start, timeZone, language);
  return isOffset(name) ? time : `${time}, ${name}`;
}

/** @example zoneOf(instant, 'America/Denver', 'en') // 'Mountain Time (UTC−7)' */
export function zoneOf(instant, timeZone, language) {
  const name = zoneNameOf(instant, timeZone, language);
  const offset = offsetOf(instant, timeZone);
  return isOffset(name) ? offset : `${name} (${offset})`;
}

/** Whether a zone has no name but its distance. */
const isOffset = (name) => /^(GMT|UTC)/.test(name);

/** @example offsetOf(instant, 'America/Denver') // 'UTC−7' */
const offsetOf = (instant, timeZone) =>
  nameOf(instant, timeZone, 'longOffset', 'en')
    .replace('GMT', 'UTC')
    .replace(/([+-])0?(\d+)(?::00)?/, '$1$2')
    .replace('-', '−');

/** The name of a zone as the library says it, in summer and in winter. @example zoneNameOf(instant, 'America/Denver', 'en') // 'Mountain Time' */
export const zoneNameOf = (instant, timeZone, language) =>
  zoneName(LOCALES[language], timeZone, +instant);

const nameOf = (instant, timeZone, timeZoneName, language) =>
  format(language, timeZone, { timeZoneName })
    .formatToParts(instant)
    .find(({ type }) => type === 'timeZoneName').value;
