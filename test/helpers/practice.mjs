/** The practice's page for tests, beside the booking endpoint that fills it, with every mail in a list. */
import assert from 'node:assert/strict';
import { Hono } from 'hono';
import { createBookingApp } from '../../demo/booking/app.mjs';
import { createPracticeApp } from '../../demo/practice/app.mjs';
import { feed, newKey, publicUrl as bookingUrl, visitor } from './booking.mjs';

const MOST = 1e6;
const limits = {
  readsPerMinute: MOST,
  writesPerMinute: MOST,
  callsPerHour: MOST,
  callsPerTherapist: MOST,
};

export const EMAIL = 'front-desk@clinic.example';

/**
 * @param {object} options
 * @param {import('../../demo/database/open.mjs').Database} options.db
 * @param {() => number} [options.now]
 * @param {string} [options.origin]
 * @param {object} [options.practice] and any other option of the page
 */
export function openPractice({
  db,
  now = Date.now,
  origin = 'https://clinic.example',
  ...options
}) {
  /** Every mail, and every event of a call. */
  const mails = [];
  const events = [];
  const onEvent = (query, { type, by, booking }) => events.push({ type, by, id: booking.id });
  const shared = { db, now, onEvent, feed: options.feed ?? feed, limits };
  const page = createPracticeApp({
    publicUrl: `${origin}/practice`,
    practice: { name: 'Elm & Oak', emails: [EMAIL] },
    sendMail: async (query, mail) => mails.push(mail),
    ...shared,
    ...options,
  });
  const bookings = createBookingApp({ publicUrl: bookingUrl, ...shared });
  const app = new Hono().route('/practice', page).route('/api/booking', bookings);

  /** Asks for a call as a visitor does. @returns its id, and the address of the visitor's page */
  async function book(n, more) {
    const response = await app.request(`${bookingUrl}/consultations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': newKey() },
      body: JSON.stringify(visitor(n, more)),
    });
    const answer = await response.json();
    assert.equal(response.status, 201, JSON.stringify(answer));
    return answer;
  }

  return { app, page, mails, events, origin, book, device: () => device(app, origin, mails, page) };
}

let devices = 0;

/** A browser without a screen, at an address of its own: it keeps its cookie, and says where its requests come from, as browsers do. */
function device(app, origin, mails, page) {
  const socket = { remoteAddress: `203.0.113.${(devices = (devices + 1) % 250)}`, remotePort: 1 };
  let cookie = '';
  const ask = async (path, { fields, ...init } = {}) => {
    const method = fields ? 'POST' : 'GET';
    const response = await app.request(
      new URL(path, `${origin}/practice/`).href,
      {
        method,
        ...(fields && {
          body: fields instanceof URLSearchParams ? fields : new URLSearchParams(fields),
        }),
        ...init,
        headers: {
          ...(cookie && { cookie }),
          ...(fields && { origin, 'sec-fetch-site': 'same-origin' }),
          ...init.headers,
        },
      },
      { incoming: { socket } },
    );
    const set = response.headers.get('set-cookie');
    if (set) cookie = /max-age=0/i.test(set) ? '' : set.split(';')[0];
    return { response, status: response.status, text: await response.text(), set };
  };
  const self = {
    get cookie() {
      return cookie;
    },
    set cookie(value) {
      cookie = value;
    },
    get: (path, headers) => ask(path, { headers }),
    post: (path, fields, headers) => ask(path, { fields, headers }),

    /** The link in the mail that comes after asking for one; undefined if none comes. */
    async link(email = EMAIL) {
      const before = mails.length;
      await self.post('sign-in', { email });
      await page.settled();
      return /https?:\S+/.exec(mails[before]?.text ?? '')?.[0];
    },

    async signIn() {
      const { status } = await self.post(await self.link(), {});
      assert.equal(status, 303);
      return self;
    },

    /** What the form with this button carries, on a page. */
    async form(path, button) {
      const { text } = await self.get(path);
      const form = text.split('<form').find((part) => part.includes(button)) ?? '';
      return fieldsOf(form);
    },
  };
  return self;
}

/** The hidden fields of a form. */
export function fieldsOf(form) {
  const fields = new URLSearchParams();
  for (const [, name, value] of form.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)) {
    fields.append(name, value.replaceAll('&amp;', '&'));
  }
  return fields;
}
