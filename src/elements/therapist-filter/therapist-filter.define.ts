import { define } from '../../base/define.js';
import { TherapistFilter } from './therapist-filter.js';

define('therapist-filter', TherapistFilter);
