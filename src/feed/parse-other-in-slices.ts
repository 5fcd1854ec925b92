import { warnMissingPart } from '../lib/lost-part.js';
import { createTask, inSlices } from '../lib/tasks.js';
import type { SliceOptions } from './parse-in-slices.js';
import { parsing, type ParsedFeed } from './parsing.js';
import type { KnownNames } from './reading/known-names.js';
import { namesAtHand } from './reading/names-at-hand.js';

/**
 * Reads a feed that is not quite as the schema says. Where the first text is met that may be another name of an insurer or a language, all
 * of those are loaded, and reading begins again.
 *
 * @param json is not changed
 * @param importNames brings those names. If it fails, the feed is read as `parseTherapist` reads a record
 */
export async function parseOtherInSlices(
  json: unknown,
  { breathe, signal, ...options }: SliceOptions,
  importNames: () => Promise<{ otherNames: KnownNames }> = () => import('./reading/other-names.js'),
): Promise<ParsedFeed> {
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
