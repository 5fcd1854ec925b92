/**
 * The practice's page: who asked for a first call, and the answers to them. For the people of one practice, who sign in with a link by
 * mail. It is no practice system: it keeps no notes, and nobody can be searched for.
 */
import { Hono } from 'hono';
import { BadBody } from '../booking/body.mjs';
import { faultOf } from '../booking/faults.mjs';
import { createHttp, TooMany } from '../booking/http.mjs';
import { defaultLimits } from '../booking/limits.mjs';
import { createTherapists } from '../booking/therapists.mjs';
import { createAnswers } from './answers.mjs';
import { addCalls, addList, addSameContact, addSections } from './call-routes.mjs';
import { createCalls } from './calls.mjs';
import { createReplies } from './reply.mjs';
import { createSignIn, isSameOrigin, LINK_LASTS, ownOrigins } from './sign-in.mjs';
import { addSignIn } from './sign-in-routes.mjs';
import { createTimes } from './times.mjs';
import { wordsOf } from './words.mjs';

/**
 * A further section of the page.
 *
 * @typedef {object} Section
 * @property {string} id for links to it
 * @property {string} title
 * @property {(query: import('../database/open.mjs').Query, form: { action: string, fields: Record<string, string> }) => Promise<unknown>}
 *   render the output of an `html` template; an empty string leaves the section out. Its forms go to `action` and carry the `fields`
 * @property {(form: Record<string, string>) => Promise<string | undefined>} [act] what such a form does. Returns what to say; undefined
 *   if nothing has changed
 */

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {import('../../src/feed/index.js').FeedInput | (() => import('../../src/feed/index.js').FeedInput)} options.feed its time zone
 *   and language are the page's
 * @param {string} options.publicUrl the public address of this app. Example: `https://clinic.example/practice`
 * @param {{ name: string, emails: readonly string[], locale?: string }} options.practice who may sign in. `locale`: BCP 47, the feed's by default
 * @param {(query: import('../database/open.mjs').Query, mail: { to: string, subject: string, text: string, until: number }) => Promise<unknown>}
 *   [options.sendMail] puts a mail into the outbox, in the transaction of `query`. After `until` (epoch milliseconds) it is of no use.
 *   Without it nobody can sign in, and the page says so
 * @param {import('../booking/changes.mjs').OnEvent} [options.onEvent]
 * @param {(booking: Record<string, any>) => Promise<boolean>} [options.tellsVisitor] whether `onEvent` sends whoever asked for this call
 *   a message about a change now, so that the page can say so; without it, it says that they get none
 * @param {() => number} [options.now] epoch milliseconds
 * @param {Partial<import('../booking/limits.mjs').BookingLimits>} [options.limits]
 * @param {readonly string[]} [options.proxies] the addresses or networks of proxies in front of this app
 * @param {string} [options.outboxUrl] the page for mail that is not sent, if there is one
 * @param {readonly Section[]} [options.sections]
 * @param {Parameters<typeof createTherapists>[0]['times']} [options.times] as the booking endpoint has them
 * @param {(id: string) => boolean} [options.isUnread] whether a calendar cannot be read on which the times of a therapist depend
 * @returns {Hono & { settled(): Promise<void> }} `settled` waits for links that are still being sent
 * @throws {TypeError} if `publicUrl` is not a URL
 */
export function createPracticeApp({
  db,
  feed,
  publicUrl,
  practice,
  sendMail,
  onEvent,
  tellsVisitor = async () => false,
  now = Date.now,
  limits: changed,
  proxies = [],
  outboxUrl,
  sections = [],
  times,
  isUnread = () => false,
}) {
  const base = new URL(`${publicUrl}/`);
  const feedNow = typeof feed === 'function' ? feed : () => feed;
  const { locale: usual = 'en', timeZone = 'UTC' } = feedNow();
  const { locale = usual } = practice;
  const words = wordsOf(locale);
  const limits = { ...defaultLimits, ...changed };
  const therapists = createTherapists({ feed, now, limits, times });
  const waitlists = () =>
    feedNow()
      .therapists.filter((one) => therapists.modeOf(one) === 'waitlist')
      .map(({ id }) => id);
  const calls = createCalls({ db, waitlists, now, timeZone });
  const answers = createAnswers({ db, therapists, now, limits, onEvent });

  /** @type {import('./page.mjs').Surroundings} */
  const around = {
    words,
    times: createTimes({ timeZone, words, now }),
    practice: practice.name,
    href: (path) => base.pathname + path,
    hasMail: !!sendMail,
    outboxUrl,
    nameOf: (id) => therapists.find(id)?.name ?? id,
    isUnread,
    hasWaitlist: (id) => {
      const therapist = therapists.find(id);
      return !!therapist && therapists.modeOf(therapist) === 'waitlist';
    },
    now,
  };
  const signIn = createSignIn({
    db,
    emails: practice.emails,
    now,
    sendLink: (query, to, token) =>
      sendMail(query, {
        to,
        subject: words.mail.subject(practice.name),
        text: words.mail.text(practice.name, new URL(`sign-in/${token}`, base).href),
        until: now() + LINK_LASTS,
      }),
  });

  const app = new Hono();
  const http = createHttp({ limits, now, proxies });
  const reply = createReplies(around);
  guard(app, { http, reply, origin: base.origin });
  const { signedIn, settled } = addSignIn(app, { signIn, http, reply, around, now, base });
  /** With `isTold`. */
  const withTold = async (call) => ({ ...call, isTold: await tellsVisitor(call) });
  const routes = {
    db,
    calls,
    answers,
    therapists,
    sections,
    signIn,
    signedIn,
    reply,
    around,
    withTold,
  };
  addList(app, routes);
  addCalls(app, routes);
  addSameContact(app, routes);
  addSections(app, routes);

  app.all('*', (c) => {
    const rest = new URL(c.req.url).pathname.slice(base.pathname.length - 1);
    const isRoot = c.req.method === 'GET' && (rest === '' || rest === '/');
    return isRoot ? reply.seeOther(c, 'calls') : reply.missing(c);
  });
  return Object.assign(app, { settled });
}

/** What holds for every request: how many, how long, and from where. */
function guard(app, { http, reply, origin }) {
  app.onError((error, c) => {
    if (error instanceof TooMany) return reply.busy(c, error.seconds);
    if (error instanceof BadBody) return reply.unread(c, faultOf(error));
    console.error(`The practice's page: ${error.message}`);
    // Looking changes nothing, so there is no doubt.
    return c.req.method === 'POST' ? reply.failed(c) : reply.unread(c, 'unavailable');
  });
  app.get('*', http.reads);
  app.post('*', http.writes, async (c, next) => {
    const from = { site: c.req.header('sec-fetch-site'), origin: c.req.header('origin') };
    return isSameOrigin(from, ownOrigins(origin, c.req.url)) ? next() : reply.refused(c);
  });
}
