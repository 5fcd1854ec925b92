import { meetsRange, slidesTo } from './fees.js';
import type { Filter } from '../../../src/directory/engine/filtering/filters-in-use.js';
import type { NormalizedQuery } from '../../../src/directory/engine/filtering/normalized-query.js';
import type { FilterId } from '../../../src/directory/query.js';
import { hasOpening } from './openings.js';
import type { Candidate } from './candidates.js';
import { isNear } from './near.js';

/** Whether a record passes a filter; `undefined` if it does not say. */
export type Match = boolean | undefined;

function matchOf({ ref }: Filter, candidate: Candidate, query: NormalizedQuery): Match {
  if (ref.filter === 'text') return candidate.field !== undefined;
  if (ref.filter !== 'facet') return rangeMatch(ref.filter, candidate, query);
  const values = candidate.values(ref.facet);
  if (!values) return undefined;
  if (ref.role === 'any') return query.choices[ref.facet].any.some((value) => values.has(value));
  return values.has(ref.value) === (ref.role === 'must');
}

function rangeMatch(
  id: 'near' | 'fee' | 'opening',
  candidate: Candidate,
  query: NormalizedQuery,
): Match {
  if (id === 'near') return isNear(candidate.near, candidate.meeting);
  if (id === 'fee') return feeMatch(candidate, query.fee!);
  return hasOpening(candidate.openings, query.opening!, query.now);
}

function feeMatch(candidate: Candidate, asked: NonNullable<NormalizedQuery['fee']>): Match {
  const { fee } = candidate;
  return (
    fee && (meetsRange(fee, asked) || (asked.orSlidingScale && slidesTo(candidate, asked.max)))
  );
}

/** Whether a filter lets a record in: if it passes, or with `orUnknown` if it is silent. */
export function passes(filter: Filter, candidate: Candidate, query: NormalizedQuery): boolean {
  return admits(matchOf(filter, candidate, query), filter.about, query);
}

/** Whether a filter with this match lets a record in. */
export function admits(match: Match, about: Filter['about'], query: NormalizedQuery): boolean {
  return match ?? (about !== 'text' && query.orUnknown.has(about));
}

/** Whether a record is silent on what a filter asks about. */
export function isSilent(id: FilterId, candidate: Candidate, query: NormalizedQuery): boolean {
  if (id === 'near' || id === 'fee' || id === 'opening') {
    return rangeMatch(id, candidate, query) === undefined;
  }
  return !candidate.values(id);
}

/** Whether it is known that no new clients are taken, not even on a waitlist. */
export function takesNoNewClients({ accepting }: Candidate): boolean {
  return accepting === 'existing-only' || accepting === 'closed';
}
