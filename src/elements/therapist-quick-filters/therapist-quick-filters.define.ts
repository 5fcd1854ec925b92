import { define } from '../../ui/define.js';
import { TherapistQuickFilters } from './therapist-quick-filters.js';
export { TherapistQuickFilters };

define('therapist-quick-filters', TherapistQuickFilters);
