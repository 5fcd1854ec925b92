/** The visitor's and the practice's page about one call. */
import { answerPage, lostPage, managePage, missingPage, PAGE_HEADERS } from './page.mjs';
import { rateLimit } from './rate.mjs';
import { readLinkRequest } from './request.mjs';
import { languageOf } from './when.mjs';

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

function addCallPages(app, { http, bookings, tellsPractice, onLinks }) {
  /**
   * A page behind a secret, and the actions of its buttons: `act` returns whether it did anything. The content of the page comes
   * from the booking alone, never from its address.
   */
  const pages = (path, column, render, act) => {
    const show = async (c, refused, status = 200) => {
      const found = await bookings.find(column, c.req.param('token'));
      if (!found) {
        const missing = missingPage(languageFor(c), onLinks && '../lost');
        return c.html(missing, 404, { ...PAGE_HEADERS, vary: 'accept-language' });
      }
      return c.html(render(found, { refused, tellsPractice }), status, PAGE_HEADERS);
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

  pages('/answer/:token', 'answer_token', answerPage, ({ id, status }, form) => {
    if (status !== 'pending') return false;
    if (form.do === 'decline') return bookings.decline(id);
    if (form.do === 'confirm') return bookings.confirm(id);
    return form.do === 'move' && bookings.move(id, Number(form.start), 'practice');
  });
}

/** "Send me my link again". What it says depends on the form and on the source of the request only. */
function addLostPage(app, { http, limits, now, onLinks }) {
  const perSource = rateLimit({ most: limits.linksPerHour, minutes: 60 }, now);
  const headers = { ...PAGE_HEADERS, vary: 'accept-language' };

  app.get('/lost', http.reads, (c) => c.html(lostPage(languageFor(c), 'ask'), 200, headers));
  app.post('/lost', http.writes, async (c) => {
    const language = languageFor(c);
    const { email = '' } = await http.form(c);
    const request = readLinkRequest({ contact: { email: email.trim() }, locale: language });
    if (!request) return c.html(lostPage(language, 'notAddress'), 422, headers);
    if (perSource(http.source(c))) return c.html(lostPage(language, 'tooMany'), 429, headers);
    await onLinks(request);
    return c.html(lostPage(language, 'sent'), 200, headers);
  });
}
