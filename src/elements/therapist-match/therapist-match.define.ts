import { define } from '../../ui/define.js';
import '../therapist-card/therapist-card.define.js';
import '../therapist-crisis-line/therapist-crisis-line.define.js';
import { TherapistMatch } from './therapist-match.js';
export { TherapistMatch };

define('therapist-match', TherapistMatch);
