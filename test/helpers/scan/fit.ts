import type { FacetId } from '../../../src/vocabulary/facets.js';
import type { AcceptingStatus } from '../../../src/record/facts.js';
import {
  officePoints,
  SOON,
  weights,
  type TextField,
} from '../../../src/directory/engine/ranking/weights.js';
import { DAY } from '../../../src/lib/dates.js';
import type { NormalizedQuery } from '../../../src/directory/engine/filtering/normalized-query.js';
import type { Reason } from '../../../src/directory/query.js';
import type { Cell } from '../../../src/record/week.js';

/** What is known of one therapist who fits, as far as the formula goes. */
export interface FitFacts {
  lists(facet: FacetId, value: string): boolean;
  /** Whether a concern is among the first three. */
  isFocus(concern: string): boolean;
  /** Where the worst-placed word was found. */
  field?: TextField;
  /** Miles to an office within the circle where they could meet in person. */
  officeDistance?: number;
  /** Whether a remote session could be held in the state asked for. */
  remote: boolean;
  accepting?: AcceptingStatus;
  /** Epoch milliseconds. */
  nextOpening?: number;
  /** Where openings were asked for, the one that answers. */
  openingCell?: Cell;
  /** Whether a fee was asked for, and is listed. */
  feeMeets: boolean;
  licenseChecked: boolean;
}

/** One line of the sum, and what it lets a card say. */
export interface FitPart {
  points: number;
  reason?: Reason;
}

/** The lines of the sum, in one order for all engines: it decides between reasons of equal points. */
export function fitParts(plan: NormalizedQuery, facts: FitFacts): FitPart[] {
  const parts: FitPart[] = [];
  for (const { facet, value, role, preferred } of plan.scoredValues) {
    if (!facts.lists(facet, value)) continue;
    let points = preferred ? weights.preferred : 0;
    if (role !== 'prefer') {
      points += weights.asked(facet);
      if (facet === 'concern' && facts.isFocus(value)) points += weights.focus;
    }
    parts.push({ points, reason: { reason: 'facet', facet, value, role } });
  }
  const { field, officeDistance: distance, nextOpening, openingCell: cell } = facts;
  if (field) parts.push({ points: weights.text[field], reason: { reason: 'text', field } });
  if (plan.near && distance !== undefined) {
    const points = officePoints(distance, plan.near.radius);
    parts.push({ points, reason: { reason: 'near', distance } });
  }
  if (plan.near && facts.remote) {
    parts.push({ points: 0, reason: { reason: 'remote', state: plan.near.state } });
  }
  if (facts.feeMeets) parts.push({ points: 0, reason: { reason: 'fee' } });
  const soon = nextOpening !== undefined && nextOpening <= plan.now + SOON * DAY;
  parts.push({
    points: soon ? weights.opening : 0,
    ...(cell && { reason: { reason: 'opening', cell } }),
  });
  if (facts.accepting) parts.push({ points: weights.accepting[facts.accepting] });
  if (facts.licenseChecked) parts.push({ points: weights.license });
  return parts;
}

export function fitOf(parts: readonly FitPart[]): number {
  return parts.reduce((sum, { points }) => sum + points, 0);
}

/** Why someone fits, strongest first. */
export function reasonsOf(parts: readonly FitPart[]): Reason[] {
  return [...parts]
    .sort((a, b) => b.points - a.points)
    .flatMap(({ reason }) => (reason ? [reason] : []));
}
