import type { TherapistInput } from '../../src/feed/index.js';
import type { instantOf, zoneOffset } from '../../src/lib/zones.js';

export interface Limits {
  leadHours: number;
  daysAhead: number;
  minutes: number;
  bufferMinutes: number;
}

export declare const MINUTE: number;
export declare const HOUR: number;
export declare const DAY: number;

export declare function gridTimes(
  therapist: TherapistInput,
  timeZone: string,
  now: number,
  limits: Limits,
  zones: { instantOf: typeof instantOf; zoneOffset: typeof zoneOffset },
): { start: number; end: number }[];
