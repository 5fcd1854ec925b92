import { MINUTE } from '../lib/dates.js';
import type { Part } from '../directory/query.js';
import { notify } from '../lib/notify.js';
import type { Action } from './actions.js';
import { checkDirectory } from './check-directory.js';
import type { Core } from './effects/core.js';
import { Loading } from './effects/loading.js';
import { Placing } from './effects/placing.js';
import { Renewing } from './effects/renewing.js';
import { Searching } from './effects/searching.js';
import { Shortlist } from './effects/shortlist.js';
import { stillDismissed } from './help.js';
import type { StoreOptions } from './options.js';
import { initialState, reduce } from './reduce.js';
import type { FinderState, LoadedDirectory } from './state.js';

export type { StoreOptions } from './options.js';

/** The state of one finder; all changes go through `dispatch`. */
export interface FinderStore {
  getState(): FinderState;
  /** The present, from the clock in the options, in epoch milliseconds. `getState().now` is when the result was made. */
  now(): number;
  /** Calls back after each change, until the returned function is called. */
  subscribe(listener: () => void): () => void;
  dispatch(action: Action): void;
  /** Changes the language in which labels are read and names are sorted. */
  setLocale(locale: string): void;
  /**
   * Searches again as of now, if time may have changed the answer, and looks for a newer directory if that is due. It adds no step, and a
   * failure changes nothing.
   *
   * @param isShown whether the page just came into sight
   */
  refresh(isShown?: boolean): void;
  /** How often {@link refresh} looks for a newer directory, in minutes; without a number, only when the page comes back into sight. */
  renewEvery(minutes: number | undefined): void;
  /**
   * Says which parts of the result `reader` shows from now on, in place of those before: only what is shown is counted. Until this is first
   * called, everything is. What is not known yet follows soon; it is no step.
   */
  want(reader: object, parts: readonly Part[]): void;
}

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
  return storeOver(options, checkDirectory);
}

/**
 * {@link createFinderStore} for a directory that the library itself reads.
 *
 * @param check what each directory that loads goes through
 */
export function storeOver(
  options: StoreOptions,
  check = (directory: LoadedDirectory) => directory,
): FinderStore {
  const listeners = new Set<() => void>();
  let state = initialState(options, options.shortlistStorage?.read());
  const core: Core = {
    options,
    check,
    get state() {
      return state;
    },
    commit(next) {
      if (next === state) return;
      const { revision } = state;
      state = { ...next, dismissedHelp: stillDismissed(next) };
      notify(listeners);
      if (next.revision !== revision) void effects.searching.run();
    },
    update: (change) => core.commit({ ...state, ...change }),
  };
  const effects = {
    loading: new Loading(core),
    searching: new Searching(core),
    placing: new Placing(core),
    shortlist: new Shortlist(core),
  };
  const renewing = new Renewing(core, effects);
  let unwatch: (() => void) | undefined;
  void loadAndSearch(effects, false);

  return {
    getState: () => state,
    now: () => options.now(),
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) unwatch = effects.shortlist.watch();
      return () => {
        listeners.delete(listener);
        if (!listeners.size) unwatch?.();
      };
    },
    dispatch: (action) => perform(action, core, effects),
    setLocale(locale) {
      if (locale === state.locale) return;
      core.update({ locale, searching: state.directory !== undefined });
      void effects.searching.run();
    },
    refresh(isShown = false) {
      void effects.searching.refresh();
      void renewing.look(isShown);
    },
    renewEvery(minutes = Infinity) {
      renewing.every = minutes * MINUTE;
    },
    want: (reader, parts) => effects.searching.want(reader, parts),
  };
}

interface Effects {
  loading: Loading;
  searching: Searching;
  placing: Placing;
  shortlist: Shortlist;
}

/** The first search waits for words and a place that were entered before the directory loaded. */
async function loadAndSearch(
  { loading, placing, searching }: Effects,
  again: boolean,
): Promise<void> {
  if (!(await loading.load(again))) return;
  await placing.resume();
  await searching.run();
  // The cards are painted.
  void placing.bring();
}

function perform(action: Action, core: Core, effects: Effects): void {
  const { placing, shortlist } = effects;
  switch (action.type) {
    case 'retry':
      void loadAndSearch(effects, true);
      break;
    case 'search':
      void placing.search(action);
      break;
    case 'locate':
      void placing.locate(action.lat, action.lon);
      break;
    case 'save':
      shortlist.save(action.id, action.on);
      break;
    case 'remember':
      shortlist.remember(action.on);
      break;
    case 'calls-taken': {
      const next = reduce(core.state, action);
      if (next === core.state) break;
      core.commit(next);
      void effects.searching.refresh(true);
      break;
    }
    case 'forget':
      shortlist.erase();
      core.options.eraseDevice?.();
      core.commit(reduce(core.state, action));
      break;
    default:
      core.commit(reduce(core.state, action));
  }
}
