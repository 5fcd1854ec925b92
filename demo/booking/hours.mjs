/** The times for first calls, as the server's time zones are. */
import * as zones from '../../dist/lib/zones.js';
import { gridTimes } from '../clinic/grid.mjs';

/** @typedef {import('../clinic/grid.mjs').Limits} Limits */

/**
 * All times on the therapist's grid that can be requested, taken or not, earliest first: see `gridTimes`.
 *
 * @param {import('../../src/feed/index.js').TherapistInput} therapist
 * @param {string} timeZone the zone of the hours, if the therapist names none
 * @param {number} now epoch milliseconds
 * @param {Limits} limits
 */
export function timesOf(therapist, timeZone, now, limits) {
  return gridTimes(therapist, timeZone, now, limits, zones);
}
