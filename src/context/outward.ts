/** The element with an id, as seen from another: in its own tree, else in the document. */
export function elementById(id: string, from: Element): Element | null {
  const root = from.getRootNode() as Document | ShadowRoot;
  return root.getElementById(id) ?? from.ownerDocument.getElementById(id);
}

/** An element and, from the inside out, each whose shadow tree it is in: where `closest` and queries end, the next goes on. */
export function* outward(element: Element): Generator<Element> {
  for (let node: Element | undefined = element; node;) {
    yield node;
    const root = node.getRootNode();
    node = root instanceof ShadowRoot ? root.host : undefined;
  }
}
