import { define } from '../../ui/define.js';
import '../therapist-consultation-button/therapist-consultation-button.define.js';
import { TherapistCard } from './therapist-card.js';
export { TherapistCard };

define('therapist-card', TherapistCard);
