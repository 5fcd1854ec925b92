/** The pages of a therapist's link: a GET shows the questions and changes nothing, a POST answers them. */
import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import { BadBody, readForm } from '../booking/body.mjs';
import { faultOf, faultWords, STATUS } from '../booking/faults.mjs';
import { defaultLimits } from '../booking/limits.mjs';
import { addressOf, rateLimit, sourceOf } from '../booking/rate.mjs';
import { languageOf } from '../booking/when.mjs';
import { factsStamp, listedFacts } from './facts.mjs';
import { answeredPage, gonePage, HEADERS, MOST_NOTE, questionPage, saying } from './page.mjs';
import { wordsOf } from './words.mjs';

/** From one source. */
const REQUESTS_PER_MINUTE = 60;

/**
 * @param {object} options
 * @param {ReturnType<import('./asks.mjs').createAsks>} options.asks
 * @param {() => import('../../src/feed/index.js').FeedInput} options.feed as it is shown
 * @param {string} options.publicUrl the public address of this app. Example: `https://clinic.example/listing`
 * @param {() => Promise<unknown>} options.onAnswer is awaited before the therapist is told that it is kept
 * @param {number} [options.bodySeconds] how long an answer may take to arrive
 * @param {() => number} [options.now] epoch milliseconds
 * @param {readonly string[]} [options.proxies] the addresses of proxies in front of this app
 * @returns {Hono}
 */
export function createListingApp({
  asks,
  feed,
  publicUrl,
  onAnswer,
  bodySeconds = defaultLimits.bodySeconds,
  now = Date.now,
  proxies = [],
}) {
  const limit = rateLimit({ most: REQUESTS_PER_MINUTE, minutes: 1 }, now);
  const app = new Hono();

  /** In the language in which the therapist gets mail. */
  function around(locale) {
    const { organization = {}, timeZone = 'UTC', locale: usual } = feed();
    return { words: wordsOf(locale ?? usual), practice: organization, timeZone, now: now() };
  }

  const send = (c, body, status = 200) => c.html(body, status, HEADERS);

  /** For what could not be read, or cannot be shown. @param {import('../booking/faults.mjs').Fault} fault */
  function unread(c, fault) {
    const { words, practice, ...rest } = around();
    const { title, text } = faultWords(fault, languageOf(words.locale), practice.phone);
    if (fault === 'late') c.header('connection', 'close');
    return send(c, saying({ words, practice, ...rest }, title, text), STATUS[fault]);
  }

  app.onError((error, c) => {
    const { words, ...rest } = around();
    if (error instanceof BadBody) return unread(c, faultOf(error));
    console.error(`Listings: ${error.message}`);
    // Looking changes nothing, so there is no doubt.
    if (c.req.method !== 'POST') return unread(c, 'unavailable');
    return send(c, saying({ words, ...rest }, words.failedTitle, words.failed), 500);
  });

  app.use('*', async (c, next) => {
    const address = addressOf(peerOf(c), c.req.header('x-forwarded-for'), proxies);
    const seconds = limit(sourceOf(address));
    if (!seconds) return next();
    c.header('retry-after', String(seconds));
    const { words, ...rest } = around();
    return send(c, saying({ words, ...rest }, words.busyTitle, words.busy), 429);
  });

  function missing(c) {
    const { words, ...rest } = around();
    return send(c, saying({ words, ...rest }, words.missingTitle, words.missing), 404);
  }

  /** The page of a link as it stands. */
  function show(c, found, more = {}, status = 200) {
    if (!found) return missing(c);
    const surroundings = around(found.locale);
    if (found.answer) return send(c, answeredPage(surroundings, found));
    if (found.isOver) return send(c, gonePage(surroundings, found), 410);
    const { therapist } = found;
    const facts = listedFacts(feed(), therapist.id, {
      now: now(),
      locale: surroundings.words.locale,
      baseUrl: publicUrl,
      words: surroundings.words,
    });
    if (!facts) return missing(c);
    const shown = { therapist, facts, stamp: factsStamp(therapist), ...more };
    return send(c, questionPage(surroundings, shown), status);
  }

  app.get('/:token', async (c) => show(c, await asks.find(c.req.param('token'))));

  app.post('/:token', async (c) => {
    const token = c.req.param('token');
    const { said, errors } = readAnswer(await readForm(c.req.raw, bodySeconds));
    if (errors.length) return show(c, await asks.find(token), { said, errors }, 422);
    const outcome = await asks.answer(token, said);
    if (outcome === 'changed') {
      return show(c, await asks.find(token), { said, isChanged: true }, 409);
    }
    if (outcome === 'kept') await onAnswer();
    if (!outcome) return missing(c);
    // Redirects to the same address, so that a reload does not answer again.
    return c.body(null, 303, { ...HEADERS, location: token });
  });

  app.all('*', missing);
  return app;
}

/** A message to the practice asks for a change, whatever else was chosen: it would be lost otherwise. */
function readAnswer(form) {
  const text = (name) => (typeof form[name] === 'string' ? form[name] : '');
  const note = text('note').replaceAll('\r\n', '\n').replaceAll('\u0000', '').trim();
  const status = text('status');
  const listed = note ? 'change' : text('listed');
  const errors = [];
  if (!['open', 'waitlist', 'closed'].includes(status)) errors.push('status');
  if (!['yes', 'change'].includes(listed)) errors.push('listed');
  if ([...note].length > MOST_NOTE) errors.push('long');
  return { said: { status, listed, note, facts: text('facts') }, errors };
}

/** The address of the connection. */
function peerOf(c) {
  try {
    return getConnInfo(c).remote.address ?? '';
  } catch {
    // Called without a network, as in tests.
    return '';
  }
}
