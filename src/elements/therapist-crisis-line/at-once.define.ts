/**
 * Registers `<therapist-crisis-line>` for a page that needs nothing else. Its line of help is there before the element is, and stays where
 * that cannot be loaded.
 */
import { warnMissingPart } from '../../lib/lost-part.js';
import { showFirstLines } from './first-line.js';

export type { TherapistCrisisLine } from './therapist-crisis-line.define.js';

// In Node nothing can be registered.
if (typeof customElements !== 'undefined' && !customElements.get('therapist-crisis-line')) {
  const stop = showFirstLines();
  import('./therapist-crisis-line.define.js').then(stop, (error: unknown) =>
    warnMissingPart('crisis help in full', error),
  );
}
