import type { Therapist } from '../feed/index.js';
import { STEP } from '../feed/slices.js';
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
  const values = facetIds.map((facet) => [
    facet,
    Object.fromEntries(Array.from(lists[facet], ([value, who]) => [value, countOf(who)])),
  ]);
  const fees = new Set<FeeKind>();
  const info = { size: therapists.length, practices: 0 };
  const has = { near: false, opening: false };

  for (let record = 0; record < therapists.length; record++) {
    if (record % STEP === 0) yield;
    const therapist = therapists[record]!;
    const { kind, locations, telehealthStates, availability: { slots, weekly } = {} } = therapist;
    for (const fee of feeKinds)
      if (!fees.has(fee) && feeSpan(therapist, fee, currency)) fees.add(fee);
    if (kind === 'practice') info.practices++;
    has.near ||= isListed(locations) || isListed(telehealthStates);
    has.opening ||= isListed(slots) || isListed(weekly);
  }
  return {
    ...info,
    values: Object.fromEntries(values) as DirectoryInfo['values'],
    has: { ...has, fee: feeKinds.filter((kind) => fees.has(kind)) },
  };
}

/** An empty list says nothing. */
function isListed(list: readonly unknown[] | undefined): boolean {
  return list !== undefined && list.length > 0;
}
