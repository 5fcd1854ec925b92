import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { composedAncestors } from '../page/dom.js';

/** An element whose headings a page can move to another level. */
export type Headed = ReactiveControllerHost &
  Element & { renderRoot: ParentNode; headingLevel?: number | undefined };

/** Whether any element of the page sets a level. Until then there is nothing to look for. */
let isUsed = false;

/**
 * Moves the headings that an element renders to the levels that its page needs: by as many as the nearest `heading-level` differs from
 * the usual level of that element. Templates keep `<h2>` to `<h4>`, and styles apply to these; `aria-level` says the level.
 */
export class HeadingLevels implements ReactiveController {
  #host: Headed;
  #shift = 0;

  constructor(host: Headed) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated() {
    const host = this.#host;
    if (host.headingLevel !== undefined) isUsed = true;
    if (!isUsed) return;
    const shift = shiftOf(host);
    if (!shift && !this.#shift) return;
    for (const heading of host.renderRoot.querySelectorAll('h2, h3, h4')) {
      heading.ariaLevel = shift ? String(Number(heading.localName[1]) + shift) : null;
    }
    if (shift === this.#shift) return;
    this.#shift = shift;
    // Those inside may have rendered before this one knew.
    for (const tree of [host, host.renderRoot]) {
      for (const inner of tree.querySelectorAll('*')) (inner as Partial<Headed>).requestUpdate?.();
    }
  }
}

function shiftOf(element: Element): number {
  for (const node of composedAncestors(element)) {
    const around = node.closest<HTMLElement & Headed>('[heading-level]');
    if (!around) continue;
    const { usualLevel = 2 } = around.constructor as { usualLevel?: number };
    return (Number(around.getAttribute('heading-level')) || usualLevel) - usualLevel;
  }
  return 0;
}
