import { createContext } from '@lit/context';
import type { FinderStore } from '../../finder/store.js';

/**
 * The key under which a finder provides its store. It is in the global symbol registry, so that an element of one bundle finds the
 * finder of another. It has a version, so that an element never gets a store of another shape.
 */
export const storeContext = createContext<FinderStore | undefined>(
  Symbol.for('therapist-finder/store/v2'),
);
