/**
 * Runs tests as of another moment, from which time goes on: `TEST_NOW=leap-day npm test`. The value is a name from the list below or
 * any instant that `Date.parse` reads.
 *
 * Importing this moves the clock of the process, and of every Node that it starts. A page moves its own: see `clockScript`.
 */
const DAY = 86_400_000;

/** Unusual days and clocks: the instant, and the machine's zone at that time, if not its own. */
export const MOMENTS = {
  '40-days': () => ({ at: Date.now() + 40 * DAY }),
  '400-days': () => ({ at: Date.now() + 400 * DAY }),
  'leap-day': () => ({ at: Date.parse('2028-02-29T17:00:00Z') }),
  // Half an hour before the clocks change, where the fixtures live.
  'spring-forward': () => ({ at: Date.parse('2027-03-14T01:30-07:00'), zone: 'America/Denver' }),
  'fall-back': () => ({ at: Date.parse('2027-11-07T01:30-06:00'), zone: 'America/Denver' }),
  'late-in-honolulu': () => ({ at: lateInHonolulu(), zone: 'Pacific/Honolulu' }),
};

const { TEST_NOW, TEST_NOW_AHEAD } = process.env;

/** How far the clock is ahead of the machine's, in milliseconds: the same for every process of a run. */
export const ahead = TEST_NOW_AHEAD ? Number(TEST_NOW_AHEAD) : TEST_NOW ? moveTo(TEST_NOW) : 0;
if (ahead) shiftClock(ahead);

/** A script for a page, to run before anything else. Undefined if the clock is the machine's. */
export const clockScript = ahead ? `(${shiftClock})(${ahead})` : undefined;

/** The moment for today's extra run. The moments take turns. */
export function momentOfTheDay() {
  const names = Object.keys(MOMENTS);
  return names[Math.floor(Date.now() / DAY) % names.length];
}

/** @returns how far that is ahead; what this process starts reads it from the environment */
function moveTo(name) {
  const { at, zone } = MOMENTS[name]?.() ?? { at: Date.parse(name) };
  if (Number.isNaN(at)) {
    const names = Object.keys(MOMENTS).join(', ');
    throw new Error(
      `TEST_NOW=${name} is no moment. There are ${names}, or an instant in ISO 8601.`,
    );
  }
  const distance = at - Date.now();
  const { NODE_OPTIONS = '' } = process.env;
  process.env.TEST_NOW_AHEAD = String(distance);
  process.env.NODE_OPTIONS = `${NODE_OPTIONS} --import ${import.meta.url}`.trim();
  if (zone) process.env.TZ = zone;
  return distance;
}

/** 23:30 of the day that it is there. */
function lateInHonolulu() {
  const day = Math.floor((Date.now() - 10 * 3_600_000) / DAY);
  return day * DAY + 33.5 * 3_600_000;
}

/** Also runs in a page, so it uses nothing outside itself. */
function shiftClock(ahead) {
  const RealDate = Date;
  const realNow = RealDate.now;
  const now = () => realNow() + ahead;
  RealDate.now = now;
  globalThis.Date = new Proxy(RealDate, {
    construct: (date, args, made) => Reflect.construct(date, args.length ? args : [now()], made),
    apply: () => new RealDate(now()).toString(),
  });
  RealDate.prototype.constructor = globalThis.Date;
}
