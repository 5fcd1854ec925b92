/** The clinic's feed, with its first calls taken by the endpoint beside it. */
import { clinicFeed } from '../clinic/feed.mjs';

/** How those who take new clients and have a scheduler take first calls here: most at once, some on request, some still there. */
const MODES = ['slots', 'slots', 'slots', 'request', 'slots', 'slots', 'slots', 'link'];

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
    const { accepting, availability, consultation } = therapist;
    if (consultation?.booking?.mode !== 'link') return therapist;
    const waits = accepting?.status === 'waitlist';
    if (!waits && !availability?.weekly) return therapist;
    const mode = waits ? 'waitlist' : MODES[count++ % MODES.length];
    if (mode === 'link') return therapist;
    return { ...therapist, consultation: { ...consultation, booking: { mode, endpoint } } };
  });
  return { ...feed, therapists };
}
