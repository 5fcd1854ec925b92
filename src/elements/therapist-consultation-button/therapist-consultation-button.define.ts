import { define } from '../../ui/define.js';
import { TherapistConsultationButton } from './therapist-consultation-button.js';
export { TherapistConsultationButton };

define('therapist-consultation-button', TherapistConsultationButton);
