/** Times of first calls in a feed. Without Node's modules or the built package, because stories import it too. */

/** How many times of each therapist are told. A card shows four; the others take their place as time passes, for a day. */
const MOST = 40;

/**
 * A feed in which the therapists whose first calls are booked by choosing a time list the next ones that are free.
 *
 * @param {import('../../src/feed/index.js').FeedInput} feed
 * @param {object} read
 * @param {number} read.now when the times were read, epoch milliseconds
 * @param {ReadonlyMap<string, readonly number[]>} read.free by the therapist's id, the starts that are free, earliest first
 * @returns {import('../../src/feed/index.js').FeedInput}
 */
export function withCallTimes(feed, { now, free }) {
  const asOf = new Date(now).toISOString();
  const therapists = feed.therapists.map((therapist) => {
    const starts = choosesTime(therapist) && free.get(therapist.id);
    if (!starts) return therapist;
    const slots = starts.slice(0, MOST).map((start) => new Date(start).toISOString());
    return { ...therapist, consultation: { ...therapist.consultation, slots, asOf } };
  });
  return { ...feed, therapists };
}

/** Whether the first call with a therapist is booked by choosing a time. */
function choosesTime({ consultation }) {
  return consultation?.booking?.mode === 'slots';
}
