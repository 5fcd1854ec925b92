/** The settings of the demo server, from the environment. `docs/booking-server.md` has them in a table. */
import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { defaultLimits, limitRanges } from './booking/limits.mjs';
import { networkOf } from './booking/rate.mjs';
import { webhookAddress, webhookKey } from './outbox/webhook.mjs';
import {
  hostAndPortOf,
  hostOf,
  isEmail,
  listOf,
  nearest,
  numberOf,
  senderOf,
  SettingError,
  urlOf,
} from './read-setting.mjs';

/**
 * @typedef {object} Settings
 * @property {number} port a free port if this one is taken, or 0
 * @property {string} host the address to listen at
 * @property {{ url?: string, patience?: number, folder?: string }} data where bookings are stored: see `openDatabase`
 * @property {string} [publicUrl] the origin by which others reach the demo, if they do
 * @property {string[]} proxies the addresses or networks of proxies in front of the server
 * @property {{ url: string, from: { name: string, address: string } }} [smtp]
 * @property {{ emails?: string[], locale?: string }} practice who is told of calls, and may sign in to the practice's page
 * @property {{ url: string, secret: string }} [webhook]
 * @property {Partial<import('./booking/limits.mjs').BookingLimits>} limits
 * @property {{ contacts?: string, intervalDays?: number, calendarHosts?: string[] }} listings whom to ask whether their listings are true
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Settings}
 * @throws {SettingError} if a value cannot be used, or a limit has a name that is not known
 */
export function settingsFrom(env) {
  return {
    port: numberOf('PORT', env.PORT, [0, 65_535]) ?? 8000,
    host: hostSetting(env),
    data: { url: databaseOf(env), folder: join(import.meta.dirname, '.data') },
    publicUrl: publicUrlOf(env),
    proxies: proxiesOf(env),
    smtp: smtpOf(env),
    practice: practiceOf(env),
    webhook: webhookOf(env),
    limits: limitsOf(env),
    listings: listingsOf(env),
  };
}

function hostSetting({ HOST }) {
  if (!HOST) return 'localhost';
  const host = hostOf(HOST);
  if (!host) throw new SettingError('HOST must be an address or a name to listen at, as 0.0.0.0.');
  return host;
}

function databaseOf({ DATABASE_URL: url }) {
  if (!url) return undefined;
  const example = 'postgres://demo@localhost/demo';
  const schemes = ['postgres', 'postgresql'];
  urlOf('DATABASE_URL', url, { schemes, example, mayHavePassword: true });
  return url;
}

function publicUrlOf({ PUBLIC_URL: text }) {
  if (!text) return undefined;
  const example = 'https://clinic.example';
  const url = urlOf('PUBLIC_URL', text, { schemes: ['https', 'http'], example });
  if (url.href !== `${url.origin}/`)
    throw new SettingError(`PUBLIC_URL must be an origin with nothing after it, as ${example}.`);
  return url.origin;
}

function proxiesOf({ PROXY }) {
  const proxies = listOf(PROXY) ?? [];
  if (!proxies.every(networkOf))
    throw new SettingError(
      'PROXY must be IP addresses or networks, separated by commas, as 10.0.0.2 or 10.0.0.0/24. Names of hosts are not looked up.',
    );
  return proxies;
}

function practiceOf({ PRACTICE_EMAIL, PRACTICE_LOCALE: locale }) {
  const emails = listOf(PRACTICE_EMAIL);
  if (!(emails ?? []).every(isEmail))
    throw new SettingError(
      'PRACTICE_EMAIL must be email addresses, separated by commas, as front-desk@clinic.example.',
    );
  if (locale && !/^(?:en|es)(?:-\w{2,8})*$/i.test(locale))
    throw new SettingError('PRACTICE_LOCALE must be English or Spanish: en, es, es-MX.');
  return { emails, locale: locale || undefined };
}

/** Who is asked when the demo sends no mail: a few of its invented therapists. */
const DEMO_CONTACTS = join(import.meta.dirname, 'listings', 'demo-contacts.json');

