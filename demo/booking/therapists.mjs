/** Who takes first calls here, how, and when they are free. */
import { timesOf } from './hours.mjs';
import { modeOf, offersTimes } from './offer.mjs';
import { problem } from './problem.mjs';
import { fieldError } from './request.mjs';
import { iso, slotOf } from './instants.mjs';

/**
 * The times that do not overlap a held one; both lists are sorted. Comparing starts is not enough: the hours, and with them the
 * grid, may have changed since a booking.
 */
function without(times, held) {
  let n = 0;
  return times.filter(({ start, end }) => {
    while (n < held.length && +held[n].ends_at <= start) n++;
    return n === held.length || +held[n].starts_at >= end;
  });
}

/**
 * @param {object} options
 * @param {import('../../src/feed/index.js').FeedInput | (() => import('../../src/feed/index.js').FeedInput)} options.feed the source
 *   of therapists, modes and weekly hours. A function is asked each time; while nothing changes it returns the same object.
 * @param {() => number} options.now epoch milliseconds
 * @param {import('./limits.mjs').BookingLimits} options.limits
 * @param {typeof timesOf} [options.times] all times of a therapist, taken or not; by default those of the weekly hours
 */
export function createTherapists({ feed, now, limits, times: timesFor = timesOf }) {
  let current = {};
  const feedNow = typeof feed === 'function' ? feed : () => feed;
  const known = () => {
    const latest = feedNow();
    if (current.feed !== latest) {
      current = { feed: latest, byId: new Map(latest.therapists.map((one) => [one.id, one])) };
    }
    return current;
  };
  const zoneOf = (therapist) => therapist.availability?.timeZone || known().feed.timeZone || 'UTC';
  const times = (therapist) => timesFor(therapist, zoneOf(therapist), now(), limits);

  return {
    find: (id) => known().byId.get(id),
    /** The practice as its feed names it. */
    practice: () => known().feed.organization ?? {},
    zoneOf,

    /** Everyone. */
    ids: () => [...known().byId.keys()],

    /** How a therapist takes first calls here: `slots`, `request` or `waitlist`; undefined if they do not. */
    modeOf: (therapist) => modeOf(therapist, known().feed),

    /** Whether visitors choose among the free times. */
    offersTimes: (therapist) => offersTimes(therapist, known().feed),

    /**
     * The free times, also of somebody who offers none to visitors: the practice chooses among them.
     *
     * @param {import('../database/open.mjs').Query} query
     */
    async freeTimes(query, therapist) {
      const held = await query(
        `select starts_at, ends_at from booking where live and therapist = $1 and ends_at > $2
         order by starts_at`,
        [therapist.id, iso(now())],
      );
      return without(times(therapist), held);
    },

    /** The problem: the time is taken, not offered by the therapist, or too soon. */
    notFree(therapist, free, wanted) {
      const far = ({ start }) => Math.abs(start - wanted);
      const near = [...free].sort((a, b) => far(a) - far(b)).slice(0, 3);
      const alternatives = near.sort((a, b) => a.start - b.start).map(slotOf);
      const isOffered = times(therapist).some(({ start }) => start === wanted);
      if (isOffered) return problem('slot-taken', { alternatives });
      const errors = [fieldError([{ key: 'slot' }], 'This time is not open.')];
      return problem('invalid', { errors, alternatives });
    },
  };
}
