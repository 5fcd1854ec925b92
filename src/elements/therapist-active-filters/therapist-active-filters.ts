import { html, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { filterName } from '../../i18n/filter-names.js';
import { FinderElement } from '../../ui/finder-element.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { buttons } from '../../ui/styles/buttons.js';
import { chips } from '../../ui/styles/chips.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { settle } from '../../page/settle.js';
import { selectActiveFilters } from '../../views/active-filters.js';
import type { UseRef } from '../../finder/search.js';
import { styles } from './therapist-active-filters.styles.js';

/**
 * @summary The filters in use: a chip for each, which removes it, and a button that removes them all.
 *
 * Shows nothing while no filter is in use.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-filter-panel></therapist-filter-panel>
 *   <therapist-active-filters></therapist-active-filters>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart chip - The chip of a filter.
 * @csspart clear - The button that removes all filters, if there are several.
 * @cssState empty - Set while it shows nothing.
 */
export class TherapistActiveFilters extends FinderElement {
  static override styles = [FinderElement.styles, buttons, chips, styles];

  @query('button') private firstButton!: HTMLElement | null;

  #finder = new FinderController(
    this,
    selectActiveFilters,
    (a, b) =>
      a.search === b.search &&
      a.feed === b.feed &&
      JSON.stringify(a.filters) === JSON.stringify(b.filters),
  );

  async #remove(ref: UseRef, value: string | undefined, event: Event) {
    const item = (event.currentTarget as HTMLElement).closest('li');
    // The chip disappears, so the focus moves to the chip that takes its place.
    const next = (item?.nextElementSibling ?? item?.previousElementSibling)?.querySelector(
      'button',
    );
    this.#finder.dispatch({ type: 'remove', ref, value });
    // The second click of a double click would remove the next chip too.
    settle(this);
    await this.updateComplete;
    (next?.isConnected ? next : this.firstButton)?.focus();
  }

  #clear = () => {
    this.#finder.dispatch({ type: 'clear' });
    settle(this);
  };

  override render() {
    const { filters = [], canClear, search, feed } = this.#finder.slice ?? {};
    this.setState('empty', !filters.length);
    if (!search || !filters.length) return nothing;
    const { words } = this;
    const naming = this.naming(feed);
    const named = filters.map((filter) => ({
      ...filter,
      name: filterName(filter.ref, filter.value, search, naming),
    }));
    return html`
      <div
        class="base ${maskClasses}"
        part="base"
        role="group"
        aria-label=${words.activeLabel}
        ${ref(mask)}
      >
        <ul role="list">
          ${repeat(
            named,
            (filter) => JSON.stringify([filter.ref, filter.value]),
            ({ ref: filter, value, name }) =>
              html`<li>
                <button
                  class="chip"
                  part="chip"
                  type="button"
                  aria-label=${words.remove(name)}
                  @click=${(event: Event) => this.#remove(filter, value, event)}
                >
                  ${name} ${icon('close')}
                </button>
              </li>`,
          )}
          ${
            canClear
              ? html`<li>
                  <button class="link" part="clear" type="button" @click=${this.#clear}>
                    ${words.clearAll}
                  </button>
                </li>`
              : nothing
          }
        </ul>
      </div>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-active-filters': TherapistActiveFilters;
  }
}
