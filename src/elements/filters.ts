/** The filters: a finder loads them at once where it has a column for them, and otherwise with its sheet. `define` loads them right after the first. */
import './therapist-filter/therapist-filter.define.js';
import './therapist-filter-panel/therapist-filter-panel.define.js';
