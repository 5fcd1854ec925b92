import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { nearestLang } from '../locale.js';
import type { Part } from '../../directory/query.js';
import type { Action } from '../../finder/actions.js';
import type { FinderState } from '../../finder/state.js';
import type { FinderStore } from '../../finder/store.js';
import { followTime } from '../clock.js';
import { attachContextRoot } from './context-root.js';
import { followFinder } from './named-finder.js';
import { storeContext } from './store-context.js';
import { LatePart } from '../late-part.js';
import { feedUrl } from '../visitor.js';

/** An element that says where its store comes from. */
export interface FinderHost extends ReactiveControllerHost, HTMLElement {
  /** The id of a finder elsewhere in the document. */
  finder?: string;
  /** The address of a feed of its own. */
  src?: string;
}

/** Shared by the controllers of one element: the store of its own feed, and the provider for elements inside it. */
interface Shared {
  src?: string;
  store?: FinderStore | undefined;
  provider?: ContextProvider<typeof storeContext, FinderHost>;
}

/** An element that works without a feed of its own needs neither a store nor what reads feeds. */
const stores = new LatePart('the feed of an element', () => import('../visitor-store.js'));

const sharedBy = new WeakMap<FinderHost, Shared>();

/**
 * Whether two slices are equal: each field is the same value, or a list of equal items, because selectors make new lists each time.
 * Other objects are compared by identity.
 */
export function sameFields<T>(a: T, b: T): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  const keys = Object.keys(a) as (keyof T)[];
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => {
      const [one, other]: unknown[] = [a[key], b[key]];
      const areLists = Array.isArray(one) && Array.isArray(other);
      return areLists ? sameFields(one, other) : sameItem(one, other, Array.isArray(a));
    })
  );
}

function sameItem(a: unknown, b: unknown, areInList: boolean): boolean {
  return areInList ? sameFields(a, b) : Object.is(a, b);
}

/**
 * Gives an element its slice of the nearest finder's state, and renders it again only when the slice changes.
 *
 * The store comes from the finder that the host's `finder` attribute names, else from the host's own feed (`src`), else from the
 * finder around it, even if that appears later.
 *
 * The host says which parts of a result it shows, besides the page of hits: `parts` is read before each render.
 *
 * @example
 * #finder = new FinderController(this, selectNear);
 * render() { return html`${this.#finder.slice?.label}`; }
 */
export class FinderController<T> implements ReactiveController {
  /** Undefined until there is a store. */
  slice: T | undefined;

  #host: FinderHost;
  #select: (state: FinderState) => T;
  #equal: (a: T, b: T) => boolean;
  #parts: () => readonly Part[];
  /** The parts that the store was told of. */
  #wanted: readonly Part[] = [];
  /** The store of the finder around the host. */
  #around?: FinderStore | undefined;
  #store?: FinderStore;
  #unsubscribe?: () => void;
  #named?: { id: string; stop(): void };
  #shared: Shared;

  constructor(
    host: FinderHost,
    select: (state: FinderState) => T,
    equal: (a: T, b: T) => boolean = sameFields,
    parts: () => readonly Part[] = () => [],
  ) {
    this.#host = host;
    this.#select = select;
    this.#equal = equal;
    this.#parts = parts;
    this.#shared = sharedBy.get(host) ?? {};
    sharedBy.set(host, this.#shared);
    host.addController(this);
    new ContextConsumer(host, {
      context: storeContext,
      subscribe: true,
      callback: (store) => {
        this.#around = store;
        this.#connect();
      },
    });
  }

  get store(): FinderStore | undefined {
    return this.#store;
  }

  get state(): FinderState | undefined {
    return this.#store?.getState();
  }

  /** Whether the host has a feed of its own, and what reads it could not be had. */
  get isLost(): boolean {
    const { finder, src } = this.#host;
    return Boolean(src && !finder && stores.isLost);
  }

  dispatch(action: Action): void {
    this.#store?.dispatch(action);
  }

  hostConnected() {
    attachContextRoot();
    this.#connect();
  }

  hostDisconnected() {
    this.#around = undefined;
    this.#follow(undefined);
    this.#use(undefined);
  }

  /** The host's attributes may have changed before it renders. */
  hostUpdate() {
    if (!this.#host.isConnected) return;
    this.#connect();
    this.#want();
  }

  /** Tells the store which parts of the result the host shows. */
  #want() {
    const parts = this.#parts();
    if (sameFields(parts, this.#wanted)) return;
    this.#wanted = parts;
    this.#store?.want(this, parts);
  }

  /** Finds the store for the host's current attributes. */
  #connect() {
    const { finder, src } = this.#host;
    this.#follow(finder);
    if (finder) return;
    this.#use(src ? this.#ownStore(src) : this.#around);
  }

  #follow(id: string | undefined) {
    if (id === this.#named?.id) return;
    this.#named?.stop();
    this.#named = undefined;
    if (!id) return;
    this.#named = { id, stop: followFinder(id, this.#host, (store) => this.#use(store)) };
  }

  /** Undefined until the part that makes stores has come. */
  #ownStore(src: string): FinderStore | undefined {
    const shared = this.#shared;
    if (shared.store && shared.src === src) return shared.store;
    shared.src = src;
    shared.store = stores.value?.createVisitorStore(
      feedUrl(src, this.#host),
      nearestLang(this.#host),
    );
    if (!shared.store) stores.bringFor(this.#host);
    return shared.store;
  }

  #use(store: FinderStore | undefined) {
    if (store === this.#store) return;
    this.#unsubscribe?.();
    this.#store?.want(this, []);
    this.#store = store;
    this.#wanted = [];
    const stops = store && [store.subscribe(() => this.refresh()), followTime(store)];
    this.#unsubscribe = () => stops?.forEach((stop) => stop());
    this.#provide(store);
    this.refresh();
    // Also with no part: from then on, only what is shown is counted.
    store?.want(this, (this.#wanted = this.#parts()));
  }

  /** Gives the host's store to the elements that it renders inside itself. */
  #provide(store: FinderStore | undefined) {
    const { finder, src } = this.#host;
    if (!this.#shared.provider && !finder && !src) return;
    this.#shared.provider ??= new ContextProvider(this.#host, { context: storeContext });
    this.#shared.provider.setValue(store);
  }

  /** Selects again, after a change in what the host's selector uses. */
  refresh(): void {
    const slice = this.#store && this.#select(this.#store.getState());
    const same =
      slice === undefined || this.slice === undefined
        ? slice === this.slice
        : this.#equal(this.slice, slice);
    if (same) return;
    this.slice = slice;
    // Nobody sees an element that has left the page; it renders again if it comes back.
    if (this.#host.isConnected) this.#host.requestUpdate();
  }
}
