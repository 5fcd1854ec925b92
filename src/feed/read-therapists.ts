import type { Therapist } from './schema.js';

const read = new WeakSet<object>();

/** Whether a value is a record that the reader has made, and so safe to use as it is. */
export function isReadTherapist(value: unknown): value is Therapist {
  return typeof value === 'object' && value !== null && read.has(value);
}

/** For what reads records. */
export function markRead(therapist: Therapist): void {
  read.add(therapist);
}
