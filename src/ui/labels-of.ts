import { createLabels, type Labels } from '../vocabulary/labels.js';
import type { FeedMeta } from '../finder/state.js';

const made = new WeakMap<object, Map<string, Labels>>();
const noFeed = {};

/** The names of facets and values in a language, with the feed's own. Made once for both. */
export function labelsOf(locale: string, feed: FeedMeta | undefined): Labels {
  const key = feed?.labels ?? noFeed;
  const byLocale = made.get(key) ?? new Map<string, Labels>();
  made.set(key, byLocale);
  let labels = byLocale.get(locale);
  if (!labels) byLocale.set(locale, (labels = createLabels(locale, feed?.labels)));
  return labels;
}
