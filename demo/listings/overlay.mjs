/** Puts what therapists answered into a feed. Pure. */
import { factsStamp } from './facts.mjs';

const DAY = 86_400_000;

/** @typedef {'open' | 'waitlist' | 'existing-only' | 'closed'} Status */

/**
 * The newest answer of a therapist.
 *
 * @typedef {object} Answer
 * @property {number} at epoch milliseconds
 * @property {Status} status whether they take new clients
 * @property {'yes' | 'change'} listed whether all facts were right as listed
 * @property {string} facts which facts these were: see `factsStamp`
 */

/**
 * The feed with the answers in it: `accepting`, and, where all was right as listed, `verifiedAt` and the date of the insurance. The
 * date of a license check stays as it is, because nobody checks their own. No answer changes a fee, a time or a text.
 *
 * - Of an answer and the feed, the later counts. No answer is dated in the future.
 * - “All right as listed” counts as long as the feed lists the same.
 * - Who has a waitlist gets requests for it, and no booked calls; after that, requests that the practice answers.
 *
 * @template {import('../../src/feed/index.js').FeedInput} F
 * @param {F} feed not changed
 * @param {ReadonlyMap<string, Answer>} answers by the therapist's id
 * @param {number} now epoch milliseconds
 * @returns {F}
 */
export function withAnswers(feed, answers, now) {
  if (!answers.size) return feed;
  const therapists = feed.therapists.map((therapist) => {
    const answer = answers.get(therapist.id);
    return answer && answer.at <= now ? answered(therapist, answer, feed, now) : therapist;
  });
  return { ...feed, therapists };
}

function answered(therapist, answer, feed, now) {
  const asOf = new Date(answer.at).toISOString();
  const { accepting, insurance, verifiedAt } = therapist;
  const isConfirmed = answer.listed === 'yes' && answer.facts === factsStamp(therapist);
  const isNewer = (date) => !(dateOf(date, now) > answer.at);
  return {
    ...therapist,
    ...(isNewer(accepting?.asOf) && {
      accepting: { ...accepting, status: answer.status, asOf },
      ...booking(therapist, answer, feed),
    }),
    ...(isConfirmed && isNewer(verifiedAt) && { verifiedAt: asOf }),
    ...(isConfirmed &&
      Array.isArray(insurance) && {
        insurance: insurance.map((one) =>
          one?.payer && isNewer(one.asOf) ? { ...one, asOf } : one,
        ),
      }),
  };
}

function booking(therapist, { status }, feed) {
  const { consultation } = therapist;
  const method = consultation?.booking ?? feed.booking;
  const { mode } = method ?? {};
  const isBooked = mode === 'slots' || mode === 'request';
  if (status === 'waitlist' && isBooked) return withMode('waitlist');
  return status === 'open' && mode === 'waitlist' ? withMode('request') : {};

  function withMode(changed) {
    return { consultation: { ...consultation, booking: { ...method, mode: changed } } };
  }
}

/**
 * The instant of a date in a feed; undefined if it has none, or one further in the future than another time zone explains.
 *
 * @param {unknown} date
 * @param {number} now epoch milliseconds
 */
export function dateOf(date, now) {
  const instant = typeof date === 'string' ? Date.parse(date) : NaN;
  return instant <= now + DAY ? instant : undefined;
}
