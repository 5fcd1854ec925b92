import { createTask, inSlices, type YieldToPage } from '../lib/tasks.js';
import { bringReader } from './bring-reader.js';
import { FeedError } from './errors.js';
import { jsonOf } from './json-of.js';
import type { ParsedFeed, ParseOptions } from './parsing.js';
import { readCanonical } from './reading/canonical.js';
import type { KnownNames } from './reading/known-names.js';

export interface SliceOptions extends ParseOptions {
  breathe?: YieldToPage | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * `parseFeedText` in time slices, so that the page stays responsive while ten thousand records are read. Only `JSON.parse` cannot be
 * split. What reads other spellings than the schema's is loaded only for a feed that has them.
 *
 * @param importNames brings other names of insurers and languages
 * @throws FeedError as `parseFeedText`, and the signal's reason when aborted
 */
export async function parseFeedTextInSlices(
  text: string,
  options: SliceOptions,
  importNames?: () => Promise<{ otherNames: KnownNames }>,
): Promise<ParsedFeed> {
  try {
    const canonical = createTask(readCanonical(jsonOf(text), options));
    const feed = await inSlices(canonical, options.breathe, options.signal);
    if (feed) return { feed, problems: [] };
    const { parseOtherInSlices } = await bringReader(() => import('./parse-other-in-slices.js'));
    // Anew, because reading has changed the first value.
    return await parseOtherInSlices(jsonOf(text), options, importNames);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // What was found instead is told by a file of its own.
    const sniff = await import('./sniff.js').catch(() => undefined);
    if (sniff && error.code === 'not-json') error.message = sniff.describeText(text, error.cause);
    if (sniff && error.code === 'not-a-feed') error.message = sniff.describeValue(jsonOf(text));
    throw error;
  }
}
