import { insurersNamed, joinInsurances, plansNamed } from './insurers.js';
import type { KnownNames } from './known-names.js';
import { languagesNamed } from './language-names.js';

/** Every name of insurers and languages that is known. This loads the table of other names. */
export const otherNames: KnownNames = {
  insurers: insurersNamed,
  plans: plansNamed,
  languages: languagesNamed,
  join: joinInsurances,
};
