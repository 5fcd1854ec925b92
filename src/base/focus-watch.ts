import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Knows whether an update took away what had the focus: a button that is gone with what it did. The browser then puts the focus
 * at the top of the page; the host can put it where reading goes on. For a host's `updated`.
 *
 * @example
 * #focus = new FocusWatch(this);
 * updated() { if (this.#focus.isLost) this.heading?.focus(); }
 */
export class FocusWatch implements ReactiveController {
  /** Whether the focus was in the host before its latest update. */
  wasHere = false;

  #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    this.wasHere = this.#isHere;
  }

  get isLost(): boolean {
    return this.wasHere && !this.#isHere;
  }

  get #isHere(): boolean {
    return this.#host.matches(':focus-within');
  }
}
