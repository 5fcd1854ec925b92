import type { FacetId } from '../../../vocabulary/facets.js';

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

/** For an office at so many miles from the center of a circle. */
export function officePoints(distance: number, radius: number): number {
  return Math.round(weights.office * (1 - distance / radius));
}
