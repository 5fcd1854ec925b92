/** The feed as it is now: what the practice published, with what therapists answered and what their calendars say. */
import { withoutUnoffered } from '../booking/offer.mjs';
import { withCalendars } from '../calendars/overlay.mjs';
import { withAnswers } from './overlay.mjs';
import { MINUTE } from '../spans.mjs';

/**
 * Answers and readings are kept in memory and are loaded again when another process has added to them.
 *
 * @param {object} options
 * @param {import('../database/open.mjs').Database} options.db
 * @param {() => Promise<Map<string, import('./overlay.mjs').Answer>>} options.answers
 * @param {() => Promise<Map<string, import('../calendars/calendars.mjs').Readings>>} options.readings
 * @param {() => number} [options.now] epoch milliseconds
 * @param {import('../booking/hours.mjs').Limits} [options.limits] of the endpoint
 */
export function createLive({ db, answers, readings, now = Date.now, limits }) {
  let version;
  let known = { answers: new Map(), readings: new Map() };
  let loading;
  let next;
  const made = new WeakMap();

  async function load() {
    // Answers are only added. Their numbers are given out before they are there to be seen, so the highest alone is not enough.
    const [state] = await db.query(
      `select (select concat(count(*), ' ', max(id)) from listing_answer) as answers,
         (select string_agg(concat(since, ' ', therapist), ',' order by therapist) from listing_feed where since is not null) as feed,
         (select string_agg(concat(kind, ' ', version, ' ', as_of, ' ', therapist), ',' order by therapist, kind) from calendar)
           as calendars`,
    );
    const latest = JSON.stringify(state);
    if (latest === version) return;
    known = { answers: await answers(), readings: await readings() };
    version = latest;
  }

  return {
    /**
     * Takes over what has changed. Cheap if nothing has. Those who ask meanwhile share the next loading, never the one that began before
     * the change that they ask about.
     */
    refresh() {
      const begin = () => {
        next = undefined;
        loading = load().finally(() => (loading = undefined));
        return loading;
      };
      if (!loading) return begin();
      next ??= loading.then(begin, begin);
      return next;
    },

    /**
     * A feed with everything that is known. While nothing changes, the same feed gives the same object, for up to a minute.
     *
     * @template {import('../../src/feed/index.js').FeedInput} F
     * @param {F} feed
     * @param {ReadonlyMap<string, readonly number[]>} [free] see `withCalendars`. With it, the feed is made anew each time
     * @returns {F}
     */
    apply(feed, free) {
      const minute = Math.floor(now() / MINUTE);
      const last = free ? undefined : made.get(feed);
      const isSame = last?.known === known && (last.minute === minute || !known.readings.size);
      if (isSame) return last.result;
      const answered = withAnswers(feed, known.answers, now());
      const read = withCalendars(answered, known.readings, now(), { limits, free });
      // What nobody can choose is shown by no card, whoever listed it.
      const result = withoutUnoffered(read);
      if (!free) made.set(feed, { known, minute, result });
      return result;
    },

    /** What the calendars of a therapist say. @param {string} id */
    readingsOf: (id) => known.readings.get(id),
  };
}
