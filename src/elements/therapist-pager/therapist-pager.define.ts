import { define } from '../../base/define.js';
import { TherapistPager } from './therapist-pager.js';

define('therapist-pager', TherapistPager);
