/** What the demo serves beside its files: the booking endpoint, and what belongs to it. All of it shares one database. */
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { createBookingApp } from './booking/app.mjs';
import { createBookings } from './booking/bookings.mjs';
import { bookableClinic } from './booking/clinic.mjs';
import { defaultLimits } from './booking/limits.mjs';
import { choosesTime } from './clinic/call-times.mjs';
import { openDatabase } from './database/open.mjs';
import { every } from './every.mjs';
import { createMailer } from './outbox/mail.mjs';
import { createOutbox } from './outbox/outbox.mjs';
import { createOutboxPage } from './outbox/page.mjs';
import { createWebhook } from './outbox/webhook.mjs';
import { createPracticeApp } from './practice/app.mjs';

/** Where bookings are taken. */
export const BOOKING = '/api/booking';
/** Where mail is shown that is not sent. */
export const OUTBOX = '/outbox';
/** Where the practice answers. */
export const PRACTICE = '/practice';

/** What is not answered with a file. */
export const MOUNTS = [BOOKING, OUTBOX, PRACTICE];

/** How often time is looked after, in milliseconds: what expires, what is to be reminded of, what is to be deleted. */
const SWEEP = 15_000;

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
 *   freeTimes(): Promise<ReadonlyMap<string, readonly number[]>>,
 *   prepareToStop(): void,
 *   stop(): Promise<void>,
 * }>} `freeTimes`: the starts of the first calls that can be booked now, by the therapist's id
 */
export async function openServices({ origin, settings }) {
  const { data, smtp, webhook, limits: changed, proxies, publicUrl } = settings;
  const db = await openDatabase(data);
  const now = Date.now;
  const limits = { ...defaultLimits, ...changed };
  const feed = bookableClinic({ now: now(), endpoint: BOOKING });
  // Its messages hold links that sign in, so it is for this machine only.
  const showsOutbox = !smtp && !publicUrl;
  const practice = {
    name: feed.organization.name,
    emails: showsOutbox ? [DEMO_PRACTICE] : [],
    locale: feed.locale,
    ...defined(settings.practice),
  };
  const outbox = createOutbox({
    db,
    now,
    mailer: smtp && createMailer(smtp),
    webhook: webhook && createWebhook({ ...webhook, now }),
    manageUrl: (token) => `${origin}${BOOKING}/manage/${token}`,
    practice: {
      ...practice,
      timeZone: feed.timeZone,
      pageUrl: ({ id }) => `${origin}${PRACTICE}/calls/${id}`,
    },
  });
  const bookings = createBookings({ db, feed, now, limits, onEvent: outbox.onEvent });

  const page = createPracticeApp({
    db,
    feed,
    publicUrl: origin + PRACTICE,
    practice,
    sendMail: outbox.sendMail,
    onEvent: outbox.onEvent,
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
      onLinks: outbox.onLinks,
      tellsPractice: outbox.tellsPractice,
      isStopping: () => isStopping,
    }),
    [PRACTICE]: page,
    ...(showsOutbox && { [OUTBOX]: createOutboxPage({ outbox }) }),
  };
  // With or without a slash at the end.
  const app = new Hono({ strict: false });
  for (const [path, mounted] of Object.entries(mounts)) app.route(path, mounted);

  outbox.start();
  const stopSweeping = every(SWEEP, 'Booking', bookings.sweep);
  return {
    listen: getRequestListener(app.fetch),
    freeTimes: () => freeTimesOf(feed, bookings),
    /** From now on it says that it is not ready. */
    prepareToStop() {
      isStopping = true;
    },
    async stop() {
      isStopping = true;
      await stopSweeping();
      await page.settled();
      await outbox.stop();
      await db.close();
    },
  };
}

/** Without the members that are undefined. */
function defined(settings = {}) {
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
}

/** The free times of everyone whose first call is booked by choosing one: just what the endpoint offers. */
async function freeTimesOf({ therapists }, bookings) {
  const times = therapists.filter(choosesTime).map(async ({ id }) => {
    const { body } = await bookings.slots(id, 0, Infinity);
    return [id, (body.slots ?? []).map(({ start }) => Date.parse(start))];
  });
  return new Map(await Promise.all(times));
}
