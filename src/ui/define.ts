import type { TherapistElement } from './element.js';

/**
 * Registers an element, unless the page already has it. A page can well load the library twice (a theme and a plugin), and a
 * second `customElements.define` would throw and stop every define after it. The first copy wins; other versions are warned of.
 */
export function define(tag: string, element: typeof TherapistElement): void {
  // Imported in Node, by a server or a test, there is nothing to register with.
  if (typeof customElements === 'undefined') return;
  const first = customElements.get(tag) as Partial<typeof TherapistElement> | undefined;
  if (!first) customElements.define(tag, element);
  else if (first.version !== element.version) {
    console.warn(
      `<${tag}> ${element.version} was loaded, but version ${first.version ?? 'unknown'} is already on this page and stays. ` +
        'Load one version only.',
    );
  }
}
