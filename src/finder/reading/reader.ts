/** The file that reads typed words. It loads when the search box is entered, with the names of all values. */
import { MOST_TYPED } from '../../directory/text.js';
import type { DirectoryInfo } from '../../directory/query.js';
import { aliases } from '../../vocabulary/aliases.js';
import { createTask, inSlices } from '../../lib/tasks.js';
import { createLabels } from '../../vocabulary/labels.js';
import { readingNames } from '../../vocabulary/names.js';
import { bringSearchWork } from '../late-work.js';
import { loadLookup } from '../place-names.js';
import type { LoadedDirectory } from '../state.js';
import { placesAsked, readTyped, type Typed } from './read-typed.js';

export { leftOutOf } from './relaxing.js';

/** Reads a typed search. It looks up words that may be a place. */
export type Reader = (text: string) => Promise<Typed>;

/**
 * A reader of searches in a directory. Reading the names of its values is done in slices, in which the page can work.
 *
 * @param locale BCP 47, of the labels that visitors see
 */
export async function createReader(
  directory: LoadedDirectory,
  info: DirectoryInfo,
  locale: string,
): Promise<Reader> {
  // Until then, a directory does not know its names.
  await bringSearchWork().catch(() => undefined);
  const { labels: own } = directory.feed;
  const labels = [createLabels(locale, own), createLabels('en', own)];
  const context = {
    names: await inSlices(createTask(readingNames(aliases, info.values, labels))),
    isListed: (facet: keyof typeof info.values, value: string) =>
      Object.hasOwn(info.values[facet], value),
    isName: (word: string) => directory.names?.().people.includes(` ${word} `) ?? false,
    hasOfficeIn: (city: string) => directory.hasOfficeIn?.(city) ?? false,
  };
  return async (text) => {
    const lookup = await loadLookup();
    const isRatherName = (city: string, all: string) =>
      lookup?.isRatherName(city, all, directory) ?? false;
    const read = text.slice(0, MOST_TYPED);
    const phrases = placesAsked(read, lookup?.placePhrases(read) ?? [], isRatherName);
    const place = await lookup?.firstPlace(phrases, directory.placeNamed);
    // The state in the name of a plan is none to search in, unless somebody works there.
    const plan = place && (await lookup?.textOfPlan(text, place, context.names, directory));
    if (plan !== undefined) return readTyped(plan, { ...context, isRatherName });
    const misspelled = place ?? (await lookup?.misspelledPlace(read, context.names, directory));
    return readTyped(text, { ...context, isRatherName, place: misspelled });
  };
}
