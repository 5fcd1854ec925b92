import type { TherapistElement } from './element.js';

/**
 * Registers an element, unless the page already has it. A page may load the library twice (a theme and a plugin). A second
 * `customElements.define` would throw and stop those after it. The first copy wins; a copy of another version gets a warning.
 */
export function define(tag: string, element: typeof TherapistElement): void {
  // In Node there is no registry.
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
