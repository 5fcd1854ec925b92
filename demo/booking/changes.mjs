/**
 * What can happen to a call after it was asked for, whoever does it: the visitor, the practice, or time. Each change and its event
 * are stored in one transaction, while the row is locked, so that each event happens once however many processes work.
 */
import { versionAt } from './calendar.mjs';
import { DAY, HOUR } from '../spans.mjs';
import { iso } from './instants.mjs';
import { problem } from './problem.mjs';
import { fieldError } from './request.mjs';

/**
 * Something that happened to a call, told in the transaction that stored it. If the hook throws, it did not happen.
 *
 * @typedef {object} CallEvent
 * @property {'requested' | 'confirmed' | 'moved' | 'canceled' | 'declined' | 'expired' | 'reminder-due'} type
 * @property {Record<string, any>} booking the row as it is now, but with the personal details that are deleted by this very change:
 *   whom to tell is among them
 * @property {'visitor' | 'practice' | 'time'} by
 *
 * @typedef {(query: import('../database/open.mjs').Query, event: CallEvent) => unknown} OnEvent
 *
 * @typedef {object} Change
 * @property {Record<string, any>} booking the row as it is now
 * @property {boolean} changed false if it was so before
 * @property {undefined} [refused]
 */

/** Clears the personal details of a call that will not take place: canceled, or never answered. */
const FORGET = 'name = null, contact = null, preferred_times = null, extra = null';

/** The next version of the call's calendar entry; `parameter` has the one of now. */
const nextVersion = (parameter) =>
  `version = greatest(coalesce(version, 0) + 1, ${parameter}::integer)`;

/** The PostgreSQL error code for a row that violates a unique index. */
const UNIQUE_VIOLATION = '23505';

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {ReturnType<import('./therapists.mjs').createTherapists>} options.therapists
 * @param {() => number} options.now epoch milliseconds
 * @param {import('./limits.mjs').BookingLimits} options.limits
 * @param {OnEvent} [options.onEvent]
 */
