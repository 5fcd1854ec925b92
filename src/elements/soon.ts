/** The elements of a search. A finder loads them once its first cards are painted. */
import './therapist-active-filters/therapist-active-filters.define.js';
import './therapist-filter-sheet/therapist-filter-sheet.define.js';
import './therapist-pager/therapist-pager.define.js';
import './therapist-quick-filters/therapist-quick-filters.define.js';
import './therapist-search/therapist-search.define.js';
import './therapist-sort/therapist-sort.define.js';
import './therapist-status/therapist-status.define.js';
