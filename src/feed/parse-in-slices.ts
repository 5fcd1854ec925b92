import { warnMissingPart } from '../lib/lost-part.js';
import { createTask, inSlices, type YieldToPage } from '../lib/tasks.js';
import { jsonOf, parsing, type ParsedFeed, type ParseOptions } from './parsing.js';
import type { KnownNames } from './reading/known-names.js';
import { facetValues } from '../vocabulary/facets.js';

/**
 * `parseFeedText` in time slices, so that the page stays responsive while ten thousand records are read. Only `JSON.parse` cannot be
 * split. Where the first other name of an insurer or a language is met, all of them are loaded, and reading begins again.
 *
 * @param importNames brings those names. If it fails, the feed is read as `parseTherapist` reads a record
 * @throws FeedError as `parseFeedText`, and the signal's reason when aborted
 */
export async function parseFeedTextInSlices(
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

/** Reads a feed of ids and tags. Stops where names are needed. */
function* withoutNames(
  read: (names: KnownNames) => Generator<void, ParsedFeed>,
): Generator<void, ParsedFeed | undefined> {
  const asked = { names: false };
  const need = () => {
    asked.names = true;
    return undefined;
  };
  const steps = read({
    insurers: need,
    languages: need,
    // Of most payers the vocabulary knows no plans.
    plans: (payer) =>
      facetValues('payer').some((value) => value.startsWith(`${payer}/`)) ? need() : undefined,
    join: (insurances) => insurances,
  });
  for (;;) {
    const { done, value } = steps.next();
    if (asked.names) return undefined;
    if (done) return value;
    yield;
  }
}
