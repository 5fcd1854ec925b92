import { html, nothing } from 'lit';
import { query } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { errorHelp } from '../../i18n/error-help.js';
import { countOf, noneTitle } from '../../i18n/results-heading.js';
import { FirstElement } from '../../ui/first-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { definedAbove, nextPaint, whenPageIsThere } from '../../page/dom.js';
import { LatePart } from '../../page/late-part.js';
import { progressText } from '../../i18n/progress.js';
import { firstAvailable, firstAvailableStyles } from '../../ui/widgets/first-available.js';
import { around, phoneNumber } from '../../ui/widgets/text.js';
import { buttons } from '../../ui/styles/buttons.js';
import { measured } from '../../ui/styles/measured.js';
import { marks, StuckController } from '../../ui/stuck-controller.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import type { Hit } from '../../directory/query.js';
import type { Action } from '../../finder/actions.js';
import { telHref } from '../../lib/text/phone.js';
import { resultParts, selectResults, type ResultsView } from '../../views/results.js';
import type { TherapistCard } from '../therapist-card/therapist-card.js';
import { styles } from './therapist-results.styles.js';

/** Actions that remove the control that was pressed. */
const vanishing: ResultsView['lastAction'][] = [
  'remove',
  'clear',
  'or-unknown',
  'or-sliding-scale',
];

/** What is said about a search comes once the first results are painted, before someone has searched. */
const notes = new LatePart('the notes about a search', () => import('./search-notes.js'));

/** Enough placeholders to fill a screen. */
const skeletons = [0, 1, 2];

/** How many new cards render at once, about a screen. The others follow once these are painted. */
const AT_ONCE = 3;

/** How many cards render before the first paint of any: what a phone shows. */
const FIRST = 2;

/**
 * @summary The therapists who fit: how many, who can take a first call soonest, a card for each, and what to do when there are none or the feed cannot be loaded.
 *
 * If the page has a directory source that searches elsewhere, and no search box says so, a note above the results does.
 *
 * Turning a page moves the focus to the heading; filtering leaves the focus where it was.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @fires therapist-results - Something the visitor did led to new results.
 * @slot tools - Next to the heading; a finder places sorting here.
 * @slot filters - Below the heading, such as for the filters in use.
 * @slot ask - Your own words below your phone number when nobody is found: when to call, and what you can do.
 * @csspart base - The outermost element.
 * @csspart header - The heading and its tools, in sight while the list scrolls if there is room.
 * @csspart heading - The heading, with the number of results.
 * @csspart list - The list of cards.
 * @csspart message - What shows when there are no cards.
 */
export class TherapistResults extends FirstElement {
  static override styles = [
    FirstElement.styles,
    measured,
    buttons,
    firstAvailableStyles,
    marks,
    styles,
  ];

  @query('.header') private header!: HTMLElement | null;
  @query('h2') private heading!: HTMLElement | null;
  @query('.mark') private mark!: HTMLElement | null;

  #announced = 0;
  #hits?: readonly Hit[];
  /** The hits that have a card. */
  #shown: readonly Hit[] = [];
  /** The card of each, by the therapist's id. */
  #cards = new Map<string, object>();
  /** Resolves when the first of many new cards are painted. */
  #painting: Promise<void> | undefined;

