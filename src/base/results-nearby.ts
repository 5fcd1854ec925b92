import { outward } from '../context/index.js';
import type { FinderElement } from './finder-element.js';

type Results = HTMLElementTagNameMap['therapist-results'];

/** The results of the finder that an element belongs to, wherever that shows them. */
export function resultsNearby(element: FinderElement): Results | null {
  const finder = element.finder ? named(element, element.finder) : around(element);
  const inside = finder?.querySelector('therapist-results');
  return inside ?? finder?.shadowRoot?.querySelector('therapist-results') ?? null;
}

function named(element: Element, id: string): Element | null {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? element.ownerDocument.getElementById(id);
}

/** The nearest finder, through shadow roots. */
function around(element: Element): Element | null {
  for (const node of outward(element)) {
    const found = node.closest('therapist-finder');
    if (found) return found;
  }
  return null;
}
