import { ownValue } from '../lib/own.js';
import { languageOf } from '../lib/text/languages.js';
import type { FacetId } from './facets.js';

/** One locale's names. A value without an entry is named after its id: `social-anxiety` → "Social anxiety". */
export interface LabelTable {
  /** The name of each facet, as the heading of its filter. */
  facets: Record<FacetId, string>;
  /** Values that are left out keep their English name, as most payers do, because they are brands. */
  values: Partial<Record<FacetId, Record<string, string>>>;
}

const tables: Record<string, LabelTable> = {};

/** Adds the names of a language besides English. @param language its tag without a region: `es` */
export function addLabels(language: string, table: LabelTable): void {
  tables[language] = table;
}

/** The names of an added language. English is not one: only elements that name values bring it. */
export function addedLabels(locale: string): LabelTable | undefined {
  return ownValue(tables, languageOf(locale));
}
