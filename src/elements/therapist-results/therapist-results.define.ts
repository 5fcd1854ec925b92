import { define } from '../../ui/define.js';
import '../therapist-card/therapist-card.define.js';
import { TherapistResults } from './therapist-results.js';
export { TherapistResults };

define('therapist-results', TherapistResults);
