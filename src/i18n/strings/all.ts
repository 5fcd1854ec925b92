import { en } from './en.js';
import { enLater } from './en.later.js';
import { addedStrings } from './strings.js';
import type { AllStrings } from './language.js';

const all: AllStrings = { ...en, ...enLater };

/** Every word of a language, for the parts that come later; English where there is no table for it. */
export function allStrings(locale: string): AllStrings {
  return addedStrings(locale) ?? all;
}
