import { define } from '../../ui/define.js';
import '../therapist-filter/therapist-filter.define.js';
import { TherapistFilterPanel } from './therapist-filter-panel.js';
export { TherapistFilterPanel };

define('therapist-filter-panel', TherapistFilterPanel);
