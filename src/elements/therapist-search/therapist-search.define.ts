import { define } from '../../base/define.js';
import { TherapistSearch } from './therapist-search.js';

define('therapist-search', TherapistSearch);
