import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderElement } from '../../ui/finder-element.js';
import { icon } from '../../ui/widgets/icons.js';
import { picks } from '../../ui/styles/picks.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import type { Sort } from '../../directory/query.js';
import { selectSorts } from '../../views/sort.js';
import { styles } from './therapist-sort.styles.js';

/**
 * @summary The order of the results. Offers only orders that the directory has facts for: without fees, no order by fee; without times
 * of first calls, no order by these.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-sort></therapist-sort>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart select - The select.
 */
export class TherapistSort extends FinderElement {
  static override styles = [FinderElement.styles, picks, styles];

  /** Is a chip, without a label in sight: for a row of chips. */
  @property({ type: Boolean }) chip = false;

  #finder = new FinderController(this, selectSorts);

  #onChange = (event: Event) => {
    this.#finder.dispatch({
      type: 'sort',
      sort: (event.target as HTMLSelectElement).value as Sort,
    });
  };

  override render() {
    const { words } = this;
    const { sorts = ['fit'], chosen = 'fit', callsAreFree } = this.#finder.slice ?? {};
    const nameOf = (sort: Sort) =>
      sort === 'first-call' && callsAreFree ? words.sortFreeCall : words.sort[sort];
    return html`
      <div class="base" part="base">
        <label>
          <span class=${this.chip ? 'visually-hidden' : ''}>${words.sortLabel}</span>
          <span class="pick ${this.chip ? '' : 'bare'}">
            <select part="select" .value=${chosen} @change=${this.#onChange}>
              ${sorts.map(
                (sort) =>
                  html`<option value=${sort} ?selected=${sort === chosen}>${nameOf(sort)}</option>`,
              )}
            </select>
            ${icon('down')}
          </span>
        </label>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-sort': TherapistSort;
  }
}
