import type { Therapist } from '../feed/index.js';
import { facetIds } from '../vocabulary/facets.js';
import { countOf } from './bits.js';
import type { Columns } from './columns.js';
import { feeKinds, feeSpan } from './record/fees.js';
import type { DirectoryInfo, FeeKind } from './query.js';

/** What a directory knows of itself, whatever the time: nothing in it is too old to be listed. */
export function* describe(
  therapists: readonly Therapist[],
  { lists }: Columns,
  currency: string,
): Generator<void, DirectoryInfo> {
  const fee: FeeKind[] = [];
  for (const kind of feeKinds) {
    yield;
    if (therapists.some((therapist) => feeSpan(therapist, kind, currency))) fee.push(kind);
  }
  const values = facetIds.map((facet) => [
    facet,
    Object.fromEntries(Array.from(lists[facet], ([value, who]) => [value, countOf(who)])),
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
