import type { Strings, AllStrings, Language } from './language.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { ownValue } from '../../lib/own.js';
import { addLabels } from '../../vocabulary/labels.js';
import { languageOf } from '../../lib/text/languages.js';
import { en } from './en.js';

const tables: Record<string, AllStrings> = {};

/** The languages that lie beside the code, each a module of its own. It imports nothing of the first file, or would bring that twice. */
const sources: Record<string, () => Promise<Language>> = {
  es: async () => (await import('./es.js')).es,
};

/** How long nothing is shown for want of words, in ms. Crisis help in English is better than none. */
const patience = 2_000;

/** What has been asked for, and the wait for it until that is over. */
const asked = new Map<string, Promise<void> | undefined>();

/** Whether there are words for a language. Where there are none, dates and names are better in English too. */
export function hasStrings(locale: string): boolean {
  const language = languageOf(locale);
  return language === 'en' || Object.hasOwn(tables, language);
}

/** The words of a language; English where there is no table for it. @example strings('en-GB').clearAll */
export function strings(locale: string): Strings {
  return addedStrings(locale) ?? en;
}

/** The words of a language that was added. English was not: half of it comes with the later parts. */
export function addedStrings(locale: string): AllStrings | undefined {
  return ownValue(tables, languageOf(locale));
}

const listeners = new Set<() => void>();

/** Calls back whenever the words of another language have come, until the returned function is called. */
export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Adds a language, and shows the page in it where that is the page’s. @param language its tag without a region: `es` */
export function addLanguage(language: string, { words, labels }: Language): void {
  tables[language] = words;
  addLabels(language, labels);
  for (const listener of listeners) listener();
}

/**
 * Asks for the words of a language, once per page: a failed `import()` is not asked for again by every browser. Where they cannot
 * be had, there is English.
 *
 * @returns what to wait for; undefined where the words are there, where there are none, and where they take too long
 */
export function bringStrings(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  const bring = ownValue(sources, language);
  if (!bring || Object.hasOwn(tables, language)) return undefined;
  if (!asked.has(language)) {
    const come = bring().then(
      (table) => addLanguage(language, table),
      (error: unknown) => warnMissingPart(`the words of the language "${language}"`, error),
    );
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const over = () => void asked.set(language, undefined);
    asked.set(language, Promise.race([come, late]).then(over));
  }
  return asked.get(language);
}
