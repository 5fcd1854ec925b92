import { define } from '../../base/define.js';
import { TherapistSort } from './therapist-sort.js';
export { TherapistSort };

define('therapist-sort', TherapistSort);
