import { meetsRange } from './fees.js';
import type { Filter } from '../../../src/directory/engine/filtering/filters-in-use.js';
import type { NormalizedQuery } from '../../../src/directory/engine/filtering/normalized-query.js';
import type { FilterId } from '../../../src/directory/query.js';
import { isFree } from './free.js';
import type { Candidate } from './rows.js';
import { isNear } from './ways.js';

/** Whether a candidate passes a filter; nothing where the record does not say. */
export type Verdict = boolean | undefined;

function verdictOf({ ref }: Filter, candidate: Candidate, plan: NormalizedQuery): Verdict {
  if (ref.filter === 'text') return candidate.field !== undefined;
  if (ref.filter !== 'facet') return aboutVerdict(ref.filter, candidate, plan);
  const values = candidate.values(ref.facet);
  if (!values) return undefined;
  if (ref.role === 'any') return plan.choices[ref.facet].any.some((value) => values.has(value));
  return values.has(ref.value) === (ref.role === 'must');
}

function aboutVerdict(
  id: 'near' | 'fee' | 'opening',
  candidate: Candidate,
  plan: NormalizedQuery,
): Verdict {
  if (id === 'near') return isNear(candidate.ways, candidate.meeting);
  if (id === 'fee') return candidate.fee && meetsRange(candidate.fee, plan.fee!);
  return isFree(candidate.times, plan.opening!, plan.now);
}

/** Whether a candidate passes a filter, silence let in where that was asked for. */
export function passes(filter: Filter, candidate: Candidate, plan: NormalizedQuery): boolean {
  return admits(verdictOf(filter, candidate, plan), filter.about, plan);
}

/** What a verdict comes to. */
export function admits(verdict: Verdict, about: Filter['about'], plan: NormalizedQuery): boolean {
  return verdict ?? (about !== 'text' && plan.orUnknown.has(about));
}

/** Whether the record says nothing on what a filter is about. */
export function isSilent(id: FilterId, candidate: Candidate, plan: NormalizedQuery): boolean {
  if (id === 'near' || id === 'fee' || id === 'opening') {
    return aboutVerdict(id, candidate, plan) === undefined;
  }
  return !candidate.values(id);
}

/** Whether it is known that no new clients are taken, not even on a list. */
export function takesNobody({ accepting }: Candidate): boolean {
  return accepting === 'existing-only' || accepting === 'closed';
}
