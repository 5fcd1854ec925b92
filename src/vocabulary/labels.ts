import { addedLabels } from './label-table.js';
import type { FacetId } from './facets.js';
import { english } from './labels.en.js';
import { createValueLabels, type FeedLabels, type ValueLabels } from './value-labels.js';

export { addLabels } from './label-table.js';

/** The names of facets and values in one locale, with one feed's own labels. */
export interface Labels extends ValueLabels {
  facet(facet: FacetId): string;
}

/**
 * Looks up names of facets, and of values as {@link createValueLabels}.
 *
 * @example createLabels('en-US').value('approach', 'emdr') // 'EMDR'
 */
export function createLabels(locale: string, feed?: FeedLabels): Labels {
  const { facets } = addedLabels(locale) ?? english;
  return {
    ...createValueLabels(locale, feed, english.values),
    facet: (facet) => facets[facet],
  };
}
