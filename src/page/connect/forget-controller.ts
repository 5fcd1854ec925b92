import type { ReactiveController } from 'lit';
import type { FinderStore } from '../../finder/store.js';
import { FinderController, type FinderHost } from './finder-controller.js';

/**
 * Calls back, before the host renders, once the person had everything forgotten: for what an element keeps to itself and the store
 * does not know. That counts while the host is out of the page, too.
 *
 * @example
 * constructor() { super(); new ForgetController(this, () => (this.typed = '')); }
 */
export class ForgetController implements ReactiveController {
  #finder: FinderController<number>;
  #forget: () => void;
  /** How often the host's store had forgotten everything by then. A host in another finder brings along what it holds. */
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
