import { en } from './en.js';

/** Every word of the interface, keyed. A locale is a table of this shape. */
export type Strings = typeof en;

const tables: Record<string, Strings> = { en };

/** The words of a language; English where there is no table for it. @example strings('en-GB').clearAll */
export function strings(locale: string): Strings {
  return tables[locale.toLowerCase().split('-')[0]!] ?? en;
}