  #finder = new FinderController(
    this,
    (state) => selectResults(state, notes.value?.selectSearchNotes),
    // What is said about a result changes with the result.
    (a, b) =>
      a.result === b.result &&
      a.feed === b.feed &&
      ((b.searching && a.status === b.status) || values(a) === values(b)),
    () => resultParts,
  );

  #focus = new FocusWatch(this);
  #stuck = new StuckController(this, () => this.header);

  /** Moves the focus to the heading, and scrolls to the start of the list. */
  focusHeading(): void {
    this.heading?.focus({ preventScroll: true });
    // The heading itself can be in sight while the list below it is not.
    (this.mark ?? this.heading)?.scrollIntoView({ block: 'nearest' });
  }

  /** What comes later above it in the page would push the first cards down. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await definedAbove(this);
    await super.scheduleUpdate();
  }

  protected override firstUpdated() {
    whenPageIsThere(() => {
      const host = (this.getRootNode() as Partial<ShadowRoot>).host ?? this;
      // A missing named finder has its own warning, and so does a finder around this element.
      if (this.#finder.store || this.finder || host.closest('therapist-finder')) return;
      if (!this.isConnected) return;
      console.warn(
        '<therapist-results>: it stands in no <therapist-finder>. Put it into one, or point at one with finder="its-id".',
      );
    });
  }

  protected override willUpdate() {
    const view = this.#finder.slice;
    if (view && Object.keys(view.search).length) notes.bringFor(this);
    if (notes.value && !view?.notes) this.#finder.refresh();
    const hits = this.#finder.slice?.result?.hits;
    if (hits && hits !== this.#hits) this.#choose(hits);
  }

  protected override updated() {
    if (this.#focus.isLost) this.heading?.focus({ preventScroll: true });
    const view = this.#finder.slice;
    // What is said about them waits for the first cards.
    if (view?.result && !notes.value) void nextPaint().then(() => notes.bringFor(this));
    if (!view?.result || view.resultRevision === this.#announced) return;
    this.#announced = view.resultRevision;
    // The second click of a double click must not press what has moved under the pointer.
    if (view.lastAction === 'page' || vanishing.includes(view.lastAction))
      notes.value?.settle(this);
    if (view.lastAction === 'page') this.focusHeading();
    else {
      if (this.#hasLostFocus(view)) this.heading?.focus({ preventScroll: true });
      // What was filtered or sorted from beside the middle of the list begins anew.
      if (this.#stuck.isStuck && !this.#focused) this.mark?.scrollIntoView({ behavior: 'instant' });
    }
    this.emit('therapist-results', { total: view.result.total });
  }

  /** Waits for all cards. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    if (!this.#painting) return complete;
    await this.#painting;
    return this.updateComplete;
  }

  /**
   * Chooses the hits that get a card in this frame. Ten new cards take longer on a slow device than a press should. So if many are
   * new, the first ones render now and the others once these are painted. Until then, earlier cards, or placeholders, keep the list as
   * long as it was.
   */
  #choose(found: readonly Hit[]) {
    this.#hits = found;
    const hits = kept(found, this.#shown);
    const before = idsOf(this.#shown);
    const fresh = hits.filter(({ therapist }) => !before.has(therapist.id));
    if (!before.size) {
      this.#show(hits.slice(0, FIRST));
      if (hits.length > FIRST) this.#painting ??= this.#addRest();
      return;
    }
    if (fresh.length <= AT_ONCE) {
      this.#show(hits);
      return;
    }
    const first = hits.slice(0, AT_ONCE);
    const ids = idsOf(first);
    const earlier = this.#shown.filter(({ therapist }) => !ids.has(therapist.id));
    // The first ones of these give their cards to new ones.
    const rest = earlier.slice(Math.max(0, first.length + earlier.length - this.#shown.length));
    this.#show([...first, ...rest.slice(0, hits.length - AT_ONCE)]);
    this.#painting ??= this.#addRest();
  }

  /** Some more with each frame. */
  async #addRest() {
    let hits: readonly Hit[];
    do {
      await nextPaint();
      // There may be a newer result by now.
      hits = kept(this.#hits ?? [], this.#shown);
      this.#show(hits.slice(0, this.#shown.length + AT_ONCE));
      this.requestUpdate();
    } while (this.#shown.length < hits.length);
    this.#painting = undefined;
  }

  /** A therapist keeps a card. Who is new takes over one that is free, which costs a third of making one. */
  #show(hits: readonly Hit[]) {
    this.#cards = cardsFor(hits, this.#shown, this.#cards, this.#focused);
    this.#shown = hits;
  }

  /** The therapist whose card has the focus. Nobody else gets that card: a press would then book a call with someone else. */
  get #focused(): string | undefined {
    const { activeElement } = this.renderRoot as ShadowRoot;
    return (activeElement as TherapistCard | null)?.hit?.therapist.id;
  }

  /** The pressed control may disappear with its filter. The focus then moves here, instead of to the top of the page. */
  #hasLostFocus({ lastAction }: ResultsView): boolean {
    const { activeElement, body } = this.ownerDocument;
    return activeElement === body && vanishing.includes(lastAction);
  }

  #dispatch = (action: Action) => this.#finder.dispatch(action);
  #retry = () => this.#dispatch({ type: 'retry' });
  #clear = () => this.#dispatch({ type: 'clear' });

  override render() {
    const view = this.#finder.slice;
    return html`
      <section
        class="base"
        part="base"
        aria-label=${this.words.resultsLabel}
        aria-busy=${!view || view.status === 'loading'}
      >
        ${view?.sentTo ? html`<p class="note">${this.words.sentTo(view.sentTo)}</p>` : nothing}
        ${
          !view || view.status === 'loading'
            ? this.#renderLoading(view)
            : view.status === 'error'
              ? this.#renderError(view)
              : this.#renderResults(view)
        }
      </section>
    `;
  }

  /** The progress is inside the first placeholder, so that nothing moves. */
  #renderLoading(view: ResultsView | undefined) {
    const { words, format } = this;
    const progress = progressText(view?.progress, words, format);
    return html`
      <div class="header" part="header">
        <h2 part="heading" tabindex="-1">${words.loading}</h2>
      </div>
      <div class="list">
        ${skeletons.map((i) => html`<div class="skeleton">${i === 0 ? progress : nothing}</div>`)}
      </div>
    `;
  }

  #renderError({ error, feed }: ResultsView) {
    const { words } = this;
    return html`<div class="empty surface" part="message">
      <h2 tabindex="-1">${words.errorTitle}</h2>
      <p>${errorHelp(error, words)}</p>
      ${this.#renderCall(feed?.organization)}
      <button class="button" type="button" @click=${this.#retry}>${words.retry}</button>
    </div>`;
  }

  #renderResults(view: ResultsView) {
    const { words, format, locale } = this;
    const { feed, now, timeZone } = view;
    const { total, firstCall, hits } = view.result!;
    const said = view.notes && notes.value;
    const narrowed = view.notes?.narrowed ?? isAsked(view);
    return html`
      ${this.#stuck.mark()}
      <div class="header" part="header">
        <h2 class=${total ? '' : 'none'} part="heading" tabindex="-1">
          ${total ? html`${countOf(total, { ...view, narrowed }, words, format)}<span class="order">${said?.orderNote(view, locale)}</span>` : (said?.noneHeading(view, locale) ?? noneTitle(view.size, words))}
        </h2>
        <slot name="tools"></slot>
      </div>
      ${firstAvailable(total > 1 ? firstCall : undefined, feed, { words, format, now, timeZone })}
      ${this.#renderStale(view)} ${said?.notesAbove(view, locale)}
      <slot name="filters"></slot>
      ${
        total
          ? html`<ul class="list" part="list" role="list">
              ${repeat(
                this.#shown,
                ({ therapist }) => this.#cards.get(therapist.id),
                (hit) => html`<li><therapist-card .hit=${hit}></therapist-card></li>`,
              )}
              ${repeat(
                hits.slice(this.#shown.length),
                // New ones in each frame: they stand where the cards before them end.
                ({ therapist }) => `${this.#shown.length} ${therapist.id}`,
                () => html`<li class="skeleton" aria-hidden="true"></li>`,
              )}
            </ul>`
          : this.#renderNone(view)
      }
      ${said?.notesBelow(view, locale, this.#dispatch)}
    `;
  }

  #renderStale({ staleSince, now, timeZone }: ResultsView) {
    if (staleSince === undefined) return nothing;
    const { words, format } = this;
    return html`<div class="note">
      <span>${words.stale(format.day(staleSince, now, timeZone))}</span>
      <button class="button quiet" type="button" @click=${this.#retry}>${words.retry}</button>
    </div>`;
  }

  /** What shows inside the element is until it is defined, because it loads later: see `later.ts`. */
  #renderNone({ size, feed }: ResultsView) {
    const { words } = this;
    const call = this.#renderCall(feed?.organization);
    if (!size)
      return html`<div class="empty surface" part="message">${words.emptyHelp} ${call}</div>`;
    return html`<therapist-no-results part="message">
      ${call}
      <button class="button quiet" type="button" @click=${this.#clear}>${words.clearAll}</button>
      <slot name="ask" slot="ask"></slot>
    </therapist-no-results>`;
  }

  #renderCall({ phone, name }: { phone?: string | undefined; name?: string | undefined } = {}) {
    const href = phone && telHref(phone);
    if (!href) return nothing;
    const link = html`<a href=${href}>${phoneNumber(phone)}</a>`;
    const { errorCall } = this.words;
    return html`<p>${name ? html`${errorCall(name)} ${link}` : around(errorCall, link)}</p>`;
  }
}

