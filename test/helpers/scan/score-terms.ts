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

/** What the fit score needs to know about a record in the results. */
export interface ScoreFacts {
  lists(facet: FacetId, value: string): boolean;
  /** Whether a concern is among the first three. */
  isFocus(concern: string): boolean;
  /** The field in which the worst-placed word is found. */
  field?: TextField;
  /** Miles to an office within the circle, if the therapist meets in person. */
  officeDistance?: number;
  /** Whether the therapist meets remotely and may serve the state asked for. */
  remote: boolean;
  accepting?: AcceptingStatus;
  /** Epoch milliseconds. */
  nextOpening?: number;
  /** If openings are asked for, the cell of the one to give as a reason. */
  openingCell?: Cell;
  /** Whether a fee is asked for and listed. */
  feeMeets: boolean;
  licenseChecked: boolean;
}

/** A term of the fit score, and the reason that a card may give. */
export interface ScoreTerm {
  points: number;
  reason?: Reason;
}

/** The terms of the fit score. Every engine has them in this order, because it decides between reasons of equal points. */
export function scoreTermsOf(query: NormalizedQuery, facts: ScoreFacts): ScoreTerm[] {
  const terms: ScoreTerm[] = [];
  for (const { facet, value, role, preferred } of query.scoredValues) {
    if (!facts.lists(facet, value)) continue;
    let points = preferred ? weights.preferred : 0;
    if (role !== 'prefer') {
      points += weights.asked(facet);
      if (facet === 'concern' && facts.isFocus(value)) points += weights.focus;
    }
    terms.push({ points, reason: { reason: 'facet', facet, value, role } });
  }
  const { field, officeDistance: distance, nextOpening, openingCell: cell } = facts;
  if (field) terms.push({ points: weights.text[field], reason: { reason: 'text', field } });
  if (query.near && distance !== undefined) {
    const points = officePoints(distance, query.near.radius);
    terms.push({ points, reason: { reason: 'near', distance } });
  }
  if (query.near && facts.remote) {
    terms.push({ points: 0, reason: { reason: 'remote', state: query.near.state } });
  }
  if (facts.feeMeets) terms.push({ points: 0, reason: { reason: 'fee' } });
  const soon = nextOpening !== undefined && nextOpening <= query.now + SOON * DAY;
  terms.push({
    points: soon ? weights.opening : 0,
    ...(cell && { reason: { reason: 'opening', cell } }),
  });
  if (facts.accepting) terms.push({ points: weights.accepting[facts.accepting] });
  if (facts.licenseChecked) terms.push({ points: weights.license });
  return terms;
}

export function scoreOf(terms: readonly ScoreTerm[]): number {
  return terms.reduce((sum, { points }) => sum + points, 0);
}

/** The reasons, strongest first. */
export function reasonsOf(terms: readonly ScoreTerm[]): Reason[] {
  return [...terms]
    .sort((a, b) => b.points - a.points)
    .flatMap(({ reason }) => (reason ? [reason] : []));
}
