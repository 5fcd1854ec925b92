/** A booking endpoint for tests: a clinic of two people in different time zones, and a client for each caller. */
import { serve } from '@hono/node-server';
import { nat, noBias, sample } from 'fast-check';
import { Hono } from 'hono';
import { runnerImport } from 'vite';
import { createBookingApp, defaultLimits } from '../../demo/booking/app.mjs';

/** The library as it is written. */
export const { createBookingClient, createConsultation } = (await runnerImport('./src/index.ts'))
  .module;
export const { slotDays } = (await runnerImport('./src/booking/slots.ts')).module;

/** Random numbers from 0 to 1, always the same for a seed. */
export function randomNumbers(seed) {
  const numbers = sample(noBias(nat(999_999)), { seed, numRuns: 20_000 });
  let next = 0;
  return () => numbers[next++ % numbers.length] / 1e6;
}

const allWeek = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const allDay = [{ days: allWeek, from: '00:00', to: '24:00' }];

/** A therapist who takes first calls at any hour, with this booking mode. */
const person = (id, mode, timeZone, weekly = allDay) => ({
  id,
  name: `${id} <b>&`,
  availability: { weekly, timeZone },
  consultation: { minutes: 15, channels: ['video', 'phone'], booking: { mode } },
});

/** @type {import('../../src/feed/index.js').FeedInput} */
export const feed = {
  version: 1,
  organization: { name: 'Elm & Oak', phone: '(303) 555-0142' },
  timeZone: 'America/New_York',
  therapists: [
    person('denver', 'slots', 'America/Denver'),
    person('lord-howe', 'slots', 'Australia/Lord_Howe'),
    person('morning', 'slots', 'America/Denver', [
      { days: allWeek, from: '00:30', to: '04:00' },
      { days: ['mon'], from: '02:00', to: '05:00' },
    ]),
    person('asks', 'request'),
    person('waits', 'waitlist'),
    person('links', 'link'),
    { ...person('full', 'slots'), accepting: { status: 'closed' } },
  ],
};

/** Generous enough for a thousand visitors at one address. */
const openLimits = {
  mostSlots: 1e6,
  readsPerMinute: 1e6,
  writesPerMinute: 1e6,
  callsPerHour: 1e6,
  callsPerTherapist: 1e6,
  linksPerHour: 1e6,
  movesPerCall: 1e6,
};

/** Where others see the app that {@link mount} gives. */
export const publicUrl = 'https://clinic.example/api/booking';

/** @param {Partial<import('../../demo/booking/limits.mjs').BookingLimits>} [changed] */
export const limitsOf = (changed) => ({ ...defaultLimits, ...openLimits, ...changed });

/** The app, mounted as the demo mounts it. */
export function mount(options) {
  const limits = limitsOf(options.limits);
  const app = createBookingApp({ feed, publicUrl, ...options, limits });
  return new Hono().route('/api/booking', app);
}

/** Listens on this machine only. */
export async function listen(app, port = 0) {
  const server = await new Promise((listening) => {
    const started = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () =>
      listening(started),
    );
  });
  return {
    endpoint: `http://127.0.0.1:${server.address().port}/api/booking`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Somebody who asks for a time. */
export const visitor = (n, more = {}) => ({
  therapist: 'denver',
  name: `Visitor ${n}`,
  contact: { email: `visitor-${n}@example.org` },
  channel: 'video',
  timeZone: 'America/Phoenix',
  locale: 'en-US',
  ...more,
});

let keys = 0;
/** A new key for each request. */
export const newKey = () => `test-${process.pid}-${String(++keys).padStart(12, '0')}`;
