import { addedLabels, type LabelTable } from './label-table.js';
import type { TermFacet, FacetId } from './facets.js';
import { ownValue } from '../lib/own.js';
import { atStart } from '../lib/text/text.js';
import { englishOnCards } from './labels.en.cards.js';

/** The names of values in one locale, with one feed's own labels. */
export interface ValueLabels {
  value(facet: FacetId, value: string): string;
}

/** Labels of the feed's own values, by facet and id. */
export type FeedLabels = Partial<Record<TermFacet, Record<string, string>>>;

/**
 * Looks up names: for a value outside the vocabulary, first the feed's own label; then the locale's table; then the id in readable
 * form. Names of languages come from `Intl`, which knows thousands, except for the few that it names badly.
 *
 * @param english the names in English; without it, only those of values that a card shows of anyone
 */
export function createValueLabels(
  locale: string,
  feed: FeedLabels = {},
  english: LabelTable['values'] = englishOnCards,
): ValueLabels {
  const values = addedLabels(locale)?.values ?? english;
  return {
    value: (facet, value) =>
      ownValue(values[facet], value) ??
      ownValue(english[facet], value) ??
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
