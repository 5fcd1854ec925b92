import { MINUTE } from '../lib/dates.js';
import type { Part } from '../directory/query.js';
import { notify } from '../lib/notify.js';
import type { Action } from './actions.js';
import { Acting } from './effects/acting.js';
import type { Act } from './effects/acts.js';
import type { Core } from './effects/core.js';
import { Loading } from './effects/loading.js';
import { Renewing } from './effects/renewing.js';
import { Searching } from './effects/searching.js';
import { Shortlist } from './effects/shortlist.js';
import { stillDismissed } from './help.js';
import type { StoreOptions } from './options.js';
import { bringSearchWork } from './late-work.js';
import { forgotten, initialState, reduce } from './reduce.js';
import type { FinderState, LoadedDirectory } from './state.js';
import { withTaken } from './taken-calls.js';

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
 * `createFinderStore()` for a directory that the library itself reads.
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
      const { revision, resets } = state;
      state = { ...next, dismissedHelp: stillDismissed(next) };
      notify(listeners);
      if (next.resets !== resets) effects.acting.reset();
      if (next.revision !== revision) void effects.searching.run();
    },
    update: (change) => core.commit({ ...state, ...change }),
  };
  const effects = {
    acting: new Acting(core),
    loading: new Loading(core),
    searching: new Searching(core),
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
  acting: Acting;
  loading: Loading;
  searching: Searching;
  shortlist: Shortlist;
}

/** The first search waits for what was done to it before the directory loaded. */
async function loadAndSearch(
  { acting, loading, searching }: Effects,
  again: boolean,
): Promise<void> {
  if (!(await loading.load(again)) || !(await acting.resume())) return;
  await searching.run();
  // The cards are painted.
  void bringSearchWork().catch(() => undefined);
}

function perform(action: Action, core: Core, effects: Effects): void {
  const { acting, shortlist } = effects;
  switch (action.type) {
    case 'retry':
      void loadAndSearch(effects, true);
      break;
    case 'save':
      shortlist.save(action.id, action.on);
      break;
    case 'remember':
      shortlist.remember(action.on);
      break;
    case 'calls-taken': {
      const next = withTaken(core.state, action);
      if (next === core.state) break;
      core.commit(next);
      void effects.searching.refresh(true);
      break;
    }
    case 'forget':
      shortlist.erase();
      core.options.eraseDevice?.();
      core.commit(forgotten(core.state));
      break;
    default: {
      const next = reduce(core.state, action);
      if (next) core.commit(next);
      else acting.perform(action as Act);
    }
  }
}
