import type { FeedInput, TherapistInput } from '../../src/feed/index.js';

export declare function withCallTimes(
  feed: FeedInput,
  read: { now: number; free: ReadonlyMap<string, readonly number[]> },
): FeedInput;

export declare function choosesTime(therapist: TherapistInput): boolean;
