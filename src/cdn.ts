/**
 * The one-file embed: only registers every element. It contains what a page shows first. The rest is in separate files, which load with
 * the first results, at once if the page itself has one of their elements, or otherwise after five seconds.
 */
import './elements/first.js';
import { warnMissingPart } from './lib/lost-part.js';

const later = (): void => {
  // If it fails to load, those elements stay undefined and the others still work.
  import('./elements/later.js').catch((error: unknown) =>
    warnMissingPart('profiles, the shortlist and guides', error),
  );
};

const filters = (): void => {
  import('./elements/filters.js').catch((error: unknown) => warnMissingPart('the filters', error));
};

const tags = [
  'clear',
  'consultation',
  'guide',
  'guide-list',
  'match',
  'no-results',
  'profile',
  'shortlist',
];

// In Node there is no page.
if (typeof document !== 'undefined') {
  if (document.querySelector(tags.map((tag) => `therapist-${tag}`).join())) later();
  else setTimeout(later, 5_000);
  if (document.querySelector('therapist-filter, therapist-filter-panel')) filters();
  else setTimeout(filters, 5_000);
}
