import { define } from '../../base/define.js';
import { TherapistStatus } from './therapist-status.js';

define('therapist-status', TherapistStatus);
