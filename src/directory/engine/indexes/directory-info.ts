import type { Therapist } from '../../../feed/schema.js';
import { facetIds } from '../../../vocabulary/facets.js';
import { countOf } from '../bits.js';
import type { FacetIndex } from './facet-index.js';
import { feeKinds, feeSpan, type FeeKind } from '../../../record/fees.js';
import type { DirectoryInfo } from '../../query.js';

/** What a directory knows of itself, whatever the time: nothing in it is too old to be listed. */
export function* describe(
  therapists: readonly Therapist[],
  { lists }: FacetIndex,
  currency: string,
): Generator<void, DirectoryInfo> {
  const fee: FeeKind[] = [];
  for (const kind of feeKinds) {
    yield;
    if (therapists.some((therapist) => feeSpan(therapist, kind, currency))) fee.push(kind);
  }
  const values = facetIds.map((facet) => [
    facet,
    Object.fromEntries(Array.from(lists[facet], ([value, records]) => [value, countOf(records)])),
  ]);
  return {
    size: therapists.length,
    practices: therapists.filter(({ kind }) => kind === 'practice').length,
    values: Object.fromEntries(values) as DirectoryInfo['values'],
    has: {
      near: therapists.some((t) => isListed(t.locations) || isListed(t.telehealthStates)),
      fee,
      opening: therapists.some(
        ({ availability: { slots, weekly } = {} }) => isListed(slots) || isListed(weekly),
      ),
    },
  };
}

/** An empty list says nothing. */
function isListed(list: readonly unknown[] = []): boolean {
  return list.length > 0;
}
