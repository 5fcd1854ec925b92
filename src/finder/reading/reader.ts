/** The file that reads typed words. It loads when the search box is entered, with the names of all values. */
import type { DirectoryInfo } from '../../directory/query.js';
import { aliases } from '../../vocabulary/aliases.js';
import { createLabels } from '../../vocabulary/labels.js';
import { createNames } from '../../vocabulary/names.js';
import type { LoadedDirectory } from '../state.js';
import { readTyped, type Typed } from './read-typed.js';

/** Reads a typed search. It looks up words that may be a place. */
export type Reader = (text: string) => Promise<Typed>;

/**
 * A reader of searches in a directory.
 *
 * @param locale BCP 47, of the labels that visitors see
 */
export function createReader(
  directory: LoadedDirectory,
  info: DirectoryInfo,
  locale: string,
): Reader {
  const { labels: own } = directory.feed;
  const labels = [createLabels(locale, own), createLabels('en', own)];
  const context = {
    names: createNames(aliases, info.values, labels),
    isListed: (facet: keyof typeof info.values, value: string) =>
      Object.hasOwn(info.values[facet], value),
    isName: (word: string) => directory.isName?.(word) ?? false,
    hasOfficeIn: (city: string) => directory.hasOfficeIn?.(city) ?? false,
  };
  return async (text) => {
    const typed = readTyped(text, context);
    if (!typed.place || typed.place.isSure) return typed;
    const answer = await directory.placeNamed(typed.place.text);
    const isPlace = answer.kind === 'found' || answer.kind === 'ambiguous';
    return isPlace && !answer.isDoubtful
      ? typed
      : readTyped(text, { ...context, hasGuesses: false });
  };
}
