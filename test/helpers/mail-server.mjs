/** A mail server on this machine that keeps what it gets, and can be told to refuse. */
import { SMTPServer } from 'smtp-server';

/**
 * @param {object} [options]
 * @param {(address: string, tries: number) => Error | undefined | Promise<Error | undefined>} [options.refuse] why a receiver is not
 *   taken; `tries` counts from 1. An error has a `responseCode`.
 * @returns {Promise<{ url: string, mails: ReadMail[], close(): Promise<void> }>}
 */
export async function startMailServer({ refuse } = {}) {
  const mails = [];
  const tries = new Map();
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    async onRcptTo({ address }, session, done) {
      tries.set(address, (tries.get(address) ?? 0) + 1);
      done(await refuse?.(address, tries.get(address)));
    },
    async onData(stream, session, done) {
      const parts = await stream.toArray().catch(() => undefined);
      // The sender is gone.
      if (!parts) return;
      const raw = Buffer.concat(parts).toString('utf8');
      mails.push({
        ...readMail(raw),
        sender: session.envelope.mailFrom.address,
        receivers: session.envelope.rcptTo.map((one) => one.address),
      });
      done();
    },
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  server.on('error', () => undefined);
  return {
    url: `smtp://127.0.0.1:${server.server.address().port}`,
    mails,
    close: () => new Promise((closed) => server.close(closed)),
  };
}

/**
 * @typedef {object} ReadMail
 * @property {string} raw
 * @property {string} sender
 * @property {string[]} receivers
 * @property {Record<string, string>} headers by their names in lower case
 * @property {string} text the first part of plain text, decoded
 * @property {string} [calendar] the calendar file, decoded
 */
function readMail(raw) {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";]+)/.exec(headers['content-type'] ?? '')?.[1];
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => split(part.replace(/^\r\n/, '')))
    : [{ headers, body }];
  const partOf = (type) => parts.find((part) => part.headers['content-type']?.startsWith(type));
  const decoded = (part) => part && decode(part.body, part.headers['content-transfer-encoding']);
  return {
    raw,
    headers,
    text: decoded(partOf('text/plain')),
    calendar: decoded(partOf('text/calendar')),
    calendarType: partOf('text/calendar')?.headers['content-type'],
  };
}

function split(text) {
  const end = text.indexOf('\r\n\r\n');
  const lines = text
    .slice(0, end)
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n');
  const headers = lines.map((line) => /^([^:]+):\s*(.*)$/.exec(line)).filter(Boolean);
  return {
    headers: Object.fromEntries(headers.map(([, name, value]) => [name.toLowerCase(), value])),
    body: text.slice(end + 4),
  };
}

function decode(body, encoding = '7bit') {
  if (/base64/i.test(encoding)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(encoding)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([\dA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}

/** A refusal as a mail server says it. @example refusal(450) // try again later */
export const refusal = (responseCode) => Object.assign(new Error('Not now'), { responseCode });
