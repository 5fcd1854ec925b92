import { eachOf, type Records } from '../../../feed/records.js';
import { STEP } from '../../../lib/tasks.js';
import { both, noBits, setBit, type Bits } from '../bits.js';
import { feeFields, feeSpan, type FeeSpan, type FeeKind } from '../../../record/fees.js';
import { slidingScaleFrom } from '../../../record/sliding-scale.js';
import { barsFor, barsOf } from '../../../record/fee-bars.js';
import { memoizeLast } from '../../../lib/memo.js';
import type { FeeRange } from '../../query.js';

type FeeRangeAsked = Pick<FeeRange, 'min' | 'max'>;

/** The fees for one kind of session. */
export interface FeeIndex {
  kind: FeeKind;
  /** ISO 4217. */
  currency: string;
  /** The records that list a fee of this kind. */
  known: Bits;
  /** By record, its lowest fee; infinite if it lists none. */
  low: Float32Array | Float64Array;
  /** The records with a fee in a range, both ends included. */
  within(range: FeeRangeAsked): Bits;
  /** The records whose fees are all above an amount, with a sliding scale that may reach it. Nothing is above no amount. */
  slidingTo(max: number | undefined): Bits;
  /** The bars of the histogram, with the records in each. Empty if no record lists a fee of this kind. */
  bars: FeeBar[];
}

interface FeeBar {
  from: number;
  to: number;
  records: Bits;
}

export function* indexFees(
  records: Records,
  kind: FeeKind,
  currency: string,
): Generator<void, FeeIndex> {
  const { size } = records;
  const spans: (FeeSpan | undefined)[] = [];
  const scales: number[] = [];
  for (const therapist of eachOf(records, ...feeFields)) {
    if (spans.length % (8 * STEP) === 0) yield;
    const span = feeSpan(therapist, kind, currency);
    spans.push(span);
    scales.push((span && slidingScaleFrom(therapist, currency)) ?? Infinity);
  }
  const shape = barsFor(spans.filter((span) => span !== undefined));
  const { start, width, count } = shape ?? { start: 0, width: 0, count: 0 };
  const bars = Array.from({ length: count }, (_, i) => ({
    from: start + i * width,
    to: start + (i + 1) * width,
    records: noBits(size),
  }));
  const known = noBits(size);
  spans.forEach((span, record) => {
    if (!span) return;
    setBit(known, record);
    const [first, last] = barsOf(span, shape!);
    for (let bar = first; bar <= last; bar++) setBit(bars[bar]!.records, record);
  });
  const low = packed(spans.map((span) => span?.from ?? Infinity));
  const high = packed(spans.map((span) => span?.to ?? Infinity));
  const scale = packed(scales);
  return {
    kind,
    currency,
    known,
    low,
    // Most actions leave the range as it is.
    within: memoizeLast(
      ({ min = -Infinity, max = Infinity }: FeeRangeAsked) => {
        const records = noBits(size);
        for (let record = 0; record < size; record++) {
          if (low[record]! <= max && high[record]! >= min) setBit(records, record);
        }
        return both(records, known);
      },
      (a, b) => a.min === b.min && a.max === b.max,
    ),
    slidingTo: memoizeLast((max = Infinity) => {
      const records = noBits(size);
      for (let record = 0; record < size; record++) {
        if (scale[record]! <= max && low[record]! > max) setBit(records, record);
      }
      return records;
    }),
    bars,
  };
}

/** Packs numbers: into half the space if none loses precision, as round amounts do not. */
function packed(numbers: readonly number[]): Float32Array | Float64Array {
  const narrow = new Float32Array(numbers);
  return numbers.every((number, i) => narrow[i] === number) ? narrow : new Float64Array(numbers);
}
