/** Who may see the practice's page: links that sign in once, and the sessions they begin. Both are stored as hashes only. */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { emailKey } from '../booking/email.mjs';
import { iso } from '../booking/instants.mjs';
import { isSecret, secret } from '../secrets.mjs';
import { HOUR, MINUTE } from '../spans.mjs';

/** How long a link works, in milliseconds. */
export const LINK_LASTS = 10 * MINUTE;
/** How long a session lasts: in all, and without a page being opened. */
export const SESSION_LASTS = 12 * HOUR;
export const SESSION_RESTS = 2 * HOUR;

/**
 * Links to one address in an hour. After that, whoever asks gets the same answer, and a mail only if no link of the last five minutes
 * is still unused. So strangers who ask for an address cannot fill its mailbox, and cannot keep its owner out either: there is always a
 * link in the mailbox that works.
 */
const LINKS_PER_HOUR = 12;
const LINK_GAP = LINK_LASTS / 2;

const hashOf = (text) => createHash('sha256').update(text).digest('hex');

/**
 * @typedef {object} Session
 * @property {string} hash
 * @property {string} csrf what each form of this session carries, and no other page can know
 */

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {readonly string[]} options.emails who may sign in. An address that is taken off the list is signed out with the next start
 * @param {() => number} options.now epoch milliseconds
 * @param {(query: import('../database/open.mjs').Query, to: string, token: string) => Promise<unknown>} options.sendLink puts the mail
 *   into the outbox, in the transaction that stores the link
 */
export function createSignIn({ db, emails, now, sendLink }) {
  /** By their normal form, as the practice writes them. */
  const known = new Map(emails.map((email) => [emailKey(email), email]));

  /**
   * Fails where no link could be stored now. It asks the same for every address, so that neither the answer nor its time tells who is
   * known.
   */
  const check = () => db.query('select from practice_link limit 1');

  /** Sends a link, if this is an address of the practice. Answer the request before: how long this takes tells who is known. */
  async function ask(typed) {
    const address = emailKey(typed);
    await tidy();
    if (!known.has(address)) return;
    await db.transaction(async (query) => {
      // Requests for links wait for each other, so that they are counted rightly.
      await query('select pg_advisory_xact_lock(hashtext($1))', [`practice ${address}`]);
      const [{ count, fresh }] = await query(
        `select count(*)::int as count, count(*) filter (where used_at is null and made_at > $3)::int as fresh
         from practice_link where address = $1 and made_at > $2`,
        [address, iso(now() - HOUR), iso(now() - LINK_GAP)],
      );
      if (count >= LINKS_PER_HOUR && fresh) return;
      const token = secret();
      await query('insert into practice_link (hash, address, made_at) values ($1, $2, $3)', [
        hashOf(token),
        address,
        iso(now()),
      ]);
      await sendLink(query, known.get(address), token);
    });
  }

  async function tidy() {
    await db.query('delete from practice_link where made_at <= $1', [iso(now() - HOUR)]);
    await db.query('delete from practice_session where made_at <= $1 or seen_at <= $2', [
      iso(now() - SESSION_LASTS),
      iso(now() - SESSION_RESTS),
    ]);
  }

  return {
    check,
    ask,

    /** Whether a link still works. Looking does not use it up: mail scanners open links, too. */
    async works(token) {
      if (!isSecret(token)) return false;
      const [link] = await db.query(
        'select address from practice_link where hash = $1 and used_at is null and made_at > $2',
        [hashOf(token), iso(now() - LINK_LASTS)],
      );
      return !!link && known.has(link.address);
    },

    /**
     * Uses a link up and begins a session. Of two that press at once, the row's lock lets one in.
     *
     * @returns {Promise<string | undefined>} the secret of the session, for its cookie
     */
    async enter(token) {
      if (!isSecret(token)) return undefined;
      const instant = iso(now());
      return db.transaction(async (query) => {
        const [link] = await query(
          `update practice_link set used_at = $2 where hash = $1 and used_at is null and made_at > $3
           returning address`,
          [hashOf(token), instant, iso(now() - LINK_LASTS)],
        );
        if (!link || !known.has(link.address)) return undefined;
        const id = secret();
        await query(
          'insert into practice_session (hash, address, made_at, seen_at) values ($1, $2, $3, $3)',
          [hashOf(id), link.address, instant],
        );
        return id;
      });
    },

    /** @returns {Promise<Session | undefined>} */
    async session(id) {
      if (!isSecret(id)) return undefined;
      const hash = hashOf(id);
      const [row] = await db.query(
        'select address, seen_at from practice_session where hash = $1 and made_at > $2 and seen_at > $3',
        [hash, iso(now() - SESSION_LASTS), iso(now() - SESSION_RESTS)],
      );
      if (!row || !known.has(row.address)) return undefined;
      if (now() - +row.seen_at > MINUTE) {
        await db.query('update practice_session set seen_at = $2 where hash = $1', [
          hash,
          iso(now()),
        ]);
      }
      return { hash, csrf: createHmac('sha256', id).update('form').digest('base64url') };
    },

    /** Keeps what the next list says. @param {Session} session @param {string} notice */
    say: ({ hash }, notice) =>
      db.query('update practice_session set notice = $2 where hash = $1', [hash, notice]),

    /** What the list says now, once. @param {Session} session @returns {Promise<string | undefined>} */
    said: ({ hash }) =>
      db.transaction(async (query) => {
        const [row] = await query(
          'select notice from practice_session where hash = $1 and notice is not null for update',
          [hash],
        );
        if (row) await query('update practice_session set notice = null where hash = $1', [hash]);
        return row?.notice;
      }),

    /** @param {Session} session */
    async leave({ hash }) {
      await db.query('delete from practice_session where hash = $1', [hash]);
    },
  };
}

/**
 * Whether a form is one of the session's own.
 *
 * @param {Session} session
 * @param {unknown} sent
 */
export function isOwnForm({ csrf }, sent) {
  const [own, other] = [csrf, typeof sent === 'string' ? sent : ''].map((text) =>
    createHash('sha256').update(text).digest(),
  );
  return timingSafeEqual(own, other);
}

/** The names of this machine. The server refuses requests for any other but its public one. */
const LOCAL = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The origins whose pages are ours: the public one, and on this machine the one by which it was asked.
 *
 * @param {string} publicOrigin
 * @param {string} asked the address of the request
 */
export function ownOrigins(publicOrigin, asked) {
  const { hostname, origin } = new URL(asked);
  return LOCAL.includes(hostname) ? [publicOrigin, origin] : [publicOrigin];
}

/**
 * Whether a request comes from a page of ours. Browsers say so in `Sec-Fetch-Site`, except to an address without https; then `Origin`
 * does.
 *
 * @param {{ site?: string, origin?: string }} headers
 * @param {readonly string[]} own our origins
 */
export function isSameOrigin({ site, origin }, own) {
  const isOwn = own.includes(origin);
  if (origin !== undefined && !isOwn) return false;
  return site === undefined ? isOwn : site === 'same-origin';
}
