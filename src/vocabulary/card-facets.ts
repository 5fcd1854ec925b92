import type { FacetId } from './facet-ids.js';

/** The facets of which a card shows values whatever someone searches for. Of the others, it shows a value that was searched for. */
export const cardFacets = [
  'concern',
  'approach',
  'session',
  'mode',
  'payer',
  'language',
  'profession',
] as const satisfies FacetId[];

export type CardFacet = (typeof cardFacets)[number];
