/** The visitor's and the practice's page about one call. */
import { answerPage, managePage, missingPage, PAGE_HEADERS } from './page.mjs';

/**
 * @param {import('hono').Hono} app
 * @param {object} parts
 * @param {ReturnType<import('./http.mjs').createHttp>} parts.http
 * @param {ReturnType<import('./bookings.mjs').createBookings>} parts.bookings
 */
export function addPages(app, { http, bookings }) {
  /**
   * A page behind a secret, and the actions of its buttons: `act` returns whether it did anything. The content of the page comes
   * from the booking alone, never from its address.
   */
  const pages = (path, column, render, act) => {
    const show = async (c, refused, status = 200) => {
      const found = await bookings.find(column, c.req.param('token'));
      if (!found) return c.html(missingPage(), 404, PAGE_HEADERS);
      return c.html(render(found, refused), status, PAGE_HEADERS);
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