function listingsOf({ LISTING_CONTACTS, LISTING_INTERVAL_DAYS, CALENDAR_HOSTS, ...env }) {
  const isDemo = !env.SMTP_URL && !env.PUBLIC_URL;
  return {
    contacts: fileOf('LISTING_CONTACTS', LISTING_CONTACTS) ?? (isDemo ? DEMO_CONTACTS : undefined),
    intervalDays: numberOf('LISTING_INTERVAL_DAYS', LISTING_INTERVAL_DAYS, [1, 365]),
    calendarHosts: (listOf(CALENDAR_HOSTS) ?? []).map((text) => {
      const host = hostAndPortOf(text);
      if (host) return host;
      throw new SettingError(
        'CALENDAR_HOSTS must be hosts, separated by commas, without http:// or a path, as calendar.lan or 10.0.0.5:8443.',
      );
    }),
  };
}

function fileOf(name, path) {
  if (!path) return undefined;
  try {
    accessSync(path, constants.R_OK);
  } catch {
    throw new SettingError(`${name} must be the path of a file that can be read.`);
  }
  return path;
}

/**
 * Whether nobody but this machine reaches the server, so that its page of messages may be shown. The page itself also refuses whoever
 * comes through a proxy that nobody named.
 */
export const isPrivate = ({ host = 'localhost', publicUrl, proxies = [] }) =>
  !publicUrl && !proxies.length && ['localhost', '127.0.0.1', '::1'].includes(host);

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

function smtpOf({ SMTP_URL: url, MAIL_FROM: sender = '' }) {
  if (!url) return undefined;
  const example = 'smtps://name:password@mail.example';
  const kind = { schemes: ['smtps', 'smtp'], example, mayHavePassword: true };
  if (!urlOf('SMTP_URL', url, kind).hostname)
    throw new SettingError(`SMTP_URL must name the mail server, as ${example}.`);
  const from = senderOf(sender);
  if (!from)
    throw new SettingError(
      'SMTP_URL needs MAIL_FROM, one sender in one line: calls@clinic.example or Clinic <calls@clinic.example>.',
    );
  return { url, from };
}

function webhookOf({ WEBHOOK_URL: url, WEBHOOK_SECRET: secret }) {
  if (!url) return undefined;
  const example = 'https://clinic.example/hook';
  const { username, password } = urlOf('WEBHOOK_URL', url, { schemes: ['https', 'http'], example });
  if (username || password)
    throw new SettingError(
      'WEBHOOK_URL must have no name or password in it: calls are signed with WEBHOOK_SECRET instead.',
    );
  try {
    webhookAddress(url);
  } catch {
    throw new SettingError('WEBHOOK_URL must be https, or on this machine.');
  }
  try {
    webhookKey(secret);
  } catch {
    throw new SettingError(
      'WEBHOOK_SECRET must be a key of 24 to 64 bytes: whsec_ and its Base64, or a text of that length.',
    );
  }
  return { url, secret };
}

/** `LIMIT_` and the name of a limit in capitals. Example: `LIMIT_KEEP_DETAILS_DAYS` for `keepDetailsDays`. */
export const limitName = (name) => `LIMIT_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;

function limitsOf(env) {
  const names = Object.keys(limitRanges);
  const known = names.map(limitName);
  const unknown = Object.keys(env).find(
    (name) => name.startsWith('LIMIT_') && env[name] && !known.includes(name),
  );
  if (unknown)
    throw new SettingError(
      `There is no setting ${unknown}. Did you mean ${nearest(unknown, known)}?`,
    );
  const given = names.filter((name) => env[limitName(name)]);
  const limits = Object.fromEntries(
    given.map((name) => [name, numberOf(limitName(name), env[limitName(name)], limitRanges[name])]),
  );
  const { leadHours, daysAhead } = { ...defaultLimits, ...limits };
  if (leadHours >= daysAhead * 24)
    throw new SettingError(
      `LIMIT_LEAD_HOURS must be less than LIMIT_DAYS_AHEAD, which is ${daysAhead * 24} hours, or no call could ever be booked.`,
    );
  return limits;
}
