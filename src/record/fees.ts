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

/** What a fee is for. */
export type FeeKind = 'individual' | 'couple' | 'family' | 'group' | 'intake';
