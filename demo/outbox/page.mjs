/** The page of messages that were not sent, or could not be: for a demonstration on one's own machine only. */
import { Hono } from 'hono';
import { html } from 'hono/html';
import { BlockList, isIP } from 'node:net';
import { STATUS } from '../booking/faults.mjs';
import { peerOf } from '../booking/http.mjs';
import { faultPage, PAGE_HEADERS } from '../booking/page.mjs';
import { languageOf } from '../booking/when.mjs';
import { createShell } from '../shell/shell.mjs';

const shell = createShell(`
pre { margin: .75rem 0 0; white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; }
.card + .card { margin-block-start: .75rem; }
.card h2 { font-size: 1.1875rem; }
`);

const STATES = { waiting: 'Waiting', sent: 'Sent', 'given-up': 'Given up' };

const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8);
LOOPBACK.addAddress('::1', 'ipv6');

/** What proxies, tunnels and networks of delivery write into a request. A browser on this machine writes none of these. */
const BY_PROXY =
  /^(?:(?:x-)?forwarded|(?:via|x-real-ip|.+-client-ip|.+-connecting-ip)$|x-(?:original|envoy|amzn?|arr|azure)-|(?:cdn|cf|fly|tailscale)-)/;

/**
 * Whether a request comes from this machine itself, and not from elsewhere by a proxy, known or not. HTTP/1.0 is what nginx speaks by
 * default, without a word about whom it works for, and what no browser speaks.
 */
function isDirect(c) {
  const peer = peerOf(c);
  const isHere = isIP(peer) > 0 && LOOPBACK.check(peer, peer.includes(':') ? 'ipv6' : 'ipv4');
  const isOld = c.env?.incoming?.httpVersion === '1.0';
  return isHere && !isOld && !Object.keys(c.req.header()).some((name) => BY_PROXY.test(name));
}

/** @param {'missing' | 'method' | 'unavailable'} fault */
const sayFault = (c, fault, headers) =>
  c.html(faultPage(fault, languageOf(c.req.header('accept-language'))), STATUS[fault], {
    ...PAGE_HEADERS,
    vary: 'accept-language',
    ...headers,
  });

/** @returns {Hono} what is there for everybody else: nothing */
export function createNoOutboxPage() {
  return new Hono().all('*', (c) => sayFault(c, 'missing'));
}

/**
 * @param {object} options
 * @param {{ latest(): Promise<import('./queue.mjs').Row[]> }} options.outbox
 * @param {boolean} [options.isSent] whether messages are really sent, so that only those that failed are listed
 * @returns {Hono} shows everybody's secrets: for loopback only. Whoever comes through a proxy finds nothing
 */
export function createOutboxPage({ outbox, isSent = false }) {
  const app = new Hono();
  app.onError((error, c) => {
    console.error(`The outbox: ${error.message}`);
    return sayFault(c, 'unavailable');
  });
  app.all('*', async (c, next) => (isDirect(c) ? next() : sayFault(c, 'missing')));
  app.all('/', async (c, next) =>
    ['GET', 'HEAD'].includes(c.req.method) ? next() : sayFault(c, 'method', { allow: 'GET, HEAD' }),
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
  app.all('*', (c) => sayFault(c, 'missing'));
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
