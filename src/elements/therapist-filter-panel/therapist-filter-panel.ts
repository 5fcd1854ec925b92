import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { icon } from '../../ui/widgets/icons.js';
import { buttons } from '../../ui/styles/buttons.js';
import { shimmer } from '../../ui/styles/shimmer.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { settle } from '../../page/settle.js';
import { quietly } from '../../lib/quietly.js';
import type { FilterId } from '../../directory/query.js';
import { lacksFilters } from '../../views/has-filters.js';
import { isFilterId, usualFilters } from '../../views/filter-ids.js';
import { selectPanel, type PanelView } from '../../views/filter-panel.js';
import { styles } from './therapist-filter-panel.styles.js';

/**
 * @summary The filters of a finder, in the order in which most people decide: the first four open, the others behind “More filters”.
 * Leaves out filters that the directory has no facts for.
 *
 * What a visitor opens or closes stays so while the page is open, also in the sheet of the same finder. If the panel’s place has a
 * `max-height`, the panel fits into it and scrolls by itself, with the number of matches in sight.
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
 * @csspart head - The number of matches, and the button that clears the filters.
 * @csspart filter - One of the filters.
 * @csspart more - The button that opens the filters after the first four.
 */
export class TherapistFilterPanel extends FinderElement {
  static override styles = [FinderElement.styles, buttons, shimmer, styles];

  /** Which filters, in which order, separated by spaces: facets of the vocabulary, `near`, `fee`, `opening`. */
  @property() facets?: string;

  /**
   * Leaves out the head and the frame. The sheet has its own.
   *
   * @internal
   */
  @property({ attribute: false }) bare = false;

  /** Whether what the filters need is asked for once more. */
  @state() private isAsking = false;

  @query('.count') private count!: HTMLElement | null;
  @query('button') private firstButton!: HTMLElement | null;

  #wanted: FilterId[] = usualFilters;
  #focus = new FocusWatch(this);

  #finder = new FinderController<PanelView>(
    this,
    (state) => selectPanel(state, this.#wanted),
    undefined,
    () => this.#parts(),
  );

  /** Until what they hold has once been known, the filters only keep their room. */
  #isWhole = false;

  /** Which filters there are must be known with the first results, so that nothing moves. Then each asks for its own counts. */
  #parts(): readonly FilterId[] {
    const { state } = this.#finder;
    return state && (state.info || lacksFilters(state)) ? [] : this.#wanted;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    this.#isWhole ||= this.#finder.slice?.isComing === false;
    if (!changed.has('facets')) return;
    this.#wanted = typeof this.facets === 'string' ? this.#parse(this.facets) : usualFilters;
    this.#finder.refresh();
  }

  protected override updated() {
    // The button that cleared the filters is gone, or a filter that the directory has no facts for.
    if (this.#focus.isLost) (this.count ?? this.firstButton)?.focus();
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

  #clear = () => {
    this.#finder.dispatch({ type: 'clear', only: 'filters' });
    settle(this);
  };

  /** Asks for what the filters need. If it comes, the store brings the rest. */
  #retry = async () => {
    const { store } = this.#finder;
    this.isAsking = true;
    const info = await quietly(() => store?.getState().directory?.source.info());
    this.isAsking = false;
    if (!info || !store) return;
    // What was done meanwhile waits for it, too.
    if (store.getState().status === 'error') store.dispatch({ type: 'retry' });
    else store.want(this.#finder, this.#parts());
  };

  override render() {
    const view = this.#finder.slice;
    // Without filters it is no card.
    const isCard = !this.bare && (Boolean(view?.first.length) || this.childElementCount > 0);
    return html`
      <section
        class="base ${isCard ? 'surface card' : ''} ${this.#isWhole ? '' : 'coming'} ${isCard && !this.#isWhole ? 'skeleton' : ''}"
        part="base"
        aria-label=${this.words.filtersLabel}
      >
        ${view?.isLost ? this.#renderLost() : nothing}
        ${view && isCard ? this.#renderHead(view) : nothing}
        <slot>
          ${view ? [this.#renderFilters(view.first, true), this.#renderMore(view)] : nothing}
        </slot>
      </section>
    `;
  }

  /** The button stays while it asks, so that it keeps the focus. */
  #renderLost() {
    const { words } = this;
    return html`<div class="lost" role="status">
      ${this.isAsking ? nothing : html`<p>${words.filtersLost}</p>`}
      <button class="button quiet" type="button" @click=${this.#retry}>${words.retry}</button>
    </div>`;
  }

  #renderHead({ uses, total, narrowed, who }: PanelView) {
    const { words, format } = this;
    const count = format.number(total);
    return html`<div class="head" part="head">
      <p class="count" tabindex="-1">
        ${narrowed ? words.panelMatch(total, count) : words.listed(total, count, who)}
      </p>
      ${
        uses
          ? html`<button class="link" type="button" @click=${this.#clear}>
              ${words.clearFilters(uses, format.number(uses))}
            </button>`
          : nothing
      }
    </div>`;
  }

  #renderFilters(filters: readonly FilterId[], open: boolean) {
    return repeat(
      filters,
      (facet) => facet,
      (facet) =>
        html`<therapist-filter part="filter" facet=${facet} ?open=${open}></therapist-filter>`,
    );
  }

  #renderMore({ more, isMoreOpen, usesInMore }: PanelView) {
    if (!more.length) return nothing;
    const { words, format } = this;
    const uses = format.number(usesInMore);
    return html`<button
        class="more"
        part="more"
        type="button"
        aria-expanded=${isMoreOpen}
        @click=${() => this.#finder.dispatch({ type: 'unfold', group: 'more', on: !isMoreOpen })}
      >
        ${words.moreFilters(format.number(more.length))} ${icon('down')}
        ${
          usesInMore
            ? html`<span class="uses" aria-hidden="true">${uses}</span
                ><span class="visually-hidden">${words.chosen(uses)}</span>`
            : nothing
        }
      </button>
      ${isMoreOpen ? this.#renderFilters(more, false) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-filter-panel': TherapistFilterPanel;
  }
}
