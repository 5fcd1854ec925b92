/** Which calls the practice's page lists. Reads only. */
import { instantOf, zoneOffset } from '../../dist/lib/zones.js';
import { DAY } from '../spans.mjs';
import { iso } from '../booking/instants.mjs';

/** How many are listed at once. */
export const CALLS_AT_ONCE = 40;
export const OTHERS_AT_ONCE = 20;

/** What two calls of one contact have in common; the index `booking_by_contact` is on it. */
const CONTACT = "lower(coalesce(contact->>'email', contact->>'phone'))";

/** Calls that can still be changed. $1 is now. */
const OPEN = `live and (starts_at is null or starts_at > $1) and (status <> 'pending' or coalesce(expires_at > $1, true))`;

/** With those that came from the same contact. */
const COLUMNS = `booking.*, (select count(*)::int from booking as other
  where ${CONTACT.replaceAll('contact', 'other.contact')} = ${CONTACT.replaceAll('contact', 'booking.contact')}
    and ${OPEN.replaceAll(/\b(live|starts_at|status|expires_at)\b/g, 'other.$1')}) as same`;

/**
 * @typedef {object} Listed
 * @property {Record<string, any>[]} rows
 * @property {number} total
 * @property {number} from the number of the first row, from 0
 * @property {number} most how many are listed at once
 *
 * @typedef {object} Overview
 * @property {Listed} requests waiting for an answer, the one that expires first before the others
 * @property {Listed} waiting on a waiting list, in the order they came
 * @property {Listed} calls confirmed, from the start of today
 * @property {number} today how many of those calls are today
 * @property {{ groups: Record<string, any>[][], total: number }} same calls with one contact that can still be changed
 * @property {string[]} therapists the ids of those who have any of these
 */

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {() => string[]} options.waitlists the ids of the therapists who have a waiting list
 * @param {() => number} options.now epoch milliseconds
 * @param {string} options.timeZone the practice's: where its days begin
 */
export function createCalls({ db, waitlists, now, timeZone }) {
  /** When a day of the practice begins: today, or a later one. */
  function dayStart(later = 0) {
    const offset = zoneOffset(timeZone);
    const today = Math.floor((now() + offset(now())) / DAY);
    return instantOf((today + later) * DAY, offset);
  }

  /** A part of a list. A page that is no more, because calls were answered meanwhile, is the last one. */
  async function list({ where, parameters, order, most, page = 1 }) {
    const [{ total }] = await db.query(
      `select count(*)::int as total from booking where ${where}`,
      parameters,
    );
    const last = Math.max(1, Math.ceil(total / most));
    const from = (Math.min(page, last) - 1) * most;
    const rows = await db.query(
      `select ${COLUMNS} from booking where ${where} order by ${order}, id limit ${most} offset ${from}`,
      parameters,
    );
    return { rows, total, from, most };
  }

  /** $2 is the therapist, or null for all. */
  const OF = '($2::text is null or therapist = $2)';

  /**
   * @param {object} [asked]
   * @param {string} [asked.therapist] only the calls of this one
   * @param {{ requests?: number, calls?: number, waiting?: number }} [asked.pages] which page of each list, from 1
   * @returns {Promise<Overview>}
   */
  async function overview({ therapist, pages = {} } = {}) {
    const who = therapist ?? null;
    const of = (which, more) => ({
      where: `${OPEN} and status = 'pending' and ${which} and ${OF}`,
      parameters: [iso(now()), who, waitlists()],
      most: OTHERS_AT_ONCE,
      ...more,
    });
    const calls = {
      // $1 is needed for the calls of the same contact.
      where: `status = 'confirmed' and starts_at >= $3 and $1::timestamptz is not null and ${OF}`,
      parameters: [iso(now()), who, iso(dayStart())],
      order: 'starts_at',
      most: CALLS_AT_ONCE,
      page: pages.calls,
    };
    const [{ today }] = await db.query(
      `select count(*)::int as today from booking where ${calls.where} and starts_at < $4`,
      [...calls.parameters, iso(dayStart(1))],
    );
    return {
      requests: await list(
        of('not therapist = any($3)', { order: 'expires_at', page: pages.requests }),
      ),
      waiting: await list(of('therapist = any($3)', { order: 'made_at', page: pages.waiting })),
      calls: await list(calls),
      today,
      same: await same(who),
      therapists: await withCalls(),
    };
  }

  async function withCalls() {
    const rows = await db.query(
      `select distinct therapist from booking where (${OPEN}) or (status = 'confirmed' and starts_at >= $2)`,
      [iso(now()), iso(dayStart())],
    );
    return rows.map(({ therapist }) => therapist);
  }

  /** The calls with one contact, where there are several; those that begin first, first. */
  async function same(therapist) {
    const keys = await db.query(
      `select ${CONTACT} as key, count(*) over ()::int as total from booking
       where ${OPEN} and contact is not null group by 1
       having count(*) > 1 and ($2::text is null or bool_or(therapist = $2))
       order by min(coalesce(starts_at, made_at)), 1 limit ${OTHERS_AT_ONCE}`,
      [iso(now()), therapist],
    );
    const groups = [];
    for (const { key } of keys) groups.push(await ofContact(db.query, key));
    return { groups, total: keys[0]?.total ?? 0 };
  }

  const ofContact = (query, key) =>
    query(
      `select *, ${CONTACT} as key from booking where ${OPEN} and ${CONTACT} = $2
       order by starts_at nulls last, made_at, id limit ${CALLS_AT_ONCE}`,
      [iso(now()), key],
    );

  return {
    overview,

    /** One call, whatever became of it. */
    async find(id) {
      if (!/^[\w-]{32}$/.test(id)) return undefined;
      const [row] = await db.query(
        `select ${COLUMNS} from booking where id = $2 and $1::timestamptz is not null`,
        [iso(now()), id],
      );
      return row;
    },

    /** The calls that can still be changed and came from the contact of this one, itself among them. */
    async sameAs(id) {
      if (!/^[\w-]{32}$/.test(id)) return [];
      const [row] = await db.query(`select ${CONTACT} as key from booking where id = $1`, [id]);
      return row?.key ? ofContact(db.query, row.key) : [];
    },
  };
}
