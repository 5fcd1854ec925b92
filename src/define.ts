/** Registers every element. Importing this file is all a page needs. */
import './elements/therapist-finder/therapist-finder.define.js';
import './elements/therapist-card/therapist-card.define.js';
import './elements/therapist-consultation-button/therapist-consultation-button.define.js';
import './elements/therapist-consultation/therapist-consultation.define.js';
import './elements/therapist-filter/therapist-filter.define.js';
import './elements/therapist-profile/therapist-profile.define.js';
import './elements/therapist-quick-exit/therapist-quick-exit.define.js';
import './elements/therapist-shortlist/therapist-shortlist.define.js';
