import type { Therapist } from '../../../src/feed/index.js';
import { facetIds, type FacetId } from '../../../src/vocabulary/facets.js';
import { facetValuesOf } from '../../../src/record/facts.js';
import { feeKinds, feeSpan } from '../../../src/record/fees.js';
import type { DirectoryInfo } from '../../../src/directory/query.js';

/** What a directory knows of itself, whatever the time: nothing in it is too old to be listed. */
export function describe(therapists: readonly Therapist[], currency: string): DirectoryInfo {
  return {
    size: therapists.length,
    practices: therapists.filter(({ kind }) => kind === 'practice').length,
    values: Object.fromEntries(
      facetIds.map((facet) => [facet, countValues(therapists, facet)]),
    ) as DirectoryInfo['values'],
    has: {
      near: therapists.some((t) => isListed(t.locations) || isListed(t.telehealthStates)),
      fee: feeKinds.filter((kind) => therapists.some((t) => feeSpan(t, kind, currency))),
      opening: therapists.some(
        ({ availability: { slots, weekly } = {} }) => isListed(slots) || isListed(weekly),
      ),
    },
  };
}

function countValues(therapists: readonly Therapist[], facet: FacetId): Record<string, number> {
  const counts = new Map<string, number>();
  for (const therapist of therapists) {
    for (const value of facetValuesOf(therapist, facet) ?? []) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return Object.fromEntries(counts);
}

/** An empty list says nothing. */
function isListed(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
