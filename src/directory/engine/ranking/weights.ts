import type { FacetId } from '../../../vocabulary/facets.js';

/** Where words are found, best first. */
export const textFields = ['name', 'label', 'headline', 'about'] as const;
export type TextField = (typeof textFields)[number];

/**
 * The points of the fit score, as in the table in DESIGN.md. Whole numbers, so that ties are exact. Nothing here can be bought.
 */
export const weights = {
  /** Each chosen or required value that is listed. */
  asked: (facet: FacetId) => (facet === 'concern' || facet === 'approach' ? 30 : 10),
  /** More, if it is among the therapist's first three concerns. */
  focus: 10,
  /** Each preferred value that is listed. */
  preferred: 20,
  /** By the field in which the worst-placed word is found. */
  text: { name: 40, label: 30, headline: 20, about: 10 },
  /** For an office at the center of the circle; falls linearly to 0 at its edge. */
  office: 20,
  accepting: { open: 10, waitlist: 3, 'existing-only': 0, closed: 0 },
  /** An opening within {@link SOON} days. */
  opening: 10,
  license: 5,
} as const;

/** How many days ahead an opening counts as soon. */
export const SOON = 7;

/** The points for an office. Both in miles: its distance from the center of the circle, and the circle's radius. */
export function officePoints(distance: number, radius: number): number {
  return Math.round(weights.office * (1 - distance / radius));
}
