import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { buttons } from '../../ui/styles/buttons.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { settle } from '../../page/settle.js';
import { Lookup } from '../../lib/lookup.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import type { DialogController } from '../../ui/widgets/dialog-controller.js';
import { selectSheet } from '../../views/filter-sheet.js';
import type * as Sheet from './sheet.js';
import { styles } from './therapist-filter-sheet.styles.js';

/**
 * @summary The filters behind a button, for narrow places: a sheet that always shows how many therapists fit.
 *
 * Insurance comes first, if the directory lists it. Escape, Back, a press outside the sheet, the button at its top or the one at its
 * bottom closes it; the focus returns to where it was. The sheet loads on the first press. Because the
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
  #sheet = new Lookup<typeof Sheet>(() => this.requestUpdate());
  #controller?: DialogController;

  #wasUrgent = false;

  override disconnectedCallback() {
    // A dialog that leaves the document is no longer modal.
    this.open = false;
    this.#sheet.cancel();
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
    const answer = await this.#sheet.begin(load);
    if (answer?.status === 'failed') warnMissingPart('the filters', answer.error);
    if (answer?.status !== 'done') return;
    this.#controller ??= this.#prepare(answer.value);
    this.open = true;
    await this.updateComplete;
    this.#controller.show();
    this.heading?.focus();
  };

  #prepare({ DialogController, sheetStyles }: typeof Sheet) {
    this.shadowRoot!.adoptedStyleSheets.push(sheetStyles.styleSheet!);
    return new DialogController(this, () => this.dialog, { isPrinted: false });
  }

  #renderSheet() {
    const view = this.#finder.slice;
    if (!this.open || !view) return nothing;
    return this.#sheet.value?.filterSheet(view, {
      words: this.words,
      format: this.format,
      facets: this.facets,
      clear: () => {
        this.#finder.dispatch({ type: 'clear', only: 'filters' });
        settle(this);
      },
      close: () => this.#controller?.close(),
      onClosed: () => {
        this.open = false;
      },
    });
  }

  override render() {
    const { words, format } = this;
    const { uses = 0 } = this.#finder.slice ?? {};
    return html`<div class="base" part="base">
      <button
        class="button open ${uses ? '' : 'quiet'}"
        part="button"
        type="button"
        aria-haspopup="dialog"
        @pointerdown=${preload}
        @click=${this.#show}
      >
        ${uses ? words.filtersCount(format.number(uses)) : words.filters}
      </button>
      ${this.#sheet.status === 'failed' ? html`<p class="lost" role="alert">${words.lost}</p>` : nothing}
      ${this.#renderSheet()}
    </div>`;
  }
}

const load = () => import('./sheet.js');

/** Gains the time between the press and the click. If it fails, the click says so. */
const preload = () => void load().catch(() => undefined);

declare global {
  interface HTMLElementTagNameMap {
    'therapist-filter-sheet': TherapistFilterSheet;
  }
}
