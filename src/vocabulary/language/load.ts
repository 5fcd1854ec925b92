/**
 * Understands typed words: danger at once, in English and Spanish; concerns and approaches once the lexicon of a language
 * is loaded. Import it with `import()`: this one file is enough to detect danger, even if a lexicon fails to load.
 */
import { ownValue } from '../../lib/own.js';
import { inSlices, yieldToPage, type Task } from '../../lib/tasks.js';
import { foldMarks } from '../../lib/text/folding.js';
import { languageOf } from '../../lib/text/languages.js';
import { createDangerTask, detectCrisis } from './crisis/crisis.js';
import { createFindInLanguages, isSilent, understandingOf, type Understand } from './listen.js';
import type { FindMentions, Mentions } from './mentions.js';
import { languagesIn, type Language } from './text-languages.js';
import { createFindMentions } from './understand.js';

export { createDangerTask, detectCrisis };

/** Understands texts with the lexicons that are there, and tells what else a text needs. */
export interface Listener extends Understand {
  /**
   * Loads the lexicon of another language, if a text is in one that is not the page’s: `undefined` if there is all that it needs.
   * Understand the text again once it has come.
   *
   * @throws (rejects) whatever a failed `import()` throws; the next call tries again
   */
  prepare(text: string): Promise<unknown> | undefined;
  /** The language that a text is in, if that is not the page’s. One or two words tell none. */
  foreign(text: string): Language | undefined;
  /**
   * Reads a long text in slices, so that the page stays responsive: `undefined` for a short one. Understanding it is then immediate.
   * Reading another text ends it.
   */
  readAhead(text: string): Promise<void> | undefined;
}

/** The lexicons, each a module loaded on first use. */
const sources: Readonly<Record<Language, () => Promise<{ source: string }>>> = {
  en: () => import('./lexicon.en.js'),
  es: () => import('./lexicon.es.js'),
};

const loading = new Map<Language, Promise<FindMentions>>();
const finders = new Map<Language, FindMentions>();
const listeners = new Map<Language, Listener>();

/**
 * Loads the lexicon of a page’s language and returns the function that understands texts there. Call it in idle time, or when a
 * search box is first focused, so that the first sentence does not wait. The result is kept; after a failure, the next call
 * tries again.
 *
 * A text is understood in its own language, English or Spanish. The lexicon of the one that is not the page’s loads when a text
 * first needs it: `prepare` waits for it.
 *
 * @param locale BCP 47; only its language counts. Without data for it, the function finds no concerns.
 * @throws whatever a failed `import()` throws, a `TypeError` in browsers
 * @example
 * const listen = await loadLanguage('en-US');
 * listen('I can’t sleep').concerns[0]?.id   // 'sleep'
 * await listen.prepare('no puedo dormir');  // loads Spanish
 * listen('no puedo dormir').concerns[0]?.id // 'sleep'
 */
export async function loadLanguage(locale: string): Promise<Listener> {
  const page = languageOf(locale);
  if (!isKnown(page)) return understandNothing;
  await load(page);
  const known = listeners.get(page) ?? createListener(page);
  listeners.set(page, known);
  return known;
}

function createListener(page: Language): Listener {
  const find = createFindInLanguages(page, (language) => finders.get(language));
  /** The text that was read last, with the lexicons that were there. */
  let last: { text: string; lexicons: number; task: Task<Mentions> } | undefined;
  const taskOf = (text: string): Task<Mentions> => {
    if (last?.text !== text || last.lexicons !== finders.size) {
      last = { text, lexicons: finders.size, task: find(text) };
    }
    return last.task;
  };
  const prepare = (text: string) => {
    const { used, perhaps } = languagesIn(text, page);
    const isUnclear = perhaps && !finders.has(perhaps) && isSilent(taskOf(text).value());
    const missing = [...used, ...(isUnclear ? [perhaps] : [])].filter((one) => !finders.has(one));
    return missing.length ? Promise.all(missing.map(load)) : undefined;
  };
  const inSteps = async (task: Task<Mentions>) => {
    while (task.step()) {
      await yieldToPage();
      if (last?.task !== task) return;
    }
  };
  const foreign = (text: string) => {
    // Accents are in names too.
    const [language] = languagesIn(foldMarks(text), page).used;
    return language === page ? undefined : language;
  };
  const readAhead = (text: string) => (text.length > SHORT ? inSteps(taskOf(text)) : undefined);
  return Object.assign((text: string) => understandingOf(text, taskOf(text).value()), {
    prepare,
    foreign,
    readAhead,
  });
}

/** A text of at most this many characters is read at once. */
const SHORT = 200;

function load(language: Language): Promise<FindMentions> {
  const known = loading.get(language);
  if (known) return known;
  const coming = loadFinder(language).catch((error: unknown) => {
    loading.delete(language);
    throw error;
  });
  loading.set(language, coming);
  return coming;
}

async function loadFinder(language: Language): Promise<FindMentions> {
  const { source } = await sources[language]();
  const finder = await inSlices(createFindMentions(source, language));
  finders.set(language, finder);
  return finder;
}

function isKnown(language: string): language is Language {
  return ownValue(sources, language) !== undefined;
}

/** Understands a language without data: no concerns, but danger in English and Spanish is still detected. */
const understandNothing: Listener = Object.assign(
  (text: string) => understandingOf(text, undefined, false),
  { prepare: () => undefined, foreign: () => undefined, readAhead: () => undefined },
);
