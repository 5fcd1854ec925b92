import { ContextRoot } from '@lit/context';

const key = Symbol.for('therapist-finder/context-root/v1');

/**
 * One per document. An element that was upgraded before the finder around it asks for its store in vain; the root remembers
 * who asked, and asks again for them once a provider appears.
 */
export function attachContextRoot(): void {
  const page = document as Document & { [key]?: ContextRoot };
  if (page[key]) return;
  page[key] = new ContextRoot();
  page[key].attach(document.documentElement);
}
