import { define } from '../../ui/define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import { TherapistGuide } from './therapist-guide.js';
export { TherapistGuide };

define('therapist-guide', TherapistGuide);