export function createChanges({ db, therapists, now, limits, onEvent }) {
  const emit = (query, type, booking, by) => onEvent?.(query, { type, booking, by });

  /** Whether a call can still be changed: neither begun nor over nor called off, and not waiting for longer than it may. */
  function canChange({ live, status, starts_at: start, expires_at: expires }) {
    const instant = now();
    const tooLate = status === 'pending' && expires && +expires <= instant;
    return live && !tooLate && !(start && +start <= instant);
  }

  /** When a pending request is given up: never after the call it asks for. */
  function expiry(mode, start) {
    const wait = mode === 'waitlist' ? limits.waitlistDays * DAY : limits.pendingHours * HOUR;
    return iso(Math.min(now() + wait, start ?? Infinity));
  }

  /**
   * Does the work on a locked row.
   *
   * @returns {Promise<Change | { refused: object } | undefined>} undefined: there is no such call
   * @throws {Error} with `mayBeStored` if it is unknown whether the transaction was committed
   */
  async function onRow(id, work) {
    let isDone = false;
    try {
      return await db.transaction(async (query) => {
        const [booking] = await query('select * from booking where id = $1 for update', [id]);
        const change = booking && (await work(query, booking));
        isDone = true;
        return change;
      });
    } catch (error) {
      throw Object.assign(error, { mayBeStored: isDone });
    }
  }

  /** Ends a live call; `booking` is its row, locked. */
  async function endRow(query, booking, type, by) {
    const [{ version }] = await query(
      `update booking set live = false, status = $2, ${nextVersion('$3')}, ${FORGET} where id = $1 returning version`,
      [booking.id, type, versionAt(now())],
    );
    const ended = { ...booking, live: false, status: type, version };
    await emit(query, type, ended, by);
    return { booking: ended, changed: true };
  }

  const end = (id, type, by) =>
    onRow(id, (query, booking) => {
      if (booking.status === type) return { booking, changed: false };
      const isOpen = canChange(booking) && (type !== 'declined' || booking.status === 'pending');
      return isOpen ? endRow(query, booking, type, by) : { refused: problem('settled') };
    });

  async function place(query, booking, { start, end: ends }, status, by) {
    const mode = therapists.modeOf(therapists.find(booking.therapist));
    const isPending = status === 'pending';
    const [moved] = await query(
      `update booking set starts_at = $2, ends_at = $3, status = $4, expires_at = $5, agreed_at = $6, reminded_at = null,
         ${nextVersion('$8')},
         moved_at = case when starts_at is null then null else $7::timestamptz end
       where id = $1 returning *`,
      [
        booking.id,
        iso(start),
        iso(ends),
        status,
        isPending ? expiry(mode, start) : null,
        isPending ? null : iso(now()),
        iso(now()),
        versionAt(now()),
      ],
    );
    await emit(query, status === booking.status ? 'moved' : 'confirmed', moved, by);
    return { booking: moved, changed: true };
  }

  return {
    canChange,
    expiry,
    emit,
    endRow,

    /** Cancels a call, and clears the personal details. */
    cancel: (id, by) => end(id, 'canceled', by),

    /** The practice declines a request that it has not answered yet. The personal details are cleared. */
    decline: (id) => end(id, 'declined', 'practice'),

    /** The practice accepts the requested time. */
    confirm: (id) =>
      onRow(id, async (query, booking) => {
        if (booking.status === 'confirmed') return { booking, changed: false };
        if (!canChange(booking) || !booking.starts_at) return { refused: problem('settled') };
        const [confirmed] = await query(
          `update booking set status = 'confirmed', expires_at = null, agreed_at = $2, ${nextVersion('$3')}
           where id = $1 returning *`,
          [id, iso(now()), versionAt(now())],
        );
        await emit(query, 'confirmed', confirmed, 'practice');
        return { booking: confirmed, changed: true };
      }),

    /**
     * Sets a new time, or, by the practice, a first one.
     *
     * @param {number} start epoch milliseconds
     * @param {'visitor' | 'practice'} by the practice confirms by this; for the visitor, the status stays as it is
     * @param {number} [from] the start as it was when they chose, in epoch milliseconds. If the call has another by now, nothing changes:
     *   a request that arrives late must not take back a later one
     * @returns {Promise<Change | { refused: object } | undefined>} `refused`: a problem document with its status
     */
    async move(id, start, by, from) {
      let therapist;
      try {
        return await onRow(id, async (query, booking) => {
          if (!canChange(booking)) return { refused: problem('settled') };
          const status = by === 'practice' ? 'confirmed' : booking.status;
          const isThere = booking.starts_at && +booking.starts_at === start;
          if (isThere && status === booking.status) return { booking, changed: false };
          if (from !== undefined && +booking.starts_at !== from) return { refused: moved(booking) };
          therapist = therapists.find(booking.therapist);
          if (!therapist) return { refused: notOpen() };
          if (!booking.starts_at && by === 'visitor') return { refused: notOpen() };
          const free = await therapists.freeTimes(query, therapist);
          const own = isThere && { start, end: +booking.ends_at };
          const time = own || free.find((one) => one.start === start);
          if (!time) return { refused: therapists.notFree(therapist, free, start) };
          return place(query, booking, time, status, by);
        });
      } catch (error) {
        if (error.code !== UNIQUE_VIOLATION) throw error;
        const free = await therapists.freeTimes(db.query, therapist);
        return { refused: therapists.notFree(therapist, free, start) };
      }
    },
  };
}

function moved({ starts_at: start, ends_at: end }) {
  return problem('changed', start ? { start: iso(+start), end: iso(+end) } : {});
}

function notOpen() {
  return problem('invalid', { errors: [fieldError([{ key: 'slot' }], 'This time is not open.')] });
}
