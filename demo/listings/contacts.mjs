/** The practice's own list of its therapists: where they get mail, and where their calendars are. */
import { readFile, stat } from 'node:fs/promises';
import { canonicalEmail, emailKey } from '../booking/email.mjs';
import { iso } from '../booking/instants.mjs';
import { calendarUrl } from '../calendars/address.mjs';
import { KINDS } from '../calendars/calendars.mjs';

/**
 * @typedef {{ email?: string, locale?: string, calendars: Partial<Record<'busy' | 'calls' | 'openings', string>> }} Contact
 */

/**
 * The list as it was read.
 *
 * @typedef {object} Contacts
 * @property {Map<string, Contact>} entries by the ids of the feed
 * @property {Map<string, string>} faults of the entries that cannot be read, by their ids: what is wrong, without an address
 */

/**
 * Reads the list. It is a JSON object by the ids of the feed:
 *
 *     { "ana-ruiz": { "email": "ana@practice.example", "locale": "es", "calendars": { "busy": "https://calendar.example/secret.ics" } } }
 *
 * @param {string} text
 * @param {readonly string[]} [allowed] see `calendarUrl`
 * @returns {Contacts}
 * @throws {Error} if this is no list at all
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
  const contacts = { entries: new Map(), faults: new Map() };
  for (const [id, entry] of Object.entries(list)) {
    try {
      contacts.entries.set(id, readContact(entry, allowed));
    } catch (error) {
      contacts.faults.set(
        id,
        `The list of therapists: ${error.message} of “${id}” cannot be read.`,
      );
    }
  }
  return contacts;
}

/** @throws {Error} that names what cannot be read */
function readContact(entry, allowed) {
  const fail = (what) => {
    throw new Error(what);
  };
  const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject(entry)) fail('the entry');
  const { email, locale, calendars = {} } = entry;
  const read = typeof email === 'string' ? canonicalEmail(email) : undefined;
  if (email !== undefined && !read) fail('the email address');
  if (locale !== undefined && !/^[a-z]{2,3}(?:-\w+)*$/i.test(locale)) fail('the locale');
  if (!isObject(calendars)) fail('the list of calendars');
  for (const [kind, address] of Object.entries(calendars)) {
    if (!KINDS.includes(kind)) fail('the kind of a calendar');
    try {
      calendarUrl(address, undefined, allowed);
    } catch {
      fail(`the calendar “${kind}”`);
    }
  }
  return { email: read, locale, calendars };
}

/**
 * Brings the tables of the server in line with the list: whoever is no longer on it gets no mail, and their calendars are forgotten.
 * Links that were sent to an address that is no longer theirs end. Of an entry that cannot be read, what was known stays.
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {ReturnType<import('../calendars/calendars.mjs').createCalendars>} options.calendars
 * @param {import('../../src/feed/index.js').FeedInput} options.feed
 * @param {Contacts} options.contacts
 * @param {number} options.now epoch milliseconds
 */
export async function applyContacts({ db, calendars, feed, contacts: { entries, faults }, now }) {
  const zones = new Map(
    feed.therapists.map(({ id, availability, timeZone }) => [
      id,
      availability?.timeZone ?? timeZone ?? feed.timeZone ?? 'UTC',
    ]),
  );
  for (const id of entries.keys()) {
    if (!zones.has(id)) console.warn(`The list of therapists: nobody in the feed is “${id}”.`);
  }
  const known = [...entries].filter(([id]) => zones.has(id));
  await db.transaction(async (query) => {
    // One process at a time.
    await query('lock table listing_contact in share row exclusive mode');
    const mailed = new Map(known.filter(([, { email }]) => email));
    // Waits for mail that another process is writing to the address that was known.
    const before = await query('select therapist, email from listing_contact for update');
    for (const { therapist, email } of before) {
      const written = mailed.get(therapist)?.email;
      if (faults.has(therapist) || (written && isSame(written, email))) continue;
      await withdrawLinks(query, therapist, now);
      await query('delete from listing_contact where therapist = $1', [therapist]);
    }
    for (const [id, { email, locale }] of mailed) {
      await query(
        `insert into listing_contact (therapist, email, locale) values ($1, $2, $3)
         on conflict (therapist) do update set email = $2, locale = $3`,
        [id, email, locale ?? null],
      );
    }
    const list = known.flatMap(([id, contact]) =>
      Object.entries(contact.calendars).map(([kind, address]) => ({
        therapist: id,
        kind,
        address,
        timeZone: zones.get(id),
      })),
    );
    await calendars.configure(query, list, faults);
  });
}

const isSame = (one, other) => one === other || emailKey(one) === emailKey(other);

/** What was sent is of no use any more, and counts as never asked. */
async function withdrawLinks(query, therapist, now) {
  await query(
    `update listing_ask set withdrawn_at = $2, expires_at = least(expires_at, $2)
     where therapist = $1 and answered_at is null and withdrawn_at is null`,
    [therapist, iso(now)],
  );
}

/**
 * Watches the file for changes, so that the practice can edit it while the server runs.
 *
 * @param {string} file
 * @param {readonly string[]} [allowed]
 * @returns {() => Promise<Contacts | undefined>} the list if it is new or has changed since the last call
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
