/** The page of messages that were not sent, or could not be: for a demonstration on one's own machine only. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { STATUS } from '../booking/faults.mjs';
import { faultPage, PAGE_HEADERS } from '../booking/page.mjs';
import { createShell } from '../shell/shell.mjs';

const shell = createShell(`
pre { margin: .75rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
.card + .card { margin-block-start: .75rem; }
.card h2 { font-size: 1.1875rem; }
`);

const STATES = { waiting: 'Waiting', sent: 'Sent', 'given-up': 'Given up' };

/**
 * @param {object} options
 * @param {{ latest(): Promise<import('./queue.mjs').Row[]> }} options.outbox
 * @param {boolean} [options.isSent] whether messages are really sent, so that only those that failed are listed
 * @returns {Hono} shows everybody's secrets: for loopback only
 */
export function createOutboxPage({ outbox, isSent = false }) {
  const app = new Hono();
  app.onError((error, c) => {
    console.error(`The outbox: ${error.message}`);
    return c.html(faultPage('unavailable', 'en'), STATUS.unavailable, PAGE_HEADERS);
  });
  app.all('*', async (c, next) =>
    c.req.method === 'GET' || c.req.method === 'HEAD'
      ? next()
      : c.html(faultPage('method', 'en'), STATUS.method, { ...PAGE_HEADERS, allow: 'GET' }),
  );
  app.get('/', async (c) => {
    const messages = (await outbox.latest()).map(message);
    const body = html`${isSent ? failed : local}
    ${
      messages.length
        ? html`<section>${messages}</section>`
        : html`<p class="note">There are no messages yet.</p>`
    }`;
    const page = shell.page({
      lang: 'en',
      title: 'Outbox',
      brand: html`<span class="brand">Outbox<small>This machine only</small></span>`,
      body: html`<h1>Messages</h1>
        ${body}`,
    });
    return c.html(page, 200, shell.headers);
  });
  return app;
}

const local = html`<p>
  Nothing leaves this machine: what would be sent by mail can be read here. To send it, start the
  demo with <code>SMTP_URL</code>.
</p>`;

const failed = html`<p>
  Messages that could not be sent at the first try. What they say is not shown.
</p>`;

function message({ kind, content, state, made_at: at, attempts, failure }) {
  const { subject, to, text, calendar } = content ?? {};
  const title = kind === 'webhook' ? 'Webhook' : (subject ?? 'Mail');
  return html`<article class="card">
    <h2>${title}</h2>
    <p class="soft">
      ${to ? html`To <bdi>${to}</bdi>, ` : ''}<time datetime="${at.toISOString()}"
        >${at.toUTCString()}</time
      >. ${STATES[state]}${failure ? ` after ${attempts} tries: ${failure}` : ''}
    </p>
    ${text ? html`<pre>${linked(text)}</pre>` : ''}
    ${kind === 'webhook' && content ? html`<pre>${JSON.stringify(content)}</pre>` : ''}
    ${
      calendar
        ? html`<details>
            <summary>appointment.ics</summary>
            <pre>${calendar}</pre>
          </details>`
        : ''
    }
  </article>`;
}

/** Text with its addresses as links. */
function linked(text) {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part, n) => (n % 2 ? html`<a href="${part}">${part}</a>` : part));
}
