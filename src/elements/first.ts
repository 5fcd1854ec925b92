/** What a page shows at first: these, and what they bring. */
import './therapist-card/therapist-card.define.js';
import './therapist-consultation-button/therapist-consultation-button.define.js';
import './therapist-filter/therapist-filter.define.js';
import './therapist-finder/therapist-finder.define.js';
