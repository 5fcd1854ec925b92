/** What happens to a call is told once, in the transaction that stores it. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { defaultLimits } from '../../demo/booking/app.mjs';
import { createBookings } from '../../demo/booking/bookings.mjs';
import { openDatabase } from '../../demo/database/open.mjs';
import { feed, newKey, visitor } from '../helpers/booking.mjs';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

let db;
let now;
let told;
let bookings;
/** What the hook does, besides noting it down. */
let onEvent;

before(async () => (db = await openDatabase()));
after(() => db?.close());
beforeEach(async () => {
  await db.query('delete from booking');
  now = Date.parse('2026-11-20T12:00:00Z');
  told = [];
  onEvent = undefined;
  bookings = createBookings({
    db,
    feed,
    now: () => now,
    limits: defaultLimits,
    onEvent: async (query, event) => {
      await onEvent?.(query, event);
      told.push(event);
    },
  });
});

const hooks = { manage: (token) => token, mayBook: () => undefined };
const book = async (n, more) => (await bookings.book(newKey(), visitor(n, more), hooks)).body;
const free = async (n = 0) => (await bookings.slots('denver', 0, Infinity)).body.slots[n].id;
const types = () => told.map(({ type, by }) => `${type} by ${by}`);
const rowOf = async (id) => (await db.query('select * from booking where id = $1', [id]))[0];

describe('an event', () => {
  test('for a time that is free: confirmed, and never a second time for the same key', async () => {
    const key = newKey();
    const request = visitor(1, { slot: await free() });
    await bookings.book(key, request, hooks);
    await bookings.book(key, request, hooks);
    assert.deepEqual(types(), ['confirmed by visitor']);
    assert.equal(told[0].booking.name, 'Visitor 1');
  });

  test('for a request: requested, confirmed by the practice, moved by the visitor, canceled', async () => {
    const { id } = await book(1, { therapist: 'asks', slot: '2026-11-24T15:00:00Z' });
    assert.equal((await bookings.confirm(id)).changed, true);
    assert.equal((await bookings.confirm(id)).changed, false);
    await bookings.move(id, Date.parse('2026-11-24T15:20:00Z'), 'visitor');
    await bookings.cancel(id, 'visitor');
    await bookings.cancel(id, 'visitor');
    assert.deepEqual(types(), [
      'requested by visitor',
      'confirmed by practice',
      'moved by visitor',
      'canceled by visitor',
    ]);
    // Whom to tell is known for the last time.
    assert.equal(told[3].booking.contact.email, 'visitor-1@example.org');
    assert.equal((await rowOf(id)).contact, null);
  });

  test('for what the practice declines, and for what nobody answers', async () => {
    const declined = await book(1, { therapist: 'asks' });
    const left = await book(2, { therapist: 'asks' });
    await bookings.decline(declined.id);
    now += 2 * DAY + 1000;
    await bookings.sweep();
    await bookings.sweep();
    assert.deepEqual(types().slice(2), ['declined by practice', 'expired by time']);
    assert.equal(told[3].booking.id, left.id);
    assert.equal(told[3].booking.contact.email, 'visitor-2@example.org');
  });

  test('that cannot be stored undoes the change', async () => {
    const { id } = await book(1, { slot: await free() });
    onEvent = () => Promise.reject(new Error('The disk is full'));
    await assert.rejects(bookings.cancel(id, 'visitor'), /disk/);
    assert.equal((await rowOf(id)).status, 'confirmed');
    await assert.rejects(book(2, { slot: await free() }), /disk/);
    assert.equal((await db.query('select id from booking')).length, 1);
  });
});

describe('a reminder is due', () => {
  const remindersAt = async (instant) => {
    now = instant;
    await bookings.sweep();
    return told.filter(({ type }) => type === 'reminder-due').length;
  };

  test('once, a day ahead, and again only for another time', async () => {
    const list = (await bookings.slots('denver', now + 5 * DAY, Infinity)).body.slots;
    const { id } = await book(1, { slot: list[0].id });
    const start = Date.parse(list[0].start);
    assert.equal(await remindersAt(start - 24 * HOUR - 1000), 0);
    assert.equal(await remindersAt(start - 24 * HOUR), 1);
    assert.equal(await remindersAt(start - HOUR), 1);
    const later = list.find((one) => Date.parse(one.start) > start + 3 * DAY);
    await bookings.move(id, Date.parse(later.start), 'visitor');
    assert.equal(await remindersAt(Date.parse(later.start) - HOUR), 2);
  });

  test('not for a call that was agreed on within that day, is canceled, or not confirmed', async () => {
    const soon = await free();
    await book(1, { slot: soon });
    const later = (await bookings.slots('denver', now + 3 * DAY, Infinity)).body.slots[0];
    const canceled = await book(2, { slot: later.id });
    await bookings.cancel(canceled.id, 'visitor');
    await book(3, { therapist: 'asks', slot: later.id });
    assert.equal(await remindersAt(Date.parse(soon) - HOUR), 0);
    assert.equal(await remindersAt(Date.parse(later.start) - HOUR), 0);
  });
});

test('a call that nobody may change any more is settled', async () => {
  const slot = await free();
  const { id } = await book(1, { slot });
  const other = Date.parse(await free(5));
  now = Date.parse(slot);
  for (const change of [
    bookings.cancel(id, 'visitor'),
    bookings.move(id, other, 'visitor'),
    bookings.decline(id),
  ]) {
    assert.match((await change).refused.body.type, /:settled$/);
  }
  assert.equal(await bookings.cancel('nobody', 'visitor'), undefined);
});

test('a request that is moved waits as long as a new one, and never beyond its call', async () => {
  const { id } = await book(1, { therapist: 'asks', slot: '2026-11-24T15:00:00Z' });
  assert.equal(+(await rowOf(id)).expires_at, now + 48 * HOUR);
  now += 40 * HOUR;
  await bookings.move(id, Date.parse('2026-11-26T15:00:00Z'), 'visitor');
  assert.equal(+(await rowOf(id)).expires_at, now + 48 * HOUR);
  await bookings.move(id, Date.parse('2026-11-23T15:00:00Z'), 'visitor');
  assert.equal(+(await rowOf(id)).expires_at, Date.parse('2026-11-23T15:00:00Z'));
  assert.equal((await rowOf(id)).status, 'pending');
});

test('a move is one only if the row moved', async () => {
  const [own, taken] = [await free(0), await free(1)];
  const { id } = await book(1, { slot: own });
  await book(2, { slot: taken });
  const before = await rowOf(id);
  assert.equal((await bookings.move(id, Date.parse(own), 'visitor')).changed, false);
  assert.match(
    (await bookings.move(id, Date.parse(taken), 'visitor')).refused.body.type,
    /:slot-taken$/,
  );
  assert.match((await bookings.move(id, NaN, 'visitor')).refused.body.type, /:invalid$/);
  assert.deepEqual(await rowOf(id), before);
  assert.equal(told.length, 2);
});

test('the details of a past call are deleted after some days', async () => {
  const slot = await free();
  const { id } = await book(1, { slot });
  const ends = Date.parse(slot) + 900_000;
  now = ends + defaultLimits.keepDetailsDays * DAY;
  await bookings.sweep();
  assert.equal((await rowOf(id)).name, 'Visitor 1');
  now += 1000;
  await bookings.sweep();
  const { name, contact, status } = await rowOf(id);
  assert.deepEqual({ name, contact, status }, { name: null, contact: null, status: 'confirmed' });
});
