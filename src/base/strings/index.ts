import { renderLanguages } from '../../context/locale.js';
import { addLabels, type LabelTable } from '../../vocabulary/labels.js';
import { languageOf } from '../../vocabulary/language-of.js';
import { en } from './en.js';

/** Every word of the interface, keyed. A locale is a table of this shape. */
export type Strings = typeof en;

/** All that is said in one language: the interface, and the names of what can be searched for. */
export interface Language {
  words: Strings;
  labels: LabelTable;
}

const tables: Record<string, Strings> = { en };

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
  return languageOf(locale) in tables;
}

/** The words of a language; English where there is no table for it. @example strings('en-GB').clearAll */
export function strings(locale: string): Strings {
  return tables[languageOf(locale)] ?? en;
}

/** Adds a language, and shows the page in it where that is the page’s. @param language its tag without a region: `es` */
export function addLanguage(language: string, { words, labels }: Language): void {
  tables[language] = words;
  addLabels(language, labels);
  renderLanguages();
}

/**
 * Asks for the words of a language, once per page: a failed `import()` is not asked for again by every browser. Where they cannot
 * be had, there is English.
 *
 * @returns what to wait for; undefined where the words are there, where there are none, and where they take too long
 */
export function bringStrings(locale: string): Promise<void> | undefined {
  const language = languageOf(locale);
  const bring = sources[language];
  if (!bring || language in tables) return undefined;
  if (!asked.has(language)) {
    const come = bring().then(
      (table) => addLanguage(language, table),
      () => undefined,
    );
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const over = () => void asked.set(language, undefined);
    asked.set(language, Promise.race([come, late]).then(over));
  }
  return asked.get(language);
}
