import type { StoreOptions } from '../options.js';
import type { FinderState, LoadedDirectory } from '../state.js';

/** What the effects of a store share: its state, and the only way to change it. */
export interface Core {
  readonly options: StoreOptions;
  /** Checks a directory that has loaded. @throws TypeError if it is none */
  check(directory: LoadedDirectory): LoadedDirectory;
  readonly state: FinderState;
  /** Replaces the state and calls the subscribers; a new revision starts a search. The same state changes nothing. */
  commit(next: FinderState): void;
  /** Commits the state with some fields changed. */
  update(change: Partial<FinderState>): void;
}
