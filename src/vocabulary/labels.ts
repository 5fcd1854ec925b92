import type { LabelTable } from './label-table.js';
import type { TermFacet, FacetId } from './facets.js';
import { ownValue } from '../lib/own.js';
import { atStart } from '../lib/text/text.js';
// Beside each other, the ids of the vocabulary and their names take half a kilobyte less of the compressed embed.
import './facets.js';
import { english } from './labels.en.js';
import { languageOf } from '../lib/text/languages.js';

/** What things are called in one locale, over one feed. */
export interface Labels {
  facet(facet: FacetId): string;
  value(facet: FacetId, value: string): string;
}

const tables: Record<string, LabelTable> = { en: english };

/** Adds the names of a language. @param language its tag without a region: `es` */
export function addLabels(language: string, table: LabelTable): void {
  tables[language] = table;
}

/**
 * Looks names up: the feed's own label first for a value the vocabulary does not know, then the locale's table, then the
 * id itself made readable. Languages come from `Intl`, which knows thousands, but for the few it names badly.
 *
 * @example createLabels('en-US').value('approach', 'emdr') // 'EMDR'
 */
export function createLabels(locale: string, feed: FeedLabels = {}): Labels {
  const table = ownValue(tables, languageOf(locale)) ?? english;
  return {
    facet: (facet) => table.facets[facet],
    value: (facet, value) =>
      ownValue(table.values[facet], value) ??
      ownValue(english.values[facet], value) ??
      // Of facets that a feed has no terms for, there are none.
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
    // Some browsers write it as inside a sentence, some as standing alone.
    return name && atStart(name);
  } catch {
    return undefined;
  }
}

function humanize(id: string): string {
  return atStart(id.replaceAll('-', ' '));
}

/** Labels of the values that the feed brings itself, by facet and id. */
export type FeedLabels = Partial<Record<TermFacet, Record<string, string>>>;
