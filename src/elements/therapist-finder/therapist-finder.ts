import { ContextProvider } from '@lit/context';
import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { TherapistElement } from '../../ui/element.js';
import { nextPaint, whenPageIsThere } from '../../page/dom.js';
import { format } from '../../i18n/format.js';
import { firstStrings } from '../../i18n/strings/first.js';
import { progressText } from '../../i18n/progress.js';
import { buttons } from '../../ui/styles/buttons.js';
import { measured } from '../../ui/styles/measured.js';
import { WideController } from '../../ui/wide-controller.js';
import { attachContextRoot } from '../../page/connect/context-root.js';
import { followLinks, type OpenedLink } from '../../page/link.js';
import { feedUrl } from '../../page/visitor.js';
import { createVisitorStore } from '../../page/visitor-store.js';
import { sameFields } from '../../page/connect/finder-controller.js';
import { storeContext } from '../../page/connect/store-context.js';
import { followSteps } from '../../page/steps.js';
import { untilIdle } from '../../lib/tasks.js';
import { isHelpNear } from '../../finder/help.js';
import { hasFilters, lacksFilters, mayHaveChips } from '../../views/has-filters.js';
import { headcountOf, resultParts } from '../../views/results.js';
import type { FinderState } from '../../finder/state.js';
import type { FinderStore } from '../../finder/store.js';
import type { TherapistResults } from '../therapist-results/therapist-results.js';
import type { TherapistSearch } from '../therapist-search/therapist-search.js';
import type { Waves } from '../waves.js';
import { styles } from './therapist-finder.styles.js';

/** How many problems of a feed the console lists. */
const problemsShown = 10;

/**
 * @summary A whole finder over one feed, in one line; or the provider for elements that a page places itself.
 *
 * If empty, it shows the search box, filters, results and crisis help. With any `therapist-*` element inside, it only connects
 * those elements. Other children are the fallback: they show until the finder is ready, and when scripts do not run.
 *
 * The parts of each element inside are parts of the finder too, with that element’s name in front:
 * `therapist-finder::part(card-name)`, `therapist-finder::part(search-button)`.
 *
 * Back and Forward move through the search; the address does not change.
 *
 * @example The whole finder
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <a href="/team">Our therapists</a>
 * </therapist-finder>
 * ```
 * @example Place the pieces yourself
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-search></therapist-search>
 *   <therapist-filter-panel facets="concern payer fee"></therapist-filter-panel>
 *   <therapist-results></therapist-results>
 *   <therapist-pager></therapist-pager>
 *   <therapist-profile></therapist-profile>
 * </therapist-finder>
 * ```
 *
 * @fires therapist-error - The feed, or records in it, could not be read.
 * @slot - Your own `therapist-*` elements; or what shows until the finder is ready.
 * @slot ask - Your own words below your phone number when nobody is found.
 * @csspart base - The outermost element.
 * @csspart link - The message about a shared link that was opened.
 * @csspart skip - The button that leads past the search box, visible while it has the focus.
 * @csspart panel - The column of filters, if there is room for one.
 * @cssState ready - Set once the feed was read, or could not be read.
 */
export class TherapistFinder extends TherapistElement {
  static override styles = [TherapistElement.styles, measured, buttons, styles];

  /**
   * The elements that come after the first cards.
   *
   * @internal
   */
  static waves?: Waves;

  /** The address of the feed. */
  @property() src?: string;

  /**
   * Leaves out the finder's own crisis line. Only for a page that has crisis help of its own, always in sight.
   */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  /**
   * How often to look for a newer feed while the page is in sight, in minutes, at least 1. Without it, only when the page comes back into
   * sight after five minutes. An unchanged file is not read again.
   */
  @property({ type: Number }) refresh?: number;

  /** The store of this finder: created from `src`, unless the page supplies its own. */
  @property({ attribute: false })
  get store(): FinderStore | undefined {
    return this.#store;
  }

