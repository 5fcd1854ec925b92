import { define } from '../../ui/define.js';
import '../therapist-consultation-button/therapist-consultation-button.define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import '../therapist-status/therapist-status.define.js';
import { TherapistProfile } from './therapist-profile.js';
export { TherapistProfile };

define('therapist-profile', TherapistProfile);
