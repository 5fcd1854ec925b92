import { define } from '../../ui/define.js';
import '../therapist-quick-exit/therapist-quick-exit.define.js';
import { TherapistCrisisLine } from './therapist-crisis-line.js';
export { TherapistCrisisLine };

define('therapist-crisis-line', TherapistCrisisLine);
