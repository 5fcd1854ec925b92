/** The file that reads typed words. It loads when the search box is entered, with the names of all values. */
import { MOST_TYPED } from '../../directory/text.js';
import type { DirectoryInfo } from '../../directory/query.js';
import { aliases } from '../../vocabulary/aliases.js';
import { atMost } from '../../lib/abort.js';
import { wordsOf } from '../../lib/text/words.js';
import { createTask, inSlices } from '../../lib/tasks.js';
import { foldAccents } from '../../lib/text/folding.js';
import { languageOf as languageOfTag } from '../../lib/text/languages.js';
import { createLabels } from '../../vocabulary/labels.js';
import { languagesIn } from '../../vocabulary/language/text-languages.js';
import { readingNames } from '../../vocabulary/names.js';
import type { PlacePhrase } from '../../vocabulary/places/place-phrases.js';
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
    isRatherName: (city: string, typed: string) => isRatherName(city, typed, directory),
  };
  return async (text) => {
    const typed = readTyped(text, { ...context, place: await placeIn(text, directory) });
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

/** The longest phrase of a text that is a place: “portland oregon” before “oregon”. */
async function placeIn(text: string, directory: LoadedDirectory): Promise<PlacePhrase | undefined> {
  const { placePhrases } = (await loadLookup()) ?? {};
  if (!placePhrases) return undefined;
  const read = text.slice(0, MOST_TYPED);
  const phrases = placesAsked(read, placePhrases(read), (city, typed) =>
    isRatherName(city, typed, directory),
  ).slice(0, MOST_LOOKUPS);
  for (const phrase of phrases) {
    if (phrase.sure) return phrase;
    const answer = await soon(directory.placeNamed(phrase.text));
    // The search itself waits longer, for a name that is sure.
    if (answer === undefined) return phrases.find(({ sure }) => sure);
    const isPlace = answer.kind === 'found' || answer.kind === 'ambiguous';
    if (isPlace && !answer.isDoubtful) return phrase;
  }
  return undefined;
}

/**
 * Whether the name of a city is rather a therapist’s: a person’s ("Austin"), or, as part of what was typed, a practice’s ("Denver
 * Recovery Group", but not "Denver" where there are offices).
 *
 * @param typed all that was typed
 */
function isRatherName(
  city: string,
  typed: string,
  { names, hasOfficeIn }: LoadedDirectory,
): boolean {
  const { people, all } = names?.() ?? { people: '', all: '' };
  const name = ` ${wordsOf(city).join(' ')} `;
  const whole = ` ${wordsOf(typed).join(' ')} `;
  if (people.includes(name) || (whole !== name && all.includes(whole))) return true;
  return !hasOfficeIn?.(city) && all.includes(name);
}

/** The answer, unless it takes too long. */
async function soon<T>(coming: Promise<T>): Promise<T | undefined> {
  let answer: T | undefined;
  await atMost(
    coming.then((value) => (answer = value)),
    PATIENCE,
  );
  return answer;
}

/** How long reading waits for the names of places, in milliseconds. */
const PATIENCE = 2_000;
/** No more phrases of a text are looked up. */
const MOST_LOOKUPS = 6;
