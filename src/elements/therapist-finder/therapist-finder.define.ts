import { define } from '../../ui/define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import '../therapist-results/therapist-results.define.js';
import { waves } from '../waves.js';
import { TherapistFinder } from './therapist-finder.js';
export { TherapistFinder };

TherapistFinder.waves = waves;
define('therapist-finder', TherapistFinder);
