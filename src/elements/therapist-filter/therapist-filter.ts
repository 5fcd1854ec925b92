import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { feeName, filterTitle } from '../../i18n/filter-names.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { buttons } from '../../ui/styles/buttons.js';
import { weekGridStyles } from '../../ui/widgets/week-grid.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { ForgetController } from '../../page/connect/forget-controller.js';
import type { FilterId, Part } from '../../directory/query.js';
import { Lookup } from '../../lib/lookup.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { facetValues, withParents, type FacetId } from '../../vocabulary/facets.js';
import type { TypedFees } from '../../views/fee-fields.js';
import { isFilterId } from '../../views/filter-ids.js';
import {
  isFilterComing,
  selectFilter,
  type FacetView,
  type FilterView,
  type NearView,
} from '../../views/filter.js';
import { feeRange } from './fee-range.js';
import { openingGrid } from './opening-grid.js';
import { optionCount } from './option-count.js';
import { isFoldable, isSearchable, optionList } from './option-list.js';
import { styles } from './therapist-filter.styles.js';

/**
 * @summary One filter: a list of values with counts, the fee with its histogram, the week, or the distance.
 *
 * The count next to a value says how many therapists would be left if it were the only value chosen here. The element shows
 * nothing if no record in the directory has this fact.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-filter facet="concern" open></therapist-filter>
 *   <therapist-filter facet="fee"></therapist-filter>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart heading - The heading, which opens and closes the filter.
 * @csspart body - The part that opens.
 * @cssState active - Set while this filter is in use.
 */
export class TherapistFilter extends FinderElement {
  static override styles = [FinderElement.styles, buttons, weekGridStyles, styles];
  /** @internal */
  static override readonly usualLevel = 3;

  /** What the element filters by: a facet of the vocabulary (`concern`, `payer` …), or `near`, `fee`, `opening`. */
  @property() facet?: FilterId;

  /** Whether the filter is open. */
  @property({ type: Boolean, reflect: true }) open = false;

  /** Text to find values by. */
  @state() private find = '';

  /** What is typed as a fee and cannot be used. */
  @state() private typedFees?: TypedFees | undefined;

  @state() private openKinds: ReadonlySet<string> = new Set();

  /** The value whose menu is open. */
  @state() private menu?: string | undefined;

  @query('.heading button') private heading!: HTMLElement | null;
  @query('.find') private field!: HTMLElement | null;

  #focus = new FocusWatch(this);
  #warned?: string;

  /** Whether the person opened or closed it, as last seen; and how the page had it before. */
  #byPerson: boolean | undefined;
  #byPage = false;

