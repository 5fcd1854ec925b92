/** The element with an id, as seen from another: in its own tree, else in the document. */
export function elementById(id: string, from: Element): Element | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? from.ownerDocument.getElementById(id);
}

/** An element and, from the inside out, each whose shadow tree it is in: where `closest` and queries end, the next goes on. */
export function* composedAncestors(element: Element): Generator<Element> {
  for (let node: Element | undefined = element; node;) {
    yield node;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}

/** Once all of the page has run: what is missing by then was forgotten, and is not on its way. */
export function whenPageIsThere(act: () => void): void {
  if (document.readyState === 'complete') act();
  else addEventListener('load', act, { once: true });
}

/** When the frame that is being made has been painted. While nobody sees the page there is none: then at once. */
export function nextPaint(): Promise<void> {
  return new Promise((painted) => {
    if (document.hidden) painted();
    // A frame is painted after its callbacks, before any other task.
    else requestAnimationFrame(() => setTimeout(painted));
  });
}
