import type { AllStrings, Language } from './language.js';
import { atMost } from '../../lib/abort.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { ownValue } from '../../lib/own.js';
import { addLabels } from '../../vocabulary/label-table.js';
import { languageOf } from '../../lib/text/languages.js';

const tables: Record<string, AllStrings> = {};

/** Languages that load separately, one module each. They must not import from the main bundle, or it would load twice. */
const sources: Record<string, () => Promise<Language>> = {
  es: async () => (await import('./es.js')).es,
};

/** The longest time to show nothing while words load, in ms. Crisis help in English is better than none. */
const patience = 2_000;

/** The languages requested so far. Each has a promise until loading ends. */
const asked = new Map<string, Promise<void> | undefined>();

/** Whether there are words for a language. If not, dates and names are shown in English, too. */
export function hasStrings(locale: string): boolean {
  const language = languageOf(locale);
  return language === 'en' || Object.hasOwn(tables, language);
}

/** The words of an added language. English is not one: half of it loads with the later parts. */
export function addedStrings(locale: string): AllStrings | undefined {
  return ownValue(tables, languageOf(locale));
}

const listeners = new Set<() => void>();

/** Calls back whenever another language has loaded, until the returned function is called. */
export function onLanguageAdded(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Adds a language and updates the elements whose language it is. @param language its tag without a region: `es` */
export function addLanguage(language: string, { words, labels }: Language): void {
  tables[language] = words;
  addLabels(language, labels);
  for (const listener of listeners) listener();
}

/**
 * Loads the words of a language, once per page, because not every browser repeats a failed `import()`. If they do not load, English
 * is used.
 *
 * @returns what to wait for; undefined if the words are loaded, do not exist, or take too long
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
    const over = () => void asked.set(language, undefined);
    asked.set(language, atMost(come, patience).then(over));
  }
  return asked.get(language);
}
