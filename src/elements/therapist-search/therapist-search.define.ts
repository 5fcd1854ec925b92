import { define } from '../../base/define.js';
import { TherapistSearch } from './therapist-search.js';
export { TherapistSearch };

define('therapist-search', TherapistSearch);
