/** The elements that a page shows first, and what they load. */
import './therapist-card/therapist-card.define.js';
import './therapist-consultation-button/therapist-consultation-button.define.js';
import './therapist-finder/therapist-finder.define.js';
