import { define } from '../../ui/define.js';
import { TherapistStatus } from './therapist-status.js';
export { TherapistStatus };

define('therapist-status', TherapistStatus);
