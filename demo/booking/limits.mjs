/** The numbers that a practice may want otherwise. */

/**
 * @typedef {import('./hours.mjs').Limits & {
 *   mostSlots: number,
 *   pendingHours: number,
 *   waitlistDays: number,
 *   keepAnswersHours: number,
 *   keepDetailsDays: number,
 *   reminderHours: number,
 *   bodySeconds: number,
 *   readsPerMinute: number,
 *   writesPerMinute: number,
 *   callsPerHour: number,
 *   linksPerHour: number,
 *   callsPerTherapist: number,
 *   movesPerCall: number,
 * }} BookingLimits
 */

/** @type {BookingLimits} */
export const defaultLimits = {
  leadHours: 15,
  daysAhead: 24,
  minutes: 15,
  bufferMinutes: 5,
  // In one list. The rest is asked for with a later `from`.
  mostSlots: 1000,
  // How long the practice has to answer a request. A place on the waiting list lasts longer.
  pendingHours: 48,
  waitlistDays: 60,
  // How long the same key gets the same answer.
  keepAnswersHours: 72,
  // How long after a call its name and contact are kept.
  keepDetailsDays: 30,
  // How long before a call its reminder is due.
  reminderHours: 24,
  // How long a body may take to arrive.
  bodySeconds: 10,
  // From one source: an IPv4 address, or the /64 network of an IPv6 address.
  readsPerMinute: 240,
  writesPerMinute: 30,
  callsPerHour: 10,
  linksPerHour: 10,
  // From all sources together, per hour.
  callsPerTherapist: 30,
  // Of one call, per hour: each is told to the practice.
  movesPerCall: 10,
};
