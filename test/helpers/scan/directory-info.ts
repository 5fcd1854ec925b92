import type { Therapist } from '../../../src/feed/index.js';
import { facetIds, type FacetId } from '../../../src/vocabulary/facets.js';
import { facetValuesOf } from '../../../src/record/listed.js';
import { feeKinds, feeSpan } from '../../../src/record/fees.js';
import type { DirectoryInfo } from '../../../src/directory/query.js';

/** What the directory says about itself. It does not depend on the time: no fact is too old to be in it. */
export function directoryInfoOf(therapists: readonly Therapist[], currency: string): DirectoryInfo {
  const calls = therapists.flatMap(({ consultation: call }) =>
    call?.booking?.mode !== 'closed' && isFilled(call?.slots) ? [call?.price] : [],
  );
  return {
    size: therapists.length,
    practices: therapists.filter(({ kind }) => kind === 'practice').length,
    values: Object.fromEntries(
      facetIds.map((facet) => [facet, countValues(therapists, facet)]),
    ) as DirectoryInfo['values'],
    has: {
      near: therapists.some((t) => isFilled(t.locations) || isFilled(t.telehealthStates)),
      fee: feeKinds.filter((kind) => therapists.some((t) => feeSpan(t, kind, currency))),
      opening: therapists.some(
        ({ availability: { slots, weekly } = {} }) => isFilled(slots) || isFilled(weekly),
      ),
      ...(calls.length && { call: calls.every((price) => price === 0) ? 'free' : 'any' }),
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

/** Whether a list says anything. */
function isFilled(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
