import { define } from '../../base/define.js';
import '../therapist-filter/therapist-filter.define.js';
import { TherapistFilterPanel } from './therapist-filter-panel.js';

define('therapist-filter-panel', TherapistFilterPanel);
