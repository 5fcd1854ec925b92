import { composedAncestors } from '../page/dom.js';

/** Gives a crisis line without content that of the page's own. */
export function takeOwnHelp(line: Element): void {
  if (line.textContent.trim()) return;
  const own = ownCrisisHelp(line)?.cloneNode(true);
  if (own) line.append(...own.childNodes);
}

/**
 * A crisis line with content of the page's own, in place of the usual lines, which are those of the United States. The lines that
 * elements add themselves, in the finder and in each dialog, use it too.
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
