import { html, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { FinderElement } from '../../base/finder-element.js';
import { icon } from '../../base/icons.js';
import { mask, maskClasses } from '../../base/masking.js';
import { buttons, chips } from '../../base/styles.js';
import { FinderController } from '../../context/index.js';
import {
  meetingModes,
  selectSearchBox,
  type Meeting,
  type SearchBoxView,
} from '../../store/index.js';
import { styles } from './therapist-search.styles.js';

const meetings: Meeting[] = ['in-person', 'remote', 'either'];

/**
 * @summary The search box: what someone would like help with, where, and how to meet.
 *
 * Words and place apply on Enter or the button, together. Nothing typed leaves the device; the fields carry the marks that keep
 * session-replay tools of the page from recording them.
 *
 * @example
 * ```html
 * <therapist-search></therapist-search>
 * ```
 *
 * @fires therapist-search - A search was asked for. Its detail is empty: what was typed is nobody's business.
 * @slot note - In place of the note on privacy.
 * @slot aside - At the end of the note's line; a finder puts crisis help here.
 * @csspart base - Around everything.
 * @csspart bar - The fields and the button.
 * @csspart field - Each field with its label.
 * @csspart button - The search button.
 */
export class TherapistSearch extends FinderElement {
  static override styles = [FinderElement.styles, buttons, chips, styles];

  @query('[name=text]') private textField!: HTMLInputElement;
  @query('[name=place]') private placeField!: HTMLInputElement | null;

  #finder = new FinderController(this, selectSearchBox);

  #search = () => {
    this.#finder.dispatch({
      type: 'search',
      text: this.textField.value,
      place: this.placeField?.value ?? '',
    });
    this.emit('therapist-search', {});
  };

  /** There is no form: one around this element, on the host page, must not be sent. */
  #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    this.#search();
  };

  /** Emptying a field is an answer by itself; no need to press the button to see everyone again. */
  #onInput = (event: Event) => {
    const view = this.#finder.slice;
    const { name, value } = event.target as HTMLInputElement;
    if (!value && (name === 'text' ? view?.text : view?.place)) this.#search();
  };

  #onMeeting = (event: Event) => {
    const meeting = (event.target as HTMLInputElement).value as Meeting;
    this.#finder.dispatch({ type: 'choose-only', facet: 'mode', values: meetingModes[meeting] });
  };

  #pickPlace(label: string) {
    this.#finder.dispatch({ type: 'search', text: this.textField.value, place: label });
    this.placeField?.focus();
  }

  override render() {
    const { words } = this;
    const view = this.#finder.slice;
    return html`
      <div
        class="base ${maskClasses}"
        part="base"
        role="search"
        aria-label=${words.searchLabel}
        @keydown=${this.#onKeydown}
        ${ref(mask)}
      >
        <div class="bar surface with-place" part="bar">
          ${this.#renderField('text', words.textLabel, words.textHint, view?.text)}
          ${this.#renderField('place', words.placeLabel, words.placeHint, view?.place, view?.placeProblem)}
          <div class="actions">
            ${view?.hasModes ? this.#renderMeeting(view) : nothing}
            <button class="button" part="button" type="button" @click=${this.#search}>
              ${words.search}
            </button>
          </div>
        </div>
        ${this.#renderPlaceProblem(view?.placeProblem)}
        <div class="notes">
          <slot name="note">
            <p>${icon('lock')} <strong>${words.private}</strong> ${words.privateMore}</p>
          </slot>
          <slot name="aside"></slot>
        </div>
      </div>
    `;
  }

  #renderField(name: 'text' | 'place', label: string, hint: string, value = '', problem?: object) {
    return html`<label class="field" part="field">
      <span>${label}</span>
      <input
        name=${name}
        type="text"
        inputmode="search"
        enterkeyhint="search"
        autocomplete="off"
        autocapitalize="off"
        placeholder=${hint}
        aria-invalid=${problem ? 'true' : nothing}
        aria-describedby=${problem ? 'problem' : nothing}
        .value=${live(value)}
        @input=${this.#onInput}
      />
    </label>`;
  }

  #renderMeeting({ meeting }: SearchBoxView) {
    const { words } = this;
    return html`<div class="meeting" role="radiogroup" aria-label=${words.meetingLabel}>
      ${meetings.map(
        (value) =>
          html`<label>
            <input
              type="radio"
              name="meeting"
              value=${value}
              .checked=${live(value === meeting)}
              @change=${this.#onMeeting}
            />
            ${words.meeting[value]}
          </label>`,
      )}
    </div>`;
  }

  #renderPlaceProblem(problem: SearchBoxView['placeProblem']) {
    const { words } = this;
    return html`<div id="problem" role="alert">
      ${
        !problem
          ? nothing
          : problem.kind === 'unknown'
            ? html`<p class="problem">${words.placeUnknown(problem.text)}</p>`
            : html`<div class="problem">
                <p>${words.placeAmbiguous}</p>
                <p class="chips">
                  ${problem.options.map(
                    ({ label }) =>
                      html`<button
                        class="chip"
                        type="button"
                        @click=${() => this.#pickPlace(label)}
                      >
                        ${label}
                      </button>`,
                  )}
                </p>
              </div>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-search': TherapistSearch;
  }
}
