/** How a therapist takes first calls: what the endpoint offers, and what a feed shows, are both decided here. Pure. */
import { omit } from '../omit.mjs';

/** Who takes nobody new. */
const CLOSED = ['closed', 'existing-only'];
/** The modes of the endpoint. */
const HERE = ['slots', 'request', 'waitlist'];
/** The modes in which nobody chooses a time. */
const WITHOUT_TIMES = ['request', 'waitlist', 'closed'];

/**
 * @typedef {import('../../src/feed/index.js').FeedInput} Feed
 * @typedef {import('../../src/feed/index.js').TherapistInput} Therapist
 */

const usualOrOwn = (therapist, feed) => (therapist.consultation?.booking ?? feed.booking)?.mode;
const isOpen = ({ accepting }) => !CLOSED.includes(accepting?.status);

/**
 * How a therapist takes first calls at the endpoint; undefined if they do not.
 *
 * @param {Therapist} therapist
 * @param {Feed} feed
 * @returns {'slots' | 'request' | 'waitlist' | undefined}
 */
export function modeOf(therapist, feed) {
  const mode = usualOrOwn(therapist, feed);
  return isOpen(therapist) && HERE.includes(mode) ? mode : undefined;
}

/**
 * Whether a visitor may be shown times of first calls: not of somebody who takes nobody new, and not where a call is asked for without
 * a time. Of the modes of the endpoint, that leaves `slots`. Where calls are booked elsewhere, the times are what the practice says.
 *
 * @param {Therapist} therapist
 * @param {Feed} feed
 */
export function offersTimes(therapist, feed) {
  return isOpen(therapist) && !WITHOUT_TIMES.includes(usualOrOwn(therapist, feed));
}

/**
 * The feed without the times of first calls that nobody can choose: see {@link offersTimes}.
 *
 * @template {Feed} F
 * @param {F} feed not changed
 * @returns {F} the same object if nothing is left out
 */
export function withoutUnoffered(feed) {
  const isUnoffered = (one) => one.consultation?.slots && !offersTimes(one, feed);
  if (!feed.therapists.some(isUnoffered)) return feed;
  const therapists = feed.therapists.map((one) =>
    isUnoffered(one) ? { ...one, consultation: omit(one.consultation, 'slots', 'asOf') } : one,
  );
  return { ...feed, therapists };
}
