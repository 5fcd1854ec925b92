/** The visitor's and the practice's page about one call. */
import { entryOf } from './calendar.mjs';
import {
  answerPage,
  cancelPage,
  lostPage,
  managePage,
  missingPage,
  PAGE_HEADERS,
} from './page.mjs';
import { rateLimit } from './rate.mjs';
import { readLinkRequest } from './request.mjs';
import { languageOf } from './when.mjs';
import { words } from './words.mjs';

/**
 * @param {import('hono').Hono} app
 * @param {object} parts
 * @param {ReturnType<import('./http.mjs').createHttp>} parts.http
 * @param {ReturnType<import('./bookings.mjs').createBookings>} parts.bookings
 * @param {import('./limits.mjs').BookingLimits} parts.limits
 * @param {() => number} parts.now
 * @param {boolean} [parts.tellsPractice]
 * @param {(request: { email: string, locale?: string }) => Promise<void>} [parts.onLinks]
 */
export function addPages(app, parts) {
  addCallPages(app, parts);
  if (parts.onLinks) addLostPage(app, parts);
}

/** The language of whoever opens a page that is about no call. */
const languageFor = (c) => languageOf(c.req.header('accept-language'));

function addCallPages(app, { http, bookings, now, tellsPractice, onLinks }) {
  const missing = (c, lostUrl) =>
    c.html(missingPage(languageFor(c), bookings.practice(), onLinks && lostUrl), 404, {
      ...PAGE_HEADERS,
      vary: 'accept-language',
    });

  /**
   * A page behind a secret, and the actions of its buttons: `act` returns whether it did anything. The content of the page comes
   * from the booking alone, never from its address.
   */
  const pages = (path, column, render, act) => {
    const show = async (c, refused, status = 200) => {
      const found = await bookings.find(column, c.req.param('token'));
      if (!found) return missing(c, '../lost');
      return c.html(render(found, { refused }), status, PAGE_HEADERS);
    };
    app.get(path, http.reads, (c) => show(c));
    app.post(path, http.writes, async (c) => {
      const token = c.req.param('token');
      const found = await bookings.find(column, token);
      if (!found?.canChange) return show(c);
      const form = await http.form(c);
      const changed = await act(found.booking, form);
      if (!changed || changed.refused) {
        return show(c, form.do === 'move' ? 'move' : 'other', 409);
      }
      // Redirects to a separate page, so that a reload does not repeat the action.
      return c.body(null, 303, { ...PAGE_HEADERS, location: token });
    });
  };

  pages('/manage/:token', 'manage_token', managePage, ({ id }, form) => {
    if (form.do === 'cancel') return bookings.cancel(id, 'visitor');
    return form.do === 'move' && bookings.move(id, Number(form.start), 'visitor');
  });

  const visitors = (c) => bookings.find('manage_token', c.req.param('token'));

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

  pages('/answer/:token', 'answer_token', answerPage, ({ id, status }, form) => {
    if (status !== 'pending') return false;
    if (form.do === 'decline') return bookings.decline(id);
    if (form.do === 'confirm') return bookings.confirm(id);
    return form.do === 'move' && bookings.move(id, Number(form.start), 'practice');
  });
}

/** "Send me my link again". What it says depends on the form and on the source of the request only. */
function addLostPage(app, { http, bookings, limits, now, onLinks }) {
  const perSource = rateLimit({ most: limits.linksPerHour, minutes: 60 }, now);
  const headers = { ...PAGE_HEADERS, vary: 'accept-language' };

  const show = (c, state, status) =>
    c.html(lostPage(languageFor(c), bookings.practice(), state), status, headers);

  app.get('/lost', http.reads, (c) => show(c, 'ask', 200));
  app.post('/lost', http.writes, async (c) => {
    const { email = '' } = await http.form(c);
    const request = readLinkRequest({ contact: { email: email.trim() }, locale: languageFor(c) });
    if (!request) return show(c, 'notAddress', 422);
    if (perSource(http.source(c))) return show(c, 'tooMany', 429);
    await onLinks(request);
    return show(c, 'sent', 200);
  });
}
