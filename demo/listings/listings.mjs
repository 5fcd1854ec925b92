/**
 * Listings that stay true: asks therapists, reads their calendars, and gives the feed with both. The parts are in this folder and in
 * `demo/calendars`; this module puts them together and does their work from time to time.
 */
import { defaultLimits } from '../booking/limits.mjs';
import { createCalendars } from '../calendars/calendars.mjs';
import { callTimesOf } from '../calendars/overlay.mjs';
import { isUnknown } from '../calendars/times.mjs';
import { createListingApp } from './app.mjs';
import { createAsks } from './asks.mjs';
import { applyContacts, contactsIn } from './contacts.mjs';
import { createLive } from './live.mjs';
import { createListingsSection } from './section.mjs';

/** How long an answer counts before the next question, unless the practice chooses otherwise. */
export const INTERVAL_DAYS = 14;

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {() => import('../../src/feed/index.js').FeedInput} options.feed what the practice published; the same object while nothing
 *   changes
 * @param {string} options.publicUrl where `app` is mounted. Example: `https://clinic.example/listing`
 * @param {(query: import('../database/open.mjs').Query, mail: { to: string, subject: string, text: string }) => Promise<unknown>}
 *   [options.sendMail] puts a mail into the outbox, in the transaction of `query`. Without it nobody is asked
 * @param {{ emails?: readonly string[], locale?: string, pageUrl?: string }} [options.practice] who is told when a listing should change,
 *   and where they read what. `locale`: BCP 47, of that and of the practice's page; the feed's by default
 * @param {string} [options.contacts] the file with the practice's list of therapists: see `readContacts`
 * @param {number} [options.intervalDays]
 * @param {readonly string[]} [options.calendarHosts] hosts in the practice's own network that calendars may be fetched from: see `isListed`
 * @param {Partial<import('../booking/limits.mjs').BookingLimits>} [options.limits] of the endpoint
 * @param {() => number} [options.now] epoch milliseconds
 * @param {readonly string[]} [options.proxies] the addresses of proxies in front of this app
 */
export function createListings({
  db,
  feed: published,
  publicUrl,
  sendMail,
  practice,
  contacts,
  intervalDays = INTERVAL_DAYS,
  calendarHosts = [],
  limits: changed,
  now = Date.now,
  proxies,
}) {
  const limits = { ...defaultLimits, ...changed };
  const calendars = createCalendars({ db, now, allowed: calendarHosts });
  const live = createLive({
    db,
    now,
    limits,
    answers: () => asks.answers(),
    readings: () => calendars.readings(),
  });
  const feed = () => live.apply(published());
  const link = (token) => new URL(token, `${publicUrl}/`).href;
  const asks = createAsks({ db, feed, published, now, intervalDays, link, sendMail, practice });
  const newContacts = contacts ? contactsIn(contacts, calendarHosts) : async () => undefined;
  let latest;
  /** Those who wait for one loading are told the same error. */
  function told(error) {
    if (error !== latest) console.error(`Listings: ${error.message}`);
    latest = error;
  }

  /** What was known before still holds if the database does not answer. */
  const refresh = () => live.refresh().catch(told);

  /** The list of therapists that is not applied yet. */
  let list;
  let fault;

  async function readContacts() {
    try {
      const read = await newContacts();
      for (const problem of read?.faults.values() ?? [])
        told(new Error(`${problem} What was known of them stays.`));
      list = read ?? list;
      fault = undefined;
    } catch (error) {
      // What the server knows stays, and the fault is told once.
      if (error.message !== fault) told(error);
      fault = error.message;
    }
    if (!list) return;
    await applyContacts({ db, calendars, feed: published(), contacts: list, now: now() });
    list = undefined;
  }

  return {
    /** The pages of the links, to mount at `publicUrl`. */
    app: createListingApp({
      asks,
      feed,
      publicUrl,
      onAnswer: refresh,
      bodySeconds: limits.bodySeconds,
      now,
      proxies,
    }),

    /** For the practice's page. */
    section: createListingsSection({
      asks,
      feed,
      readingsOf: live.readingsOf,
      intervalDays,
      locale: practice?.locale,
      now,
    }),

    /** What the practice published, as it is now. */
    feed,

    /** The same for another feed with therapists of it. */
    apply: live.apply,

    /** Takes over what other processes have learned. To be awaited before a request that depends on it. */
    refresh,

    /** The times of first calls, booked or not: see `callTimesOf`. */
    times: (therapist, timeZone, instant, own) =>
      callTimesOf(therapist, timeZone, instant, own, live.readingsOf(therapist.id)),

    /** Whether a calendar cannot be read on which the call times of a therapist depend. @param {string} id */
    isUnread(id) {
      const { calls, busy } = live.readingsOf(id) ?? {};
      return isUnknown(now(), calls, busy);
    },

    /** All that is to be done from time to time. Of several processes, each mail and each calendar is one's. */
    async work() {
      await readContacts();
      await asks.noteFeed();
      if (sendMail) await asks.sweep();
      await calendars.refresh();
      await live.refresh();
    },
  };
}
