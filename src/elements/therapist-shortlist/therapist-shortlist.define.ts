import { define } from '../../ui/define.js';
import '../therapist-clear/therapist-clear.define.js';
import '../therapist-consultation-button/therapist-consultation-button.define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import { TherapistShortlist } from './therapist-shortlist.js';
export { TherapistShortlist };

define('therapist-shortlist', TherapistShortlist);
