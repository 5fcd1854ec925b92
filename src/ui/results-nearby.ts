import { elementById, composedAncestors } from '../page/dom.js';
import type { FinderElement } from './finder-element.js';

type Results = HTMLElementTagNameMap['therapist-results'];

/** The results of the element's finder, inside the finder or elsewhere on the page. */
export function resultsNearby(element: FinderElement): Results | null {
  const finder = element.finder ? elementById(element.finder, element) : around(element);
  const inside = finder?.querySelector('therapist-results');
  return inside ?? finder?.shadowRoot?.querySelector('therapist-results') ?? null;
}

/** The nearest finder around an element, through shadow roots. */
function around(element: Element): Element | null {
  for (const node of composedAncestors(element)) {
    const found = node.closest('therapist-finder');
    if (found) return found;
  }
  return null;
}
