import type { FeeSpan } from '../../../src/record/fees.js';
import type { Candidate } from './candidates.js';

/** Whether a span and a range overlap, both ends included. A range without an end is open there. */
export function meetsRange(span: FeeSpan, { min, max }: { min?: number; max?: number }): boolean {
  return span.from <= (max ?? Infinity) && span.to >= (min ?? -Infinity);
}

/** Whether all fees are above a limit that the sliding scale may reach. */
export function slidesTo({ fee, row }: Candidate, max: number | undefined): boolean {
  if (max === undefined || row.slidingScale === undefined) return false;
  return fee !== undefined && fee.from > max && row.slidingScale <= max;
}
