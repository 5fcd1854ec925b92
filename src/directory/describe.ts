import type { Therapist } from '../feed/index.js';
import { facetIds } from '../vocabulary/facets.js';
import { countOf } from './bits.js';
import type { Columns } from './columns.js';
import { feeKinds, feeSpan } from './fees.js';
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
    // An empty list says nothing.
    has: {
      near: therapists.some((t) => t.locations?.length || t.telehealthStates?.length),
      fee,
      opening: therapists.some(
        (t) => t.availability?.slots?.length || t.availability?.weekly?.length,
      ),
    },
  };
}
