/** The elements that appear only after a press. A finder loads them when the page has nothing else to do, or at once after such a press. */
import './therapist-clear/therapist-clear.define.js';
import './therapist-consultation/therapist-consultation.define.js';
import './therapist-guide/therapist-guide.define.js';
import './therapist-guide-list/therapist-guide-list.define.js';
import './therapist-match/therapist-match.define.js';
import './therapist-no-results/therapist-no-results.define.js';
import './therapist-profile/therapist-profile.define.js';
import './therapist-shortlist/therapist-shortlist.define.js';
