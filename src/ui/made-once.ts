import type { FeedMeta } from '../finder/state.js';

const noFeed = {};

/** The names in a language, with the feed's own, made once for both. */
export function madeOnce<T>(
  make: (locale: string, labels: FeedMeta['labels'] | undefined) => T,
): (locale: string, feed: FeedMeta | undefined) => T {
  const made = new WeakMap<object, Map<string, T>>();
  return (locale, feed) => {
    const key = feed?.labels ?? noFeed;
    const byLocale = made.get(key) ?? new Map<string, T>();
    made.set(key, byLocale);
    let labels = byLocale.get(locale);
    if (!labels) byLocale.set(locale, (labels = make(locale, feed?.labels)));
    return labels;
  };
}
