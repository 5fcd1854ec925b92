import { define } from '../../ui/define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import { TherapistNoResults } from './therapist-no-results.js';
export { TherapistNoResults };

define('therapist-no-results', TherapistNoResults);
