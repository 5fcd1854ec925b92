import type { FinderState } from '../finder/state.js';
import type { FinderStore } from '../finder/store.js';
import type { Visit } from '../finder/actions.js';
import { settle } from './settle.js';
import { visitorNow } from './visitor.js';

const field = 'therapist-finder';
const key = Symbol.for('therapist-finder/history/v1');

/** Weak, so that a finder that has left the page is not kept for the steps back it had. */
type Snapshot = WeakMap<FinderStore, Visit>;

/** A dialog over the page, between the entry that it made and the one before. */
interface Layer {
  dialog: HTMLDialogElement;
  entry: number;
  before: number;
}

/** What back and forward return to, for all finders of a page. In memory only: the browser gets a number. */
interface SharedHistory {
  /** Begins above the numbers that an earlier load of the page has left in the browser's history. */
  next: number;
  /** The entry that the page stands on. */
  at: number | undefined;
  stores: Set<FinderStore>;
  snapshots: Map<number, Snapshot>;
  /** The topmost last. */
  layers: Layer[];
  /** The entries of dialogs that have closed, with the entry before, which looks the same. */
  spent: Map<number, number>;
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
  let { step, forgets } = store.getState();
  let before = visitOf(store.getState());
  /** The entry that dragging along the fee has made. */
  let dragged: number | undefined;

  const unsubscribe = store.subscribe(() => {
    const state = store.getState();
    const left = before;
    before = visitOf(state);
    if (state.step === step) return;
    step = state.step;
    if (state.forgets !== forgets) {
      // Whatever came after it in the same moment: nothing leads back to before.
      forgets = state.forgets;
      dragged = undefined;
      shared.snapshots.clear();
    } else if (state.lastAction === 'restore') dragged = undefined;
    else if (state.lastAction === 'fee' && dragged !== undefined && dragged === current()) {
      // More of the same drag: one act, and one step back.
      shared.snapshots.set(dragged, snapshot(shared));
    } else {
      enter(shared, snapshot(shared).set(store, left));
      dragged = state.lastAction === 'fee' ? current() : undefined;
    }
  });

  return () => {
    unsubscribe();
    shared.stores.delete(store);
  };
}

/**
 * Shows a dialog over the page, and has back close it instead of leaving what is behind. What was done in it stays done. Closed in
 * another way, it costs no step back. The second click of a double click presses nothing in it, nor, when it closes, behind it.
 */
export function showOverPage(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const shared = sharedHistory();
  const made = enter(shared, snapshot(shared));
  dialog.showModal();
  settle(dialog);
  dialog.addEventListener('close', () => settle(dialog), { once: true });
  if (made) shared.layers.push({ dialog, ...made });
}

/** Of the page, not of this module: two copies of the library share one history. */
function sharedHistory(): SharedHistory {
  const page = window as unknown as Record<symbol, SharedHistory | undefined>;
  if (page[key]) return page[key];
  const shared: SharedHistory = {
    next: visitorNow(),
    at: current(),
    stores: new Set(),
    snapshots: new Map(),
    layers: [],
    spent: new Map(),
  };
  addEventListener('popstate', () => arrive(shared));
  return (page[key] = shared);
}

/** Back or forward has been pressed. */
function arrive(shared: SharedHistory) {
  const from = shared.at ?? 0;
  const to = (shared.at = current()) ?? 0;
  const layer = openLayers(shared).at(-1);
  if (layer) {
    layer.dialog.close();
    // Here it is as it was behind the dialog. What came after is no more: forward leads to nothing else.
    for (const entry of shared.snapshots.keys()) if (entry > to) shared.snapshots.delete(entry);
    if (to) shared.snapshots.set(to, snapshot(shared));
  } else if (shared.spent.has(from) && shared.spent.get(from) === to) {
    history.back();
  } else {
    for (const store of shared.stores) {
      const visit = shared.snapshots.get(to)?.get(store);
      if (visit) store.dispatch({ type: 'restore', visit });
    }
  }
}

/** Those that are still open: a dialog closes in many ways, and some say nothing of it. */
function openLayers(shared: SharedHistory): readonly Layer[] {
  const { layers, spent } = shared;
  shared.layers = layers.filter(({ dialog }) => dialog.open && dialog.isConnected);
  for (const layer of layers) {
    if (!shared.layers.includes(layer)) spent.set(layer.entry, layer.before);
  }
  return shared.layers;
}

/**
 * Makes an entry for what is shown now.
 *
 * @param left what was shown before
 * @returns its number, and that of the entry before it; undefined where the browser refuses
 */
function enter(
  shared: SharedHistory,
  left: Snapshot,
): { entry: number; before: number } | undefined {
  const { snapshots, spent, stores } = shared;
  openLayers(shared);
  try {
    let before = current() ?? 0;
    const known = snapshots.get(before);
    const spare = spent.get(before);
    if (spare !== undefined) {
      // What a dialog made and left is used again.
      before = spare;
      history.replaceState(merged(shared.next), '');
    } else {
      if (!known || ![...stores].every((store) => known.has(store))) {
        // The entry that someone leaves has no number yet: what it returns to is every search as it was.
        before = shared.next++;
        snapshots.set(before, left);
        history.replaceState(merged(before), '');
      }
      history.pushState(merged(shared.next), '');
    }
    const entry = (shared.at = shared.next++);
    snapshots.set(entry, snapshot(shared));
    return { entry, before };
  } catch {
    // Sandboxed frames and rate limits refuse; all goes on without steps back.
    return undefined;
  }
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

function merged(n: number): Record<string, unknown> {
  const state: unknown = history.state;
  return { ...(state && typeof state === 'object' ? state : {}), [field]: n };
}
