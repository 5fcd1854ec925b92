import type { FeeSpan } from '../../../src/record/fees.js';

/** Whether a span meets a range, ends included. A missing end is open. */
export function meetsRange(span: FeeSpan, { min, max }: { min?: number; max?: number }): boolean {
  return span.from <= (max ?? Infinity) && span.to >= (min ?? -Infinity);
}
