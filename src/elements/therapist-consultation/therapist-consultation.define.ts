import { define } from '../../ui/define.js';
import '../therapist-card/therapist-card.define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import '../therapist-status/therapist-status.define.js';
import { TherapistConsultation } from './therapist-consultation.js';
export { TherapistConsultation };

define('therapist-consultation', TherapistConsultation);
