import type { FacetId } from '../vocabulary/facets.js';
import type { AcceptingStatus } from './facts.js';
import { DAY } from './moment.js';
import type { Plan } from './plan.js';
import type { Cell, Reason } from './query.js';

/** Where words were found, the most telling first. */
export const textFields = ['name', 'label', 'headline', 'about'] as const;
export type TextField = (typeof textFields)[number];

/**
 * The points of the published formula; DESIGN.md has the table. Whole numbers, so that ties are exact. There is nothing in
 * it that could be bought.
 */
export const weights = {
  /** Each chosen or required value that is listed. */
  asked: (facet: FacetId) => (facet === 'concern' || facet === 'approach' ? 30 : 10),
  /** More, where it is among the therapist's first three concerns. */
  focus: 10,
  /** Each preferred value that is listed. */
  preferred: 20,
  /** By where the worst-placed word was found. */
  text: { name: 40, label: 30, headline: 20, about: 10 },
  /** For an office at the center of the circle; falls evenly to 0 at its edge. */
  office: 20,
  accepting: { open: 10, waitlist: 3, 'existing-only': 0, closed: 0 },
  /** An opening within {@link SOON} days. */
  opening: 10,
  license: 5,
} as const;

/** Days within which an opening counts as soon. */
export const SOON = 7;

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
export function fitParts(plan: Plan, facts: FitFacts): FitPart[] {
  const parts: FitPart[] = [];
  for (const { facet, value, role, preferred } of plan.wanted) {
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

/** For an office at so many miles from the center of a circle. */
export function officePoints(distance: number, radius: number): number {
  return Math.round(weights.office * (1 - distance / radius));
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

/**
 * Where a therapist stands among equals, for one seed. A hash of both, so nobody is first for long: FNV-1a over the id,
 * then the mixing steps of MurmurHash3 with the seed.
 *
 * @returns a whole number below 2³²
 */
export function turnOf(id: string, seed: number): number {
  return turn(hashOf(id), seed);
}

/** {@link turnOf} an id whose hash is known. */
export function turn(hash: number, seed: number): number {
  return mix(hash ^ mix(seed));
}

/** The part of the turn that no seed changes. */
export function hashOf(id: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) h = Math.imul(h ^ id.charCodeAt(i), 0x01000193);
  return h;
}

function mix(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
