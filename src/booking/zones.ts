import { isTimeZone } from '../lib/zones.js';

/** One zone for each clock that people in the United States and its territories live by, east to west. */
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

/** The zones to choose from. */
export interface ZoneChoices {
  /** A few: the visitor's, the therapist's, and those of the United States. */
  near: readonly string[];
  /** Every other zone that this device knows, by name. */
  rest: readonly string[];
}

/**
 * The zones to offer, each once; two names of one zone (`Asia/Calcutta`, `Asia/Kolkata`) count as one, and the visitor's
 * own name for it wins.
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
