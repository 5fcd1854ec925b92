import { html, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import type { FilterId } from '../../directory/query.js';
import { isFilterId, selectFilterIds, usualFilters } from '../../views/filter-panel.js';
import { styles } from './therapist-filter-panel.styles.js';

/** How many filters are open at first. */
const openAtFirst = 4;

/**
 * @summary The filters of a finder, in the order in which most people decide. Leaves out filters that the directory has no facts
 * for.
 *
 * @example Choose the filters and their order
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-filter-panel facets="concern payer fee"></therapist-filter-panel>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 * @example Or place single filters inside
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-filter-panel>
 *     <therapist-filter facet="concern" open></therapist-filter>
 *   </therapist-filter-panel>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @slot - `<therapist-filter>` elements, which replace the usual ones.
 * @csspart base - The outermost element.
 * @csspart filter - One of the filters.
 */
export class TherapistFilterPanel extends FinderElement {
  static override styles = [FinderElement.styles, styles];

  /** Which filters, in which order, separated by spaces: facets of the vocabulary, `near`, `fee`, `opening`. */
  @property() facets?: string;

  #wanted: FilterId[] = usualFilters;

  #finder = new FinderController(
    this,
    (state) => selectFilterIds(state, this.#wanted),
    (a, b) => a.join() === b.join(),
  );

  protected override willUpdate(changed: PropertyValues<this>) {
    if (!changed.has('facets')) return;
    this.#wanted = typeof this.facets === 'string' ? this.#parse(this.facets) : usualFilters;
    this.#finder.refresh();
  }

  #parse(facets: string): FilterId[] {
    const names = facets.split(/[\s,]+/).filter(Boolean);
    const unknown = names.filter((name) => !isFilterId(name));
    if (unknown.length) {
      console.warn(
        `<therapist-filter-panel facets>: there is no facet ${unknown.join(', ')}. There are: ${usualFilters.join(' ')}.`,
      );
    }
    return [...new Set(names)].filter(isFilterId);
  }

  override render() {
    return html`
      <section class="base" part="base" aria-label=${this.words.filtersLabel}>
        <slot>
          ${repeat(
            this.#finder.slice ?? [],
            (facet) => facet,
            (facet, i) =>
              html`<therapist-filter
                part="filter"
                facet=${facet}
                ?open=${i < openAtFirst}
              ></therapist-filter>`,
          )}
        </slot>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-filter-panel': TherapistFilterPanel;
  }
}
