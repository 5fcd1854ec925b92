/** What time does: ends calls that are over, gives up what nobody answered, reminds, and deletes. */
import { within } from '../within.mjs';
import { DAY, HOUR } from '../spans.mjs';
import { iso } from './instants.mjs';

/** How many rows one sweep changes of each kind. The rest waits for the next. */
const MOST_ROWS = 200;

/** How long a request waits for it, in milliseconds: the database may hang. */
const PATIENCE = 1000;

/**
 * Several processes can sweep at once: each takes rows that no other has locked.
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {ReturnType<import('./changes.mjs').createChanges>} options.changes
 * @param {() => number} options.now epoch milliseconds
 * @param {import('./limits.mjs').BookingLimits} options.limits
 */
export function createSweep({ db, changes, now, limits }) {
  let swept = -Infinity;
  let tidying;

  /** Does the work on each row that the condition holds for, in a transaction of its own. */
  async function each(condition, parameters, work) {
    for (let n = 0; n < MOST_ROWS; n++) {
      const found = await db.transaction(async (query) => {
        const [booking] = await query(
          `select * from booking where ${condition} limit 1 for update skip locked`,
          parameters,
        );
        if (booking) await work(query, booking);
        return !!booking;
      });
      if (!found) return;
    }
  }

  async function expire(instant) {
    await each(
      `live and status = 'pending' and expires_at <= $1`,
      [iso(instant)],
      (query, booking) => changes.endRow(query, booking, 'expired', 'time'),
    );
  }

  async function finish(instant) {
    await db.query(
      `update booking set live = false where id in
         (select id from booking where live and status <> 'pending' and ends_at <= $1 for update skip locked)`,
      [iso(instant)],
    );
  }

  /** Once for each time that was agreed on, unless it was agreed on so late that the reminder would be the same news. */
  async function remind(instant) {
    const ahead = limits.reminderHours * HOUR;
    await each(
      `live and status = 'confirmed' and reminded_at is null and starts_at > $1 and starts_at <= $2
         and agreed_at <= starts_at - make_interval(secs => $3)`,
      [iso(instant), iso(instant + ahead), ahead / 1000],
      async (query, booking) => {
        const [reminded] = await query(
          'update booking set reminded_at = $2 where id = $1 returning *',
          [booking.id, iso(instant)],
        );
        await changes.emit(query, 'reminder-due', reminded, 'time');
      },
    );
  }

  async function forget(instant) {
    await db.query(
      `update booking set name = null, contact = null, preferred_times = null, extra = null where id in
         (select id from booking where name is not null and ends_at < $1 for update skip locked)`,
      [iso(instant - limits.keepDetailsDays * DAY)],
    );
    await db.query('delete from attempt where made_at < $1', [
      iso(instant - limits.keepAnswersHours * HOUR),
    ]);
  }

  async function tidy() {
    const instant = (swept = now());
    await expire(instant);
    await finish(instant);
  }

  /** Everything that is due. */
  async function sweep() {
    await tidy();
    await remind(now());
    await forget(now());
  }

  return {
    sweep,

    /**
     * What a request must not find undone. Once a second is often enough, because calls last minutes. A failure is not the
     * request's: whatever it needs itself, it asks for itself.
     */
    async soon() {
      if (tidying || now() - swept < 1000) return;
      tidying = tidy()
        .catch((error) => console.error(`Booking, sweeping: ${error.message}`))
        .finally(() => (tidying = undefined));
      await within(PATIENCE, tidying);
    },
  };
}
