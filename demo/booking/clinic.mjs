/** The clinic's feed, with its first calls taken by the endpoint beside it. */
import { clinicFeed } from '../clinic/feed.mjs';

/** How those who keep a scheduler of their own take first calls here: most at once, some on request. */
const MODES = ['slots', 'slots', 'slots', 'request', 'slots', 'slots', 'slots', 'waitlist'];

/**
 * @param {object} options
 * @param {number} options.now epoch milliseconds
 * @param {string} options.endpoint where the booking app is mounted, as the feed's readers resolve it
 * @param {string} [options.base] see `clinicFeed`
 * @returns {import('../../src/feed/index.js').FeedInput}
 */
export function bookableClinic({ now, endpoint, base }) {
  const feed = clinicFeed({ now, base });
  let count = 0;
  const therapists = feed.therapists.map((therapist) => {
    const { availability, consultation } = therapist;
    if (consultation?.booking?.mode !== 'link' || !availability?.weekly) return therapist;
    const mode = MODES[count++ % MODES.length];
    return { ...therapist, consultation: { ...consultation, booking: { mode, endpoint } } };
  });
  return { ...feed, therapists };
}
