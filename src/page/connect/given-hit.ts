import type { Hit, Reason } from '../../directory/query.js';
import { facetIds, type FacetId } from '../../vocabulary/facet-ids.js';
import { readGivenRecord, type GivenHost } from './given-record.js';
import { readOnce, warnProblems } from './given.js';

const hits = new WeakMap<object, GivenHit | 'coming' | undefined>();

/** The parts of a hit that a card shows. */
export type GivenHit = Pick<Hit, 'therapist' | 'reasons' | 'distance'>;

/**
 * Reads a hit that a page set on an element: its record with {@link readGivenRecord}; other parts that cannot be read are left out.
 *
 * @returns undefined if it cannot be read, or cannot be read yet: then the host renders again
 */
export function readGivenHit(given: unknown, host: GivenHost): GivenHit | undefined {
  if (given === undefined || given === null) return undefined;
  const hit = readOnce(hits, given, () => readHit(given, host));
  if (hit !== 'coming') return hit;
  hits.delete(given);
  return undefined;
}

function readHit(given: unknown, host: GivenHost): GivenHit | 'coming' | undefined {
  try {
    const { therapist, reasons, distance } = given as Partial<Hit>;
    const record = readGivenRecord(therapist, host);
    if (!record || record === 'coming') return record;
    return {
      therapist: record,
      reasons: Array.isArray(reasons) ? reasons.filter(isReason) : [],
      ...(Number.isFinite(distance) && { distance: distance! }),
    };
  } catch {
    warnProblems(host, [{ path: 'hit', reason: 'cannot be read', severity: 'error' }]);
    return undefined;
  }
}

function isReason(given: unknown): given is Reason {
  const { reason, facet, value } = (given ?? {}) as Record<string, unknown>;
  if (reason !== 'facet') return typeof reason === 'string';
  return facetIds.includes(facet as FacetId) && typeof value === 'string';
}
