import type { Therapist } from '../../../feed/schema.js';
import { facetIds } from '../../../vocabulary/facets.js';
import { countOf } from '../bits.js';
import type { FacetIndex } from './facet-index.js';
import { isCallFree, listedCalls } from '../../../record/calls.js';
import { feeKinds, feeSpan, type FeeKind } from '../../../record/fees.js';
import type { DirectoryInfo } from '../../query.js';

/** What the directory says about itself. It does not depend on the time: no fact is too old to be in it. */
export function* readDirectoryInfo(
  therapists: readonly Therapist[],
  { listing }: FacetIndex,
  currency: string,
): Generator<void, DirectoryInfo> {
  const fee: FeeKind[] = [];
  for (const kind of feeKinds) {
    yield;
    if (therapists.some((therapist) => feeSpan(therapist, kind, currency))) fee.push(kind);
  }
  const values = facetIds.map((facet) => [
    facet,
    Object.fromEntries(Array.from(listing[facet], ([value, records]) => [value, countOf(records)])),
  ]);
  const callers = therapists.filter((therapist) => listedCalls(therapist));
  return {
    size: therapists.length,
    practices: therapists.filter(({ kind }) => kind === 'practice').length,
    values: Object.fromEntries(values) as DirectoryInfo['values'],
    has: {
      near: therapists.some((t) => isFilled(t.locations) || isFilled(t.telehealthStates)),
      fee,
      opening: therapists.some(
        ({ availability: { slots, weekly } = {} }) => isFilled(slots) || isFilled(weekly),
      ),
      ...(callers.length && { call: callers.every(isCallFree) ? 'free' : 'any' }),
    },
  };
}

/** Whether a list says anything. */
function isFilled(list: readonly unknown[] = []): boolean {
  return list.length > 0;
}
