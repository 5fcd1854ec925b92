import { define } from '../../base/define.js';
import { TherapistSort } from './therapist-sort.js';

define('therapist-sort', TherapistSort);
