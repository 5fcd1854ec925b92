import { define } from '../../ui/define.js';
import '../therapist-active-filters/therapist-active-filters.define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import '../therapist-filter-sheet/therapist-filter-sheet.define.js';
import '../therapist-pager/therapist-pager.define.js';
import '../therapist-quick-filters/therapist-quick-filters.define.js';
import '../therapist-results/therapist-results.define.js';
import '../therapist-search/therapist-search.define.js';
import '../therapist-sort/therapist-sort.define.js';
import '../therapist-status/therapist-status.define.js';
import { TherapistFinder } from './therapist-finder.js';
export { TherapistFinder };

TherapistFinder.filters = () => import('../filters.js');
TherapistFinder.later = () => import('../later.js');
define('therapist-finder', TherapistFinder);
