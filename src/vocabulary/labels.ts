import { addedLabels } from './label-table.js';
import type { TermFacet, FacetId } from './facets.js';
import { ownValue } from '../lib/own.js';
import { atStart } from '../lib/text/text.js';
// Keep this import next to the labels: the compressed embed is half a kilobyte smaller with the ids and names together.
import './facets.js';
import { english } from './labels.en.js';

export { addLabels } from './label-table.js';

/** The names of facets and values in one locale, with one feed's own labels. */
export interface Labels {
  facet(facet: FacetId): string;
  value(facet: FacetId, value: string): string;
}

/**
 * Looks up names: for a value outside the vocabulary, first the feed's own label; then the locale's table; then the id in readable
 * form. Names of languages come from `Intl`, which knows thousands, except for the few that it names badly.
 *
 * @example createLabels('en-US').value('approach', 'emdr') // 'EMDR'
 */
export function createLabels(locale: string, feed: FeedLabels = {}): Labels {
  const table = addedLabels(locale) ?? english;
  return {
    facet: (facet) => table.facets[facet],
    value: (facet, value) =>
      ownValue(table.values[facet], value) ??
      ownValue(english.values[facet], value) ??
      // A feed has no labels for facets without terms.
      ownValue(feed[facet as TermFacet], value) ??
      (facet === 'payer' ? ownValue(feed.plan, value) : undefined) ??
      (facet === 'language' ? languageName(value, locale) : undefined) ??
      humanize(value.slice(value.indexOf('/') + 1)),
  };
}

const displayNames = new Map<string, Intl.DisplayNames | undefined>();

function languageName(tag: string, locale: string): string | undefined {
  if (!displayNames.has(locale)) {
    try {
      displayNames.set(
        locale,
        new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }),
      );
    } catch {
      displayNames.set(locale, undefined);
    }
  }
  try {
    const name = displayNames.get(locale)?.of(tag);
    // Browsers differ in whether they capitalize it.
    return name && atStart(name);
  } catch {
    return undefined;
  }
}

function humanize(id: string): string {
  return atStart(id.replaceAll('-', ' '));
}

/** Labels of the feed's own values, by facet and id. */
export type FeedLabels = Partial<Record<TermFacet, Record<string, string>>>;
