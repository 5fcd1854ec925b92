import type { FeeSpan } from '../../../src/record/fees.js';

/** Whether a span and a range overlap, both ends included. A range without an end is open there. */
export function meetsRange(span: FeeSpan, { min, max }: { min?: number; max?: number }): boolean {
  return span.from <= (max ?? Infinity) && span.to >= (min ?? -Infinity);
}
