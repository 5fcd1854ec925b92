/** The calendars of therapists: read again and again, by one process at a time. */
import { fetchCalendar } from './fetch.mjs';
import { readApart } from './read-apart.mjs';
import { iso } from '../booking/instants.mjs';
import { DAY, HOUR, MINUTE } from '../spans.mjs';

/** How often a calendar is read, and the longest pause after failures. Each pause is up to a fifth longer or shorter. */
const PAUSE = 15 * MINUTE;
const LONGEST_PAUSE = 4 * HOUR;

/** How long one process has a calendar to itself: longer than fetching and reading may take. */
const LEASE = 2 * MINUTE;

/** How far ahead a calendar is read, and how much of that may have passed before it is fetched again though it is unchanged. */
const AHEAD = 42 * DAY;
const MOST_PASSED = 2 * DAY;

/** How many calendars one process fetches at once. */
const AT_ONCE = 4;

/** What each kind of calendar has: times when the therapist is busy, free for a first call, or free for a session. */
export const KINDS = ['busy', 'calls', 'openings'];

/**
 * One calendar as it was last read. `spans` is undefined until that succeeds once.
 *
 * @typedef {object} Reading
 * @property {import('./read.mjs').Span[]} [spans] busy times of a calendar of the kind `busy`, free times of the others
 * @property {number} [to] the end of what was read, in epoch milliseconds
 * @property {number} [asOf] when it was last known to be true, in epoch milliseconds
 * @property {string[]} problems
 * @property {number} [failingSince] epoch milliseconds
 * @property {string} [fault]
 *
 * @typedef {Partial<Record<'busy' | 'calls' | 'openings', Reading>>} Readings of one therapist
 */

/**
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {() => number} [options.now] epoch milliseconds
 * @param {() => number} [options.random] from 0 to 1
 * @param {readonly string[]} [options.allowed] hosts in a closed network that may be asked: see `calendarUrl`
 * @param {typeof fetchCalendar} [options.fetch] for tests
 */
export function createCalendars(options) {
  const { db, now = Date.now, random = Math.random, allowed = [], fetch = fetchCalendar } = options;
  const pause = (milliseconds) => iso(now() + milliseconds * (0.8 + 0.4 * random()));

  /** Takes a calendar that is due, so that no other process fetches it. */
  async function take() {
    const [row] = await db.query(
      `update calendar set leased_until = $2 where (therapist, kind) in
         (select therapist, kind from calendar
          where next_at <= $1 and (leased_until is null or leased_until <= $1)
          order by next_at limit 1 for update skip locked)
       returning *`,
      [iso(now()), iso(now() + LEASE)],
    );
    return row;
  }

  /** @returns the columns of a new reading */
  async function read({ kind, address, time_zone: timeZone, etag, modified, read_to: end }) {
    const from = now();
    const to = from + AHEAD;
    const isLongEnough = end && +end - from >= AHEAD - MOST_PASSED;
    const known = isLongEnough ? { etag, modified } : {};
    const fetched = await fetch(address, { ...known, allowed });
    if (fetched.text === undefined) return { as_of: iso(from) };
    const entries = kind === 'busy' ? 'busy' : 'free';
    const reading = await readApart(fetched.text, { from, to, timeZone, entries });
    return {
      as_of: iso(from),
      read_from: iso(from),
      read_to: iso(to),
      spans: JSON.stringify(kind === 'busy' ? reading.busy : freeOf(reading)),
      problems: JSON.stringify(reading.problems),
      etag: fetched.etag ?? null,
      modified: fetched.modified ?? null,
    };
  }

  /** Stores an outcome, unless the calendar was configured anew in the meantime. */
  async function store({ therapist, kind, address, leased_until: lease }, columns) {
    const names = Object.keys(columns);
    const set = names.map((name, index) => `${name} = $${index + 5}`).join(', ');
    await db.query(
      `update calendar set leased_until = null, version = version + 1, ${set}
       where therapist = $1 and kind = $2 and address = $3 and leased_until = $4`,
      [therapist, kind, address, lease.toISOString(), ...Object.values(columns)],
    );
  }

  async function update(row) {
    try {
      const columns = await read(row);
      await store(row, { ...columns, next_at: pause(PAUSE), failing_since: null, fault: null });
    } catch (error) {
      const since = +(row.failing_since ?? now());
      // As long again as it has failed already.
      const wait = Math.min(Math.max(PAUSE, now() - since), LONGEST_PAUSE);
      const fault = String(error.message).slice(0, 200);
      if (!row.failing_since) {
        console.warn(`The calendar “${row.kind}” of ${row.therapist} cannot be read: ${fault}`);
      }
      // What was read before stays, with its own date.
      await store(row, { next_at: pause(wait), failing_since: iso(since), fault });
    }
  }

  return {
    /**
     * Takes over which calendars there are. What was read of a calendar stays, unless its address or zone is another now.
     *
     * @param {import('../database/open.mjs').Query} query
     * @param {{ therapist: string, kind: string, address: string, timeZone: string }[]} list
     * @param {{ has(therapist: string): boolean }} [unread] those whose calendars stay as they are, because nobody knows better
     */
    async configure(query, list, unread = new Set()) {
      for (const { therapist, kind, address, timeZone } of list) {
        await query(
          `insert into calendar (therapist, kind, address, time_zone, next_at) values ($1, $2, $3, $4, $5)
           on conflict (therapist, kind) do update set address = $3, time_zone = $4, next_at = $5,
             spans = null, read_from = null, read_to = null, as_of = null, problems = null, etag = null, modified = null,
             failing_since = null, fault = null, leased_until = null, version = calendar.version + 1
           where calendar.address <> $3 or calendar.time_zone <> $4`,
          [therapist, kind, address, timeZone, iso(now())],
        );
      }
      const kept = new Set(list.map(({ therapist, kind }) => `${kind} ${therapist}`));
      for (const { therapist, kind } of await query('select therapist, kind from calendar')) {
        if (kept.has(`${kind} ${therapist}`) || unread.has(therapist)) continue;
        await query('delete from calendar where therapist = $1 and kind = $2', [therapist, kind]);
      }
    },

    /** Reads all calendars that are due. */
    async refresh() {
      const work = async () => {
        for (let row = await take(); row; row = await take()) await update(row);
      };
      await Promise.all(Array.from({ length: AT_ONCE }, work));
    },

    /** @returns {Promise<Map<string, Readings>>} by the therapist's id */
    async readings() {
      const found = new Map();
      for (const row of await db.query('select * from calendar')) {
        const { therapist, kind, spans, problems, failing_since: since } = row;
        const reading = {
          spans: spans ?? undefined,
          to: row.read_to ? +row.read_to : undefined,
          asOf: row.as_of ? +row.as_of : undefined,
          problems: problems ?? [],
          failingSince: since ? +since : undefined,
          fault: row.fault ?? undefined,
        };
        found.set(therapist, { ...found.get(therapist), [kind]: reading });
      }
      return found;
    },
  };
}

/** The free times of a calendar of free times: busy ones of a free/busy list are taken out whole. */
function freeOf({ busy, free }) {
  return free.filter(({ start, end }) => !busy.some((one) => one.start < end && one.end > start));
}
