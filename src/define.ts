/**
 * Registers every element. Importing this file is all a page needs. What a page shows first is registered at once; the rest comes in files
 * of their own, right after it.
 */
import './elements/first.js';
import type {} from './elements/filters.js';
import type {} from './elements/later.js';
import { warnMissingPart } from './lib/lost-part.js';

// In Node nothing can be registered.
if (typeof customElements !== 'undefined') {
  import('./elements/filters.js').catch((error: unknown) => warnMissingPart('the filters', error));
  import('./elements/later.js').catch((error: unknown) =>
    warnMissingPart('profiles, the shortlist and guides', error),
  );
}
