/** The file that reads typed words. It loads when the search box is entered, with the names of all values. */
import { MOST_TYPED } from '../../directory/text.js';
import type { DirectoryInfo } from '../../directory/query.js';
import { aliases } from '../../vocabulary/aliases.js';
import { createTask, inSlices } from '../../lib/tasks.js';
import { foldAccents } from '../../lib/text/folding.js';
import { languageOf as languageOfTag } from '../../lib/text/languages.js';
import { createLabels } from '../../vocabulary/labels.js';
import { languagesIn } from '../../vocabulary/language/text-languages.js';
import { readingNames } from '../../vocabulary/names.js';
import { loadLookup } from '../place-names.js';
import type { LoadedDirectory } from '../state.js';
import { placesAsked, readTyped, type Typed } from './read-typed.js';

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
    const typed = readTyped(text, { ...context, isRatherName, place });
    const language = typed.filters.facets?.language ? undefined : languageOf(text, locale, info);
    return { ...typed, ...(language && { language }) };
  };
}

/** The language of a text that is not in that of the page, if some therapists speak it and others do not. */
function languageOf(text: string, locale: string, info: DirectoryInfo): string | undefined {
  const page = languageOfTag(locale) === 'es' ? 'es' : 'en';
  // Accents are in names too.
  const [language] = languagesIn(foldAccents(text), page).used;
  const count = language === page ? 0 : (info.values.language[language!] ?? 0);
  return count > 0 && count < info.size ? language : undefined;
}
