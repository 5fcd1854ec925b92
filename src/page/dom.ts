import { atMost } from '../lib/abort.js';
/** The element with an id: first in the tree of `from`, then in the document. */
export function elementById(id: string, from: Element): Element | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? from.ownerDocument.getElementById(id);
}

/** An element, then the host of its shadow tree, and so on outward. `closest` and queries stop at the edge of each tree. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let node: Element | undefined = element; node;) {
    yield node;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** Calls back once the page has loaded. An element that is still missing then is not just late. */
export function whenPageIsThere(act: () => void): void {
  if (document.readyState === 'complete') act();
  else addEventListener('load', act, { once: true });
}

/** Resolves once the current frame is painted; at once while the page is hidden, because a hidden page has no frames. */
export function nextPaint(): Promise<void> {
  return new Promise((painted) => {
    if (document.hidden) painted();
    // A frame is painted after its callbacks, before any other task.
    else requestAnimationFrame(() => setTimeout(painted));
  });
}

/** How long an element waits for those above it, in milliseconds. */
const PATIENCE = 3_000;

/** Resolves once the elements of this library that a page put before an element are registered; at once inside a whole finder, which keeps room for them. */
export async function definedAbove(element: Element): Promise<void> {
  const root = element.getRootNode() as Document | ShadowRoot;
  if ('host' in root && root.host.localName === 'therapist-finder') return;
  const late = [...root.querySelectorAll(':not(:defined)')].filter(
    (other) =>
      other.localName.startsWith('therapist-') &&
      other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  const coming = late.map(({ localName }) => customElements.whenDefined(localName));
  if (coming.length) await atMost(Promise.all(coming), PATIENCE);
}
