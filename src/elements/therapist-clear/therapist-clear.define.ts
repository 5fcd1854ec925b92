import { define } from '../../ui/define.js';
import { TherapistClear } from './therapist-clear.js';
export { TherapistClear };

define('therapist-clear', TherapistClear);
