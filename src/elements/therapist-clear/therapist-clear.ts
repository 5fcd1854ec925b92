import { html } from 'lit';
import { FinderElement } from '../../ui/finder-element.js';
import { buttons } from '../../ui/styles/buttons.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { ForgetController } from '../../page/connect/forget-controller.js';
import { styles } from './therapist-clear.styles.js';

/**
 * @summary One button, “Clear everything”, which forgets the search, typed words, the shortlist, the earlier steps that the Back
 * button would return to, and the list stored on the device. A message confirms it.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-search></therapist-search>
 *   <therapist-results></therapist-results>
 *   <therapist-clear></therapist-clear>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart button - The button.
 * @csspart status - The message that everything was cleared.
 */
export class TherapistClear extends FinderElement {
  static override styles = [FinderElement.styles, buttons, styles];

  #finder = new FinderController(this, ({ step, saved }) => ({ step, saved }));

  /** The state right after clearing. While it is still the current slice, nothing has changed since. */
  #left: object | undefined;

  constructor() {
    super();
    new ForgetController(this, () => (this.#left = this.#finder.slice));
  }

  #clear = () => this.#finder.dispatch({ type: 'forget' });

  override render() {
    const { words } = this;
    const isCleared = this.#left !== undefined && this.#left === this.#finder.slice;
    return html`<div class="base" part="base">
      <button class="link" part="button" type="button" @click=${this.#clear}>
        ${words.clearEverything}
      </button>
      <span class="done" part="status" role="status"
        >${isCleared ? words.clearedEverything : ''}</span
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-clear': TherapistClear;
  }
}
