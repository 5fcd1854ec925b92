/** What the practice does to a call: only if the call is as the practice saw it, and with its event in one transaction. */
import { createChanges } from '../booking/changes.mjs';

/** A call as a page shows it. It stands in the page's forms, so that nobody confirms a time that they did not see. */
export const seenOf = ({ status, starts_at: start }) => `${status}.${start ? +start : ''}`;

const contactOf = ({ contact }) => (contact?.email ?? contact?.phone)?.toLowerCase();

/** The same database, within a transaction: what fails in it is undone by itself. */
const within = (query) => ({
  query,
  async transaction(work) {
    await query('savepoint answer');
    try {
      const result = await work(query);
      await query('release savepoint answer');
      return result;
    } catch (error) {
      await query('rollback to savepoint answer');
      throw error;
    }
  },
});

/**
 * @typedef {object} Answer
 * @property {boolean} done false: nothing has changed
 * @property {'stale' | 'taken'} [why]
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {ReturnType<import('../booking/therapists.mjs').createTherapists>} options.therapists
 * @param {() => number} options.now epoch milliseconds
 * @param {import('../booking/limits.mjs').BookingLimits} options.limits
 * @param {import('../booking/changes.mjs').OnEvent} [options.onEvent]
 */
export function createAnswers({ db, therapists, now, limits, onEvent }) {
  /** Locks the calls, in one order for all, and does the work if each is as it was seen. */
  const ifAsSeen = (seen, work) =>
    db.transaction(async (query) => {
      const rows = await query('select * from booking where id = any($1) order by id for update', [
        [...seen.keys()],
      ]);
      const changes = createChanges({ db: within(query), therapists, now, limits, onEvent });
      const isSame = (row) => seenOf(row) === seen.get(row.id) && changes.canChange(row);
      if (rows.length < seen.size || !rows.every(isSame)) return { done: false, why: 'stale' };
      return work(changes, rows);
    });

  const one = (id, seen, work) =>
    ifAsSeen(new Map([[id, seen]]), (changes, [row]) => work(changes, row));

  const answerOf = (change) => (change?.changed ? { done: true } : { done: false, why: 'stale' });

  return {
    /** @returns {Promise<Answer>} */
    confirm: (id, seen) => one(id, seen, async (changes) => answerOf(await changes.confirm(id))),

    decline: (id, seen) => one(id, seen, async (changes) => answerOf(await changes.decline(id))),

    cancel: (id, seen) =>
      one(id, seen, async (changes, { status }) =>
        status === 'confirmed'
          ? answerOf(await changes.cancel(id, 'practice'))
          : { done: false, why: 'stale' },
      ),

    /** Gives a time to a request that came without one. @param {number} start epoch milliseconds */
    choose: (id, seen, start) =>
      one(id, seen, async (changes, row) => {
        if (row.status !== 'pending' || row.starts_at) return { done: false, why: 'stale' };
        const change = await changes.move(id, start, 'practice');
        return change?.refused ? { done: false, why: 'taken' } : answerOf(change);
      }),

    /**
     * Keeps one call and calls off the others: all of them, or none.
     *
     * @param {string} kept the id
     * @param {Map<string, string>} seen the calls that were shown, with how each was
     */
    keepOne: (kept, seen) =>
      ifAsSeen(seen, async (changes, rows) => {
        const contacts = new Set(rows.map(contactOf));
        if (!seen.has(kept) || contacts.size > 1) return { done: false, why: 'stale' };
        for (const { id, status } of rows.filter((row) => row.id !== kept)) {
          if (status === 'pending') await changes.decline(id);
          else await changes.cancel(id, 'practice');
        }
        return { done: true };
      }),
  };
}
