import { define } from '../../base/define.js';
import { TherapistPager } from './therapist-pager.js';
export { TherapistPager };

define('therapist-pager', TherapistPager);
