import { define } from '../../base/define.js';
import { TherapistClear } from './therapist-clear.js';
export { TherapistClear };

define('therapist-clear', TherapistClear);
