import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { icon } from '../../ui/widgets/icons.js';
import { buttons } from '../../ui/styles.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { settle } from '../../page/settle.js';
import { DialogController } from '../../ui/widgets/dialog-controller.js';
import { selectSheet, sheetFilters } from '../../views/filter-sheet.js';
import { styles } from './therapist-filter-sheet.styles.js';

/**
 * @summary The filters behind a button, for narrow places: a sheet that always shows how many therapists fit.
 *
 * Insurance comes first, if the directory lists it. Escape, Back, a press outside the sheet, the button at its top or the one at its
 * bottom closes it; the focus returns to where it was. Because the
 * sheet covers the page’s own crisis help, it keeps one line of that help in sight, adds the short lines for a chosen specialty,
 * and shows all of it at the top once a choice mentions a danger.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-filter-sheet facets="concern payer fee"></therapist-filter-sheet>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart button - The button that opens the sheet, with the number of filters in use.
 * @csspart sheet - The sheet.
 * @csspart close - The button at the top of the sheet that closes it.
 */
export class TherapistFilterSheet extends FinderElement {
  static override styles = [FinderElement.styles, buttons, styles];

  /** Which filters, and in which order, as on `<therapist-filter-panel>`. */
  @property() facets?: string;

  /** The filters are rendered only while the sheet is open. */
  @state() private open = false;

  #focus = new FocusWatch(this);

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('h2') private heading!: HTMLElement | null;
  @query('.scroll') private scroller!: HTMLElement | null;

  #finder = new FinderController(this, selectSheet);
  #sheet = new DialogController(this, () => this.dialog, { isPrinted: false });

  #wasUrgent = false;

  override disconnectedCallback() {
    // A dialog that leaves the document is no longer modal.
    this.open = false;
    super.disconnectedCallback();
  }

  protected override updated() {
    const { urgent = false } = this.#finder.slice ?? {};
    if (urgent && !this.#wasUrgent) this.scroller?.scrollTo({ top: 0 });
    // The focus was in help that is now hidden, or on the button that cleared the filters.
    const hid = !urgent && this.#wasUrgent && !this.shadowRoot?.activeElement;
    if (this.open && (hid || this.#focus.isLost)) this.heading?.focus();
    this.#wasUrgent = urgent;
  }

  #show = async () => {
    this.open = true;
    await this.updateComplete;
    this.#sheet.show();
    this.heading?.focus();
  };

  #close = () => this.#sheet.close();

  #onClosed = () => {
    this.open = false;
  };

  #clear = () => {
    this.#finder.dispatch({ type: 'clear', only: 'filters' });
    settle(this);
  };

  override render() {
    const { words, format } = this;
    const { uses = 0 } = this.#finder.slice ?? {};
    return html`<div class="base" part="base">
      <button
        class="button open ${uses ? '' : 'quiet'}"
        part="button"
        type="button"
        aria-haspopup="dialog"
        @click=${this.#show}
      >
        ${uses ? words.filtersCount(format.number(uses)) : words.filters}
      </button>
      ${this.open ? this.#renderSheet(uses) : nothing}
    </div>`;
  }

  #renderSheet(uses: number) {
    const { words, format } = this;
    const { total = 0, who = 'therapist', urgent = false } = this.#finder.slice ?? {};
    return html`<dialog
      class="sheet surface"
      part="sheet"
      aria-label=${words.filtersLabel}
      @close=${this.#onClosed}
    >
      <div class="head">
        <h2 tabindex="-1">${words.filters}</h2>
        ${
          uses
            ? html`<button class="link" type="button" @click=${this.#clear}>
                ${words.clearCount(format.number(uses))}
              </button>`
            : nothing
        }
        <button
          class="close"
          part="close"
          type="button"
          aria-label=${words.close}
          @click=${this.#close}
        >
          ${icon('close')}
        </button>
      </div>
      <div class="scroll">
        <div role="status">
          ${urgent ? html`<therapist-crisis-line expanded></therapist-crisis-line>` : nothing}
        </div>
        <therapist-filter-panel
          .bare=${true}
          .facets=${this.facets ?? sheetFilters.join(' ')}
        ></therapist-filter-panel>
      </div>
      <div class="foot">
        <button class="button" type="button" @click=${this.#close}>
          ${words.showResults(total, format.number(total), who)}
        </button>
        <therapist-crisis-line brief added></therapist-crisis-line>
      </div>
      <therapist-status></therapist-status>
    </dialog>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-filter-sheet': TherapistFilterSheet;
  }
}