  set store(given: FinderStore | undefined) {
    this.#store = given && isStore(given) ? given : undefined;
    if (given && !this.#store)
      console.warn(
        '<therapist-finder>: store is not a store. Set one that createFinderStore() made.',
      );
  }

  @state() private composed = false;
  @state() private holdsCrisisLine = false;
  @state() private holdsStatus = false;
  /** Whether the page put a fallback inside, which shows until this element is ready. */
  @state() private holdsFallback = false;
  @state() private link?: OpenedLink | undefined;
  /** The visitor wanted a profile or the shortlist, but the element for it could not be loaded. */
  @state() private lost = false;
  /** Set if the elements of a search could not be loaded: that, or that they are asked for again. */
  @state() private searchLoss?: 'told' | 'retried' | undefined;

  /** Set if the column of filters could not be loaded. It is asked for again with the next update. */
  @state() private lacksPanel = false;

  @query('therapist-results') private results!: TherapistResults | null;
  @query('therapist-search') private search!: TherapistSearch | null;

  /** Room for a column of filters beside the results. */
  #wide = new WideController(this, 53.75);
  #store: FinderStore | undefined;
  #provider = new ContextProvider(this, { context: storeContext });
  #children = new MutationObserver(() => this.#look());
  #followed?: FinderStore;
  #stop: (() => void)[] = [];
  #madeFrom?: string;
  #readyFor?: FinderStore;
  #reported?: object;
  #shown: object = {};
  /** Resolves once the first cards are painted, or what came instead of them. */
  #painted?: Promise<void>;

  private get words() {
    return firstStrings(this.locale);
  }

  private get format() {
    return format(this.locale);
  }

  override connectedCallback() {
    attachContextRoot();
    super.connectedCallback();
    this.#children.observe(this, { childList: true, subtree: true });
    this.#look();
    this.#follow();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#children.disconnect();
    this.#unfollow();
  }

  /** What the page put inside decides what this element renders. */
  #look() {
    this.composed = [...this.querySelectorAll('*')].some(({ localName }) =>
      localName.startsWith('therapist-'),
    );
    this.holdsCrisisLine = this.querySelector('therapist-crisis-line') !== null;
    this.holdsStatus = this.querySelector('therapist-status') !== null;
    this.holdsFallback = [...this.childNodes].some(isSlotted);
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('src') && this.src !== undefined && this.src !== this.#madeFrom) {
      this.#madeFrom = this.src;
      this.store = createVisitorStore(feedUrl(this.src, this), this.locale);
    }
    if (changed.has('noCrisisLine') && this.noCrisisLine && !this.holdsCrisisLine) {
      console.warn(
        '<therapist-finder no-crisis-line>: show crisis help of your own, always in sight.',
      );
    }
    if (changed.has('refresh')) this.#checkRefresh();
    this.store?.setLocale(this.locale);
    this.store?.renewEvery(this.#refresh);
    if (!this.composed) this.#offer();
    this.#follow();
    this.#watchReady();
    this.setState('ready', this.#ready);
  }

  get #refresh(): number | undefined {
    const { refresh = NaN } = this;
    return refresh >= 1 ? refresh : undefined;
  }

  #checkRefresh() {
    if (this.refresh === undefined || this.#refresh !== undefined) return;
    console.warn(
      `<therapist-finder refresh="${this.getAttribute('refresh') ?? this.refresh}">: write minutes, 1 or more.`,
    );
  }

