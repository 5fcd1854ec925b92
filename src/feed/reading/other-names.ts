import { insurersNamed, plansNamed } from './insurers.js';
import type { KnownNames } from './known-names.js';
import { languagesNamed, nearestLanguage } from './language-names.js';

/**
 * Every name of insurers and languages that is known, with the table of other names. In the embed this is a file of its own.
 */
export const otherNames: KnownNames = {
  insurers: insurersNamed,
  plans: plansNamed,
  languages: (text) => languagesNamed(text) ?? nearestLanguage(text),
};
