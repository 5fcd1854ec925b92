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
  // How long a body may take to arrive. The demo's server waits 20 seconds for a whole request.
  bodySeconds: 10,
  // From one source: an IPv4 address, or the /64 network of an IPv6 address.
  readsPerMinute: 240,
  writesPerMinute: 30,
  callsPerHour: 10,
  // On the page and in the widget together, and so are moves.
  linksPerHour: 10,
  // From all sources together, per hour.
  callsPerTherapist: 30,
  // Of one call, per hour: each is told to the practice.
  movesPerCall: 10,
};

/**
 * From which to which whole number each may be set.
 *
 * @type {Record<keyof BookingLimits, readonly [least: number, most: number]>}
 */
export const limitRanges = {
  leadHours: [0, 2160],
  daysAhead: [1, 366],
  minutes: [1, 480],
  bufferMinutes: [0, 480],
  mostSlots: [1, 10_000],
  pendingHours: [1, 2160],
  waitlistDays: [1, 3650],
  keepAnswersHours: [1, 2160],
  keepDetailsDays: [0, 3650],
  reminderHours: [0, 720],
  bodySeconds: [1, 15],
  readsPerMinute: [1, 100_000],
  writesPerMinute: [1, 100_000],
  callsPerHour: [1, 100_000],
  linksPerHour: [1, 100_000],
  callsPerTherapist: [1, 100_000],
  movesPerCall: [1, 100_000],
};
