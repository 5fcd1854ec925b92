import { compileFeed } from '../src/feed/compiled/compile.js';
import type { CompiledFiles } from '../src/feed/compiled/compile-parsed.js';
import { NOW, syntheticFeed } from './synthetic.js';

export { NOW };

/** A synthetic feed as its publisher serves it: as JSON, without the labels that reading adds, and compiled. */
export function publishedFeed(size: number): { json: string } & CompiledFiles {
  const feed = { ...syntheticFeed(size), labels: undefined };
  const baseUrl = 'https://practice.example/';
  const compiled = compileFeed(feed, { now: NOW, baseUrl, name: String(size) });
  return { json: JSON.stringify(feed), ...compiled };
}
