import { define } from '../../ui/define.js';
import { TherapistQuickExit } from './therapist-quick-exit.js';
export { TherapistQuickExit };

define('therapist-quick-exit', TherapistQuickExit);
