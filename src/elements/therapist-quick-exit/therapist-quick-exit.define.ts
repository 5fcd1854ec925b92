import { define } from '../../base/define.js';
import { TherapistQuickExit } from './therapist-quick-exit.js';
export { TherapistQuickExit };

define('therapist-quick-exit', TherapistQuickExit);
