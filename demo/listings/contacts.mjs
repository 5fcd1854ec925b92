/** The practice's own list of its therapists: where they get mail, and where their calendars are. */
import { readFile, stat } from 'node:fs/promises';
import { readEmail } from '../../dist/booking/form/email.js';
import { calendarUrl } from '../calendars/address.mjs';
import { KINDS } from '../calendars/calendars.mjs';

/**
 * @typedef {{ email?: string, locale?: string, calendars: Partial<Record<'busy' | 'calls' | 'openings', string>> }} Contact
 */

/**
 * Reads the list. It is a JSON object by the ids of the feed:
 *
 *     { "ana-ruiz": { "email": "ana@practice.example", "locale": "es", "calendars": { "busy": "https://calendar.example/secret.ics" } } }
 *
 * @param {string} text
 * @param {readonly string[]} [allowed] see `calendarUrl`
 * @returns {Map<string, Contact>}
 * @throws {Error} that names the entry, and repeats no address
 */
export function readContacts(text, allowed) {
  let list;
  try {
    list = JSON.parse(text);
  } catch {
    throw new Error('The list of therapists is not JSON.');
  }
  if (typeof list !== 'object' || list === null || Array.isArray(list)) {
    throw new Error('The list of therapists is not an object.');
  }
  return new Map(Object.entries(list).map(([id, entry]) => [id, readContact(id, entry, allowed)]));
}

function readContact(id, entry, allowed) {
  const fail = (what) => {
    throw new Error(`The list of therapists: ${what} of “${id}” cannot be read.`);
  };
  if (typeof entry !== 'object' || entry === null) fail('the entry');
  const { email, locale, calendars = {} } = entry;
  const isEmail = typeof email === 'string' && readEmail(email) !== undefined;
  if (email !== undefined && !isEmail) fail('the email address');
  if (locale !== undefined && !/^[a-z]{2,3}(?:-\w+)*$/i.test(locale)) fail('the locale');
  for (const [kind, address] of Object.entries(calendars)) {
    if (!KINDS.includes(kind)) fail(`the kind of a calendar`);
    try {
      calendarUrl(address, undefined, allowed);
    } catch {
      fail(`the calendar “${kind}”`);
    }
  }
  return { email: email && readEmail(email), locale, calendars };
}

/**
 * Brings the tables of the server in line with the list: whoever is no longer on it gets no mail, and their calendars are forgotten.
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {ReturnType<import('../calendars/calendars.mjs').createCalendars>} options.calendars
 * @param {import('../../src/feed/index.js').FeedInput} options.feed
 * @param {Map<string, Contact>} options.contacts
 */
export async function applyContacts({ db, calendars, feed, contacts }) {
  const zones = new Map(
    feed.therapists.map(({ id, availability, timeZone }) => [
      id,
      availability?.timeZone ?? timeZone ?? feed.timeZone ?? 'UTC',
    ]),
  );
  for (const id of contacts.keys()) {
    if (!zones.has(id)) console.warn(`The list of therapists: nobody in the feed is “${id}”.`);
  }
  const known = [...contacts].filter(([id]) => zones.has(id));
  await db.transaction(async (query) => {
    // One process at a time.
    await query('lock table listing_contact in share row exclusive mode');
    const mailed = known.filter(([, { email }]) => email);
    for (const [id, { email, locale }] of mailed) {
      await query(
        `insert into listing_contact (therapist, email, locale) values ($1, $2, $3)
         on conflict (therapist) do update set email = $2, locale = $3`,
        [id, email, locale ?? null],
      );
    }
    const kept = new Set(mailed.map(([id]) => id));
    for (const { therapist } of await query('select therapist from listing_contact')) {
      if (!kept.has(therapist)) {
        await query('delete from listing_contact where therapist = $1', [therapist]);
      }
    }
    const list = known.flatMap(([id, contact]) =>
      Object.entries(contact.calendars).map(([kind, address]) => ({
        therapist: id,
        kind,
        address,
        timeZone: zones.get(id),
      })),
    );
    await calendars.configure(query, list);
  });
}

/**
 * Watches the file for changes, so that the practice can edit it while the server runs.
 *
 * @param {string} file
 * @param {readonly string[]} [allowed]
 * @returns {() => Promise<Map<string, Contact> | undefined>} the list if it is new or has changed since the last call
 */
export function contactsIn(file, allowed) {
  let seen;
  return async () => {
    const { mtimeMs, size } = await stat(file);
    const version = `${mtimeMs} ${size}`;
    if (version === seen) return undefined;
    const contacts = readContacts(await readFile(file, 'utf8'), allowed);
    seen = version;
    return contacts;
  };
}
