import './facets.js';
import type { FacetId } from './facets.js';

/** One locale's names. A value without an entry is named after its id: `social-anxiety` → "Social anxiety". */
export interface LabelTable {
  /** The name of each facet, as the heading of its filter. */
  facets: Record<FacetId, string>;
  /** Values that are left out keep their English name, as most payers do, because they are brands. */
  values: Partial<Record<FacetId, Record<string, string>>>;
}
