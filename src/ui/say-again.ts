import { Directive, directive } from 'lit/directive.js';

/** Screen readers announce only what changes, and read out no space at the end. */
const UNHEARD = '\u00a0';

class SayAgain extends Directive {
  #text = '';
  #cause: unknown;
  #isOdd = false;

  render(text: string, cause: unknown): string {
    if (text !== this.#text) this.#isOdd = false;
    else if (cause !== this.#cause) this.#isOdd = !this.#isOdd;
    this.#text = text;
    this.#cause = cause;
    return this.#isOdd && text ? text + UNHEARD : text;
  }
}

/**
 * The text of a live region, announced again when the same text has a new cause: a link copied twice, the same fault twice.
 *
 * Render the region first, empty, and the text later: screen readers often miss a region that appears with its text. Trim the region's
 * text before comparing it in a test.
 *
 * @param cause what the text is about, compared by identity: an object or a count that is new with each event
 * @example
 * html`<p role="status">${sayAgain(made?.copied ? words.copied : '', made)}</p>`
 */
export const sayAgain = directive(SayAgain);
