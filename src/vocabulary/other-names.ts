import { wordsOf } from '../lib/text/words.js';
import { aliases } from './aliases.js';
import type { FacetId } from './facets.js';
import { readAliases } from './names.js';

/**
 * The other names of the values of a facet, folded, as the search field of a filter finds values by them.
 *
 * @example otherNames('payer').get('blue-cross-blue-shield') // ['bcbs', 'blue cross', …]
 */
export function otherNames(facet: FacetId): ReadonlyMap<string, readonly string[]> {
  const lines = readAliases(aliases[facet] ?? '');
  return new Map(
    [...lines].map(([value, { names }]) => [
      value,
      names.map(({ name }) => wordsOf(name).join(' ')),
    ]),
  );
}
