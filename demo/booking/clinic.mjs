/** The clinic's feed, with the endpoint in this folder for first calls. */
import { clinicFeed } from '../clinic/feed.mjs';

/** How therapists who take new clients and have a scheduler take first calls here, in turn. Those with `link` keep their scheduler. */
const MODES = ['slots', 'slots', 'slots', 'request', 'slots', 'slots', 'slots', 'link'];

/**
 * @param {object} options
 * @param {number} options.now epoch milliseconds
 * @param {string} options.endpoint where the booking app is mounted, relative to the feed
 * @param {boolean} options.mail whether the endpoint can send mail, or show it
 * @param {string} [options.base] see `clinicFeed`
 * @returns {import('../../src/feed/index.js').FeedInput}
 */
export function bookableClinic({ now, endpoint, mail, base }) {
  const feed = clinicFeed({ now, base });
  let count = 0;
  const therapists = feed.therapists.map((therapist) => {
    const { accepting, availability, consultation } = therapist;
    if (consultation?.booking?.mode !== 'link') return therapist;
    const waits = accepting?.status === 'waitlist';
    if (!waits && !availability?.weekly) return therapist;
    const mode = waits ? 'waitlist' : MODES[count++ % MODES.length];
    if (mode === 'link') return therapist;
    return {
      ...therapist,
      consultation: { ...consultation, booking: { mode, endpoint, ...(mail && { mail }) } },
    };
  });
  return { ...feed, therapists };
}
