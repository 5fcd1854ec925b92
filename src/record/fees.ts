import type { Therapist } from '../feed/schema.js';

/** In the order in which they are offered. */
export const feeKinds: readonly FeeKind[] = ['individual', 'couple', 'family', 'group', 'intake'];

/** The fields of a record with its prices. */
export const feeFields = [
  'fees',
  'insurance',
  'payment',
  'slidingScale',
] as const satisfies readonly (keyof Therapist)[];

/** The lowest and the highest price of a kind of session. */
export interface FeeSpan {
  from: number;
  to: number;
}

/**
 * What a kind of session costs with this therapist. Fees in another currency are ignored, because converting them would be a
 * guess.
 *
 * @param currency of the feed, ISO 4217; fees that name no currency are in it
 * @example feeSpan({ id: 'a', name: 'A', fees: [{ amount: 140, amountMax: 180 }] }, 'individual', 'USD') // { from: 140, to: 180 }
 */
export function feeSpan(
  therapist: Partial<Therapist>,
  kind: FeeKind,
  currency: string,
): FeeSpan | undefined {
  let span: FeeSpan | undefined;
  for (const fee of therapist.fees ?? []) {
    const { amount, amountMax = amount } = fee;
    if (amount === undefined || amountMax === undefined) continue;
    if ((fee.for ?? 'individual') !== kind || (fee.currency ?? currency) !== currency) continue;
    span = {
      from: Math.min(span?.from ?? amount, amount),
      to: Math.max(span?.to ?? amount, amount, amountMax),
    };
  }
  return span;
}

/**
 * The lowest price of a therapist's sliding scale: 0 if its lowest price is not known, because it may be anything. `undefined` without a
 * sliding scale.
 *
 * @param currency of the feed, ISO 4217
 * @example slidingScaleFrom({ id: 'a', name: 'A', slidingScale: { min: 60 } }, 'USD') // 60
 */
export function slidingScaleFrom(
  therapist: Partial<Therapist>,
  currency: string,
): number | undefined {
  if (!therapist.slidingScale && !therapist.payment?.includes('sliding-scale')) return undefined;
  const { min = 0, currency: own = currency } = therapist.slidingScale ?? {};
  return own === currency ? min : 0;
}

/** With more bars each would be too narrow to point at. */
const MOST_BARS = 24;

/** The bars of a histogram, all of one width, from `start` on. */
export interface Bars {
  start: number;
  width: number;
  count: number;
}

/**
 * The narrowest bars that hold all spans. Their width is 1, 2 or 5 times a power of ten. `undefined` without spans.
 *
 * @example barsFor([{ from: 80, to: 120 }, { from: 290, to: 340 }]) // { start: 80, width: 20, count: 13 }
 */
export function barsFor(spans: readonly FeeSpan[]): Bars | undefined {
  if (!spans.length) return undefined;
  const low = spans.reduce((least, { from }) => Math.min(least, from), Infinity);
  const high = spans.reduce((most, { to }) => Math.max(most, to), -Infinity);
  for (let power = 1; ; power *= 10) {
    for (const step of [1, 2, 5]) {
      const width = step * power;
      const start = Math.floor(low / width) * width;
      const count = Math.max(1, Math.ceil((high - start) / width));
      if (count <= MOST_BARS) return { start, width, count };
    }
  }
}

/**
 * The first and the last bar that a span meets. A bar does not include its upper end; the last one does.
 *
 * @example barsOf({ from: 100, to: 120 }, { start: 80, width: 20, count: 13 }) // [1, 2]
 */
export function barsOf(
  span: FeeSpan,
  { start, width, count }: Bars,
): [first: number, last: number] {
  const bar = (fee: number) => Math.min(Math.floor((fee - start) / width), count - 1);
  return [bar(span.from), bar(span.to)];
}

/** What a fee is for. */
export type FeeKind = 'individual' | 'couple' | 'family' | 'group' | 'intake';
