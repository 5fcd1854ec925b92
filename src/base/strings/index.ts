import { renderLanguages } from '../../context/locale.js';
import { warnLost } from '../../feed/lost-part.js';
import { own } from '../../feed/own.js';
import { addLabels, type LabelTable } from '../../vocabulary/labels.js';
import { languageOf } from '../../vocabulary/language-of.js';
import { en } from './en.js';
import type { enLater } from './en.later.js';

/** The words of what a page shows at first, keyed. */
export type Strings = typeof en;

/** Every word of the interface. A locale is a table of this shape. */
export type AllStrings = Strings & typeof enLater;

/** All that is said in one language: the interface, and the names of what can be searched for. */
export interface Language {
  words: AllStrings;
  labels: LabelTable;
}

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
  return own(tables, languageOf(locale));
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
  const bring = own(sources, language);
  if (!bring || Object.hasOwn(tables, language)) return undefined;
  if (!asked.has(language)) {
    const come = bring().then(
      (table) => addLanguage(language, table),
      (error: unknown) => warnLost(`the words of the language "${language}"`, error),
    );
    const late = new Promise<void>((resolve) => setTimeout(resolve, patience));
    const over = () => void asked.set(language, undefined);
    asked.set(language, Promise.race([come, late]).then(over));
  }
  return asked.get(language);
}
