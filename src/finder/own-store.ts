import { checkDirectory } from './check-directory.js';
import { takeSearchWork } from './late-work.js';
import * as searchWork from './search-work.js';
import { storeOver, type FinderStore, type StoreOptions } from './store.js';

/**
 * A store that loads a directory and keeps the newest search's result. It does not use the DOM: a page or a test can supply its own.
 *
 * An action changes the state at once, through `reduce`. Work that takes time or needs the device is an effect, which changes the state
 * again when it is done: loading the directory, searching, looking up places, the shortlist on the device.
 *
 * Errors from the options while loading or searching never reach the caller: they become `state.error`. An error thrown by a subscriber
 * is reported as uncaught, and the other subscribers are still called.
 *
 * @example
 * const store = createFinderStore({ load: async () => directoryFrom(feed), now: Date.now, timeZone: 'UTC', locale: 'en', seed: 1 });
 * store.subscribe(() => console.log(store.getState().result?.total));
 * store.dispatch({ type: 'choose', facet: 'payer', value: 'aetna', on: true });
 */
export function createFinderStore(options: StoreOptions): FinderStore {
  takeSearchWork(searchWork);
  return storeOver(options, checkDirectory);
}
