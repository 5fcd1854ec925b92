/** Asks therapists whether their listings are still true, and keeps their answers. All state is in the database. */
import { createHash } from 'node:crypto';
import { format } from '../../dist/i18n/format.js';
import { factsStamp } from './facts.mjs';
import { conflictOf, dateOf } from './overlay.mjs';
import { wordsOf } from './words.mjs';
import { iso } from '../booking/instants.mjs';
import { isSecret, secret } from '../secrets.mjs';
import { DAY, HOUR } from '../spans.mjs';

/** When the one reminder goes out, and how long a link works. */
const REMIND_AFTER = 5 * DAY;
const LINK_DAYS = 30;

/** After a question without an answer: the shortest and the longest wait for the next. The wait doubles each time. */
const SHORTEST_WAIT = 10 * DAY;
export const LONGEST_WAIT_DAYS = 60;

/** How soon after a mail the practice can ask again. */
const BRAKE = HOUR;

const hashOf = (token) => createHash('sha256').update(token).digest('base64url');

/** Who takes no new clients may still see current ones; the feed knows which of the two it is. */
const statusOf = (status, accepting) =>
  status === 'closed' && accepting?.status === 'existing-only' ? accepting.status : status;

/**
 * @typedef {import('../database/open.mjs').Query} Query
 * @typedef {{ id: string, therapist: string, made_at: Date, reminded_at?: Date, expires_at: Date, answered_at?: Date, withdrawn_at?: Date }} Ask
 */

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {() => import('../../src/feed/index.js').FeedInput} options.feed as it is shown, with the answers so far
 * @param {() => import('../../src/feed/index.js').FeedInput} options.published what the practice published, without them
 * @param {() => number} options.now epoch milliseconds
 * @param {number} options.intervalDays how long an answer counts, before the next question
 * @param {(token: string) => string} options.link the address of the page with the questions
 * @param {(query: Query, mail: { to: string, subject: string, text: string }) => Promise<unknown>} options.sendMail puts a mail into
 *   the outbox, in the transaction of `query`
 * @param {{ emails?: readonly string[], locale?: string, pageUrl?: string }} [options.practice] who is told when a listing should change,
 *   in which language (the feed's by default), and the address of the page where they read what
 */
export function createAsks(options) {
  const { db, feed, published, now, intervalDays, link, sendMail, practice = {} } = options;
  const therapistOf = (id) => feed().therapists.find((one) => one.id === id);
  const publishedOf = (id) => published().therapists.find((one) => one.id === id);
  /** What the feed says by itself. */
  const statusInFeed = (therapist) => therapist?.accepting?.status ?? '';

  /** When it was last said whether a therapist takes new clients, by an answer or in the feed. */
  function lastKnown(therapist, answeredAt) {
    return Math.max(+(answeredAt ?? 0), dateOf(therapist.accepting?.asOf, now()) ?? 0);
  }

  /** How long to wait after a number of questions without an answer. */
  function waitAfter(questions) {
    const interval = intervalDays * DAY;
    const longest = Math.max(LONGEST_WAIT_DAYS * DAY, interval);
    return Math.max(Math.min(interval * 2 ** (questions - 1), longest), SHORTEST_WAIT);
  }

  /** What is due: a mail, its reminder, or nothing. */
  function dueOf({ asks, known }) {
    const [asked] = asks;
    if (!asked) return now() - known >= intervalDays * DAY ? 'mail' : undefined;
    if (now() - +asked.made_at >= waitAfter(asks.length)) return 'mail';
    const isOpen = !asked.reminded_at && +asked.expires_at > now();
    return isOpen && now() - +asked.made_at >= REMIND_AFTER ? 'reminder' : undefined;
  }

  /**
   * Where a therapist stands.
   *
   * @returns {Promise<{ last?: Ask, asks: Ask[], known: number }>} `last`: the last question; `asks`: those since it was last said
   *   whether new clients are taken, which is `known`, newest first
   */
  async function stateOf(query, therapist) {
    const all = await query(
      'select * from listing_ask where therapist = $1 and withdrawn_at is null order by id desc',
      [therapist.id],
    );
    const [answer] = await query(
      'select answered_at from listing_answer where therapist = $1 order by id desc limit 1',
      [therapist.id],
    );
    return stateIn(all, therapist, answer?.answered_at);
  }

  /** The same, from all questions to a therapist, newest first. */
  function stateIn(all, therapist, answeredAt) {
    const known = lastKnown(therapist, answeredAt);
    const asks = all.filter((one) => !one.answered_at && +one.made_at > known);
    return { last: all[0], asks, known };
  }

  /** Does something for a therapist while no other process does. */
  function alone(id, work, lock = 'for update skip locked') {
    return db.transaction(async (query) => {
      const [contact] = await query(`select * from listing_contact where therapist = $1 ${lock}`, [
        id,
      ]);
      const therapist = contact && therapistOf(id);
      return therapist ? work(query, contact, therapist) : undefined;
    });
  }

  async function mail(query, contact, therapist, ask, subject) {
    const token = secret();
    await query('insert into listing_link (hash, ask) values ($1, $2)', [hashOf(token), ask.id]);
    const { locale, timeZone = 'UTC', organization } = feed();
    const words = wordsOf(contact.locale ?? locale);
    const day = format(words.locale).day(+ask.expires_at, now(), timeZone);
    const practice = organization?.name ?? '';
    const text = words.mail.text({ name: therapist.name, practice, link: link(token), day });
    await sendMail(query, { to: contact.email, subject: words.mail[subject], text });
  }

  async function ask(query, contact, therapist) {
    // A newer link takes the place of an older one.
    await query(
      'update listing_ask set expires_at = $2 where therapist = $1 and answered_at is null and expires_at > $2',
      [therapist.id, iso(now())],
    );
    const [made] = await query(
      'insert into listing_ask (therapist, made_at, expires_at) values ($1, $2, $3) returning *',
      [therapist.id, iso(now()), iso(now() + LINK_DAYS * DAY)],
    );
    await mail(query, contact, therapist, made, 'subject');
  }

  async function remind(query, contact, therapist, asked) {
    await query('update listing_ask set reminded_at = $2 where id = $1', [asked.id, iso(now())]);
    await mail(query, contact, therapist, asked, 'reminder');
  }

  /** Tells the practice that a listing should change. What is only said on its page: mail is read by more people. */
  async function tellPractice(query, { name }) {
    const { emails = [], locale = feed().locale, pageUrl = '' } = practice;
    const { change } = wordsOf(locale).mail;
    for (const to of sendMail ? emails : []) {
      await sendMail(query, {
        to,
        subject: change.subject(name),
        text: change.text(name, pageUrl),
      });
    }
  }

  /**
   * The question that a link leads to, with its answer if there is one. `therapist` is undefined if they are in the feed no more;
   * `isWithdrawn`: the link was sent to an address that is not theirs any more.
   */
  async function find(query, token, lock = '') {
    if (!isSecret(token)) return undefined;
    const [asked] = await query(
      `select * from listing_ask where id = (select ask from listing_link where hash = $1) ${lock}`,
      [hashOf(token)],
    );
    if (!asked) return undefined;
    const therapist = therapistOf(asked.therapist);
    const [contact] = await query('select locale from listing_contact where therapist = $1', [
      asked.therapist,
    ]);
    const [answer] = asked.answered_at
      ? await query('select * from listing_answer where ask = $1', [asked.id])
      : [];
    const isWithdrawn = !answer && (!!asked.withdrawn_at || !therapist);
    const isOver = !answer && (isWithdrawn || +asked.expires_at <= now());
    const locale = contact?.locale ?? undefined;
    return { asked, therapist, answer, isOver, isWithdrawn, locale };
  }

  /** @returns {Promise<Map<string, import('./overlay.mjs').Answer>>} the newest of each therapist */
  async function answers(query) {
    const rows = await query(
      `select distinct on (therapist) listing_answer.*, since from listing_answer left join listing_feed using (therapist)
       order by therapist, id desc`,
    );
    return new Map(
      rows.map(({ therapist, answered_at: at, status, listed, facts, since, ...row }) => [
        therapist,
        {
          at: +at,
          status,
          listed,
          facts,
          feedStatus: row.feed_status ?? row.status_before ?? '',
          feedSince: since ? +since : undefined,
        },
      ]),
    );
  }

  return {
    /** Sends all mails and reminders that are due. Of several processes, one sends each. */
    async sweep() {
      for (const { therapist: id } of await db.query('select therapist from listing_contact')) {
        const therapist = therapistOf(id);
        if (!therapist || !dueOf(await stateOf(db.query, therapist))) continue;
        await alone(id, async (query, contact) => {
          // Another process may have been here since.
          const state = await stateOf(query, therapist);
          const due = dueOf(state);
          if (due === 'mail') await ask(query, contact, therapist);
          if (due === 'reminder') await remind(query, contact, therapist, state.asks[0]);
        });
      }
    },

    /**
     * Sends a new link at once, unless one was sent within the hour: each takes the place of the one before.
     *
     * @param {string} id the therapist's
     * @returns {Promise<'asked' | 'lately' | undefined>} undefined: there is no address to send it to, or no mail is sent
     */
    async askNow(id) {
      if (!sendMail) return undefined;
      const unlessLately = async (query, contact, therapist) => {
        const { last } = await stateOf(query, therapist);
        const sent = Math.max(+(last?.made_at ?? 0), +(last?.reminded_at ?? 0));
        const works = last && !last.answered_at && +last.expires_at > now();
        if (works && now() - sent < BRAKE) return 'lately';
        await ask(query, contact, therapist);
        return 'asked';
      };
      return alone(id, unlessLately, 'for update');
    },

    /** @param {string} token */
    find: (token) => find(db.query, token),

    /**
     * Keeps an answer. The link is then used up.
     *
     * @param {string} token
     * @param {{ status: string, listed: string, facts: string, note?: string }} said
     * @returns {Promise<'kept' | 'changed' | 'over' | undefined>} `changed`: the listing is not the one that was shown; `over`: the
     *   link was used, or has expired; undefined: there is no such link
     */
    answer: (token, { status, listed, facts, note }) =>
      db.transaction(async (query) => {
        const found = await find(query, token, 'for update');
        if (!found) return undefined;
        const { asked, therapist, answer, isOver } = found;
        if (answer || isOver) return 'over';
        if (facts !== factsStamp(therapist)) return 'changed';
        const { accepting } = therapist;
        await query(
          `insert into listing_answer (ask, therapist, answered_at, status_before, as_of_before, status, listed, facts, note, feed_status)
           values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
          [
            asked.id,
            asked.therapist,
            iso(now()),
            accepting?.status ?? null,
            accepting?.asOf ?? null,
            statusOf(status, accepting),
            listed,
            facts,
            note || null,
            statusInFeed(publishedOf(therapist.id)),
          ],
        );
        await query('update listing_ask set answered_at = $2 where id = $1', [
          asked.id,
          iso(now()),
        ]);
        if (listed === 'change') await tellPractice(query, therapist);
        return 'kept';
      }),

    /** The newest answer of each therapist. */
    answers: () => answers(db.query),

    /** Takes note of what the feed says by itself, so that it is known when that changes. */
    async noteFeed() {
      const rows = await db.query('select therapist, status from listing_feed');
      const known = new Map(rows.map(({ therapist, status }) => [therapist, status]));
      for (const therapist of published().therapists) {
        const { id } = therapist;
        const status = statusInFeed(therapist);
        if (known.get(id) === status) continue;
        // Of several processes that see a change, one takes note of it.
        const sql = known.has(id)
          ? 'update listing_feed set status = $2, since = $3 where therapist = $1 and status = $4'
          : 'insert into listing_feed (therapist, status) values ($1, $2) on conflict do nothing';
        await db.query(sql, [id, status, ...(known.has(id) ? [iso(now()), known.get(id)] : [])]);
      }
    },

    /**
     * How each therapist's listing stands, for the practice: those who have not answered first. `asks`: the questions to them that
     * nobody answered; `conflict`: where the feed and the last answer do not go together.
     *
     * @param {Query} query
     */
    async overview(query) {
      const addresses = await query('select therapist from listing_contact');
      const hasAddress = new Set(addresses.map(({ therapist }) => therapist));
      const known = await answers(query);
      const asked = new Map();
      for (const one of await query(
        'select * from listing_ask where withdrawn_at is null order by id desc',
      )) {
        if (!asked.has(one.therapist)) asked.set(one.therapist, []);
        asked.get(one.therapist).push(one);
      }
      const rows = feed().therapists.map((therapist) => {
        const { id } = therapist;
        const [answer, own] = [known.get(id), publishedOf(id)];
        const { last, asks } = stateIn(asked.get(id) ?? [], therapist, answer?.at);
        const conflict = answer && own && conflictOf(own, answer, published(), now());
        return {
          therapist,
          last,
          asks,
          hasAddress: hasAddress.has(id),
          conflict: conflict && { kind: conflict, answer, feedStatus: statusInFeed(own) },
        };
      });
      return rows.sort((a, b) => Number(b.asks.length > 0) - Number(a.asks.length > 0));
    },

    /** The answers that ask for a change and were followed by no other of their therapist, newest first. @param {Query} query */
    async wishes(query) {
      const rows = await query(
        `select * from (select distinct on (therapist) * from listing_answer order by therapist, id desc) as newest
         where listed = 'change' order by id desc`,
      );
      return rows.filter(({ therapist }) => therapistOf(therapist));
    },

    /** The newest answers of all, newest first. @param {Query} query @param {number} most */
    log: (query, most) => query('select * from listing_answer order by id desc limit $1', [most]),
  };
}
