import { html, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { FinderElement } from '../../ui/finder-element.js';
import { icon } from '../../ui/widgets/icons.js';
import { picks } from '../../ui/styles/picks.js';
import type { QuickId } from '../../finder/actions.js';
import type { FinderStore } from '../../finder/store.js';
import { pressed, selectQuickFilters, type QuickFilter } from '../../views/quick-filters.js';
import { styles } from './therapist-quick-filters.styles.js';

const ids: readonly string[] = ['week', 'evenings', 'payer', 'virtual'] satisfies QuickId[];
const isQuickId = (id: string): id is QuickId => ids.includes(id);

/**
 * @summary The filters that most people begin with, each with one press: openings this week, evenings, the insurer that most therapists
 * list, virtual.
 *
 * Shows only those that this directory has facts for, and nothing if there are none. `<therapist-active-filters>` on the same page
 * leaves out what a pressed chip here already shows.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-quick-filters></therapist-quick-filters>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart chip - The chip of a filter.
 * @cssState empty - Set while it shows nothing.
 */
export class TherapistQuickFilters extends FinderElement {
  static override styles = [FinderElement.styles, picks, styles];

  /** Which, in this order: `week evenings payer virtual`, or some of them. */
  @property() filters = 'week evenings payer virtual';

  #finder = new FinderController(
    this,
    selectQuickFilters,
    (a, b) =>
      a.feed === b.feed &&
      a.isComing === b.isComing &&
      JSON.stringify(a.filters) === JSON.stringify(b.filters),
    () => ['opening'],
  );
  #offered: FinderStore | undefined;
  #ids: QuickId[] = [];

  override disconnectedCallback() {
    this.#offer(undefined);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const { store } = this.#finder;
    if (store === this.#offered && !changed.has('filters')) return;
    this.#offer(undefined);
    this.#ids = this.filters.split(/\s+/).filter(isQuickId);
    this.#offer(store);
  }

  /** What a chip here shows is left out elsewhere. */
  #offer(store: FinderStore | undefined) {
    const by = store ?? this.#offered;
    for (const feature of this.#ids) by?.dispatch({ type: 'offer', feature, on: Boolean(store) });
    this.#offered = store;
  }

  #press(filter: QuickFilter) {
    const search = this.#finder.store?.getState().search;
    if (search) this.#finder.dispatch(pressed(filter, search));
  }

  #name(filter: QuickFilter): string {
    const { words } = this;
    if (filter.id !== 'payer') return words.quick[filter.id];
    const payer = this.labels(this.#finder.slice?.feed).value('payer', filter.payer);
    return words.quick.payer(payer);
  }

  override render() {
    const { filters: all = [], isComing = false } = this.#finder.slice ?? {};
    const filters = this.#ids.flatMap((id) => all.find((one) => one.id === id) ?? []);
    this.setState('empty', !filters.length && !isComing);
    // A row, until it is known which chips there are.
    if (!filters.length) return isComing ? html`<div class="room"></div>` : nothing;
    return html`<div class="base" part="base" role="group" aria-label=${this.words.quickLabel}>
      <ul role="list">
        ${repeat(
          filters,
          ({ id }) => id,
          (filter) =>
            html`<li>
              <button
                class="pick ${filter.on ? 'on' : ''}"
                part="chip"
                type="button"
                aria-pressed=${filter.on}
                @click=${() => this.#press(filter)}
              >
                ${filter.on ? icon('check') : nothing} ${this.#name(filter)}
              </button>
            </li>`,
        )}
      </ul>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-quick-filters': TherapistQuickFilters;
  }
}
