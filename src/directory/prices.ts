import type { Therapist } from '../feed/index.js';
import { STEP } from '../feed/slices.js';
import { both, noBits, setBit, type Bits } from './bits.js';
import { barsFor, barsOf, feeSpan, meetsRange, type Bars, type FeeSpan } from './fees.js';
import { newest } from './remember.js';
import type { FeeKind, FeeRange } from './query.js';

type FeeRangeAsked = Pick<FeeRange, 'min' | 'max'>;

/** What one kind of session costs. */
export interface Prices {
  /** Who lists a fee of this kind. */
  listed: Bits;
  /** The low end of a record's span; infinite where none is listed. */
  from(record: number): number;
  /** Whose span does. */
  within(range: FeeRangeAsked): Bits;
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
  const meets = (record: number, range: FeeRangeAsked) =>
    meetsRange({ from: low[record]!, to: high[record]! }, range);
  // A range stays while other things are asked for.
  const meeting = newest((asked: string) => {
    const [min, max] = asked.split(' ').map(Number) as [number, number];
    const found = noBits(size);
    for (let record = 0; record < size; record++) {
      if (meets(record, { min, max })) setBit(found, record);
    }
    return both(found, listed);
  });
  return {
    listed,
    from: (record) => low[record]!,
    within: ({ min = -Infinity, max = Infinity }) => meeting(`${min} ${max}`),
    ...(bars && { bars: { ...bars, records } }),
  };
}

/** In half the space, where nothing is lost by it: amounts are round. */
function exactly(numbers: readonly number[]): Float32Array | Float64Array {
  const narrow = new Float32Array(numbers);
  return numbers.every((number, i) => narrow[i] === number) ? narrow : new Float64Array(numbers);
}
