/** The pages on which someone of the practice signs in. */
import { html, raw } from 'hono/html';
import { page } from './page.mjs';

const INVALID = raw('aria-invalid="true" aria-describedby="missing" autofocus');

/**
 * @param {import('./page.mjs').Surroundings} around
 * @param {object} [state]
 * @param {string} [state.said] what has happened
 * @param {boolean} [state.isMissing] whether what was sent is no email address
 * @param {string} [state.wanted] the page that was asked for, on the way from another site: browsers then keep the session to themselves
 */
export function signInPage(around, { said, isMissing, wanted } = {}) {
  if (!around.hasMail) return noMailPage(around);
  const { words, href } = around;
  const own = words.signIn;
  return page(around, {
    title: own.title,
    body: html`<div class="ask">
      <h1>${own.title}</h1>
      ${said ? html`<p class="note care" role="status">${said}</p>` : ''}
      ${wanted ? html`<p class="note">${own.already} <a href="${wanted}">${own.open}</a></p>` : ''}
      <p class="soft">${own.lead}</p>
      <form method="post" action="${href('sign-in')}">
        <label for="email">${own.email}</label>
        ${isMissing ? html`<p class="error" id="missing">${own.missing}</p>` : ''}
        <input
          id="email"
          name="email"
          type="email"
          autocomplete="email"
          required
          maxlength="254"
          ${isMissing ? INVALID : ''}
        />
        <br /><button class="main">${own.send}</button>
      </form>
    </div>`,
  });
}

/** In place of the form, where no link could be sent. */
function noMailPage(around) {
  const own = around.words.signIn;
  return page(around, {
    title: own.title,
    body: html`<div class="ask">
      <h1>${own.title}</h1>
      <p role="alert">${own.noMail}</p>
      <p class="soft">${own.noMailHelp('SMTP_URL', 'MAIL_FROM', 'PRACTICE_EMAIL')}</p>
    </div>`,
  });
}

/** The same for every address. */
export function sentPage(around) {
  const { words, href, outboxUrl } = around;
  const own = words.signIn;
  return page(around, {
    title: own.sentTitle,
    body: html`<div class="ask">
      <h1>${own.sentTitle}</h1>
      <p role="status">${own.sent}</p>
      <p class="soft">${own.sentHelp}</p>
      ${
        outboxUrl
          ? html`<p class="note">${own.local} <a href="${outboxUrl}">${own.outbox}</a></p>`
          : ''
      }
      <p><a href="${href('sign-in')}">${own.again}</a></p>
    </div>`,
  });
}

/** Where the link in the mail leads. Only its button uses the link up, because mail scanners open links, too. */
export function linkPage(around) {
  const { words, practice } = around;
  const own = words.signIn;
  return page(around, {
    title: own.title,
    body: html`<div class="ask">
      <h1>${own.linkTitle(practice)}</h1>
      <p class="soft">${own.linkLead}</p>
      <form method="post"><button class="main">${own.enter}</button></form>
    </div>`,
  });
}

export function usedPage(around) {
  const { words, href } = around;
  const own = words.signIn;
  return page(around, {
    title: own.usedTitle,
    body: html`<div class="ask">
      <h1>${own.usedTitle}</h1>
      <p role="alert">${own.used}</p>
      <p class="actions"><a class="button main" href="${href('sign-in')}">${own.again}</a></p>
    </div>`,
  });
}
