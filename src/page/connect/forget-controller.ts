import type { ReactiveController } from 'lit';
import type { FinderStore } from '../../finder/store.js';
import { FinderController, type FinderHost } from './finder-controller.js';

/**
 * Calls back before the host renders, after the person chose to forget everything. For data that only the element has and the store
 * does not know. It also works if that happened while the host was outside the page.
 *
 * @example
 * constructor() { super(); new ForgetController(this, () => (this.typed = '')); }
 */
export class ForgetController implements ReactiveController {
  #finder: FinderController<number>;
  #forget: () => void;
  /** The store's `forgets` count when last seen. A host that moves to another finder keeps its data. */
  #seen?: { store: FinderStore; forgets: number };

  constructor(host: FinderHost, forget: () => void) {
    this.#finder = new FinderController(host, ({ forgets }) => forgets);
    this.#forget = forget;
    host.addController(this);
  }

  hostUpdate() {
    const { store, slice: forgets } = this.#finder;
    if (!store || forgets === undefined) return;
    const before = this.#seen;
    this.#seen = { store, forgets };
    if (before?.store === store && before.forgets !== forgets) this.#forget();
  }
}
