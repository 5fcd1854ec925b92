import { define } from '../../ui/define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import '../therapist-quick-filters/therapist-quick-filters.define.js';
import '../therapist-status/therapist-status.define.js';
import { TherapistFilterSheet } from './therapist-filter-sheet.js';
export { TherapistFilterSheet };

define('therapist-filter-sheet', TherapistFilterSheet);
