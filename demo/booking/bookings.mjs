/** The operations on bookings. All state is in the database, so this process may end at any moment. */
import { randomBytes } from 'node:crypto';
import { DAY, HOUR, timesOf } from './hours.mjs';
import { problem } from './problem.mjs';
import { fieldError, readRequest } from './request.mjs';

/** 192 random bits. */
const secret = () => randomBytes(24).toString('base64url');
const isSecret = (text) => /^[\w-]{32}$/.test(text);
const iso = (instant) => new Date(instant).toISOString().replace('.000Z', 'Z');
const slot = ({ start, end }) => ({ id: iso(start), start: iso(start), end: iso(end) });

/** Clears the personal details of a call that will not take place: canceled, or never answered. */
const FORGET = 'name = null, contact = null, preferred_times = null, extra = null';

/** The PostgreSQL error code for a row that violates a unique index. */
const UNIQUE_VIOLATION = '23505';

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
 * @param {import('./database.mjs').Database} options.db
 * @param {import('../../src/feed/index.js').FeedInput} options.feed
 * @param {() => number} options.now epoch milliseconds
 * @param {import('./app.mjs').BookingLimits} options.limits
 */
export function createBookings({ db, feed, now, limits }) {
  const therapists = new Map(feed.therapists.map((therapist) => [therapist.id, therapist]));
  const zoneOf = (therapist) => therapist.availability?.timeZone || feed.timeZone || 'UTC';

  let tidied = 0;

  /** How a therapist takes first calls here: `slots`, `request` or `waitlist`; undefined if they do not. */
  function modeOf(therapist) {
    const { mode } = therapist.consultation?.booking ?? feed.booking ?? {};
    const isOpen = !['closed', 'existing-only'].includes(therapist.accepting?.status);
    return isOpen && ['slots', 'request', 'waitlist'].includes(mode) ? mode : undefined;
  }

  /** The free times. */
  async function freeTimes(query, therapist) {
    const instant = now();
    const held = await query(
      `select starts_at, ends_at from booking where live and therapist = $1 and ends_at > $2
       order by starts_at`,
      [therapist.id, iso(instant)],
    );
    return without(timesOf(therapist, zoneOf(therapist), instant, limits), held);
  }

  /** Ends calls that are over. Requests that nobody answered expire, and lose their personal details. */
  async function tidy() {
    // Once a second is often enough, because calls last minutes.
    if (now() - tidied < 1000) return;
    tidied = now();
    const instant = iso(tidied);
    await db.query(
      `update booking set live = false where id in
         (select id from booking where live and ends_at <= $1 for update skip locked)`,
      [instant],
    );
    await db.query(
      `update booking set live = false, status = 'expired', ${FORGET} where id in
         (select id from booking where live and status = 'pending' and expires_at <= $1 for update skip locked)`,
      [instant],
    );
    await db.query('delete from attempt where made_at < $1', [
      iso(now() - limits.keepAnswersHours * HOUR),
    ]);
  }

  /**
   * Decides on a request once and for all: the answer and the booking are stored together, or neither is. Only the key counts: the
   * same key always gets the same answer, whatever the body.
   *
   * @param {object} hooks
   * @param {(token: string) => string} hooks.manage the address of the visitor's page
   * @param {(token: string) => void} hooks.onPending
   * @param {(therapist: string) => void} hooks.mayBook throws if there were too many requests; then nothing is decided or stored
   * @throws {Error} with `mayBeBooked` if it is unknown whether the transaction was committed
   */
  async function book(key, body, hooks) {
    await tidy();
    const progress = {};
    try {
      return await judgeOnce(key, body, hooks, progress);
    } catch (error) {
      throw Object.assign(error, { mayBeBooked: progress.isJudged });
    }
  }

  async function judgeOnce(key, body, hooks, progress) {
    let made;
    const answer = await db.transaction(async (query) => {
      // A second request with this key waits here until the first is done.
      const [mine] = await query(
        'insert into attempt (key, made_at) values ($1, $2) on conflict do nothing returning key',
        [key, iso(now())],
      );
      if (!mine) {
        const [known] = await query('select status, answer from attempt where key = $1', [key]);
        return { status: known.status, body: known.answer };
      }
      const { refused, booking } = await judge(query, body, hooks);
      made = booking;
      const judgment = refused ?? { status: 201, body: answerOf(booking, hooks) };
      await query('update attempt set status = $2, answer = $3 where key = $1', [
        key,
        judgment.status,
        JSON.stringify(judgment.body),
      ]);
      progress.isJudged = true;
      return judgment;
    });
    if (made?.status === 'pending') hooks.onPending(made.answer_token);
    return answer;
  }

  /** @returns `booking`, the new row; or `refused`, the problem that prevented it */
  async function judge(query, body, { mayBook }) {
    const { request, errors } = readRequest(body);
    if (errors) return { refused: problem('invalid', { errors }) };
    const therapist = therapists.get(request.therapist);
    if (!therapist) return { refused: problem('unknown-therapist') };
    const mode = modeOf(therapist);
    if (!mode) return { refused: problem('closed') };
    const fault = faultOf(request, therapist, mode);
    if (fault) return { refused: problem('invalid', { errors: [fault] }) };

    if (!request.slot) {
      mayBook(therapist.id);
      return { booking: await insert(query, request, mode) };
    }
    const wanted = Date.parse(request.slot);
    const free = await freeTimes(query, therapist);
    const time = free.find(({ start }) => start === wanted);
    if (!time) return { refused: notFree(therapist, free, wanted) };
    mayBook(therapist.id);
    const booking = await insert(query, request, mode, time);
    if (booking) return { booking };
    return { refused: notFree(therapist, await freeTimes(query, therapist), wanted) };
  }

  function faultOf({ slot: wanted, channel, contact }, therapist, mode) {
    if (mode === 'slots' && !wanted) return fieldError([{ key: 'slot' }], 'Please pick a time.');
    const { channels = [] } = therapist.consultation ?? {};
    if (channel && channels.length && !channels.includes(channel)) {
      return fieldError([{ key: 'channel' }], 'This therapist does not offer that.');
    }
    const isByPhone = (channel ?? (channels.length === 1 && channels[0])) === 'phone';
    return isByPhone && !contact.phone
      ? fieldError([{ key: 'contact' }], 'A phone call needs a phone number.')
      : undefined;
  }

  async function insert(query, request, mode, time) {
    const instant = now();
    const status = mode === 'slots' ? 'confirmed' : 'pending';
    const waits =
      instant + (mode === 'waitlist' ? limits.waitlistDays * DAY : limits.pendingHours * HOUR);
    const json = (value) => (value === undefined ? null : JSON.stringify(value));
    const [booking] = await query(
      `insert into booking (id, manage_token, answer_token, therapist, status, live, starts_at, ends_at, expires_at,
         made_at, time_zone, locale, name, contact, channel, preferred_times, extra)
       values ($1, $2, $3, $4, $5, true, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
       on conflict do nothing returning *`,
      [
        secret(),
        secret(),
        secret(),
        request.therapist,
        status,
        time ? iso(time.start) : null,
        time ? iso(time.end) : null,
        status === 'pending' ? iso(Math.min(waits, time?.start ?? Infinity)) : null,
        iso(instant),
        request.timeZone,
        request.locale,
        request.name,
        json(request.contact),
        request.channel ?? null,
        json(request.preferredTimes),
        json(request.extra),
      ],
    );
    return booking;
  }

  function answerOf(booking, links) {
    const { id, status, starts_at: start, ends_at: end, manage_token: token, channel } = booking;
    const times = start ? { start: iso(+start), end: iso(+end) } : {};
    return { id, status, ...times, ...(channel && { channel }), manageUrl: links.manage(token) };
  }

  /** The problem: the time is taken, not offered by the therapist, or too soon. */
  function notFree(therapist, free, wanted) {
    const near = [...free].sort((a, b) => Math.abs(a.start - wanted) - Math.abs(b.start - wanted));
    const alternatives = near
      .slice(0, 3)
      .sort((a, b) => a.start - b.start)
      .map(slot);
    const times = timesOf(therapist, zoneOf(therapist), now(), limits);
    if (times.some(({ start }) => start === wanted)) return problem('slot-taken', { alternatives });
    const errors = [fieldError([{ key: 'slot' }], 'This time is not open.')];
    return problem('invalid', { errors, alternatives });
  }

  return {
    book,

    /** The free times of a therapist, from one instant to another. */
    async slots(id, from, to) {
      const therapist = therapists.get(id);
      if (!therapist) return problem('unknown-therapist');
      const mode = modeOf(therapist);
      if (!mode) return problem('closed');
      const free = mode === 'slots' ? await freeTimes(db.query, therapist) : [];
      const asked = free.filter(({ start }) => start >= from && start <= to);
      const body = { slots: asked.map(slot), timeZone: zoneOf(therapist), asOf: iso(now()) };
      return { status: 200, body };
    },

    /** The status of a request, and nothing else about it. */
    async status(id) {
      if (!isSecret(id)) return problem('not-found');
      await tidy();
      const [booking] = await db.query('select status from booking where id = $1', [id]);
      return booking ? { status: 200, body: { status: booking.status } } : problem('not-found');
    },

    /**
     * The booking that a page is about, with its therapist and the times it can be moved to.
     *
     * @param {'manage_token' | 'answer_token'} column whose secret it is: the visitor's or the practice's
     */
    async find(column, token) {
      if (!isSecret(token)) return undefined;
      await tidy();
      const [booking] = await db.query(`select * from booking where ${column} = $1`, [token]);
      const therapist = booking && therapists.get(booking.therapist);
      if (!therapist) return undefined;
      return {
        booking,
        therapist,
        timeZone: zoneOf(therapist),
        canChange: booking.live && !(booking.starts_at && +booking.starts_at <= now()),
        free: await freeTimes(db.query, therapist),
      };
    },

    /** Cancels a booking, and clears the personal details. */
    async end(booking, status) {
      await db.query(
        `update booking set live = false, status = $2, ${FORGET}
         where id = $1 and live and (starts_at is null or starts_at > $3)`,
        [booking.id, status, iso(now())],
      );
      return true;
    },

    /** The practice accepts the requested time. */
    async confirm({ id }) {
      await db.query(
        `update booking set status = 'confirmed' where id = $1 and live and status = 'pending'`,
        [id],
      );
      return true;
    },

    /**
     * Sets a new or first time, and a status.
     *
     * @returns whether the time was still free
     */
    async move({ booking, free }, start, status) {
      const time = free.find((one) => one.start === start);
      if (!time) return false;
      try {
        await db.query(
          `update booking set starts_at = $2, ends_at = $3, status = $4,
             moved_at = case when starts_at is null then null else $5::timestamptz end
           where id = $1 and live and (starts_at is null or starts_at > $5)`,
          [booking.id, iso(time.start), iso(time.end), status, iso(now())],
        );
        return true;
      } catch (error) {
        if (error.code === UNIQUE_VIOLATION) return false;
        throw error;
      }
    },
  };
}
