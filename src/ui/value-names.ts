import { LatePart } from '../page/late-part.js';

/**
 * The names of facets and values. A card that comes alone brings them once it has someone to show; elements of a search have them from the
 * start, and give them to the cards beside them.
 */
export const valueNames = new LatePart(
  'the names of specialties and insurers',
  () => import('./labels-of.js'),
);
