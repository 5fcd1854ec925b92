import { ContextRoot } from '@lit/context';

const key = Symbol.for('therapist-finder/context-root/v1');

/**
 * Adds one context root to the document. An element that is upgraded before the finder around it gets no answer when it asks for a
 * store. The root remembers such requests, and repeats them once a provider appears.
 */
export function attachContextRoot(): void {
  const page = document as Document & { [key]?: ContextRoot };
  if (page[key]) return;
  page[key] = new ContextRoot();
  page[key].attach(document.documentElement);
}
