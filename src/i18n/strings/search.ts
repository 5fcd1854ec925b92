import { en } from './en.js';
import type { Strings } from './language.js';
import { addedStrings } from './strings.js';

/** The words of a search, with those of what a page shows first; English if the language has no table. @example strings('en-GB').near */
export function strings(locale: string): Strings {
  return addedStrings(locale) ?? en;
}
