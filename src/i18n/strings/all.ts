import { en } from './en.js';
import { enLater } from './en.later.js';
import { addedStrings } from './strings.js';
import type { AllStrings } from './language.js';

const all: AllStrings = { ...en, ...enLater };

/** Every text of a language, for the parts that load later; English if the language has no table. */
export function allStrings(locale: string): AllStrings {
  return addedStrings(locale) ?? all;
}
