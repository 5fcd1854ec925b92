/** The filters: a finder loads them after its first cards where it has a column for them, and otherwise with its sheet. */
import './therapist-filter/therapist-filter.define.js';
import './therapist-filter-panel/therapist-filter-panel.define.js';
