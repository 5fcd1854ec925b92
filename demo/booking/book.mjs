/** Decides on requests for calls. All state is in the database, so this process may end at any moment. */
import { uidOf, versionAt } from './calendar.mjs';
import { iso } from './instants.mjs';
import { problem } from './problem.mjs';
import { fieldError, readRequest } from './request.mjs';
import { secret } from '../secrets.mjs';

/** A call in a free time is agreed on at once; any other waits for the practice. */
const eventOf = ({ status }) => (status === 'pending' ? 'requested' : 'confirmed');

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {ReturnType<import('./therapists.mjs').createTherapists>} options.therapists
 * @param {ReturnType<import('./changes.mjs').createChanges>} options.changes
 * @param {() => Promise<void>} options.soon see `createSweep`
 * @param {() => number} options.now epoch milliseconds
 */
export function createBook({ db, therapists, changes, soon, now }) {
  /**
   * Decides on a request once and for all: the answer and the booking are stored together, or neither is. Only the key counts: the
   * same key always gets the same answer, whatever the body.
   *
   * @param {object} hooks
   * @param {(token: string) => string} hooks.manage the address of the visitor's page
   * @param {(therapist: string) => void} hooks.mayBook throws if there were too many requests; then nothing is decided or stored
   * @throws {Error} with `mayBeStored` if it is unknown whether the transaction was committed
   */
  async function book(key, body, hooks) {
    await soon();
    const progress = {};
    try {
      return await judgeOnce(key, body, hooks, progress);
    } catch (error) {
      throw Object.assign(error, { mayBeStored: progress.isJudged });
    }
  }

  async function judgeOnce(key, body, hooks, progress) {
    return db.transaction(async (query) => {
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
      if (booking) await changes.emit(query, eventOf(booking), booking, 'visitor');
      const judgment = refused ?? { status: 201, body: consultationOf(booking, hooks) };
      await query('update attempt set status = $2, answer = $3 where key = $1', [
        key,
        judgment.status,
        JSON.stringify(judgment.body),
      ]);
      progress.isJudged = true;
      return judgment;
    });
  }

  /** @returns `booking`, the new row; or `refused`, the problem that prevented it */
  async function judge(query, body, { mayBook }) {
    const { request, errors } = readRequest(body);
    if (errors) return { refused: problem('invalid', { errors }) };
    const therapist = therapists.find(request.therapist);
    if (!therapist) return { refused: problem('unknown-therapist') };
    const mode = therapists.modeOf(therapist);
    if (!mode) return { refused: problem('closed') };
    const fault = faultOf(request, therapist, mode);
    if (fault) return { refused: problem('invalid', { errors: [fault] }) };

    if (!request.slot) {
      mayBook(therapist.id);
      return { booking: await insert(query, request, mode) };
    }
    const wanted = Date.parse(request.slot);
    const free = await therapists.freeTimes(query, therapist);
    const time = free.find(({ start }) => start === wanted);
    if (!time) return { refused: therapists.notFree(therapist, free, wanted) };
    mayBook(therapist.id);
    const booking = await insert(query, request, mode, time);
    if (booking) return { booking };
    const left = await therapists.freeTimes(query, therapist);
    return { refused: therapists.notFree(therapist, left, wanted) };
  }

  async function insert(query, request, mode, time) {
    const instant = now();
    const status = mode === 'slots' ? 'confirmed' : 'pending';
    const json = (value) => (value === undefined ? null : JSON.stringify(value));
    const [booking] = await query(
      `insert into booking (id, manage_token, therapist, status, live, starts_at, ends_at, expires_at,
         made_at, time_zone, locale, name, contact, channel, preferred_times, extra, mail_details, agreed_at, version)
       values ($1, $2, $3, $4, true, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
       on conflict do nothing returning *`,
      [
        secret(),
        secret(),
        request.therapist,
        status,
        time ? iso(time.start) : null,
        time ? iso(time.end) : null,
        status === 'pending' ? changes.expiry(mode, time?.start) : null,
        iso(instant),
        request.timeZone,
        request.locale,
        request.name,
        json(request.contact),
        request.channel ?? null,
        json(request.preferredTimes),
        json(request.extra),
        request.mailDetails ?? false,
        status === 'confirmed' ? iso(instant) : null,
        versionAt(instant),
      ],
    );
    return booking;
  }

  return book;
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

/**
 * A booking as its visitor gets it.
 *
 * @param {{ manage: (token: string) => string }} links
 */
export function consultationOf(booking, links) {
  const { id, status, starts_at: start, ends_at: end, manage_token: token, channel } = booking;
  const times = start ? { start: iso(+start), end: iso(+end) } : {};
  const manageUrl = links.manage(token);
  const uid = uidOf(id);
  return { id, status, ...times, ...(channel && { channel }), uid, manageUrl, secret: token };
}
