/** The pages of who is signed in. */
import { callPage, endPage, samePage, timePage } from './call-page.mjs';
import { isOpen, lineOf, stateOf } from './call-parts.mjs';
import { callsPage } from './calls-page.mjs';

const pageNumber = (text) => (/^[1-9]\d{0,4}$/.test(text ?? '') ? Number(text) : 1);

/**
 * @typedef {object} Routes
 * @property {import('../database/open.mjs').Database} db
 * @property {ReturnType<import('./calls.mjs').createCalls>} calls
 * @property {ReturnType<import('./answers.mjs').createAnswers>} answers
 * @property {ReturnType<import('../booking/therapists.mjs').createTherapists>} therapists
 * @property {readonly import('./app.mjs').Section[]} sections
 * @property {ReturnType<import('./sign-in.mjs').createSignIn>} signIn
 * @property {ReturnType<import('./sign-in-routes.mjs').addSignIn>['signedIn']} signedIn
 * @property {ReturnType<import('./reply.mjs').createReplies>} reply
 * @property {import('./page.mjs').Surroundings} around
 * @property {(call: Record<string, any>) => Promise<Record<string, any>>} withTold adds `isTold`: whether a change to the call is told to
 *   whoever asked for it
 */

/**
 * All calls.
 *
 * @param {import('hono').Hono} app
 * @param {Routes} routes
 */
export function addList(app, { calls, therapists, signIn, signedIn, reply, around, ...rest }) {
  app.get(
    '/calls',
    signedIn(async (c, session) => {
      const { therapist, about, kept, gone, ...asked } = c.req.query();
      const only = therapists.find(therapist ?? '') ? therapist : undefined;
      const overview = await calls.overview({
        therapist: only,
        pages: {
          requests: pageNumber(asked.requests),
          calls: pageNumber(asked.calls),
          waiting: pageNumber(asked.waiting),
        },
      });
      const notice =
        (await noticeOf({ about, kept, gone }, calls, around)) ?? said(await signIn.said(session));
      const sections = await rendered(rest, session, around);
      const state = { session, overview, therapist: only, notice, sections };
      return reply.page(c, callsPage(around, state));
    }),
  );
}

const said = (text) => text && { text };

/** The further sections that have something to show. */
async function rendered({ db, sections }, { csrf }, { href }) {
  const shown = [];
  for (const { id, title, render } of sections) {
    const body = await render(db.query, { action: href(`more/${id}`), fields: { csrf } });
    if (body) shown.push({ id, title, body });
  }
  return shown;
}

/**
 * What is said after an action, and in one word. Read from the calls as they are now, so the address of the page cannot make it say
 * anything else.
 */
async function noticeOf({ about, kept, gone }, calls, around) {
  const { words, now } = around;
  const call = await calls.find(about ?? kept ?? '');
  if (!call) return undefined;
  const line = lineOf(around, call);
  const word = words.status[stateOf(around, call)];
  if (about) return { text: words.said[call.status](line), word };
  if (!isOpen(call, now())) return undefined;
  const others = await Promise.all((gone ?? '').split('.').slice(0, 40).map(calls.find));
  const ended = (status, said) => {
    const { length } = others.filter((one) => one?.status === status);
    return length ? said(length) : '';
  };
  const text = [
    words.saidKept(line),
    ended('canceled', words.saidCanceled),
    ended('declined', words.saidDeclined),
  ];
  return { text: text.filter(Boolean).join(' '), word: words.same };
}

/** One call: what is known of it, and what can be done about it. */
export function addCalls(
  app,
  { db, calls, answers, therapists, signedIn, reply, around, withTold },
) {
  const { words, now } = around;

  /** Why nothing has changed, by the call as it is now. */
  const whyOf = (call) => words.stale[stateOf(around, call)];

  const about = (handle) =>
    signedIn(async (c, session, form) => {
      const call = await calls.find(c.req.param('id'));
      return call ? handle(c, session, call, form) : reply.missingCall(c, session);
    });

  async function timeState(call, refused) {
    const therapist = therapists.find(call.therapist);
    return {
      call: await withTold(call),
      refused,
      free: therapist ? await therapists.freeTimes(db.query, therapist) : [],
    };
  }

  const isStill = (call, status) => isOpen(call, now()) && call.status === status;

  app.get(
    '/calls/:id',
    about((c, session, call) => reply.page(c, callPage(around, { session, call }))),
  );

  for (const [step, status] of [
    ['decline', 'pending'],
    ['cancel', 'confirmed'],
  ]) {
    app.get(
      `/calls/:id/${step}`,
      about(async (c, session, call) =>
        isStill(call, status)
          ? reply.page(c, endPage(around, { session, call: await withTold(call), step }))
          : reply.page(c, callPage(around, { session, call, refused: whyOf(call) }), 409),
      ),
    );
  }

  app.get(
    '/calls/:id/time',
    about(async (c, session, call) =>
      isStill(call, 'pending') && !call.starts_at
        ? reply.page(c, timePage(around, { session, ...(await timeState(call)) }))
        : reply.page(c, callPage(around, { session, call, refused: whyOf(call) }), 409),
    ),
  );

  app.post(
    '/calls/:id',
    about(async (c, session, { id }, form) => {
      const { do: action, seen } = form;
      if (!['confirm', 'decline', 'cancel', 'choose'].includes(action))
        return reply.missing(c, session);
      const { done, why } = await answers[action](id, seen, Number(form.start));
      if (done) return reply.seeOther(c, `calls?about=${id}`);
      const call = await calls.find(id);
      if (why !== 'taken') {
        return reply.page(c, callPage(around, { session, call, refused: whyOf(call) }), 409);
      }
      const state = await timeState(call, words.stale.taken);
      return reply.page(c, timePage(around, { session, ...state }), 409);
    }),
  );
}

/** The calls of one contact. */
export function addSameContact(app, { calls, answers, signedIn, reply, around, withTold }) {
  const { words } = around;

  const sameAs = async (id) => Promise.all((await calls.sameAs(id)).map(withTold));

  app.get(
    '/same/:id',
    signedIn(async (c, session) =>
      reply.page(c, samePage(around, { session, calls: await sameAs(c.req.param('id')) })),
    ),
  );

  app.post(
    '/same/:id',
    signedIn(async (c, session, form) => {
      const shown = (form.shown ?? '').split(' ').map((one) => /^([\w-]{32})\.(.*)$/.exec(one));
      const seen = new Map(shown.filter(Boolean).map(([, id, as]) => [id, as]));
      const kept = form.keep ?? '';
      const { done } = seen.has(kept) ? await answers.keepOne(kept, seen) : { done: false };
      if (done) {
        const gone = [...seen.keys()].filter((id) => id !== kept).join('.');
        return reply.seeOther(c, `calls?kept=${kept}&gone=${gone}`);
      }
      const refused = words.stale[seen.has(kept) ? 'same' : 'kept'];
      const state = { session, calls: await sameAs(c.req.param('id')), refused };
      return reply.page(c, samePage(around, state), 409);
    }),
  );
}

/** The forms of further sections. */
export function addSections(app, { sections, signIn, signedIn, reply, around: { words } }) {
  app.post(
    '/more/:id',
    signedIn(async (c, session, form) => {
      const section = sections.find(({ id }) => id === c.req.param('id'));
      if (!section?.act) return reply.missing(c, session);
      const said = await section.act(form);
      await signIn.say(session, said ?? words.unchanged);
      return reply.seeOther(c, 'calls');
    }),
  );
}
