import { insurersNamed, plansNamed } from './insurers.js';
import type { KnownNames } from './known-names.js';
import { languagesNamed } from './language-names.js';

/**
 * Every name of insurers and languages that is known, with the table of other names. In the embed this is a file of its own. What it
 * imports from the first file decides whether that stays one file: after a change run `npm run build:dist` and `npm run size`.
 */
export const otherNames: KnownNames = {
  insurers: insurersNamed,
  plans: plansNamed,
  languages: languagesNamed,
};
