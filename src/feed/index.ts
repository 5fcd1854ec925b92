/**
 * The feed: what it is, and how bytes become records. Needs no DOM.
 *
 * @example
 * import { loadFeed } from 'therapist-finder';
 * const { feed, problems } = await loadFeed('https://example.org/feed.json', { now: Date.now() });
 */
export { FeedError, type FeedErrorCode } from './errors.js';
export type { Progress } from './fetch.js';
export { loadFeed, type LoadedFeed } from './load-feed.js';
export type { FeedCache, LoadOptions, SavedFile } from './loading.js';
export { compileFeed, type CompileOptions } from './compiled/compile.js';
export type { CompiledFiles } from './compiled/compile-parsed.js';
export { parseFeed, parseFeedText, type ParsedFeed, type ParseOptions } from './parse.js';
export { telHref } from '../lib/text/phone.js';
export type { FeedProblem } from './problems.js';
export type {
  Accepting,
  Availability,
  Booking,
  Consultation,
  Fee,
  Feed,
  FeedInput,
  Hours,
  Insurance,
  License,
  Location,
  Organization,
  Therapist,
  TherapistInput,
} from './schema.js';
export type { TermFacet } from '../vocabulary/facets.js';
export type { FeedLabels } from '../vocabulary/value-labels.js';
export { isSlug, slug } from '../lib/text/text.js';
export { safeUrl } from '../lib/url.js';
