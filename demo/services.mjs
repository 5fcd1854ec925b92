/** What the demo serves beside its files: the booking endpoint, and what belongs to it. All of it shares one database. */
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createBookingApp } from './booking/app.mjs';
import { createBookings } from './booking/bookings.mjs';
import { bookableClinic } from './booking/clinic.mjs';
import { open } from './booking/contract.mjs';
import { send } from './booking/http.mjs';
import { defaultLimits } from './booking/limits.mjs';
import { problem } from './booking/problem.mjs';
import { openDatabase } from './database/open.mjs';
import { every } from './every.mjs';
import { createListings } from './listings/listings.mjs';
import { createMailer } from './outbox/mail.mjs';
import { createOutbox } from './outbox/outbox.mjs';
import { createNoOutboxPage, createOutboxPage } from './outbox/page.mjs';
import { createWebhook } from './outbox/webhook.mjs';
import { createPracticeApp } from './practice/app.mjs';
import { isPrivate, mailOf } from './settings.mjs';
import { MINUTE } from './spans.mjs';
import { within } from './within.mjs';

/** Everything that is for programs. */
export const API = '/api';
/** Where bookings are taken. */
export const BOOKING = `${API}/booking`;
/** Where mail is shown that is not sent. */
export const OUTBOX = '/outbox';
/** Where the practice answers. */
export const PRACTICE = '/practice';
/** Where therapists say whether their listings are still true. */
export const LISTING = '/listing';

/** What is not answered with a file. */
export const MOUNTS = [API, OUTBOX, PRACTICE, LISTING];

/** How often time is looked after, in milliseconds: what expires, what is to be reminded of, what is to be deleted. */
const SWEEP = 15_000;
/** The same for listings and calendars. */
const LISTINGS = MINUTE;

/** What is asked whether the process is well. */
const IS_WELL = new RegExp(`^${BOOKING}/(?:health|ready)/?$`);
/** How long a feed or a request waits for what is new, in milliseconds: the database may hang. */
const PATIENCE = 1000;
/** How long the end waits for what is being done, in milliseconds. */
const STOPPING = 10_000;

/** Who is told, and signs in, when the demo sends no mail, so that both sides can be read. */
export const DEMO_PRACTICE = 'practice@harbor-elm.example';

/**
 * Opens the database and starts everything that works on it.
 *
 * @param {object} options
 * @param {string} options.origin the public origin: all links start with it
 * @param {Partial<import('./settings.mjs').Settings>} options.settings
 * @returns {Promise<{
 *   listen: ReturnType<typeof getRequestListener>,
 *   freeTimes(): Promise<FreeTimes>,
 *   live: Live,
 *   prepareToStop(): void,
 *   stop(): Promise<void>,
 * }>}
 *
 * @typedef {object} FreeTimes as they were last known
 * @property {ReadonlyMap<string, readonly number[]>} free the starts of the first calls that can be booked, by the therapist's id
 * @property {number} freeAt when that was so, epoch milliseconds
 *
 * @typedef {(feeds: Record<string, Feed>, free?: ReadonlyMap<string, readonly number[]>) => Promise<Record<string, Feed>>} Live gives feeds
 *   as they are now, with what therapists and calendars say. `free`: what can be booked now
 * @typedef {import('../src/feed/index.js').FeedInput} Feed
 */
export async function openServices({ origin, settings }) {
  const db = await openDatabase(settings.data);
  try {
    return startServices({ db, origin, settings });
  } catch (error) {
    await db.close();
    throw error;
  }
}

