import type { ReactiveController } from 'lit';
import { selectForgotten } from '../views/search.js';
import { FinderController, type FinderHost } from './finder-controller.js';

/**
 * Calls back, before the host renders, when everything is to be forgotten: for what an element keeps to itself and no store
 * knows of.
 *
 * @example
 * constructor() { super(); new ForgetController(this, () => (this.typed = '')); }
 */
export class ForgetController implements ReactiveController {
  #finder: FinderController<number>;
  #forget: () => void;
  /** Undefined before the first render, when there is nothing yet to forget. */
  #seen?: number;

  constructor(host: FinderHost, forget: () => void) {
    this.#finder = new FinderController(host, selectForgotten);
    this.#forget = forget;
    host.addController(this);
  }

  hostUpdate() {
    const step = this.#finder.slice ?? 0;
    if (this.#seen !== undefined && step && step !== this.#seen) this.#forget();
    this.#seen = step;
  }
}
