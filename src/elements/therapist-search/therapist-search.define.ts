import { define } from '../../ui/define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import { TherapistSearch } from './therapist-search.js';
export { TherapistSearch };

define('therapist-search', TherapistSearch);