function startServices({ db, origin, settings }) {
  const { smtp, webhook, limits: changed, proxies } = settings;
  const now = Date.now;
  const limits = { ...defaultLimits, ...changed };
  const mail = mailOf(settings);
  const hasMail = mail !== 'none';
  const feed = bookableClinic({ now: now(), endpoint: BOOKING, mail: hasMail });
  const showsOutbox = mail === 'shown';
  const practice = {
    name: feed.organization.name,
    emails: showsOutbox ? [DEMO_PRACTICE] : [],
    locale: feed.locale,
    ...defined(settings.practice),
  };
  const outbox = createOutbox({
    db,
    now,
    hasMail,
    mailer: smtp && createMailer(smtp),
    webhook: webhook && createWebhook({ ...webhook, now }),
    manageUrl: (token) => `${origin}${BOOKING}/manage/${token}`,
    practice: {
      ...practice,
      timeZone: feed.timeZone,
      pageUrl: ({ id }) => `${origin}${PRACTICE}/calls/${id}`,
      therapistOf: (id) => feed.therapists.find((one) => one.id === id)?.name,
    },
  });
  const listings = createListings({
    db,
    now,
    feed: () => feed,
    publicUrl: origin + LISTING,
    sendMail: hasMail ? outbox.sendMail : undefined,
    practice: { ...practice, pageUrl: `${origin}${PRACTICE}/calls#listings` },
    limits,
    proxies,
    ...settings.listings,
  });
  const bookings = createBookings({
    db,
    feed: listings.feed,
    times: listings.times,
    now,
    limits,
    onEvent: outbox.onEvent,
  });

  const page = createPracticeApp({
    db,
    feed: listings.feed,
    times: listings.times,
    sections: [listings.section],
    isUnread: listings.isUnread,
    publicUrl: origin + PRACTICE,
    practice,
    sendMail: hasMail ? outbox.sendMail : undefined,
    onEvent: outbox.onEvent,
    tellsVisitor: outbox.tellsVisitor,
    limits,
    proxies,
    outboxUrl: showsOutbox ? `${OUTBOX}/` : undefined,
  });

  let isStopping = false;
  const mounts = {
    [BOOKING]: createBookingApp({
      db,
      bookings,
      publicUrl: origin + BOOKING,
      limits,
      proxies,
      onLinks: hasMail ? outbox.onLinks : undefined,
      phone: feed.organization.phone,
      tellsPractice: outbox.tellsPractice,
      isStopping: () => isStopping,
    }),
    [PRACTICE]: page,
    [LISTING]: listings.app,
    // Its messages hold links that sign in, so it is for this machine only.
    [OUTBOX]: isPrivate(settings)
      ? createOutboxPage({ outbox, isSent: !!smtp })
      : createNoOutboxPage(),
  };
  // With or without a slash at the end.
  const app = new Hono({ strict: false });
  // Who said a moment ago, perhaps to another process, that they are closed, is closed.
  app.use(async (c, next) => {
    if (!IS_WELL.test(c.req.path)) await within(PATIENCE, listings.refresh());
    await next();
  });
  for (const [path, mounted] of Object.entries(mounts)) app.route(path, mounted);
  app.all(`${API}/*`, open, (c) => send(c, problem('not-found')));

  outbox.start();
  const stopSweeping = every(SWEEP, 'Booking', bookings.sweep);
  const stopListings = every(LISTINGS, 'Listings', listings.work);
  return {
    listen: getRequestListener(app.fetch),
    freeTimes: lastKnown({ free: new Map(), freeAt: 0 }, async () => ({
      freeAt: now(),
      free: await bookings.freeStarts(),
    })),
    async live(feeds, free) {
      await within(PATIENCE, listings.refresh());
      const entries = Object.entries(feeds);
      return Object.fromEntries(entries.map(([path, one]) => [path, listings.apply(one, free)]));
    },
    /** From now on it says that it is not ready. */
    prepareToStop() {
      isStopping = true;
    },
    async stop() {
      isStopping = true;
      const ends = [stopSweeping(), stopListings(), page.settled(), outbox.stop()];
      await within(STOPPING, Promise.allSettled(ends));
      await db.close();
    },
  };
}

/** Without the members that are undefined. */
function defined(settings = {}) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/**
 * Gives what was read last, after reading again, unless that fails or takes too long.
 *
 * @template T
 * @param {T} known at first
 * @param {() => Promise<T>} read
 * @returns {() => Promise<T>}
 */
function lastKnown(known, read) {
  let reading;
  return async () => {
    reading ??= read()
      .then((latest) => (known = latest))
      .catch((error) => console.error(`Free times: ${error.message}`))
      .finally(() => (reading = undefined));
    await within(PATIENCE, reading);
    return known;
  };
}
