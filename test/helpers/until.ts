import type { FinderState } from '../../src/finder/state.js';
import type { FinderStore } from '../../src/finder/store.js';

/** Until a store's state is so; where it never is, the test's own time-out fails it. */
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

/** Until a store has answered everything that was asked of it. */
export function answered(store: FinderStore): Promise<void> {
  return until(
    store,
    ({ status, searching, revision, resultRevision }) =>
      status === 'error' || (status === 'ready' && !searching && revision === resultRevision),
  );
}
