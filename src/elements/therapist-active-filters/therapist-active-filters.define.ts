import { define } from '../../base/define.js';
import { TherapistActiveFilters } from './therapist-active-filters.js';

define('therapist-active-filters', TherapistActiveFilters);
