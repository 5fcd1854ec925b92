import { elementById, composedAncestors } from '../page/dom.js';
import type { FinderElement } from './finder-element.js';

/** Elements that show crisis help for the elements inside them. */
const bringers = 'therapist-finder, therapist-guide-list';

/**
 * Whether an element must show crisis help itself: it belongs to no finder or guide list, and the page has no crisis line.
 */
export function lacksCrisisHelp(element: FinderElement): boolean {
  if (element.finder) return false;
  for (const node of composedAncestors(element)) {
    const around = node === element ? node.parentElement : node;
    if (around?.closest(bringers)) return false;
  }
  return element.ownerDocument.querySelector('therapist-crisis-line') === null;
}

/** Whether the element's finder leaves crisis help to the page (`noCrisisLine`). */
export function leavesHelpToPage(element: FinderElement): boolean {
  const finder = element.finder ? elementById(element.finder, element) : finderAround(element);
  return Boolean((finder as { noCrisisLine?: boolean } | null)?.noCrisisLine);
}

function finderAround(element: Element): Element | null {
  for (const node of composedAncestors(element)) {
    const finder = node.closest('therapist-finder');
    if (finder) return finder;
  }
  return null;
}
