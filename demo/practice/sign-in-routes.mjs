/** The way in and out. */
import { getCookie, setCookie } from 'hono/cookie';
import { emailKey } from '../booking/email.mjs';
import { rateLimit } from '../booking/rate.mjs';
import { isOwnForm } from './sign-in.mjs';
import { linkPage, sentPage, signInPage, usedPage } from './sign-in-page.mjs';

/** Requests for links from one source. More get the same answer, and no mail. */
const LINKS_PER_HOUR = 10;

/** The cookie of a session. It is sent to these pages only, and never on the way from another site. */
function sessionCookie({ protocol, pathname }) {
  const secure = protocol === 'https:';
  const name = secure ? '__Secure-practice' : 'practice';
  const options = { path: pathname.replace(/\/$/, ''), httpOnly: true, sameSite: 'Strict', secure };
  return {
    get: (c) => getCookie(c, name),
    set: (c, id) => setCookie(c, name, id, options),
    clear: (c) => setCookie(c, name, '', { ...options, maxAge: 0 }),
  };
}

/**
 * @param {import('hono').Hono} app
 * @param {object} parts
 * @param {ReturnType<import('./sign-in.mjs').createSignIn>} parts.signIn
 * @param {ReturnType<import('../booking/http.mjs').createHttp>} parts.http
 * @param {ReturnType<import('./reply.mjs').createReplies>} parts.reply
 * @param {import('./page.mjs').Surroundings} parts.around
 * @param {() => number} parts.now epoch milliseconds
 * @param {URL} parts.base the public address
 */
export function addSignIn(app, { signIn, http, reply, around, now, base }) {
  const { words } = around;
  const cookie = sessionCookie(base);
  const perSource = rateLimit({ most: LINKS_PER_HOUR, minutes: 60 }, now);
  const sending = new Set();

  app.get('/sign-in', async (c) => {
    if (await signIn.session(cookie.get(c))) return reply.seeOther(c, 'calls');
    const said = c.req.query('out') === undefined ? undefined : words.signIn.out;
    return reply.page(c, signInPage(around, { said }));
  });

  // Answers before it looks whether it knows the address, so that neither the answer nor its time tells.
  app.post('/sign-in', async (c) => {
    const { email } = await http.form(c);
    if (!around.hasMail) return reply.page(c, signInPage(around), 503);
    if (typeof email !== 'string' || !emailKey(email)) {
      return reply.page(c, signInPage(around, { isMissing: true }), 422);
    }
    try {
      await signIn.check();
    } catch (error) {
      console.error(`The practice's page: ${error.message}`);
      return reply.unread(c, 'unavailable');
    }
    if (!perSource(http.source(c))) {
      const work = new Promise((later) => setImmediate(later))
        .then(() => signIn.ask(email))
        .catch((error) => console.error(`A sign-in link was not sent: ${error.message}`))
        .finally(() => sending.delete(work));
      sending.add(work);
    }
    return reply.page(c, sentPage(around));
  });

  app.get('/sign-in/:token', async (c) =>
    (await signIn.works(c.req.param('token')))
      ? reply.page(c, linkPage(around))
      : reply.page(c, usedPage(around), 404),
  );

  app.post('/sign-in/:token', async (c) => {
    const id = await signIn.enter(c.req.param('token'));
    if (!id) return reply.page(c, usedPage(around), 404);
    cookie.set(c, id);
    return reply.seeOther(c, 'calls');
  });

  /** Runs a handler with the session and the form, or shows the page that begins a session. */
  const signedIn = (handle) => async (c) => {
    const isRead = c.req.method !== 'POST';
    const session = await signIn.session(cookie.get(c));
    if (!session) {
      const isFromElsewhere = isRead && c.req.header('sec-fetch-site') === 'cross-site';
      const state = isRead
        ? { wanted: isFromElsewhere && c.req.path }
        : { said: words.signIn.over };
      return reply.page(c, signInPage(around, state), 403);
    }
    if (isRead) return handle(c, session);
    const form = await http.form(c);
    return isOwnForm(session, form.csrf) ? handle(c, session, form) : reply.refused(c, session);
  };

  const signOut = signedIn(async (c, session) => {
    await signIn.leave(session);
    cookie.clear(c);
    return reply.seeOther(c, 'sign-in?out');
  });
  // Who pressed it in another tab before is signed out, which is all that was asked for.
  app.post('/sign-out', async (c) =>
    (await signIn.session(cookie.get(c))) ? signOut(c) : reply.seeOther(c, 'sign-in?out'),
  );

  return {
    signedIn,
    /** Waits for the links that are still to be put into the outbox. */
    settled: async () => void (await Promise.all(sending)),
  };
}
