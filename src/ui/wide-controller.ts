import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells whether an element is at least so wide, in its own text size, for what a container query cannot decide: what is rendered at
 * all. Observers are told before the first paint, so nothing moves.
 *
 * @example
 * #wide = new WideController(this, 53.75);
 * render() { return this.#wide.is ? html`…` : nothing; }
 */
export class WideController implements ReactiveController {
  /** Whether it is, as far as is known: not before it is on the page. */
  is = false;
  #host: ReactiveControllerHost & HTMLElement;
  #least: number;
  #observer: ResizeObserver | undefined;

  /** @param least in em */
  constructor(host: ReactiveControllerHost & HTMLElement, least: number) {
    this.#host = host;
    this.#least = least;
    host.addController(this);
  }

  hostUpdated() {
    const base = this.#host.shadowRoot?.querySelector('.base');
    if (this.#observer || !base) return;
    this.#observer = new ResizeObserver(([entry]) => {
      const is =
        entry!.contentRect.width >= this.#least * parseFloat(getComputedStyle(base).fontSize);
      if (is === this.is) return;
      this.is = is;
      this.#host.requestUpdate();
    });
    this.#observer.observe(base);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }
}
