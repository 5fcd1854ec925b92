/** The operations on bookings, together. All state is in the database, so this process may end at any moment. */
import { createBook } from './book.mjs';
import { createChanges } from './changes.mjs';
import { iso, slotOf } from './instants.mjs';
import { problem } from './problem.mjs';
import { createSweep } from './sweep.mjs';
import { createTherapists } from './therapists.mjs';
import { isSecret } from '../secrets.mjs';

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {Parameters<typeof createTherapists>[0]['feed']} options.feed
 * @param {() => number} options.now epoch milliseconds
 * @param {import('./limits.mjs').BookingLimits} options.limits
 * @param {import('./changes.mjs').OnEvent} [options.onEvent] gets everything that happens to a call, in the transaction that stores it
 * @param {Parameters<typeof createTherapists>[0]['times']} [options.times]
 */
export function createBookings({ db, feed, now, limits, onEvent, times }) {
  const therapists = createTherapists({ feed, now, limits, times });
  const changes = createChanges({ db, therapists, now, limits, onEvent });
  const { sweep, soon } = createSweep({ db, changes, now, limits });
  const book = createBook({ db, therapists, changes, soon, now });

  /** The times that a therapist offers to visitors. */
  async function offered(therapist) {
    const isOffered = therapists.modeOf(therapist) && therapists.offersTimes(therapist);
    return isOffered ? therapists.freeTimes(db.query, therapist) : [];
  }

  return {
    book,
    sweep,
    practice: therapists.practice,
    cancel: changes.cancel,
    decline: changes.decline,
    confirm: changes.confirm,
    move: changes.move,

    /** The free times of a therapist, from one instant to another. */
    async slots(id, from, to) {
      const therapist = therapists.find(id);
      if (!therapist) return problem('unknown-therapist');
      if (!therapists.modeOf(therapist)) return problem('closed');
      await soon();
      const free = await offered(therapist);
      const asked = free.filter(({ start }) => start >= from && start <= to);
      const body = {
        slots: asked.slice(0, limits.mostSlots).map(slotOf),
        timeZone: therapists.zoneOf(therapist),
        asOf: iso(now()),
        more: asked.length > limits.mostSlots,
      };
      return { status: 200, body };
    },

    /**
     * The starts that everyone offers now, for a feed: just what {@link slots} answers.
     *
     * @returns {Promise<Map<string, number[]>>} by the therapist's id, in epoch milliseconds, earliest first
     */
    async freeStarts() {
      await soon();
      const starts = therapists.ids().map(async (id) => {
        const free = await offered(therapists.find(id));
        return [id, free.slice(0, limits.mostSlots).map(({ start }) => start)];
      });
      return new Map(await Promise.all(starts));
    },

    /** The status of a request, and nothing else about it. */
    async status(id) {
      if (!isSecret(id)) return problem('not-found');
      await soon();
      const [booking] = await db.query('select status from booking where id = $1', [id]);
      return booking ? { status: 200, body: { status: booking.status } } : problem('not-found');
    },

    /** The row of a call, for who has its secret: the visitor's. */
    async own(id, secret) {
      if (!isSecret(id) || !isSecret(secret)) return undefined;
      await soon();
      const [booking] = await db.query(
        'select * from booking where id = $1 and manage_token = $2',
        [id, secret],
      );
      return booking;
    },

    /**
     * The booking that the visitor's page is about, with its therapist and the times it can be moved to.
     *
     * @param {string} token the secret of the page
     */
    async find(token) {
      if (!isSecret(token)) return undefined;
      await soon();
      const [booking] = await db.query('select * from booking where manage_token = $1', [token]);
      if (!booking) return undefined;
      const therapist = therapists.find(booking.therapist);
      const canChange = changes.canChange(booking);
      const practice = therapists.practice();
      // Who left the feed still has calls, which can be canceled.
      if (!therapist) {
        return {
          booking,
          therapist: { id: booking.therapist },
          practice,
          timeZone: booking.time_zone,
          canChange,
          free: [],
        };
      }
      return {
        booking,
        therapist,
        practice,
        isWaitlist: therapists.modeOf(therapist) === 'waitlist',
        timeZone: therapists.zoneOf(therapist),
        canChange,
        free: await therapists.freeTimes(db.query, therapist),
      };
    },
  };
}
