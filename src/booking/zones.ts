import { isTimeZone } from '../lib/zones.js';

/** One time zone for each clock time in use in the United States and its territories, east to west. */
const US_ZONES = [
  'America/Puerto_Rico',
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'Pacific/Honolulu',
  'Pacific/Guam',
];

/** The time zones to choose from. */
export interface ZoneChoices {
  /** The visitor's, the therapist's, and those of the United States. */
  near: readonly string[];
  /** All other zones that this device knows, by name. */
  rest: readonly string[];
}

/**
 * The time zones to offer, each once. Two names of one zone (`Asia/Calcutta`, `Asia/Kolkata`) count as one; the name from
 * `own` is kept.
 *
 * @param own the visitor's and the therapist's, in this order
 * @example zoneChoices(['Asia/Kolkata', 'America/Denver']).near[0] // 'Asia/Kolkata'
 */
export function zoneChoices(own: readonly (string | undefined)[]): ZoneChoices {
  const taken = new Set<string>();
  const isNew = (zone: string | undefined) => {
    if (!isTimeZone(zone)) return false;
    const name = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
    return taken.size < taken.add(name).size;
  };
  const near = [...own, ...US_ZONES].filter(isNew) as string[];
  return { near, rest: Intl.supportedValuesOf('timeZone').filter(isNew) };
}
