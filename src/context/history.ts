import type { FinderState, FinderStore, Visit } from '../store/index.js';

const field = 'therapist-finder';
const key = Symbol.for('therapist-finder/history/v1');

/** Weak, so that a finder that has left the page is not kept for the steps back it had. */
type Snapshot = WeakMap<FinderStore, Visit>;

/** What back and forward return to, for all finders of a page. In memory only: the browser gets a number. */
interface SharedHistory {
  /** Begins above the numbers that an earlier load of the page has left in the browser's history. */
  next: number;
  stores: Set<FinderStore>;
  snapshots: Map<number, Snapshot>;
}

/**
 * Lets back and forward move through a finder: its searches, and the profiles that were open. A host router owns
 * `history.state` and tag managers read it, so it gets one opaque number beside what is there already; the address does not
 * change, and what the number stands for stays in memory.
 *
 * @returns stops it
 */
export function trackHistory(store: FinderStore): () => void {
  const shared = sharedHistory();
  shared.stores.add(store);
  let { step } = store.getState();
  let before = visitOf(store.getState());
  /** The entry that dragging along the fee has made. */
  let dragged: number | undefined;

  const unsubscribe = store.subscribe(() => {
    const state = store.getState();
    const left = before;
    before = visitOf(state);
    if (state.step === step) return;
    step = state.step;
    if (state.lastAction === 'restore') dragged = undefined;
    else if (state.lastAction === 'forget') shared.snapshots.clear();
    else if (state.lastAction === 'fee' && dragged !== undefined && dragged === current()) {
      // More of the same drag: one act, and one step back.
      shared.snapshots.set(dragged, snapshot(shared));
    } else {
      push(shared, store, left);
      dragged = state.lastAction === 'fee' ? current() : undefined;
    }
  });

  const onPop = () => {
    const visit = shared.snapshots.get(current() ?? 0)?.get(store);
    if (visit) store.dispatch({ type: 'restore', visit });
  };
  addEventListener('popstate', onPop);

  return () => {
    unsubscribe();
    removeEventListener('popstate', onPop);
    shared.stores.delete(store);
  };
}

/** Of the page, not of this module: two copies of the library share one history. */
function sharedHistory(): SharedHistory {
  const page = window as unknown as Record<symbol, SharedHistory | undefined>;
  return (page[key] ??= { next: Date.now(), stores: new Set(), snapshots: new Map() });
}

function current(): number | undefined {
  const state: unknown = history.state;
  const n =
    state && typeof state === 'object' ? (state as Record<string, unknown>)[field] : undefined;
  return typeof n === 'number' ? n : undefined;
}

function visitOf({ search, opened }: FinderState): Visit {
  return { search, opened };
}

function snapshot(shared: SharedHistory): Snapshot {
  return new WeakMap([...shared.stores].map((store) => [store, visitOf(store.getState())]));
}

function push(shared: SharedHistory, store: FinderStore, left: Visit) {
  try {
    if (!shared.snapshots.get(current() ?? 0)?.has(store)) {
      // The entry that someone leaves has no number yet: what it returns to is every search as it was.
      shared.snapshots.set(shared.next, snapshot(shared).set(store, left));
      history.replaceState(merged(shared.next++), '');
    }
    shared.snapshots.set(shared.next, snapshot(shared));
    history.pushState(merged(shared.next++), '');
  } catch {
    // Sandboxed frames and rate limits refuse; searching goes on without steps back.
  }
}

function merged(n: number): Record<string, unknown> {
  const state: unknown = history.state;
  return { ...(state && typeof state === 'object' ? state : {}), [field]: n };
}
