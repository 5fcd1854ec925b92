/** The two invented feeds of the demo. Their portraits and pages are one folder up, in the demo's root. */
import { bookableClinic } from './booking/clinic.mjs';
import { withCallTimes } from './clinic/call-times.mjs';
import { clinicFeed } from './clinic/feed.mjs';

const BASE = '../';

/** The therapist who also has a practice of her own. */
const SOLO = 'saoirse-kilbride';

/**
 * @param {object} options
 * @param {number} options.now epoch milliseconds; all dates are counted from it
 * @param {string} [options.endpoint] where first calls are booked; without it, as on a static host, all booking is elsewhere
 * @param {boolean} [options.mail] whether that endpoint can send mail, or show it
 * @param {ReadonlyMap<string, readonly number[]>} [options.free] by the therapist's id, the starts of the first calls that can be
 *   booked at the endpoint, earliest first
 * @param {number} [options.freeAt] when that was so, epoch milliseconds: now, unless given
 * @returns {Record<string, import('../src/feed/index.js').FeedInput>} by their paths in the demo
 */
export function feeds({ now, endpoint, mail = false, free = new Map(), freeAt = now }) {
  const clinic = endpoint
    ? withCallTimes(bookableClinic({ now, endpoint, mail, base: BASE }), { now: freeAt, free })
    : clinicFeed({ now, base: BASE });
  return { 'clinic/therapists.json': clinic, 'solo/therapist.json': solo(clinic) };
}

/** The same listing, on a site of its own. */
function solo(clinic) {
  const therapist = clinic.therapists.find(({ id }) => id === SOLO);
  const { name, phone } = therapist;
  const { privacyUrl } = clinic.organization;
  return { ...clinic, organization: { name, phone, privacyUrl }, therapists: [therapist] };
}
