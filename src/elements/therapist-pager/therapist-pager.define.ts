import { define } from '../../ui/define.js';
import { TherapistPager } from './therapist-pager.js';
export { TherapistPager };

define('therapist-pager', TherapistPager);
