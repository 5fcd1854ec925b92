import { warnMissingPart } from '../lib/lost-part.js';
import { createTask, inSlices, type YieldToPage } from '../lib/tasks.js';
import { jsonOf, parsing, type ParsedFeed, type ParseOptions } from './parsing.js';
import type { KnownNames } from './reading/known-names.js';
import { FeedError } from './errors.js';
import { namesAtHand } from './reading/names-at-hand.js';

/**
 * `parseFeedText` in time slices, so that the page stays responsive while ten thousand records are read. Only `JSON.parse` cannot be
 * split. Where the first text is met that may be another name of an insurer or a language, all of those are loaded, and reading begins again.
 *
 * @param importNames brings those names. If it fails, the feed is read as `parseTherapist` reads a record
 * @throws FeedError as `parseFeedText`, and the signal's reason when aborted
 */
export async function parseFeedTextInSlices(
  ...[text, options, importNames]: Parameters<typeof parse>
): Promise<ParsedFeed> {
  try {
    return await parse(text, options, importNames);
  } catch (error) {
    if (!(error instanceof FeedError)) throw error;
    // What was found instead is told by a file of its own.
    const sniff = await import('./sniff.js').catch(() => undefined);
    if (sniff && error.code === 'not-json') error.message = sniff.describeText(text, error.cause);
    if (sniff && error.code === 'not-a-feed') error.message = sniff.describeValue(jsonOf(text));
    throw error;
  }
}

async function parse(
  text: string,
  {
    breathe,
    signal,
    ...options
  }: ParseOptions & { breathe?: YieldToPage | undefined; signal?: AbortSignal | undefined },
  importNames: () => Promise<{ otherNames: KnownNames }> = () => import('./reading/other-names.js'),
): Promise<ParsedFeed> {
  const json = jsonOf(text);
  const read = (names?: KnownNames) => parsing(json, { ...options, names });
  const parsed = await inSlices(createTask(withoutNames(read)), breathe, signal);
  if (parsed) return parsed;
  const names = await importNames().then(
    ({ otherNames }) => otherNames,
    (error: unknown) => warnMissingPart('names of insurers and languages', error),
  );
  return inSlices(createTask(read(names)), breathe, signal);
}

/** Reads a feed as far as the names at hand do. Stops where others are needed. */
function* withoutNames(
  read: (names: KnownNames) => Generator<void, ParsedFeed>,
): Generator<void, ParsedFeed | undefined> {
  const asked = { names: false };
  const steps = read(
    namesAtHand(() => {
      asked.names = true;
    }),
  );
  for (;;) {
    const { done, value } = steps.next();
    if (asked.names) return undefined;
    if (done) return value;
    yield;
  }
}
