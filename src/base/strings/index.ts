import { en } from './en.js';

/** Every word of the interface, keyed. A locale is a table of this shape. */
export type Strings = typeof en;

const tables: Record<string, Strings> = { en };

/** Whether there are words for a language. Where there are none, dates and names are better in English too. */
export function hasStrings(locale: string): boolean {
  return language(locale) in tables;
}

/** The words of a language; English where there is no table for it. @example strings('en-GB').clearAll */
export function strings(locale: string): Strings {
  return tables[language(locale)] ?? en;
}

function language(locale: string): string {
  return locale.toLowerCase().split('-')[0]!;
}
