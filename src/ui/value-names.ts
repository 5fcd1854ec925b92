import { LatePart } from '../page/late-part.js';

/**
 * The names of values that a card shows of anyone. A card that comes alone brings them once it has someone to show; the results have them
 * from the start, and give them to the cards beside them.
 */
export const valueNames = new LatePart(
  'the names of specialties and insurers',
  () => import('./card-labels-of.js'),
);

/** The names of all values, which a card needs for what someone searched for. Elements of a search give them to it. */
export const allNames = new LatePart(
  'the names of what was searched for',
  () => import('./labels-of.js'),
);
