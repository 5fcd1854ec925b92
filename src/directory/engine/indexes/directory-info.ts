import type { Records } from '../../../feed/records.js';
import { facetIds } from '../../../vocabulary/facets.js';
import { STEP } from '../../../lib/tasks.js';
import { countOf } from '../bits.js';
import type { FacetIndex } from './facet-index.js';
import { isCallFree, offersNone } from '../../../record/calls.js';
import { feeFields, feeKinds, feeSpan, type FeeKind } from '../../../record/fees.js';
import type { DirectoryInfo } from '../../query.js';

/** What is read of each record. */
const INFO_FIELDS = [
  'kind',
  'locations',
  'telehealthStates',
  'availability',
  'consultation',
  ...feeFields,
] as const;

/** What the directory says about itself. It does not depend on the time: no fact is too old to be in it. */
export function* readDirectoryInfo(
  records: Records,
  { listing }: FacetIndex,
  currency: string,
): Generator<void, DirectoryInfo> {
  const priced = new Set<FeeKind>();
  let practices = 0;
  let hasPlaces = false;
  let hasOpenings = false;
  let callers = 0;
  let freeCallers = 0;
  const read = records.pick(...INFO_FIELDS);
  const calls = records.instants('consultation');
  for (let record = 0; record < records.size; record++) {
    if (record % STEP === 0) yield;
    const therapist = read(record);
    const { kind, locations, telehealthStates, availability } = therapist;
    for (const kind of feeKinds)
      if (!priced.has(kind) && feeSpan(therapist, kind, currency)) priced.add(kind);
    if (kind === 'practice') practices++;
    hasPlaces ||= isFilled(locations) || isFilled(telehealthStates);
    hasOpenings ||= isFilled(availability?.weekly) || isFilled(availability?.slots);
    if (offersNone(therapist) || !calls(record).some(Number.isFinite)) continue;
    callers++;
    if (isCallFree(therapist)) freeCallers++;
  }
  const values = facetIds.map((facet) => [
    facet,
    Object.fromEntries(Array.from(listing[facet], ([value, records]) => [value, countOf(records)])),
  ]);
  return {
    size: records.size,
    practices,
    values: Object.fromEntries(values) as DirectoryInfo['values'],
    has: {
      near: hasPlaces,
      fee: feeKinds.filter((kind) => priced.has(kind)),
      opening: hasOpenings,
      ...(callers && { call: callers === freeCallers ? 'free' : 'any' }),
    },
  };
}

/** Whether a list says anything. */
function isFilled(list: readonly unknown[] = []): boolean {
  return list.length > 0;
}
