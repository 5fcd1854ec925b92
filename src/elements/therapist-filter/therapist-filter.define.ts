import { define } from '../../ui/define.js';
import { TherapistFilter } from './therapist-filter.js';
export { TherapistFilter };

define('therapist-filter', TherapistFilter);
