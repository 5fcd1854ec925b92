import type { Therapist } from '../../../feed/schema.js';
import { STEP } from '../../../lib/tasks.js';
import { both, noBits, setBit, type Bits } from '../bits.js';
import { barsFor, barsOf, feeSpan, type FeeSpan, type FeeKind } from '../../../record/fees.js';
import { memoizeLast } from '../../../lib/memo.js';
import type { FeeRange } from '../../query.js';

type FeeRangeAsked = Pick<FeeRange, 'min' | 'max'>;

/** What one kind of session costs. */
export interface FeeIndex {
  /** Who lists a fee of this kind. */
  listed: Bits;
  /** By record, the low end of its span; infinite where none is listed. */
  low: Float32Array | Float64Array;
  /** Whose span meets a range, both ends included. */
  within(range: FeeRangeAsked): Bits;
  /** The bars of the histogram; none where nobody lists a fee of this kind. */
  bars: { from: number; to: number; who: Bits }[];
}

export function* indexFees(
  therapists: readonly Therapist[],
  kind: FeeKind,
  currency: string,
): Generator<void, FeeIndex> {
  const size = therapists.length;
  const spans: (FeeSpan | undefined)[] = [];
  for (const therapist of therapists) {
    if (spans.length % (8 * STEP) === 0) yield;
    spans.push(feeSpan(therapist, kind, currency));
  }
  const shape = barsFor(spans.filter((span) => span !== undefined));
  const { start, width, count } = shape ?? { start: 0, width: 0, count: 0 };
  const bars = Array.from({ length: count }, (_, i) => ({
    from: start + i * width,
    to: start + (i + 1) * width,
    who: noBits(size),
  }));
  const listed = noBits(size);
  spans.forEach((span, record) => {
    if (!span) return;
    setBit(listed, record);
    const [first, last] = barsOf(span, shape!);
    for (let bar = first; bar <= last; bar++) setBit(bars[bar]!.who, record);
  });
  const low = exactly(spans.map((span) => span?.from ?? Infinity));
  const high = exactly(spans.map((span) => span?.to ?? Infinity));
  return {
    listed,
    low,
    // A range stays while other things are asked for.
    within: memoizeLast(
      ({ min = -Infinity, max = Infinity }: FeeRangeAsked) => {
        const found = noBits(size);
        for (let record = 0; record < size; record++) {
          if (low[record]! <= max && high[record]! >= min) setBit(found, record);
        }
        return both(found, listed);
      },
      (a, b) => a.min === b.min && a.max === b.max,
    ),
    bars,
  };
}

/** In half the space, where nothing is lost by it: amounts are round. */
function exactly(numbers: readonly number[]): Float32Array | Float64Array {
  const narrow = new Float32Array(numbers);
  return numbers.every((number, i) => narrow[i] === number) ? narrow : new Float64Array(numbers);
}
