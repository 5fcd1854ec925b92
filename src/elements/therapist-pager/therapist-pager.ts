import { html, nothing } from 'lit';
import { FinderElement } from '../../ui/finder-element.js';
import { buttons } from '../../ui/styles/buttons.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { definedAbove } from '../../page/dom.js';
import { pageNumbers, selectPager } from '../../views/pager.js';
import { styles } from './therapist-pager.styles.js';

/**
 * @summary Moves through the pages of the results. Shows nothing while there is only one page.
 *
 * When the page changes, `<therapist-results>` moves the focus to its heading.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-results></therapist-results>
 *   <therapist-pager></therapist-pager>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The navigation.
 * @csspart button - A page number, “Previous” or “Next”.
 */
export class TherapistPager extends FinderElement {
  static override styles = [FinderElement.styles, buttons, styles];

  #finder = new FinderController(this, selectPager);

  /** As the results do: it would stand where they will be, and then jump. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await definedAbove(this);
    await super.scheduleUpdate();
  }

  #go(page: number) {
    this.#finder.dispatch({ type: 'page', page });
  }

  override render() {
    const { words } = this;
    const { page = 1, pages = 1 } = this.#finder.slice ?? {};
    if (pages <= 1) return nothing;
    return html`
      <nav class="base" part="base" aria-label=${words.pagerLabel}>
        <ul role="list">
          ${page > 1 ? this.#renderButton(page - 1, words.previous) : nothing}
          ${pageNumbers(page, pages).map((p) =>
            p
              ? this.#renderButton(p, this.format.number(p), p === page)
              : html`<li class="gap" aria-hidden="true">…</li>`,
          )}
          ${page < pages ? this.#renderButton(page + 1, words.next) : nothing}
        </ul>
      </nav>
    `;
  }

  #renderButton(page: number, text: string, current?: boolean) {
    // Screen reader users need the word "page" with a number, but not with a word.
    const label = current === undefined ? nothing : this.words.page(text);
    return html`<li>
      <button
        class="button quiet"
        part="button"
        type="button"
        aria-label=${label}
        aria-current=${current ? 'page' : nothing}
        @click=${() => this.#go(page)}
      >
        ${text}
      </button>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-pager': TherapistPager;
  }
}