  /** The layout stays while a failed feed loads again: a field in it may hold typed words or the focus. */
  #watchReady() {
    const { store } = this;
    const { status, result } = store?.getState() ?? {};
    if (store && (status !== 'loading' || result)) this.#readyFor = store;
  }

  #follow() {
    const { store } = this;
    if (store === this.#followed || !this.isConnected) return;
    this.#unfollow();
    this.#followed = store;
    this.#provider.setValue(store);
    if (!store) return;
    // A fallback may stand where the results will be, which would ask only once the first answer is there.
    if (!this.composed) store.want(this, resultParts);
    this.#stop = [
      store.subscribe(() => this.#onState(store.getState())),
      followSteps(store),
      followLinks(store, (link) => (this.link = link)),
    ];
    this.#onState(store.getState());
  }

  #unfollow() {
    this.#followed?.want(this, []);
    for (const stop of this.#stop) stop();
    this.#stop = [];
    this.#followed = undefined;
  }

  /** The elements inside follow the rest of the state themselves. */
  #onState(state: FinderState) {
    const { status, progress, info, lacksInfo, result, opened, saved } = state;
    const shown = {
      status,
      info,
      lacksInfo,
      progress,
      result,
      opened,
      saved,
      helpIsNear: isHelpNear(state),
      clears: hasToClear(state),
    };
    if (!sameFields(shown, this.#shown)) this.requestUpdate();
    this.#shown = shown;
    this.#report(state);
  }

  /** Reports each problem to the page once; the visitor reads it in the results. */
  #report({ error, directory }: FinderState) {
    const problems = directory?.problems ?? [];
    const subject = error ?? (problems.length ? directory : undefined);
    if (!subject || subject === this.#reported) return;
    this.#reported = subject;
    const lines = problems
      .slice(0, problemsShown)
      .map(
        ({ path, id, reason, severity }) =>
          `  ${path}${id ? ` (${id})` : ''}: ${reason}${severity === 'error' ? ' (not shown)' : ''}`,
      );
    const message =
      error?.message ??
      `The feed was read, with ${problems.length === 1 ? 'a problem' : `${problems.length} problems`}:\n${lines.join('\n')}`;
    console.warn(`<therapist-finder src="${this.src ?? ''}">: ${message}`);
    this.emit('therapist-error', { code: error?.code ?? 'problems', message, problems });
  }

  /** The usual layout has a profile and a shortlist. Cards reserve space for their links before these load, so that nothing moves. */
  #offer() {
    this.store?.dispatch({ type: 'offer', feature: 'profiles', on: true });
    this.store?.dispatch({ type: 'offer', feature: 'shortlist', on: true });
  }

  protected override firstUpdated() {
    whenPageIsThere(() => {
      if (this.store || !this.isConnected) return;
      console.warn('<therapist-finder>: it has no feed to show. Set src to the address of one.');
    });
  }

  protected override updated() {
    const { waves } = TherapistFinder;
    if (waves) void this.#bring(waves);
  }

  /**
   * Brings the elements that come after the first cards, and at once what the page itself holds, or a search that was opened shows.
   * What is missing is asked for again with the next update: offline, cards still lead to a call.
   */
  async #bring({ soon, filters, later }: Waves) {
    const { status, result, progress, opened, saved } = this.store?.getState() ?? {};
    if (this.querySelector(soon.selector)) void soon.bring();
    if (!result && status !== 'error') {
      // While a slow feed comes, one of them says so to screen readers. The other files would only make it slower.
      if (progress) void this.#bringSearch();
      return;
    }
    await (this.#painted ??= nextPaint());
    const search = this.#bringSearch();
    if (this.composed) return;
    if (this.#wide.is) void filters.bring().then((isThere) => (this.lacksPanel = !isThere));
    if (opened === undefined && !saved?.length) await search.then(untilIdle);
    if (await later.bring()) this.lost = false;
    else this.#lose();
  }

  /** @returns whether it came */
  async #bringSearch(): Promise<boolean> {
    const isThere = (await TherapistFinder.waves?.soon.bring()) ?? false;
    this.searchLoss = isThere ? undefined : 'told';
    return isThere;
  }

  /** The button leaves with its message, so the focus moves to the box. */
  #retrySearch = async () => {
    this.searchLoss = 'retried';
    if (!(await this.#bringSearch())) return;
    await this.search?.updateComplete;
    this.search?.focus();
  };

  /**
   * Tells a visitor who pressed a name why no profile opens, and does not open it later, after they have moved on. Tells a visitor
   * who saved a therapist why there is no shortlist.
   */
  #lose() {
    const { opened, saved = [] } = this.store?.getState() ?? {};
    const isMissing = customElements.get('therapist-profile') === undefined;
    if (!isMissing || (opened === undefined && !saved.length)) return;
    if (opened !== undefined) this.store!.dispatch({ type: 'open' });
    this.lost = true;
  }

  get #ready(): boolean {
    return this.store !== undefined && this.store === this.#readyFor;
  }

  /** A search leads to the results, but not past crisis help that its words triggered. */
  #onSearch = async () => {
    await this.updateComplete;
    if (this.search?.showHelp()) return;
    await this.#placed();
    // The visitor corrects an unknown place in its field.
    if (this.store?.getState().place) return;
    await this.#toResults();
  };

  #toResults = async () => {
    await this.results?.updateComplete;
    this.results?.focusHeading();
  };

  /** Waits until the typed place has been looked up. */
  #placed(): Promise<void> {
    const { store } = this;
    return new Promise((resolve) => {
      if (!store?.getState().placing) {
        resolve();
        return;
      }
      const stop = store.subscribe(() => {
        if (store.getState().placing) return;
        stop();
        resolve();
      });
    });
  }

  override render() {
    return html`<div class="base" part="base">
      <div role="status">${this.link ? this.#renderLink(this.link) : nothing}</div>
      ${this.composed ? this.#renderComposed() : this.#ready || !this.holdsFallback ? this.#renderLayout() : this.#renderFallback()}
      ${this.holdsStatus ? nothing : html`<therapist-status></therapist-status>`}
      <div class="lost" role="status">
        ${this.lost ? html`<p class="link surface">${this.words.lost}</p>` : nothing}
      </div>
    </div>`;
  }

  /** The outcome of opening a shared link. */
  #renderLink(link: OpenedLink) {
    return html`<p class="link surface" part="link">${this.#linkText(link)}</p>`;
  }

  #linkText(link: OpenedLink): string {
    const { sharedList, lost } = this.words;
    if (link.kind === 'lost') return lost;
    return link.kind === 'opened'
      ? sharedList.fromLink(link.count, this.format.number(link.count))
      : sharedList.brokenLink;
  }

  #renderComposed() {
    return html`
      ${this.holdsCrisisLine ? nothing : this.#renderCrisisLine()}
      <slot></slot>
    `;
  }

  #renderFallback() {
    return html`
      <div class="top">${this.#renderCrisisLine()}</div>
      <slot></slot>
      <p class="progress">
        ${progressText(this.store?.getState().progress, this.words, this.format)}
      </p>
    `;
  }

  /** The same while the feed comes, so that nothing is rendered twice. What comes later has its room. */
  #renderLayout() {
    const state = this.store?.getState();
    const filters =
      state && (lacksFilters(state) || (state.info && state.result && hasFilters(state)));
    const mayFilter = filters ?? state?.status !== 'error';
    return html`
      <button class="skip button quiet" part="skip" type="button" @click=${this.#toResults}>
        ${this.words.skipToResults}
      </button>
      <div class="top">
        ${this.#wide.is || (state && isHelpNear(state)) ? nothing : this.#renderCrisisLine()}
        <therapist-search @therapist-search=${this.#onSearch}>
          ${this.#renderRoom()}
          ${this.#wide.is ? this.#renderRow(state) : this.#renderTools(mayFilter)}
          <therapist-active-filters
            class=${state && mayHaveChips(state) ? 'coming' : ''}
            slot="chips"
          ></therapist-active-filters>
        </therapist-search>
      </div>
      <div class="columns">
        ${mayFilter && this.#wide.is ? this.#renderPanel(filters) : nothing}
        <div>
          <therapist-results>
            ${this.#wide.is ? html`<therapist-sort slot="tools"></therapist-sort>` : nothing}
            <therapist-shortlist slot="tools">${this.words.savedList}</therapist-shortlist>
            <slot name="ask" slot="ask"></slot>
          </therapist-results>
          <therapist-pager></therapist-pager>
          ${state && hasToClear(state) ? html`<therapist-clear></therapist-clear>` : nothing}
        </div>
      </div>
      <therapist-profile></therapist-profile>
    `;
  }

  /** Where the search box will be. Once that is there, it has no place for this. */
  #renderRoom() {
    const { searchLoss, words } = this;
    return html`<div class="room ${searchLoss ? '' : 'skeleton'}" role="status">
      ${searchLoss ? this.#renderAgain(searchLoss === 'told' ? words.searchLost : '', this.#retrySearch) : nothing}
    </div>`;
  }

  #renderAgain(text: string, retry: () => unknown) {
    return html`<p>${text}</p>
      <button class="button quiet" type="button" @click=${retry}>${this.words.retry}</button>`;
  }

  #renderPanel(filters: boolean | undefined) {
    return html`<div class="panel" part="panel">
      <h2 class="visually-hidden">${this.words.filters}</h2>
      ${
        this.lacksPanel
          ? html`<div class="room" role="status">
              ${this.#renderAgain(this.words.lost, () => this.requestUpdate())}
            </div>`
          : filters
            ? html`<therapist-filter-panel></therapist-filter-panel>`
            : html`<div class="skeleton filters"></div>`
      }
    </div>`;
  }

  /** The row below a wide search box. */
  #renderRow(state: FinderState | undefined) {
    return html`<therapist-quick-filters
        class=${state?.info ? '' : 'coming'}
        slot="chips"
        filters="week evenings payer"
      ></therapist-quick-filters>
      ${state && isHelpNear(state) ? nothing : this.#renderCrisisLine('aside')}`;
  }

  /** The chips below a narrow one. */
  #renderTools(filters: boolean) {
    return html`${
        filters ? html`<therapist-filter-sheet slot="tools"></therapist-filter-sheet>` : nothing
      } <therapist-sort slot="order" chip></therapist-sort>`;
  }

  #renderCrisisLine(slot?: string) {
    if (this.noCrisisLine) return nothing;
    return html`<therapist-crisis-line slot=${slot ?? nothing}></therapist-crisis-line>`;
  }
}

/** A page may set anything. Another copy of the library makes stores of its own, so only what they can do counts. */
function isStore(given: Partial<FinderStore>): boolean {
  return [given.getState, given.subscribe, given.dispatch, given.setLocale].every(
    (each) => typeof each === 'function',
  );
}

/** Whether a child shows where a finder shows what the page put inside. */
function isSlotted(node: Node): boolean {
  return node instanceof Element ? !node.slot : node instanceof Text && node.data.trim() !== '';
}

/** Where there is no list, nothing is there to clear until something was searched for. */
function hasToClear(state: FinderState): boolean {
  const { step, saved } = state;
  return [headcountOf(state)?.size, step, saved.length].some(Boolean);
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-finder': TherapistFinder;
  }
}
