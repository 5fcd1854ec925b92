import { define } from '../../ui/define.js';
import '../therapist-guide/therapist-guide.define.js';
import { TherapistGuideList } from './therapist-guide-list.js';
export { TherapistGuideList };

define('therapist-guide-list', TherapistGuideList);
