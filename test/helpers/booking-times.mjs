/** Prints one therapist's times around both clock changes, as people in four zones see them. The output is the same on every machine. */
import { managePage } from '../../demo/booking/page.mjs';
import { timesOf } from '../../demo/booking/hours.mjs';
import { defaultLimits } from '../../demo/booking/app.mjs';
import { feed, slotDays } from './booking.mjs';

const VISITORS = ['America/Phoenix', 'Pacific/Honolulu', 'Asia/Kolkata', 'Australia/Lord_Howe'];
const CHANGES = { back: '2026-11-01', forward: '2027-03-14' };

const clock = (instant, timeZone) =>
  new Intl.DateTimeFormat('en-US', { timeZone, timeStyle: 'short' }).format(instant);

const therapist = feed.therapists.find(({ id }) => id === 'morning');
const seen = Object.entries(CHANGES).map(([change, date]) => {
  const now = Date.parse(`${date}T00:00:00Z`) - 5 * 86_400_000;
  const times = timesOf(therapist, feed.timeZone, now, defaultLimits);
  const slots = times.map((time) => ({ id: String(time.start), ...time }));
  const day = slotDays(slots, 'America/Denver').find((one) => one.date === date).slots;
  const [first, last] = [day[0].start, day.at(-1).start];
  const visitors = VISITORS.map((zone) => [
    zone,
    slotDays(day, zone).map((one) => `${one.date} ${one.slots.length}`),
    `${clock(first, zone)} – ${clock(last, zone)}`,
  ]);
  const second = day[3];
  const page = String(
    managePage({
      booking: {
        status: 'confirmed',
        starts_at: new Date(second.start),
        time_zone: 'Asia/Kolkata',
      },
      therapist,
      timeZone: 'America/Denver',
      canChange: true,
      free: [],
    }),
  );
  const when = /<p class="call">\s*Call, (.*?)\.\s*<\/p>.*?that is (.*?)\.\s*<\/p>/s
    .exec(page)
    .slice(1);
  return [
    change,
    day.length,
    new Date(first).toISOString(),
    visitors,
    when.join(' = ').replaceAll('\u202f', ' '),
  ];
});
console.log(JSON.stringify(seen).replaceAll('\u202f', ' '));
