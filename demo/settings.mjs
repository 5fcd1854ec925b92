/** The settings of the demo server, from the environment. `docs/booking-server.md` has them in a table. */
import { join } from 'node:path';
import { defaultLimits } from './booking/limits.mjs';
import { webhookAddress } from './outbox/webhook.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port a free port if this one is taken, or 0
 * @property {string} host the address to listen at
 * @property {{ url?: string, folder?: string }} data where bookings are stored
 * @property {string} [publicUrl] the origin by which others reach the demo, if they do
 * @property {string[]} proxies the addresses of proxies in front of the server
 * @property {{ url: string, from: string }} [smtp]
 * @property {{ emails?: string[], locale?: string }} practice who is told of calls, and may sign in to the practice's page
 * @property {{ url: string, secret: string }} [webhook]
 * @property {Partial<import('./booking/limits.mjs').BookingLimits>} limits
 * @property {{ contacts?: string, intervalDays?: number, calendarHosts?: string[] }} listings whom to ask whether their listings are true
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {Error} if a value cannot be read, with its name and never with the value: it may be a secret
 */
export function settingsFrom(env) {
  const { PORT, HOST, DATABASE_URL, PUBLIC_URL, PROXY } = env;
  return {
    port: numberOf('PORT', PORT, { least: 0, most: 65_535 }) ?? 8000,
    host: HOST || 'localhost',
    data: { url: DATABASE_URL || undefined, folder: join(import.meta.dirname, '.data') },
    publicUrl: PUBLIC_URL ? urlOf('PUBLIC_URL', PUBLIC_URL).origin : undefined,
    proxies: listOf(PROXY) ?? [],
    smtp: smtpOf(env),
    practice: { emails: listOf(env.PRACTICE_EMAIL), locale: env.PRACTICE_LOCALE || undefined },
    webhook: webhookOf(env),
    limits: limitsOf(env),
    listings: listingsOf(env),
  };
}

/** Who is asked when the demo sends no mail: a few of its invented therapists. */
const DEMO_CONTACTS = join(import.meta.dirname, 'listings', 'demo-contacts.json');

function listingsOf({ LISTING_CONTACTS, LISTING_INTERVAL_DAYS, CALENDAR_HOSTS, ...env }) {
  const isDemo = !env.SMTP_URL && !env.PUBLIC_URL;
  return {
    contacts: LISTING_CONTACTS || (isDemo ? DEMO_CONTACTS : undefined),
    intervalDays: numberOf('LISTING_INTERVAL_DAYS', LISTING_INTERVAL_DAYS, { least: 1 }),
    calendarHosts: (CALENDAR_HOSTS ?? '')
      .split(',')
      .map((host) => host.trim())
      .filter(Boolean),
  };
}

/** Whether only this machine reaches the server, so that its page of messages may be shown. */
export const isPrivate = ({ host = 'localhost', publicUrl }) =>
  !publicUrl && ['localhost', '127.0.0.1', '::1'].includes(host);

/**
 * What becomes of mail: a mail server sends it, the page of messages shows it, or there is none. Without mail nobody can be told of a
 * call or sign in, so nothing may be promised.
 *
 * @returns {'sent' | 'shown' | 'none'}
 */
export function mailOf({ smtp, ...settings }) {
  if (smtp) return 'sent';
  return isPrivate(settings) ? 'shown' : 'none';
}

function smtpOf({ SMTP_URL: url, MAIL_FROM: from }) {
  if (!url) return undefined;
  if (!/^smtps?:$/.test(urlOf('SMTP_URL', url).protocol)) {
    throw new Error('SMTP_URL must begin with smtp: or smtps:');
  }
  if (!from || !/@/.test(from))
    throw new Error('SMTP_URL needs MAIL_FROM, the address of the sender.');
  return { url, from };
}

function webhookOf({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }) {
  if (!url) return undefined;
  urlOf('WEBHOOK_URL', url);
  try {
    webhookAddress(url);
  } catch {
    throw new Error('WEBHOOK_URL must be https, or on this machine.');
  }
  if (!secret || secret.length < 24)
    throw new Error('WEBHOOK_SECRET must have 24 characters or more.');
  return { url, secret };
}

/** `LIMIT_` and the name of a limit in capitals. Example: `LIMIT_KEEP_DETAILS_DAYS` for `keepDetailsDays`. */
export const limitName = (name) => `LIMIT_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;

/** Of all others there is one at least: without a length or a turn, nothing would go on. */
const MAY_BE_ZERO = ['leadHours', 'bufferMinutes', 'keepDetailsDays', 'reminderHours'];

function limitsOf(env) {
  const names = Object.keys(defaultLimits);
  const given = names.filter((name) => env[limitName(name)]);
  return Object.fromEntries(
    given.map((name) => {
      const least = MAY_BE_ZERO.includes(name) ? 0 : 1;
      return [name, numberOf(limitName(name), env[limitName(name)], { least })];
    }),
  );
}

/** What is separated by commas; undefined if there is nothing. */
function listOf(text = '') {
  const list = text.split(',').map((one) => one.trim());
  return list.some(Boolean) ? list.filter(Boolean) : undefined;
}

function numberOf(name, text, { least, most = 1e9 }) {
  if (!text) return undefined;
  const number = Number(text);
  if (!(number >= least && number <= most))
    throw new Error(`${name} must be a number from ${least}.`);
  return number;
}

function urlOf(name, text) {
  try {
    return new URL(text);
  } catch {
    throw new Error(`${name} is no address.`);
  }
}
