import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells whether an element is at least so wide, in its own text size, for what a container query cannot decide: what is rendered at
 * all. It is known before the first paint.
 *
 * @example
 * #wide = new WideController(this, 53.75);
 * render() { return this.#wide.is ? html`…` : nothing; }
 */
export class WideController implements ReactiveController {
  /** Whether it is; not before it is on the page. */
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

  hostConnected() {
    this.#measure();
    // In a frame of its own: a layout that changes while sizes are reported is an error on the page.
    this.#observer = new ResizeObserver(() =>
      requestAnimationFrame(() => this.#measure() && this.#host.requestUpdate()),
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected() {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** @returns whether this changed */
  #measure(): boolean {
    const { clientWidth, shadowRoot } = this.#host;
    if (!clientWidth) return false;
    const { fontSize } = getComputedStyle(shadowRoot?.querySelector('.base') ?? this.#host);
    const before = this.is;
    this.is = clientWidth >= this.#least * parseFloat(fontSize);
    return this.is !== before;
  }
}
