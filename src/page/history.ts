import type { FinderState } from '../finder/state.js';
import type { FinderStore } from '../finder/store.js';
import type { Visit } from '../finder/actions.js';
import { visitorNow } from './visitor.js';

const field = 'therapist-finder';
const key = Symbol.for('therapist-finder/history/v1');

/** Browsers keep 50 to 100 entries of a tab. */
const MOST_ENTRIES = 100;

/** Weak, so that the history does not keep a finder that has left the page in memory. */
type Snapshot = WeakMap<FinderStore, Visit>;

/** An open dialog. Opening it added an entry to the browser's history. */
interface Layer {
  dialog: HTMLDialogElement;
  entry: number;
  before: number;
}

/** What Back and Forward return to, for all finders of a page. In memory only: the browser gets only a number per entry. */
interface SharedHistory {
  /** The number of the next entry. It starts above the numbers that an earlier load of the page left in the browser's history. */
  next: number;
  /** The number of the current entry. */
  at: number | undefined;
  stores: Set<FinderStore>;
  /** The state of every finder, by the number of the entry. */
  snapshots: Map<number, Snapshot>;
  /** The open dialogs, the topmost last. */
  layers: Layer[];
  /** The entries of closed dialogs, each with the entry before it, which looks the same. */
  spent: Map<number, number>;
}

/**
 * Lets Back and Forward move through a finder's searches and opened profiles. The page's router owns `history.state`, so this only adds
 * one opaque number to it. The meaning of the number stays in memory, and the address does not change.
 *
 * @param past the states of the store that are no steps back yet, up to the present one
 * @returns stops tracking
 */
export function trackHistory(
  store: FinderStore,
  [first = store.getState(), ...later]: readonly FinderState[] = [],
): () => void {
  const shared = sharedHistory();
  shared.stores.add(store);
  let { step, forgets } = first;
  let before = visitOf(first);
  /** The entry made by the current drag of the fee. */
  let dragged: number | undefined;

  const follow = (state: FinderState) => {
    const left = before;
    before = visitOf(state);
    const at = (visit: Visit) => snapshot(shared).set(store, visit);
    if (state.step === step) {
      // The same words, read once more: the step is that of the search before.
      const entry = current();
      if (state.search !== left.search && entry) shared.snapshots.set(entry, at(before));
      return;
    }
    step = state.step;
    if (state.forgets !== forgets) {
      // Even if other actions followed at the same moment, nothing may lead back to before the forget.
      forgets = state.forgets;
      dragged = undefined;
      shared.snapshots.clear();
    } else if (state.lastAction === 'restore') dragged = undefined;
    else if (state.lastAction === 'fee' && dragged !== undefined && dragged === current()) {
      // The same drag continues: one drag is one step back.
      shared.snapshots.set(dragged, at(before));
    } else {
      enter(shared, at(left), at(before));
      dragged = state.lastAction === 'fee' ? current() : undefined;
    }
  };
  later.forEach(follow);
  const unsubscribe = store.subscribe(() => follow(store.getState()));

  return () => {
    unsubscribe();
    shared.stores.delete(store);
  };
}

/**
 * Opens a modal dialog that Back closes. Choices made in the dialog stay. A dialog that closes in another way leaves no step back.
 */
export function showOverPage(dialog: HTMLDialogElement): void {
  if (dialog.open) return;
  const shared = sharedHistory();
  const entered = enter(shared, snapshot(shared));
  dialog.showModal();
  dialog.addEventListener('close', () => openLayers(shared), { once: true });
  if (entered) shared.layers.push({ dialog, ...entered });
}

/** The history of the page, shared by all copies of the library on it. */
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

/** The browser has gone to another entry. */
function arrive(shared: SharedHistory) {
  const from = shared.at ?? 0;
  const to = (shared.at = current()) ?? 0;
  const layers = openLayers(shared);
  if (layers.length) {
    // Forward closes nothing. A change of the hash makes an entry without a state, and closes nothing either.
    const isBack = to < from || to < layers.at(-1)!.entry;
    if (isBack && history.state !== null) closeLayers(shared, layers, to);
  } else if (shared.spent.has(from) && shared.spent.get(from) === to) {
    history.back();
  } else {
    for (const store of shared.stores) {
      const visit = shared.snapshots.get(to)?.get(store);
      if (visit) store.dispatch({ type: 'restore', visit });
    }
  }
}

/** Closes the topmost dialog, and all whose entries are after the current one. */
function closeLayers(shared: SharedHistory, layers: readonly Layer[], to: number) {
  const left = layers.filter((layer) => layer === layers.at(-1) || to < layer.entry);
  for (const { dialog } of left.reverse()) dialog.close();
  // Choices made in a dialog stay, so the entry behind it now means the current search, and those after it mean nothing.
  for (const entry of shared.snapshots.keys()) if (entry > to) shared.snapshots.delete(entry);
  if (to) shared.snapshots.set(to, snapshot(shared));
}

/** Forgets entries that Back and Forward can no longer reach. */
function drop({ snapshots, spent }: SharedHistory, isGone: (entry: number) => boolean) {
  for (const known of [snapshots, spent]) {
    for (const entry of known.keys()) {
      if (isGone(entry) || known.size > MOST_ENTRIES) known.delete(entry);
    }
  }
}

/** The layers that are still open. A dialog that is removed from the page closes without an event. */
function openLayers(shared: SharedHistory): readonly Layer[] {
  const { layers, spent } = shared;
  shared.layers = layers.filter(({ dialog }) => dialog.open && dialog.isConnected);
  for (const layer of layers) {
    if (!shared.layers.includes(layer)) spent.set(layer.entry, layer.before);
  }
  return shared.layers;
}

/**
 * Makes an entry.
 *
 * @param left the state of all finders before
 * @param here their state now
 * @returns its number, and that of the entry before it; undefined where the browser refuses
 */
function enter(
  shared: SharedHistory,
  left: Snapshot,
  here = snapshot(shared),
): { entry: number; before: number } | undefined {
  const { snapshots, spent, stores } = shared;
  openLayers(shared);
  try {
    let before = current() ?? 0;
    const known = snapshots.get(before);
    const spare = spent.get(before);
    if (spare !== undefined) {
      // Reuse the entry of a closed dialog.
      history.replaceState(merged(shared.next), '');
      drop(shared, (entry) => entry === before);
      before = spare;
    } else {
      if (!known || ![...stores].every((store) => known.has(store))) {
        // The current entry has no number yet: give it one, for the state before.
        before = shared.next++;
        snapshots.set(before, left);
        history.replaceState(merged(before), '');
      }
      history.pushState(merged(shared.next), '');
      // A new entry removes all entries ahead of it.
      drop(shared, (entry) => entry > before);
    }
    const entry = (shared.at = shared.next++);
    snapshots.set(entry, here);
    return { entry, before };
  } catch {
    // Sandboxed frames and rate limits refuse. Everything works without steps back.
    return undefined;
  }
}

function current(): number | undefined {
  const state: unknown = history.state;
  const n =
    state && typeof state === 'object' ? (state as Record<string, unknown>)[field] : undefined;
  return typeof n === 'number' ? n : undefined;
}

function visitOf({ search, opened, relaxed }: FinderState): Visit {
  return { search, opened, relaxed };
}

function snapshot(shared: SharedHistory): Snapshot {
  return new WeakMap([...shared.stores].map((store) => [store, visitOf(store.getState())]));
}

function merged(n: number): Record<string, unknown> {
  const state: unknown = history.state;
  return { ...(state && typeof state === 'object' ? state : {}), [field]: n };
}
