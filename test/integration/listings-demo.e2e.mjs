/** The demo asks its therapists, and serves and books what they answer. */
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../demo/server.mjs';
import { settingsFrom } from '../../demo/settings.mjs';
import { newKey, visitor } from '../helpers/booking.mjs';

/** Whose first call is booked in the demo by choosing a time. */
let id;
let folder;
let server;

const get = async (path) => (await fetch(server.origin + path)).json();
const listing = async (path = '/clinic/therapists.json') =>
  (await get(path)).therapists.find((one) => one.id === id);

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'therapist-finder-listings-'));
  const contacts = join(folder, 'contacts.json');
  await writeFile(contacts, '{}');
  server = await serve({ listings: { contacts, intervalDays: 0 } });
  const { therapists } = await get('/clinic/therapists.json');
  id = therapists.find((one) => one.consultation?.booking?.mode === 'slots').id;
  await server.close();
  await writeFile(contacts, JSON.stringify({ [id]: { email: 'someone@clinic.example' } }));
  server = await serve({ listings: { contacts, intervalDays: 0 } });
});
after(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The link in the mail, as the outbox shows it. */
async function linkIn() {
  for (let tries = 0; tries < 50; tries++) {
    const text = await (await fetch(`${server.origin}/outbox/`)).text();
    const [link] = /http:[^\s<"]+\/listing\/[\w-]{32}/.exec(text) ?? [];
    if (link) return link;
    await new Promise((soon) => setTimeout(soon, 100));
  }
  throw new Error('No mail has come.');
}

test('a mail comes into the outbox; its link answers, and closes the therapist at once', async () => {
  const { consultation, accepting } = await listing();
  const { endpoint } = consultation.booking;
  const { slots } = await get(`${endpoint}/slots?therapist=${id}`);
  assert.ok(slots.length);

  const link = await linkIn();
  const page = await (await fetch(link)).text();
  const [, facts] = /name="facts" value="([^"]+)"/.exec(page);
  assert.deepEqual((await listing()).accepting, accepting, 'opening it changes nothing');
  const body = new URLSearchParams({ facts, status: 'closed', listed: 'yes' });
  const answered = await fetch(link, { method: 'POST', body });
  assert.match(await answered.text(), /Not taking clients/);

  // A feed is read once a second; bookings know at once.
  await new Promise((later) => setTimeout(later, 1100));
  const now = await listing();
  assert.equal(now.accepting.status, 'closed');
  assert.ok(Date.now() - Date.parse(now.accepting.asOf) < 60_000);
  assert.equal(now.verifiedAt, now.accepting.asOf);
  const headers = { 'content-type': 'application/json', 'idempotency-key': newKey() };
  const wanted = visitor(1, { therapist: id, slot: slots.at(-1).id, channel: undefined });
  const booked = await fetch(`${server.origin}${endpoint}/consultations`, {
    method: 'POST',
    headers,
    body: JSON.stringify(wanted),
  });
  assert.equal(booked.status, 410);
});

test('a calendar makes times busy: they are neither shown nor offered, and all that are shown are', async (t) => {
  const stamp = (instant) => new Date(instant).toISOString().replace(/[-:]|\.\d+/g, '');
  let busy;
  const calendar = createServer((_, response) =>
    response.end(
      [
        'BEGIN:VCALENDAR',
        'BEGIN:VEVENT',
        'UID:1',
        'SUMMARY:A secret title',
        `DTSTART:${stamp(busy.start)}`,
        `DTEND:${stamp(busy.end)}`,
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    ),
  );
  await new Promise((listening) => calendar.listen(0, '127.0.0.1', listening));
  const contacts = join(folder, 'calendars.json');
  const address = `http://127.0.0.1:${calendar.address().port}/secret.ics`;
  await writeFile(contacts, JSON.stringify({ [id]: { calendars: { busy: address } } }));
  const offered = async (origin) => {
    const path = `/api/booking/slots?therapist=${id}`;
    const { slots } = await (await fetch(origin + path)).json();
    return slots.map(({ start }) => Date.parse(start));
  };
  const before = await serve();
  const all = await offered(before.origin);
  await before.close();
  // From the first time on, for two hours.
  busy = { start: all[0], end: all[0] + 2 * 3_600_000 };
  const left = all.filter((start) => start >= busy.end);
  assert.ok(left.length && left.length < all.length);

  const demo = await serve({ listings: { contacts, calendarHosts: [new URL(address).host] } });
  t.after(async () => {
    await demo.close();
    calendar.close();
    calendar.closeAllConnections();
  });
  // Until the calendar is read for the first time, nothing is offered.
  let free = [];
  for (let tries = 0; tries < 50 && !free.length; tries++) {
    await new Promise((soon) => setTimeout(soon, 100));
    free = await offered(demo.origin);
  }
  assert.deepEqual(
    free.filter((start) => start <= all.at(-1)),
    left,
  );
  await new Promise((later) => setTimeout(later, 1100));
  const text = await (await fetch(`${demo.origin}/clinic/therapists.json`)).text();
  for (const secret of ['A secret title', 'secret.ics']) assert.ok(!text.includes(secret), secret);
  const { consultation } = JSON.parse(text).therapists.find((one) => one.id === id);
  assert.ok(consultation.slots.length);
  for (const slot of consultation.slots) assert.ok(free.includes(Date.parse(slot)), slot);
});

test('its settings come from the environment; where it sends mail, nobody invented is asked', () => {
  const of = (env) => settingsFrom(env).listings;
  assert.match(of({}).contacts, /demo-contacts\.json$/);
  assert.equal(of({ PUBLIC_URL: 'https://clinic.example' }).contacts, undefined);
  const { contacts, intervalDays, calendarHosts } = of({
    LISTING_CONTACTS: import.meta.filename,
    LISTING_INTERVAL_DAYS: '30',
    CALENDAR_HOSTS: 'calendar.lan, 10.0.0.7:8443',
  });
  assert.equal(contacts, import.meta.filename);
  assert.equal(intervalDays, 30);
  assert.deepEqual(calendarHosts, ['calendar.lan', '10.0.0.7:8443']);
  assert.throws(() => of({ LISTING_INTERVAL_DAYS: 'often' }), /LISTING_INTERVAL_DAYS/);
  assert.throws(() => of({ LISTING_CONTACTS: '/no/such/file.json' }), /LISTING_CONTACTS.*read/);
});
