/**
 * The one-file embed: registers every element, and nothing else. What a page shows at first is in it; the rest lies beside it, and
 * comes with the first results, at once where the page itself placed one of its elements, or else when the page has settled.
 */
import './elements/first.js';
import { warnMissingPart } from './lib/lost-part.js';

const later = (): void => {
  // Without it those elements stay unknown, and what is there still works.
  import('./elements/later.js').catch((error: unknown) =>
    warnMissingPart('profiles, the shortlist and guides', error),
  );
};

const tags = ['clear', 'consultation', 'guide', 'guide-list', 'match', 'profile', 'shortlist'];

// Imported in Node, there is no page.
if (typeof document !== 'undefined') {
  if (document.querySelector(tags.map((tag) => `therapist-${tag}`).join())) later();
  else setTimeout(later, 5_000);
}
