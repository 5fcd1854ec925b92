/**
 * The table of what is to be sent. A row is written in the transaction that gives reason for it, so that nothing is sent for what did
 * not happen, and nothing that happened is left unsaid. Processes claim rows under a lock, so that one of them sends each.
 */
import { createHash, randomBytes } from 'node:crypto';
import { iso } from '../booking/instants.mjs';
import { DAY, MINUTE, SECOND } from '../spans.mjs';

/** How long a process may take to send what it claimed. Then others take it for dead. */
const CLAIM = 5 * MINUTE;
/**
 * How often something is tried: six waits of 30 seconds to two hours make three hours, and sixteen of six hours make four days. A mail
 * server that is down over a long weekend still gets it (RFC 5321, 4.5.4.1, asks for four to five days).
 */
const MOST_ATTEMPTS = 23;
const FIRST_WAIT = 30 * SECOND;
const LONGEST_WAIT = 6 * 60 * MINUTE;
/** How long a row is kept after it is sent, without its content. */
const KEPT = 7 * DAY;
/** Held while rows are claimed, so that what one address gets in a day is counted by one process at a time. */
const LOCK = 7_301_227;

/**
 * @typedef {object} Item
 * @property {'mail' | 'webhook' | 'links'} kind
 * @property {string} topic what it is about, to count by
 * @property {string} receiver an address
 * @property {object} content
 * @property {string} [about] the id of a call: this is the latest news of it for this receiver
 * @property {number} [until] epoch milliseconds, after which it is no longer of use
 *
 * @typedef {Record<string, any>} Row
 */

/** Addresses that differ in case only are one. */
export function hashOf(receiver) {
  return createHash('sha256').update(receiver.trim().toLowerCase()).digest('base64url');
}

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {() => number} options.now epoch milliseconds
 * @param {Record<string, number>} options.perDay how many of a topic one receiver gets in 24 hours. More are dropped, and nobody is
 *   told. Topics that are not named have no limit.
 * @param {boolean} [options.keepsContent] whether content stays after it was sent, as where nothing is really sent
 */
