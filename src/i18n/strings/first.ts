import { enFirst } from './en.first.js';
import type { FirstStrings } from './language.js';
import { addedStrings } from './strings.js';

/** The words of what a page shows first; English if the language has no table. @example firstStrings('en-GB').retry */
export function firstStrings(locale: string): FirstStrings {
  return addedStrings(locale) ?? enFirst;
}
