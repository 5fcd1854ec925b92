import { elementById, composedAncestors } from '../page/dom.js';
import type { FinderElement } from './finder-element.js';

type Results = HTMLElementTagNameMap['therapist-results'];

/** The results of the finder that an element belongs to, wherever that shows them. */
export function resultsNearby(element: FinderElement): Results | null {
  const finder = element.finder ? elementById(element.finder, element) : around(element);
  const inside = finder?.querySelector('therapist-results');
  return inside ?? finder?.shadowRoot?.querySelector('therapist-results') ?? null;
}

/** The nearest finder, through shadow roots. */
function around(element: Element): Element | null {
  for (const node of composedAncestors(element)) {
    const found = node.closest('therapist-finder');
    if (found) return found;
  }
  return null;
}