export function createQueue({ db, now, perDay, keepsContent = false }) {
  const own = randomBytes(9).toString('base64url');
  const content = keepsContent ? 'content' : 'null';

  /**
   * Adds something to send, in the transaction of `query`.
   *
   * @param {import('../database/open.mjs').Query} query
   * @param {Item} item
   */
  async function add(query, { kind, topic, receiver, content: told, about = null, until }) {
    const hash = hashOf(receiver);
    if (about) {
      // What failed at its first try would arrive after this.
      await query(
        `update outbox set state = 'dropped', content = null, sent_at = $4
         where about = $1 and receiver = $2 and topic = $3 and state = 'waiting' and attempts > 0 and claim is null`,
        [about, hash, topic, iso(now())],
      );
    }
    const id = `msg_${randomBytes(18).toString('base64url')}`;
    const ends = until ? iso(until) : null;
    await query(
      `insert into outbox (id, kind, topic, receiver, about, content, state, made_at, due_at, until)
       values ($1, $2, $3, $4, $5, $6, 'waiting', $7, $7, $8)`,
      [id, kind, topic, hash, about, JSON.stringify(told), iso(now()), ends],
    );
    return id;
  }

  /** Ends a row; it is kept for a while, so that it counts. */
  const end = (query, row, state, failure = null, kept = 'null') =>
    query(
      `update outbox set state = $2, failure = $3, sent_at = $4, claim = null, claimed_until = null, content = ${kept}
       where id = $1`,
      [row.id, state, failure, iso(now())],
    );

  const mostOf = (topic) => (Object.hasOwn(perDay, topic) ? perDay[topic] : Infinity);

  /** Why a row is not to be sent at all; undefined if it is. */
  async function reasonAgainst(query, row) {
    if (row.until && +row.until <= now()) return ['given-up', 'It came too late.'];
    if (row.attempts >= MOST_ATTEMPTS) return ['given-up', row.failure];
    const most = mostOf(row.topic);
    if (most === Infinity) return undefined;
    const [{ count }] = await query(
      `select count(*)::int as count from outbox
       where receiver = $1 and topic = $2 and id <> $3 and (state = 'sent' and sent_at > $4 or claimed_until > $5)`,
      [row.receiver, row.topic, row.id, iso(now() - DAY), iso(now())],
    );
    return count >= most ? ['dropped', null] : undefined;
  }

  return {
    add,

    /**
     * Takes the rows that are due, oldest first.
     *
     * @returns {Promise<{ rows: Row[], looked: number }>} `looked`: how many were due, with those that are not to be sent
     */
    claim: (most) =>
      db.transaction(async (query) => {
        await query('select pg_advisory_xact_lock($1)', [LOCK]);
        const due = await query(
          `select * from outbox where state = 'waiting' and due_at <= $1 and (claimed_until is null or claimed_until <= $1)
           order by due_at limit $2 for update skip locked`,
          [iso(now()), most],
        );
        const rows = [];
        for (const row of due) {
          const reason = await reasonAgainst(query, row);
          if (reason) await end(query, row, ...reason);
          else {
            const [claimed] = await query(
              `update outbox set claim = $2, claimed_until = $3, attempts = attempts + 1 where id = $1 returning *`,
              [row.id, own, iso(now() + CLAIM)],
            );
            rows.push(claimed);
          }
        }
        return { rows, looked: due.length };
      }),

    /**
     * How many of a topic one receiver was sent lately, or will be, and when the latest was written. From then on it is one transaction
     * at a time that counts for this receiver.
     *
     * @param {import('../database/open.mjs').Query} query of that transaction
     * @param {Pick<Item, 'topic' | 'receiver'>} item
     * @param {number} span milliseconds
     * @returns {Promise<{ count: number, latest: Date | null }>}
     */
    async countSince(query, { topic, receiver }, span) {
      const hash = hashOf(receiver);
      await query('select pg_advisory_xact_lock(hashtext($1))', [`outbox ${topic} ${hash}`]);
      const [counted] = await query(
        `select count(*)::int as count, max(made_at) as latest from outbox
         where receiver = $1 and topic = $2 and made_at > $3 and state in ('waiting', 'sent')`,
        [hash, topic, iso(now() - span)],
      );
      return counted;
    },

    /** Whether one more of a topic would be sent to a receiver, after those that still wait. */
    async hasRoom(topic, receiver) {
      const [{ count }] = await db.query(
        `select count(*)::int as count from outbox
         where receiver = $1 and topic = $2 and (state = 'sent' and sent_at > $3 or state = 'waiting')`,
        [hashOf(receiver), topic, iso(now() - DAY)],
      );
      return count < mostOf(topic);
    },

    sent: (row) => end(db.query, row, 'sent', null, content),

    /** @param {(query: import('../database/open.mjs').Query) => Promise<void>} work done together with ending the row */
    sentWith: (row, work) =>
      db.transaction(async (query) => {
        const [held] = await query(
          `select id from outbox where id = $1 and claim = $2 and state = 'waiting' for update`,
          [row.id, own],
        );
        if (!held) return;
        await work(query);
        await end(query, row, 'sent');
      }),

    /**
     * @param {{ message: string, isFinal?: boolean }} error `isFinal`: another try would fail as well
     * @returns {Promise<boolean>} whether it is given up
     */
    async failed(row, { message, isFinal }) {
      if (isFinal || row.attempts >= MOST_ATTEMPTS) {
        await end(db.query, row, 'given-up', message);
        return true;
      }
      const wait = Math.min(FIRST_WAIT * 3 ** (row.attempts - 1), LONGEST_WAIT);
      await db.query(
        `update outbox set due_at = $3, failure = $4, claim = null, claimed_until = null where id = $1 and claim = $2`,
        [row.id, own, iso(now() + wait), message],
      );
      return false;
    },

    /** Gives back a row that this process claimed and did not begin to send. */
    release: (row) =>
      db.query(
        `update outbox set claim = null, claimed_until = null, attempts = attempts - 1 where id = $1 and claim = $2`,
        [row.id, own],
      ),

    /** Deletes rows that no longer count. */
    forget: () =>
      db.query(`delete from outbox where state <> 'waiting' and sent_at < $1`, [iso(now() - KEPT)]),

    /**
     * The latest, newest first: where nothing is really sent all of them, and otherwise those that failed, without their content.
     *
     * @returns {Promise<Row[]>}
     */
    latest: (most = 100) =>
      db.query(
        `select id, kind, topic, ${keepsContent ? 'content' : 'null as content'}, state, made_at, due_at, attempts, failure
         from outbox where kind <> 'links' and state <> 'dropped' ${keepsContent ? '' : 'and failure is not null'}
         order by made_at desc, id limit $1`,
        [most],
      ),
  };
}
