import { html } from 'lit';
import { FinderElement } from '../../base/finder-element.js';
import { buttons } from '../../base/styles.js';
import { FinderController } from '../../context/index.js';
import { styles } from './therapist-clear.styles.js';

/**
 * @summary “Clear everything”: one press forgets the search, what is typed, the shortlist, the steps that going back would
 * bring, and what the device was told to keep. It says when that is done.
 *
 * @example
 * ```html
 * <therapist-clear></therapist-clear>
 * ```
 *
 * @csspart base - Around everything.
 * @csspart button - The button.
 * @csspart status - The word that it is done.
 */
export class TherapistClear extends FinderElement {
  static override styles = [FinderElement.styles, buttons, styles];

  #finder = new FinderController(this, ({ lastAction, saved }) => ({
    // Until the person does the next thing.
    isCleared: lastAction === 'forget' && !saved.length,
  }));

  #clear = () => this.#finder.dispatch({ type: 'forget' });

  override render() {
    const { words } = this;
    return html`<div class="base" part="base">
      <button class="link" part="button" type="button" @click=${this.#clear}>
        ${words.clearEverything}
      </button>
      <span class="done" part="status" role="status"
        >${this.#finder.slice?.isCleared ? words.clearedEverything : ''}</span
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-clear': TherapistClear;
  }
}
