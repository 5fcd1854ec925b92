import type { Therapist } from '../feed/index.js';
import { STEP } from '../feed/slices.js';
import { noBits, setBit, type Bits } from './bits.js';
import { barsFor, barsOf, feeSpan, meetsRange, type Bars, type FeeSpan } from './fees.js';
import type { FeeKind } from './query.js';

/** What one kind of session costs. */
export interface Prices {
  /** Who lists a fee of this kind. */
  listed: Bits;
  /** The low end of a record's span; infinite where none is listed. */
  from(record: number): number;
  /** Whose span meets a range. */
  within(range: { min?: number; max?: number }): Bits;
  /** The bars of the histogram, each with those whose span meets it. */
  bars?: Bars & { records: Bits[] };
}

export function* readPrices(
  therapists: readonly Therapist[],
  kind: FeeKind,
  currency: string,
): Generator<void, Prices> {
  const size = therapists.length;
  const spans: (FeeSpan | undefined)[] = [];
  for (const therapist of therapists) {
    if (spans.length % (8 * STEP) === 0) yield;
    spans.push(feeSpan(therapist, kind, currency));
  }
  const bars = barsFor(spans.filter((span) => span !== undefined));
  const listed = noBits(size);
  const low = exactly(spans.map((span) => span?.from ?? Infinity));
  const high = exactly(spans.map((span) => span?.to ?? Infinity));
  const records = Array.from({ length: bars?.count ?? 0 }, () => noBits(size));
  spans.forEach((span, record) => {
    if (!span) return;
    setBit(listed, record);
    const [first, last] = barsOf(span, bars!);
    for (let bar = first; bar <= last; bar++) setBit(records[bar]!, record);
  });
  return {
    listed,
    from: (record) => low[record]!,
    within(range) {
      const found = noBits(size);
      const span = { from: 0, to: 0 };
      for (let record = 0; record < size; record++) {
        span.from = low[record]!;
        span.to = high[record]!;
        if (span.from < Infinity && meetsRange(span, range)) setBit(found, record);
      }
      return found;
    },
    ...(bars && { bars: { ...bars, records } }),
  };
}

/** In half the space, where nothing is lost by it: amounts are round. */
function exactly(numbers: readonly number[]): Float32Array | Float64Array {
  const narrow = new Float32Array(numbers);
  return numbers.every((number, i) => narrow[i] === number) ? narrow : new Float64Array(numbers);
}
