import { define } from '../../base/define.js';
import { TherapistConsultationButton } from './therapist-consultation-button.js';

define('therapist-consultation-button', TherapistConsultationButton);
