import { otherNames } from './reading/other-names.js';
import { jsonOf } from './json-of.js';
import { parsing, type ParsedFeed, type ParseOptions } from './parsing.js';
import { describeText, describeValue } from './sniff.js';
import { FeedError } from './errors.js';
import { createTask } from '../lib/tasks.js';

export type { ParsedFeed, ParseOptions } from './parsing.js';

/**
 * Reads a feed from a parsed JSON value. A bad record is left out and reported; the others still load. Never changes the
 * value, and throws nothing but a {@link FeedError}.
 *
 * @throws FeedError `not-a-feed` or `unsupported-version`
 * @example
 * const { feed, problems } = parseFeed(
 *   { version: 1, therapists: [{ id: 'ana', name: 'Ana Ruiz' }] },
 *   { now: Date.now(), baseUrl: 'https://example.org/feed.json' },
 * );
 */
export function parseFeed(input: unknown, { now, baseUrl }: ParseOptions): ParsedFeed {
  try {
    return createTask(parsing(input, { now, baseUrl, names: otherNames })).value();
  } catch (error) {
    // With a cause, the value cannot be looked at.
    if (error instanceof FeedError && error.code === 'not-a-feed' && !error.cause)
      error.message = describeValue(input);
    throw error;
  }
}

/**
 * {@link parseFeed} for the text of a file.
 *
 * @throws FeedError as `parseFeed`, and `empty` or `not-json`
 */
export function parseFeedText(text: string, options: ParseOptions): ParsedFeed {
  let json: unknown;
  try {
    json = jsonOf(text);
  } catch (error) {
    if (error instanceof FeedError && error.code === 'not-json')
      error.message = describeText(text, error.cause);
    throw error;
  }
  return parseFeed(json, options);
}
