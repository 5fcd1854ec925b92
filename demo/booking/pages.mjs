/** The visitor's page about one call, and the one where its link is asked for again. */
import { entryOf } from './calendar.mjs';
import { faultOf, STATUS } from './faults.mjs';
import { sendError } from './http.mjs';
import { cancelPage, faultPage, lostPage, managePage, missingPage, PAGE_HEADERS } from './page.mjs';
import { readLinkRequest } from './request.mjs';
import { languageOf } from './when.mjs';
import { words } from './words.mjs';

/**
 * @param {import('hono').Hono} app
 * @param {object} parts
 * @param {ReturnType<import('./http.mjs').createHttp>} parts.http
 * @param {ReturnType<import('./bookings.mjs').createBookings>} parts.bookings
 * @param {() => number} parts.now
 * @param {Parameters<typeof import('./contract.mjs').addContract>[1]['perHour']} parts.perHour
 * @param {string} [parts.phone] of the practice
 * @param {boolean} [parts.tellsPractice]
 * @param {(request: { email: string, locale?: string }) => Promise<void>} [parts.onLinks]
 */
export function addPages(app, parts) {
  for (const path of PATHS) app.use(path, forPeople(parts.phone));
  addCallPages(app, parts);
  if (parts.onLinks) addLostPage(app, parts);
  app.all('/manage/:token', (c) => c.var.fault('method', { allow: 'GET, POST' }));
  if (parts.onLinks) app.all('/lost', (c) => c.var.fault('method', { allow: 'GET, POST' }));
  for (const path of PATHS) app.all(path, (c) => c.var.fault('missing'));
}

/** What people read. All else is for programs. */
const PATHS = ['/manage/*', '/lost'];

/** Whatever goes wrong is said in words. */
const forPeople = (phone) => async (c, next) => {
  c.set('fault', (fault, headers = {}) =>
    c.html(faultPage(fault, languageFor(c), phone), STATUS[fault], {
      ...PAGE_HEADERS,
      vary: 'accept-language',
      ...headers,
    }),
  );
  await next();
};

/** Answers an error that a route threw: a person in words, a program with a problem document. */
export function answerError(error, c) {
  const answer = sendError(error, c);
  if (!c.var.fault) return answer;
  const wait = answer.headers.get('retry-after');
  return c.var.fault(faultOf(error), {
    ...(wait && { 'retry-after': wait }),
    ...(answer.headers.get('connection') && { connection: 'close' }),
  });
}

/** The language of whoever opens a page that is about no call. */
const languageFor = (c) => languageOf(c.req.header('accept-language'));

function addCallPages(app, { http, bookings, now, perHour, tellsPractice, onLinks }) {
  const missing = (c, lostUrl) =>
    c.html(missingPage(languageFor(c), bookings.practice(), onLinks && lostUrl), 404, {
      ...PAGE_HEADERS,
      vary: 'accept-language',
    });

  const visitors = (c) => bookings.find(c.req.param('token'));

  /** The content of the page comes from the booking alone, never from its address. */
  const show = async (c, refused, status = 200, headers = {}) => {
    const found = await visitors(c);
    if (!found) return missing(c, '../lost');
    return c.html(managePage(found, { refused }), status, { ...PAGE_HEADERS, ...headers });
  };

  /** What a button does. */
  function act({ id }, { do: action, start, from }) {
    if (action === 'cancel') return bookings.cancel(id, 'visitor');
    const seen = from ? Number(from) : undefined;
    return action === 'move' && bookings.move(id, Number(start), 'visitor', seen);
  }

  app.get('/manage/:token/cancel', http.reads, async (c) => {
    const found = await visitors(c);
    if (!found) return missing(c, '../../lost');
    // What can no longer be canceled says so itself.
    return found.canChange
      ? c.html(cancelPage(found, { tellsPractice }), 200, PAGE_HEADERS)
      : c.body(null, 303, { ...PAGE_HEADERS, location: `../${c.req.param('token')}` });
  });

  app.get('/manage/:token/calendar', http.reads, async (c) => {
    const found = await visitors(c);
    const isAgreed = found?.canChange && found.booking.status === 'confirmed';
    if (!isAgreed) return missing(c, '../../lost');
    const { eventTitle: title } = words[languageOf(found.booking.locale)];
    return c.body(entryOf(found.booking, { title, now: now() }), 200, {
      ...PAGE_HEADERS,
      'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
      'content-disposition': 'attachment; filename="appointment.ics"',
    });
  });

  app.get('/manage/:token', http.reads, (c) => show(c));
  app.post('/manage/:token', http.writes, async (c) => {
    const token = c.req.param('token');
    const found = await bookings.find(token);
    if (!found?.canChange) return show(c);
    const form = await http.form(c);
    const seconds = form.do === 'move' ? perHour.moves(found.booking.id) : 0;
    if (seconds) return show(c, { seconds }, 429, { 'retry-after': String(seconds) });
    const changed = await act(found.booking, form);
    if (!changed || changed.refused) {
      const isGone = form.do === 'move' && !/:changed$/.test(changed?.refused?.body.type);
      return show(c, isGone ? 'move' : 'other', 409);
    }
    // Redirects to a separate page, so that a reload does not repeat the action.
    return c.body(null, 303, { ...PAGE_HEADERS, location: token });
  });
}

/** "Send me my link again". What it says depends on the form and on the source of the request only. */
function addLostPage(app, { http, bookings, perHour, onLinks }) {
  const headers = { ...PAGE_HEADERS, vary: 'accept-language' };

  const show = (c, state, status) =>
    c.html(lostPage(languageFor(c), bookings.practice(), state), status, headers);

  app.get('/lost', http.reads, (c) => show(c, 'ask', 200));
  app.post('/lost', http.writes, async (c) => {
    const { email = '' } = await http.form(c);
    const request = readLinkRequest({ contact: { email: email.trim() }, locale: languageFor(c) });
    if (!request) return show(c, 'notAddress', 422);
    if (perHour.links(http.source(c))) return show(c, 'tooMany', 429);
    await onLinks(request);
    return show(c, 'sent', 200);
  });
}
