/** What all pages of the practice have in common. They are complete without script, and all text is escaped by the template. */
import { html } from 'hono/html';
import { createShell } from '../shell/shell.mjs';
import { STYLE } from './style.mjs';

const shell = createShell(STYLE);

/** As strict as the pages of a booking. */
export const HEADERS = {
  ...shell.headers,
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  // Nothing goes to other sites. With `no-referrer` a browser would hide from our own forms where they come from, and forms of other
  // sites could not be told from ours where it sends no `Sec-Fetch-Site`.
  'referrer-policy': 'same-origin',
};

/**
 * What the pages need to know.
 *
 * @typedef {object} Surroundings
 * @property {import('./words.mjs').Words} words
 * @property {ReturnType<import('./times.mjs').createTimes>} times
 * @property {string} practice the name of the practice
 * @property {(path: string) => string} href the path of a page of ours
 * @property {boolean} hasMail whether links to sign in can be sent
 * @property {string} [outboxUrl] where mail can be read that is not sent
 * @property {(id: string) => string} nameOf a therapist's
 * @property {(id: string) => boolean} isUnread whether a calendar cannot be read on which the times of a therapist depend
 * @property {(id: string) => boolean} hasWaitlist whether requests to a therapist wait on a list
 * @property {() => number} now epoch milliseconds
 */

/**
 * @param {Surroundings} around
 * @param {object} page
 * @param {string} page.title
 * @param {unknown} page.body
 * @param {import('./sign-in.mjs').Session} [page.session] of who is signed in
 */
export function page({ words, practice, href }, { title, body, session }) {
  return shell.page({
    lang: words.lang,
    title: `${title} · ${practice}`,
    skip: words.skip,
    brand: html`<a class="brand" href="${href('calls')}"
      >${practice}<small>${words.forPractice}</small></a
    >`,
    aside: session
      ? html`<form method="post" action="${href('sign-out')}">
          ${hidden({ csrf: session.csrf })}<button class="plain">${words.signOut}</button>
        </form>`
      : '',
    body,
    foot: html`<p>${words.foot}</p>`,
  });
}

/** Fields that a form carries along. @param {Record<string, string>} fields */
export const hidden = (fields) =>
  Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`,
  );

/** A page that says one thing, and the way on. */
export function saying(around, { title, text, session, role = 'alert', back = true }) {
  const { words, href } = around;
  return page(around, {
    title,
    session,
    body: html`<div class="ask">
      <h1>${title}</h1>
      <p role="${role}">${text}</p>
      ${
        back
          ? html`<p class="actions"><a class="button" href="${href('calls')}">${words.back}</a></p>`
          : ''
      }
    </div>`,
  });
}

/** @template T @param {T[]} items @param {(item: T) => string} keyOf @returns {Map<string, T[]>} in the order of the items */
export function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (!groups.has(key)) groups.set(key, []);
    groups.get(key).push(item);
  }
  return groups;
}
