import { define } from '../../ui/define.js';
import { TherapistSort } from './therapist-sort.js';
export { TherapistSort };

define('therapist-sort', TherapistSort);
