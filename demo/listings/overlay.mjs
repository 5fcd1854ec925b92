/** Puts what therapists answered into a feed. Pure. */
import { factsStamp } from './facts.mjs';
import { DAY } from '../spans.mjs';

/** @typedef {'open' | 'waitlist' | 'existing-only' | 'closed'} Status */

/**
 * The newest answer of a therapist.
 *
 * @typedef {object} Answer
 * @property {number} at epoch milliseconds
 * @property {Status} status whether they take new clients
 * @property {'yes' | 'change'} listed whether all facts were right as listed
 * @property {string} facts which facts these were: see `factsStamp`
 * @property {string} feedStatus what the feed as published said then; empty if nothing
 * @property {number} [feedSince] when the feed was last seen to change its status, in epoch milliseconds
 */

/**
 * The feed with the answers in it: `accepting`, and, where all was right as listed, `verifiedAt` and the date of the insurance. The
 * date of a license check stays as it is, because nobody checks their own. No answer changes a fee, a time or a text.
 *
 * - Of an answer and the feed, whoever changed their word last counts: see `feedCounts`. No answer is dated in the future.
 * - Where the feed has closed booking, “yes” does not open it, so the status stays as well.
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
  const isTaken = !feedCounts(therapist, answer, now) && !isUnbookable(therapist, answer, feed);
  const isNewer = (date) => !(dateOf(date, now) > answer.at);
  return {
    ...therapist,
    ...(isTaken && {
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

/**
 * Whether the feed counts, and not the answer: its date is later, and its status has changed since or is the same as the answer. A
 * later date alone is no word of anybody, because an export stamps whatever it exports.
 */
function feedCounts({ accepting }, answer, now) {
  const isSame = accepting?.status === answer.status;
  return isLater(accepting?.asOf, answer.at, now) && (isSame || hasChanged(accepting, answer));
}

const hasChanged = (accepting, { at, feedStatus, feedSince }) =>
  (accepting?.status ?? '') !== feedStatus || feedSince > at;

/** Whether a date that has come is after an instant. One without a time is the whole day. */
function isLater(date, instant, now) {
  const from = Date.parse(date);
  const to = /T/i.test(date) ? from : from + DAY;
  return from <= now && to > instant;
}

const isUnbookable = ({ consultation }, { status }, { booking: usual }) =>
  status === 'open' && (consultation?.booking ?? usual)?.mode === 'closed';

/**
 * Where the feed and an answer do not go together, for the practice.
 *
 * @param {import('../../src/feed/index.js').TherapistInput} therapist as published
 * @param {Answer} answer
 * @param {import('../../src/feed/index.js').FeedInput} feed as published
 * @param {number} now epoch milliseconds
 * @returns {'feed' | 'answer' | 'unbookable' | undefined} `feed`, `answer`: they contradict each other, and this counts; `unbookable`:
 *   the therapist takes new clients, but the feed has closed booking
 */
export function conflictOf(therapist, answer, feed, now) {
  const { accepting } = therapist;
  const counts = feedCounts(therapist, answer, now) ? 'feed' : 'answer';
  const isSame = accepting?.status === answer.status;
  if (accepting?.status && !isSame && hasChanged(accepting, answer)) return counts;
  return counts === 'answer' && isUnbookable(therapist, answer, feed) ? 'unbookable' : undefined;
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
