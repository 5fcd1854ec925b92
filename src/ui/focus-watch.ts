import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedAncestors } from '../page/dom.js';

/**
 * Detects that an update removed the element with the focus, such as a button that removed itself. The browser then moves the focus
 * to the top of the page; the host can move it to where reading continues. For a host's `updated`.
 *
 * @example
 * #focus = new FocusWatch(this);
 * updated() { if (this.#focus.isLost) this.heading?.focus(); }
 */
export class FocusWatch implements ReactiveController {
  /** Whether the focus was in the host before its latest update. */
  wasHere = false;

  #host: ReactiveControllerHost & Element;
  #focused: Element | null = null;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate() {
    this.wasHere = holdsFocus(this.#host);
    this.#focused = this.wasHere ? innermostFocus(this.#host.ownerDocument) : null;
  }

  /** An element that only moved, such as in a reordered list, loses the focus during the move. Give it back. */
  hostUpdated() {
    const focused = this.#focused as HTMLElement | null;
    this.#focused = null;
    if (this.isLost && focused?.isConnected) focused.focus({ preventScroll: true });
  }

  get isLost(): boolean {
    return this.wasHere && !holdsFocus(this.#host);
  }
}

/**
 * Whether the focus is in an element, in its shadow trees or in its slots. `:focus-within` cannot tell: since Chrome 149 it matches
 * nothing around an open modal dialog.
 */
export function holdsFocus(element: Element): boolean {
  for (const around of composedAncestors(element)) {
    // `activeElement` of a tree is the element in that tree that has the focus, itself or inside its shadow root.
    const { activeElement } = around.getRootNode() as Partial<DocumentOrShadowRoot>;
    for (let node: Node | null | undefined = activeElement; node; node = outOf(node)) {
      if (node === element) return true;
    }
  }
  return false;
}

/** The parent of a node in the flat tree: a slotted node is in its slot. */
function outOf(node: Node): Node | null {
  if (node instanceof ShadowRoot) return node.host;
  return (node as Partial<Element>).assignedSlot ?? node.parentNode;
}

function innermostFocus({ activeElement }: Document): Element | null {
  let focused = activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}
