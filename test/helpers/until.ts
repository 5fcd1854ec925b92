import type { FinderState } from '../../src/finder/state.js';
import type { FinderStore } from '../../src/finder/store.js';

/** Resolves once a store's state meets a condition. If it never does, the test times out. */
export async function until(
  store: FinderStore,
  holds: (state: FinderState) => boolean,
): Promise<void> {
  if (holds(store.getState())) return;
  await new Promise<void>((resolve) => {
    const stop = store.subscribe(() => {
      if (!holds(store.getState())) return;
      stop();
      resolve();
    });
  });
}

/** Resolves once a store has answered everything that was asked. */
export function answered(store: FinderStore): Promise<void> {
  return until(
    store,
    ({ status, searching, revision, resultRevision, info }) =>
      status === 'error' ||
      (status === 'ready' && !searching && revision === resultRevision && info !== undefined),
  );
}
