import { define } from '../../ui/define.js';
import { TherapistActiveFilters } from './therapist-active-filters.js';
export { TherapistActiveFilters };

define('therapist-active-filters', TherapistActiveFilters);
