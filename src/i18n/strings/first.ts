import { en } from './en.js';
import type { Strings } from './language.js';
import { addedStrings } from './strings.js';

/** The words of a language; English if it has no table. @example strings('en-GB').clearAll */
export function strings(locale: string): Strings {
  return addedStrings(locale) ?? en;
}
