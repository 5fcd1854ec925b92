import { define } from '../../base/define.js';
import { TherapistCrisisLine } from './therapist-crisis-line.js';

define('therapist-crisis-line', TherapistCrisisLine);