/** Whether something was searched for; what exactly is said once the notes have come. */
function isAsked({ search }: ResultsView): boolean {
  return Object.keys(search).some((key) => key !== 'sort' && key !== 'page');
}

function idsOf(hits: readonly Hit[]): Set<string> {
  return new Set(hits.map(({ therapist }) => therapist.id));
}

/** The hits, each as it was shown before if nothing about it has changed: its card then does not render again. */
function kept(hits: readonly Hit[], shown: readonly Hit[]): readonly Hit[] {
  const known = new Map(shown.map((hit) => [hit.therapist, hit]));
  const isSame = (a: Hit, b: Hit) =>
    JSON.stringify({ ...a, therapist: undefined }) ===
    JSON.stringify({ ...b, therapist: undefined });
  return hits.map((hit) => {
    const before = known.get(hit.therapist);
    return before && isSame(before, hit) ? before : hit;
  });
}

/**
 * Which card shows which hit: their own if they had one, else a free one, the nearest first, else a new one.
 *
 * @param before the hits so far, in their order
 * @param cards by the therapist's id
 * @param focused whose card stays with them
 */
function cardsFor(
  hits: readonly Hit[],
  before: readonly Hit[],
  cards: ReadonlyMap<string, object>,
  focused: string | undefined,
): Map<string, object> {
  const ids = idsOf(hits);
  const free = before.flatMap(({ therapist: { id } }) =>
    ids.has(id) || id === focused ? [] : [cards.get(id)!],
  );
  return new Map(hits.map(({ therapist: { id } }) => [id, cards.get(id) ?? free.shift() ?? {}]));
}

/** The fields of a view to compare by value; the others are compared by identity. */
function values(view: ResultsView): string {
  return JSON.stringify({ ...view, result: undefined, feed: undefined });
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-results': TherapistResults;
  }
}
