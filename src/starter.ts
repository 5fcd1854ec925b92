type Early = Map<string, { response: Promise<Response>; controller: AbortController }>;

/**
 * Asks for the feeds of a page before the library itself has come, so that neither waits for the other. It stands alone, so it repeats a few
 * lines; `page/early-feed.ts` uses what it began.
 */
export function askForFeeds(): void {
  const page = globalThis as typeof globalThis & Record<symbol, Early | undefined>;
  const key = Symbol.for('therapist-finder/early-feed/v1');
  // Another copy of the library is there, and loads what the page needs.
  if (typeof document === 'undefined' || customElements.get('therapist-finder')) return;
  const early = (page[key] ??= new Map());
  for (const element of document.querySelectorAll('[src]:not([finder])')) {
    if (!/^therapist-(?:finder|card|results)$/.test(element.localName)) continue;
    try {
      const { href } = new URL(element.getAttribute('src')!, document.baseURI);
      if (early.has(href)) continue;
      const controller = new AbortController();
      const response = fetch(href, {
        signal: controller.signal,
        credentials: 'same-origin',
        referrerPolicy: 'no-referrer',
      });
      // Whoever uses it hears of a failure.
      response.catch(() => undefined);
      early.set(href, { response, controller });
    } catch {
      // Not an address: the element says so.
    }
  }
}
