import type { Therapist } from '../feed/index.js';
import { hasBit } from './bits.js';
import type { Line } from './lines.js';
import type { Hit } from './query.js';
import type { Scene } from './scene.js';

/** What is shown of one record of a page: only these few are put into words. */
export function hitOf(
  record: number,
  therapist: Therapist,
  lines: readonly Line[],
  { free, around }: Scene,
): Hit {
  const distance = around?.distances?.miles[record] ?? Infinity;
  const nextOpening = free.next(record);
  const earned = lines
    .filter(({ who }) => hasBit(who, record))
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
  };
}
