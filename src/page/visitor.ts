/**
 * The present by the visitor's clock, in epoch milliseconds. Only for stores made here and elements outside every finder; everything
 * else asks the store.
 */
export function visitorNow(): number {
  return Date.now();
}

/** The visitor's IANA zone. */
export function visitorZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The absolute form of an address written on an element. Undefined, with a warning, if it is not an address. */
export function feedUrl(src: string, element: Element): string | undefined {
  try {
    return new URL(src, element.ownerDocument.baseURI).href;
  } catch {
    console.warn(
      `<${element.localName}>: src="${src}" is not an address. Use the URL of a feed, such as "/therapists.json".`,
    );
    return undefined;
  }
}
