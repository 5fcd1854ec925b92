import { createContext } from '@lit/context';
import type { FinderStore } from '../finder/store.js';

/**
 * The key under which a finder provides its store. From the global symbol registry, so that an element of one bundle finds the
 * finder of another; versioned, so that a store of another shape is not taken for this one.
 */
export const storeContext = createContext<FinderStore | undefined>(
  Symbol.for('therapist-finder/store/v1'),
);
