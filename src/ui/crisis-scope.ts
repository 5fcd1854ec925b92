import { elementById, composedAncestors } from '../page/dom.js';
import type { FinderElement } from './finder-element.js';

/** What shows crisis help of its own around whatever is inside. */
const bringers = 'therapist-finder, therapist-guide-list';

/**
 * Whether an element has to bring crisis help itself: no finder around it or named by it does, and none stands on the page.
 */
export function lacksCrisisHelp(element: FinderElement): boolean {
  if (element.finder) return false;
  for (const node of composedAncestors(element)) {
    const around = node === element ? node.parentElement : node;
    if (around?.closest(bringers)) return false;
  }
  return element.ownerDocument.querySelector('therapist-crisis-line') === null;
}

/** Whether the finder that an element belongs to was told that the page shows crisis help of its own. */
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

/**
 * What a page put in place of the usual lines, which are those of the United States. It holds for all that elements bring themselves as
 * well, in the finder and in each dialog.
 */
export function ownCrisisHelp(element: Element): Element | undefined {
  for (const node of composedAncestors(element)) {
    const root = node.getRootNode() as Document | ShadowRoot;
    const own = [...root.querySelectorAll('therapist-crisis-line')].find(
      (line) => line !== element && line.textContent.trim(),
    );
    if (own) return own;
  }
  return undefined;
}