  /** Other names of the values, which load when the search field is entered. Without them, values are found by their labels alone. */
  #names = new Lookup<ReadonlyMap<string, readonly string[]> | undefined>(() =>
    this.requestUpdate(),
  );

  #finder = new FinderController<FilterView | undefined>(
    this,
    (s) => (this.facet && this.#known() ? selectFilter(s, this.facet) : undefined),
    (a, b) =>
      JSON.stringify(a?.view) === JSON.stringify(b?.view) &&
      a?.feed === b?.feed &&
      a?.active === b?.active &&
      a?.open === b?.open &&
      a?.all === b?.all,
    () => (this.facet && this.#known() ? partsShown(this.facet, this.open || !this.#hasPlace) : []),
  );

  #coming = new FinderController(this, (s) =>
    Boolean(this.facet && this.#known() && isFilterComing(s, this.facet)),
  );

  constructor() {
    super();
    // The text in the fields is as private as the choices.
    new ForgetController(this, () => {
      this.find = '';
      this.typedFees = undefined;
      this.openKinds = new Set();
      this.menu = undefined;
    });
  }

  /** Whether it is known if this filter shows at all. The first results wait for that, so that nothing moves. */
  get #hasPlace(): boolean {
    return this.#finder.state?.info !== undefined;
  }

  #known(): boolean {
    return isFilterId(this.facet ?? '');
  }

  #loadNames(facet: FacetId) {
    if (this.#names.value) return;
    void this.#names.begin(() =>
      import('../../vocabulary/other-names.js').then(
        ({ otherNames }) => otherNames(facet),
        (error: unknown) => warnMissingPart('other names of filters', error),
      ),
    );
  }

  #kinds(facet: FacetId, value: string): string[] {
    const all = new Set([...facetValues(facet), ...(this.#names.value?.keys() ?? [])]);
    return [...all].filter((one) => one !== value && withParents(facet, one).includes(value));
  }

  #toggle = () => {
    const on = !this.open;
    this.#finder.dispatch({ type: 'unfold', group: this.facet!, on });
    // The page may have changed it since the person did.
    if (on === this.#byPerson) this.open = on;
  };

  async #toggleAll({ all, view }: FilterView & { kind: 'facet' }) {
    this.find = '';
    this.#finder.dispatch({ type: 'unfold', group: `all of ${view.facet}`, on: !all });
    await this.updateComplete;
    if (isAskedByName(view)) this.field?.focus();
  }

  /** A person's choice applies in every panel and sheet of the finder, until they forget everything. */
  #followPerson() {
    const open = this.#finder.slice?.open;
    if (open === this.#byPerson) return;
    if (this.#byPerson === undefined) this.#byPage = this.open;
    this.#byPerson = open;
    this.open = open ?? this.#byPage;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('facet')) {
      this.#names.cancel();
      this.#finder.refresh();
      this.#coming.refresh();
      if (this.facet && !this.#known() && this.#warned !== this.facet) {
        this.#warned = this.facet;
        console.warn(
          `<therapist-filter facet="${this.facet}">: there is no such facet. Use one of the vocabulary, or near, fee, opening.`,
        );
      }
    }
    this.#followPerson();
    this.setState('active', Boolean(this.#finder.slice?.active));
  }

  protected override updated(changed: PropertyValues) {
    if (changed.has('menu') && this.menu !== undefined) this.#enterMenu();
    // What had the focus is no longer listed, now that it is not in use.
    else if (this.#focus.isLost) this.heading?.focus();
  }

  #enterMenu() {
    const menu = this.renderRoot.querySelector('[role=menu]');
    menu?.scrollIntoView({ block: 'nearest' });
    const item = menu?.querySelector<HTMLElement>('[aria-checked=true]') ?? menu?.firstElementChild;
    (item as HTMLElement | undefined)?.focus();
  }

  override render() {
    const view = this.#finder.slice;
    if (!view || !this.facet) return this.#coming.slice ? this.#renderRoom() : nothing;
    const labels = this.labels(view.feed);
    const title = filterTitle(this.facet, { words: this.words, labels });
    return html`
      <section
        class="base ${this.menu === undefined ? '' : 'menued'} ${maskClasses}"
        part="base"
        ${ref(mask)}
      >
        <div class="head">
          <h3 class="heading" part="heading">
            <button
              type="button"
              aria-expanded=${this.open}
              aria-controls="body"
              @click=${this.#toggle}
            >
              <span id="title">${title}</span>
              ${icon('down')}
              <span class="summary">${this.#summary(view)}</span>
            </button>
          </h3>
          ${this.open && view.kind === 'facet' ? this.#renderAll(view, title) : nothing}
        </div>
        <div
          class="body"
          part="body"
          id="body"
          role="group"
          aria-labelledby="title"
          ?hidden=${!this.open}
        >
          ${this.open ? this.#renderBody(view) : nothing}
        </div>
      </section>
    `;
  }

  /** As much as a filter of its kind usually takes. */
  #renderRoom() {
    return html`<div class="room ${this.open ? `open ${this.facet}` : ''}"></div>`;
  }

  #renderAll(filter: FilterView & { kind: 'facet' }, title: string) {
    const { words, format } = this;
    const { options } = filter.view;
    if (!isFoldable(options)) return nothing;
    const word = filter.all
      ? words.showFewer
      : isAskedByName(filter.view)
        ? words.findPlan
        : words.showAll(format.number(options.length));
    return html`<button
      class="link"
      type="button"
      aria-expanded=${filter.all}
      aria-label="${word}: ${title}"
      @click=${() => this.#toggleAll(filter)}
    >
      ${word}
    </button>`;
  }

  #summary(view: FilterView) {
    const { words, format } = this;
    if (view.kind === 'fee')
      return (
        feeName(view.view, { words, format, currency: view.view.histogram.currency }) ||
        words.feeAny
      );
    if (view.kind === 'facet' && view.view.chosen) {
      const chosen = format.number(view.view.chosen);
      return html`<span aria-hidden="true">${chosen}</span
        ><span class="visually-hidden">${words.chosen(chosen)}</span>`;
    }
    return nothing;
  }

  #renderBody(view: FilterView) {
    return html`${this.#renderKind(view)}${this.#renderUnknown(view)}`;
  }

  #renderKind(view: FilterView) {
    const { words, format } = this;
    const dispatch = this.#finder.dispatch.bind(this.#finder);
    switch (view.kind) {
      case 'facet': {
        const { facet } = view.view;
        const labels = this.labels(view.feed);
        return optionList(view.view.options, {
          words,
          format,
          label: (value) => labels.value(facet, value),
          all: view.all,
          open: this.openKinds,
          title: labels.facet(facet),
          canAvoid: view.view.canAvoid,
          find: this.find,
          otherNames: (value) => this.#names.value?.get(value) ?? [],
          kinds: (value) => this.#kinds(facet, value),
          onFind: (find) => (this.find = find),
          onEnterFind: () => this.#loadNames(facet),
          onChoose: (value, on, role) => {
            dispatch({ type: 'choose', facet, value, on, ...(role && { role }) });
          },
          menu: this.menu,
          onMenu: (menu) => (this.menu = menu),
          onToggleKinds: (value) => {
            const open = new Set(this.openKinds);
            if (!open.delete(value)) open.add(value);
            this.openKinds = open;
          },
        });
      }
      case 'fee':
        return feeRange(view.view, {
          words,
          format,
          typed: this.typedFees,
          onFee: (fee) => dispatch({ type: 'fee', fee }),
          onTyped: (typed) => (this.typedFees = typed),
          onSlidingScale: (on) => dispatch({ type: 'or-sliding-scale', on }),
        });
      case 'opening':
        return openingGrid(view.view, {
          words,
          format,
          onOpening: (opening) => dispatch({ type: 'opening', opening }),
        });
      case 'near':
        return this.#renderRadiuses(view.view);
    }
  }

  #renderRadiuses(view: NearView) {
    const { words, format } = this;
    return html`<ul role="list">
      ${view.radiuses.map(
        ({ radius, count }) =>
          html`<li>
            <label class="option ${count === 0 ? 'none' : ''}">
              <input
                type="radio"
                name="radius"
                .checked=${radius === view.chosen}
                @change=${() => this.#finder.dispatch({ type: 'radius', radius })}
              />
              <span>${words.radius(format.distance(radius))}</span>
              ${optionCount(count, { words, format })}
            </label>
          </li>`,
      )}
    </ul>`;
  }

  /** Unknown does not mean no: the visitor can include records that do not give this fact. */
  #renderUnknown({ active, view: { unknown, orUnknown } }: FilterView) {
    if (!active || (!unknown && !orUnknown)) return nothing;
    const filter = this.facet!;
    return html`<label class="option unknown">
      <input
        type="checkbox"
        .checked=${orUnknown}
        @change=${(event: Event) =>
          this.#finder.dispatch({
            type: 'or-unknown',
            filter,
            on: (event.target as HTMLInputElement).checked,
          })}
      />
      <span>${this.words.includeUnknown(unknown, this.format.number(unknown))}</span>
    </label>`;
  }
}

/** Of the fees the histogram is read even while it is closed: whether there is a choice, and the currency. */
function partsShown(filter: FilterId, isOpen: boolean): Part[] {
  if (isOpen) return [filter, 'unknown'];
  return filter === 'fee' ? [filter] : [];
}

/** Insurers are many, and people know the name of theirs: they type it. */
function isAskedByName({ facet, options }: FacetView): boolean {
  return facet === 'payer' && isSearchable(options);
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-filter': TherapistFilter;
  }
}
