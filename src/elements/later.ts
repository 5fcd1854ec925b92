/**
 * What nobody sees before they press something. A finder loads it once its first results are there, so that nobody waits for it;
 * `define` brings it at once.
 */
import './therapist-clear/therapist-clear.define.js';
import './therapist-consultation/therapist-consultation.define.js';
import './therapist-guide/therapist-guide.define.js';
import './therapist-guide-list/therapist-guide-list.define.js';
import './therapist-match/therapist-match.define.js';
import './therapist-profile/therapist-profile.define.js';
import './therapist-shortlist/therapist-shortlist.define.js';
