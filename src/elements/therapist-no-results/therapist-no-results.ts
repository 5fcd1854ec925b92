import { html, noChange, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { allStrings } from '../../i18n/strings/all.js';
import type { AllStrings } from '../../i18n/strings/language.js';
import { filterName } from '../../i18n/filter-names.js';
import { Lookup } from '../../lib/lookup.js';
import { telHref } from '../../lib/text/phone.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { changesFrom, type OneChange } from '../../finder/one-change.js';
import { FinderElement } from '../../ui/finder-element.js';
import { ownCrisisHelp } from '../../ui/crisis-scope.js';
import { leavesHelpToPage } from '../../ui/lacks-crisis-help.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { buttons } from '../../ui/styles/buttons.js';
import { measured } from '../../ui/styles/measured.js';
import { icon } from '../../ui/widgets/icons.js';
import { phoneNumber } from '../../ui/widgets/text.js';
import { cardView } from '../../views/card.js';
import { selectNoResults, type NoResultsView } from '../../views/no-results.js';
import { lifelineButtons } from '../therapist-crisis-line/lines.js';
import { aboutHit, namesOf } from './found.js';
import { styles } from './therapist-no-results.styles.js';

/** How many states a sentence names. */
const statesNamed = 3;

/**
 * @summary What to do after a search that found nobody: why, whom to ask, where else to look, crisis help, and the single changes after which somebody fits.
 *
 * The results show it by themselves. If nobody works in the state that was asked for, it says where people do. It never offers to leave
 * the place out, because who can see a person depends on where they sit; it offers another state only as a place where they may be.
 *
 * The ways to look elsewhere are those of the United States. They are left out on a page with its own crisis lines, which are shown here
 * too.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-no-results>
 *     <p slot="ask">We’ll help you look. Weekdays 9 to 6.</p>
 *   </therapist-no-results>
 * </therapist-finder>
 * ```
 *
 * @slot ask - Your own words below your phone number: when to call, and what you can do for people who found nobody.
 * @csspart base - The outermost element.
 * @csspart box - Each of the boxes: whom to ask, where else to look, crisis help.
 * @csspart changes - The list of single changes.
 */
export class TherapistNoResults extends FinderElement {
  static override styles = [FinderElement.styles, measured, buttons, styles];

  #finder = new FinderController(this, selectNoResults);
  #changes = new Lookup<OneChange[]>(() => this.requestUpdate());

  protected override get words(): AllStrings {
    return allStrings(this.locale);
  }

  protected override willUpdate() {
    const { state } = this.#finder;
    const { isOver = true, result, directory } = this.#finder.slice ?? {};
    if (!state || isOver) return;
    this.#changes.beginFor([result, directory], (signal) => changesFrom(state, signal));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#changes.cancel();
  }

  override render() {
    const view = this.#finder.slice;
    // What was pressed stays until the results replace it, so that they can see where the focus was.
    if (!view || view.isOver) return this.hasUpdated ? noChange : nothing;
    const { value: changes, status } = this.#changes;
    // These come at once, and then everything is in its place.
    if (status === 'pending' && !changes) return this.hasUpdated ? noChange : nothing;
    const near = this.#renderChanges(changes ?? [], view);
    const boxes = this.#renderBoxes(view);
    return html`<div class="base" part="base">
      <p class="why">${this.#why(changes ?? [], view)}</p>
      ${view.nobodyIn === undefined && !view.urgent ? [near, boxes] : [boxes, near]}
      ${changes?.length ? nothing : this.#renderClear()}
    </div>`;
  }

  #renderClear() {
    return html`<button
      class="link clear"
      type="button"
      @click=${() => this.#finder.dispatch({ type: 'clear' })}
    >
      ${this.words.clearAll}
    </button>`;
  }

  #why(changes: readonly OneChange[], { nobodyIn, workIn }: NoResultsView): string {
    const { words, format } = this;
    const { noResults } = words;
    if (nobodyIn === undefined) return changes.length ? noResults.butOne : words.noneHelp;
    if (!workIn.length) return noResults.license;
    const names = workIn
      .slice(0, statesNamed)
      .map(({ name, count }) => noResults.stateCount(name, format.number(count)));
    const more = workIn.length - statesNamed;
    if (more > 0) names.push(noResults.moreStates(more, format.number(more)));
    return `${noResults.license} ${noResults.workIn(format.list(names))}`;
  }

  #renderBoxes({ feed, state, urgent, search }: NoResultsView) {
    const own = ownCrisisHelp(this) !== undefined || leavesHelpToPage(this);
    const ask = this.#renderAsk(feed?.organization);
    // Places are those of the United States, whatever crisis lines the page has.
    const elsewhere = own && !search.near ? nothing : this.#renderElsewhere(state);
    const care = this.#renderCare();
    return html`<div class="boxes">
      ${urgent ? [care, ask, elsewhere] : [ask, elsewhere, care]}
    </div>`;
  }

  #renderAsk(organization: { name?: string | undefined; phone?: string | undefined } = {}) {
    const { name, phone } = organization;
    const href = phone && telHref(phone);
    if (!href) return nothing;
    return html`<section class="box surface" part="box">
      <h3>${this.words.noResults.ask}</h3>
      <a class="phone" href=${href}>${phoneNumber(phone)}</a>
      ${name ? html`<p><bdi>${name}</bdi></p>` : nothing}
      <slot name="ask"></slot>
    </section>`;
  }

  #renderElsewhere(state: string | undefined) {
    const { words } = this;
    const { noResults } = words;
    return html`<section class="box surface elsewhere" part="box">
      <h3>${noResults.elsewhere}</h3>
      <ul role="list">
        <li>${noResults.plan}</li>
        <li>${noResults.lookup(state)}</li>
        <li><a href="tel:211">${noResults.dial}</a> ${noResults.dialFor}</li>
        <li>
          ${noResults.government}
          <a href="https://findtreatment.gov/" target="_blank" rel="noreferrer"
            >FindTreatment.gov</a
          >
        </li>
      </ul>
    </section>`;
  }

  /** The lines of the page itself, if it has its own; none where the page shows crisis help by itself. */
  #renderCare() {
    const own = ownCrisisHelp(this) !== undefined;
    if (!own && leavesHelpToPage(this)) return nothing;
    const { noResults } = this.words;
    return html`<section class="box care" part="box">
      <h3>${noResults.care}</h3>
      ${
        own
          ? html`<therapist-crisis-line brief></therapist-crisis-line>`
          : html`<p>${noResults.lifeline}</p>
              ${lifelineButtons(this.words)}`
      }
    </section>`;
  }

  #renderChanges(changes: readonly OneChange[], view: NoResultsView) {
    if (!changes.length) return nothing;
    return html`<section class="changes ${maskClasses}" ${ref(mask)}>
      <h3>${this.words.noResults.oneChange}</h3>
      <ul class="surface" role="list" part="changes">
        ${changes.map((change) => this.#renderChange(change, view))}
      </ul>
    </section>`;
  }

  #renderChange(change: OneChange, view: NoResultsView) {
    const { words, format } = this;
    const { noResults } = words;
    const found = words.listed(change.total, format.number(change.total), view.who);
    if (change.kind === 'without') return this.#renderWithout(change, found, view);
    if (change.kind === 'sliding-scale') {
      const go = () => this.#finder.dispatch({ type: 'or-sliding-scale', on: true });
      return this.#renderFound(
        change,
        noResults.withScale(found),
        noResults.includeScale,
        go,
        view,
      );
    }
    const { place } = change;
    const isOther = change.kind === 'other-state';
    const go = () => this.#finder.dispatch({ type: 'search', place });
    return row(
      icon('locate'),
      isOther ? noResults.ifIn(place.label, found) : noResults.inAll(place.label, found),
      isOther ? noResults.whereYouSit : namesOf(change, { words, format }),
      isOther ? noResults.changeTo(place.label) : noResults.searchAll(place.label),
      go,
    );
  }

  #renderWithout(
    change: Extract<OneChange, { kind: 'without' }>,
    found: string,
    view: NoResultsView,
  ) {
    const { noResults } = this.words;
    const { search, feed } = view;
    const { ref } = change;
    // The text of a chip has quotes around the visitor's words; this sentence puts quotes around every name.
    const filter =
      ref.filter === 'text'
        ? (search.text ?? '')
        : filterName(ref, undefined, search, this.naming(feed));
    const title = noResults.without(filter, found);
    const go = () => this.#finder.dispatch({ type: 'remove', ref });
    return this.#renderFound(change, title, noResults.remove(filter), go, view);
  }

  /** By name; the only one is there to be shown. */
  #renderFound(
    change: OneChange,
    title: string,
    action: string,
    go: () => void,
    { feed }: NoResultsView,
  ) {
    const { words, format } = this;
    const [hit] = change.hits;
    if (!hit || change.total > 1)
      return row(icon('plus'), title, namesOf(change, { words, format }), action, go);
    const person = cardView(hit.therapist, hit, feed ?? {}, this.#finder.state?.now ?? 0);
    const about = aboutHit(hit, person, { words, format, labels: this.labels(feed) });
    return row(person.initials, title, about, words.noResults.show(person.name), go);
  }
}

function row(
  mark: TemplateResult | string,
  title: string,
  line: string,
  action: string,
  onPress: () => void,
): TemplateResult {
  return html`<li>
    <span class="mark" aria-hidden="true">${mark}</span>
    <div>
      <b>${title}</b>
      ${line ? html`<p>${line}</p>` : nothing}
    </div>
    <button class="button quiet" type="button" @click=${onPress}>${action}</button>
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-no-results': TherapistNoResults;
  }
}
