import type { Therapist } from '../feed/schema.js';

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
