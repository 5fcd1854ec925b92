import type { Therapist } from '../../../feed/schema.js';
import { hasBit } from '../bits.js';
import type { ScoreTerm } from './score-terms.js';
import type { Hit } from '../../query.js';
import type { QueryContext } from '../filtering/query-context.js';

/** A record on the page, with its reasons, distance and next times. */
export function hitOf(
  record: number,
  therapist: Therapist,
  terms: readonly ScoreTerm[],
  { openings, nearSets, nextCall: callOf }: QueryContext,
): Hit {
  const distance = nearSets?.distances?.miles[record] ?? Infinity;
  const nextOpening = openings.next(record);
  const nextCall = callOf(record);
  const earned = terms
    .filter(({ records }) => hasBit(records, record))
    .map(({ points, reason }) => ({
      points: typeof points === 'number' ? points : points(record),
      reason: reason?.(record),
    }));
  return {
    therapist,
    fit: earned.reduce((sum, { points }) => sum + points, 0),
    reasons: earned.sort((a, b) => b.points - a.points).flatMap(({ reason }) => reason ?? []),
    ...(distance < Infinity && { distance }),
    ...(nextOpening !== undefined && { nextOpening }),
    ...(nextCall < Infinity && { nextCall }),
  };
}
