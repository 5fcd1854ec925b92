import { blankPage } from './blank.js';

/** Makes the page blank, for good. @param goTo what puts another in its place */
export function leave(goTo: () => void): void {
  // Going back may show this document again, but by then it has no trace of the visit.
  addEventListener('pageshow', blankPage(), { once: true });
  goTo();
}
