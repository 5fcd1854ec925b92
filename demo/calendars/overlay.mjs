/** Puts what calendars say into a feed: openings for sessions, and times of first calls. Pure. */
import { defaultLimits } from '../booking/limits.mjs';
import { timesOf } from '../booking/hours.mjs';
import { modeOf, offersTimes } from '../booking/offer.mjs';
import { omit } from '../omit.mjs';
import { callTimes, isUnknown, timesWithin, withoutBusy } from './times.mjs';
import { iso } from '../booking/instants.mjs';
import { DAY, HOUR, MINUTE } from '../spans.mjs';

/** The length of a session, unless the feed gives one. */
const SESSION_MINUTES = 50;

/** How many times of each kind a feed lists at most. The booking form has them all. */
const MOST_TIMES = 40;

/**
 * The times of first calls that a therapist has by their hours and calendars, booked or not. What a feed shows and what an endpoint
 * offers are both from here.
 *
 * @param {import('../../src/feed/index.js').TherapistInput} therapist
 * @param {string} timeZone of the hours
 * @param {number} now epoch milliseconds
 * @param {import('../booking/hours.mjs').Limits} limits
 * @param {import('./calendars.mjs').Readings} [readings]
 * @returns {import('./read.mjs').Span[]} earliest first
 */
export function callTimesOf(therapist, timeZone, now, limits, readings) {
  return callTimes(timesOf(therapist, timeZone, now, limits), readings, {
    now,
    from: now + limits.leadHours * HOUR,
    to: now + limits.daysAhead * DAY,
    minutes: therapist.consultation?.minutes ?? limits.minutes,
    breakMinutes: limits.bufferMinutes,
  });
}

/**
 * The feed with the calendars in it.
 *
 * - A calendar of openings replaces `availability.slots`, one of call times `consultation.slots`. Each has the date of its last good
 *   reading, so it ages if the calendar cannot be read.
 * - While one of the calendars is not known, the times that depend on it are left out, also those that the feed lists.
 * - Busy times are taken out of both. Lists of the feed keep their own date if that is older.
 * - Where first calls are booked here by choosing a time, the call times are those that the hours and calendars leave; or what the
 *   endpoint offers, if that is given in `free`. Where nobody can choose a time, there are none: see `withoutUnoffered`.
 *
 * @template {import('../../src/feed/index.js').FeedInput} F
 * @param {F} feed not changed
 * @param {ReadonlyMap<string, import('./calendars.mjs').Readings>} all by the therapist's id
 * @param {number} now epoch milliseconds
 * @param {object} [options]
 * @param {import('../booking/hours.mjs').Limits} [options.limits] of the endpoint
 * @param {ReadonlyMap<string, readonly number[]>} [options.free] the starts that the endpoint offers now, by the therapist's id; who is
 *   not in it offers none
 * @returns {F}
 */
export function withCalendars(feed, all, now, { limits = defaultLimits, free } = {}) {
  if (!all.size) return feed;
  const therapists = feed.therapists.map((therapist) => {
    const readings = all.get(therapist.id);
    if (!readings) return therapist;
    return {
      ...therapist,
      ...openings(therapist, readings, now),
      ...calls(therapist, readings, { feed, now, limits, free }),
    };
  });
  return { ...feed, therapists };
}

function openings({ availability = {} }, { openings: own, busy }, now) {
  const minutes = availability.slotMinutes ?? SESSION_MINUTES;
  if (isUnknown(now, own, busy)) return unlisted('availability', availability);
  if (own) {
    const free = timesWithin(own.spans, { minutes }).filter(({ start }) => start > now);
    return listed('availability', availability, withoutBusy(free, busy), own.asOf, busy?.asOf);
  }
  if (!availability.slots || !busy) return {};
  const free = withoutBusy(spans(availability.slots, minutes), busy);
  return listed('availability', availability, free, dateOf(availability.asOf), busy.asOf);
}

function calls(therapist, readings, { feed, now, limits, free: offered }) {
  const { consultation = {}, availability } = therapist;
  const { calls: own, busy } = readings;
  if (!offersTimes(therapist, feed)) return unlisted('consultation', consultation);
  if (isUnknown(now, own, busy)) return unlisted('consultation', consultation);
  if (!own && !busy) return {};
  const isHere = modeOf(therapist, feed) !== undefined;
  if (own || isHere) {
    const timeZone = availability?.timeZone ?? feed.timeZone ?? 'UTC';
    const free =
      isHere && offered
        ? (offered.get(therapist.id) ?? []).map((start) => ({ start }))
        : callTimesOf(therapist, timeZone, now, limits, readings);
    // What the endpoint offered may have been read a while ago.
    const told = isHere && offered ? dateOf(consultation.asOf) || undefined : undefined;
    return listed('consultation', consultation, free, own?.asOf, busy?.asOf, told);
  }
  if (!consultation.slots) return {};
  const minutes = consultation.minutes ?? limits.minutes;
  const free = withoutBusy(spans(consultation.slots, minutes), busy);
  return listed('consultation', consultation, free, dateOf(consultation.asOf), busy.asOf);
}

/** Without a list: nobody knows what is free. */
const unlisted = (name, fields) => (fields.slots ? { [name]: omit(fields, 'slots', 'asOf') } : {});

/** The list, with the oldest date of what it was made from. Without a date it counts for nothing. */
function listed(name, fields, free, ...dates) {
  const oldest = Math.min(...dates.filter((date) => date !== undefined));
  const slots = free.slice(0, MOST_TIMES).map(({ start }) => iso(start));
  return {
    [name]: {
      ...omit(fields, 'asOf'),
      slots,
      ...(Number.isFinite(oldest) && { asOf: iso(oldest) }),
    },
  };
}

const spans = (slots, minutes) =>
  slots
    .map((slot) => Date.parse(slot))
    .sort((a, b) => a - b)
    .map((start) => ({ start, end: start + minutes * MINUTE }));

/** `NaN` if there is none. */
const dateOf = (date) => Date.parse(date);
