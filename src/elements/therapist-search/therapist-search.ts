import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { leavesHelpToPage } from '../../ui/lacks-crisis-help.js';
import { FinderElement } from '../../ui/finder-element.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { buttons } from '../../ui/styles/buttons.js';
import { chips } from '../../ui/styles/chips.js';
import { measured } from '../../ui/styles/measured.js';
import { picks } from '../../ui/styles/picks.js';
import { settle } from '../../page/settle.js';
import { FinderController, sameFields } from '../../page/connect/finder-controller.js';
import { ForgetController } from '../../page/connect/forget-controller.js';
import { atMost } from '../../lib/abort.js';
import { Lookup } from '../../lib/lookup.js';
import { withoutPhrases } from '../../directory/text.js';
import { isDangerShown, isHelpNear } from '../../finder/help.js';
import { selectUrgency } from '../../views/crisis-line.js';
import {
  meetingModes,
  selectSearchBox,
  type Meeting,
  type SearchBoxView,
} from '../../views/search.js';
import type { Action, Feature } from '../../finder/actions.js';
import type { Typed } from '../../finder/reading/read-typed.js';
import type { NamedPlace } from '../../finder/search.js';
import type { FinderState } from '../../finder/state.js';
import type { FinderStore } from '../../finder/store.js';
import type { TherapistCrisisLine } from '../therapist-crisis-line/therapist-crisis-line.js';
import { DangerController } from './danger-controller.js';
import { LocateController } from './locate-controller.js';
import { isSentence, PlainWordsController, type Reading, type Suggestion } from './plain-words.js';
import { insuranceField, meetingChip, meetingSwitch } from './pickers.js';
import { ReaderController } from './reader-controller.js';
import { suggestionList } from './suggestions.js';
import { styles } from './therapist-search.styles.js';

/** After how many milliseconds a search says that it still waits for a place. */
const LATE = 1000;

/** How long a search waits for the files that read and understand typed words, in milliseconds. */
const patience = 2000;

/**
 * @summary The search box: what someone would like help with, where, and how to meet.
 *
 * Words and place apply together, on Enter or with the button. They are read on the device: an insurer, language, credential, way of
 * meeting, age, place, time or price that they name becomes a filter and leaves the box. Show the filters with
 * `<therapist-active-filters>`. At most three concepts found in a sentence are suggested with the words that led to them, and become
 * filters only when the visitor accepts them. For a few words, the element searches the records for the words and for what they mean.
 * Filters from words that nobody passes together are left out again. Words that mention a danger show crisis help right
 * below them, which stays, at least as one line, until the search is cleared, or until the rest of the sentence shows that there is none.
 *
 * Nothing typed leaves the device unless the page has a directory source that searches elsewhere; the note says so before the
 * first search. The fields have the attributes that tell session-replay tools not to record them.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-search></therapist-search>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @fires therapist-search - Someone started a search. The detail is empty: it never says what was typed.
 * @slot note - Replaces the note about a service that searches are sent to.
 * @slot tools - First in the row of chips below the box, where the box is narrow; a finder places its button for filters here.
 * @slot order - Last in that row; a finder places sorting here.
 * @slot chips - After the suggestions; a finder places filters in use here.
 * @slot aside - At the end of that row; a finder places crisis help here, where there is room.
 * @csspart base - The outermost element.
 * @csspart bar - The fields and the button.
 * @csspart field - A field with its label.
 * @csspart heard - The concepts found in a sentence.
 * @csspart clear - The button that empties the field, once its words were searched for.
 * @csspart locate - The button that asks the device for its location.
 * @csspart button - The search button.
 */
export class TherapistSearch extends FinderElement {
  static override styles = [FinderElement.styles, measured, buttons, chips, picks, styles];

  @query('[name=text]') private textField!: HTMLTextAreaElement;
  @query('[name=place]') private placeField!: HTMLInputElement | null;
  @query('.field') private textLabel!: HTMLElement;
  @query('.help > therapist-crisis-line') private help!: TherapistCrisisLine | null;

  #finder = new FinderController(this, selectSearchBox, sameBox);
  #place = new LocateController(this);
  #plain = new PlainWordsController(this, {
    language: () => this.locale,
    text: () => this.textField.value,
    isListed: (facet, value) => {
      const { info } = this.#finder.store?.getState() ?? {};
      return !info || Object.hasOwn(info.values[facet], value);
    },
    isChoice: (facet, value) => {
      const { info } = this.#finder.store?.getState() ?? {};
      const count = info?.values[facet][value] ?? 0;
      return count > 0 && count < info!.size;
    },
    isChosen: (value) => this.#finder.slice?.chosen.includes(value) ?? false,
  });
  #reader = new ReaderController(
    () => this.locale,
    () => this.#finder.store,
  );
  #danger = new DangerController(this, {
    text: () => this.textField.value,
    isShown: () => this.#finder.state !== undefined && isDangerShown(this.#finder.state),
    onDanger: (danger, isAbuse) => this.#finder.dispatch({ type: 'set-danger', danger, isAbuse }),
    onDeaf: (on) => this.#finder.dispatch({ type: 'set-unchecked-words', on }),
  });

  #helping = new FinderController(this, (state) => ({
    urgency: selectUrgency(state),
    near: isHelpNear(state),
  }));
  /** What was typed, while a search waits for the files that read and understand it. */
  #arrival = new Lookup<Typed | undefined>();
  /** The words of the box that were searched for last, the words that the search has, and those that the box was given last. */
  #used = '';
  #inUse = '';
  #shown = '';
  /** Whether the last words were searched for without one of those files. */
  #isUnread = false;
  #offered = new Map<Feature, FinderStore>();
  #wasUrgent = false;
  /** Whether the field for the place is open, where it is behind a button. */
  @state() private isPlaceOpen = false;
  #late?: ReturnType<typeof setTimeout> | undefined;
  #isLate = false;
  /** What there is to choose shows all at once, so that nothing moves aside, and stays. */
  #isWhole = false;

  /** The last state that was rendered, and its store. */
  #seen?: { store: FinderStore; state: FinderState };

  constructor() {
    super();
    new ForgetController(this, () => {
      // Words that were typed but not searched for exist only here.
      if (this.placeField) this.placeField.value = '';
      this.#setText('');
    });
  }

  override disconnectedCallback() {
    for (const feature of this.#offered.keys()) this.#offer(feature, undefined);
    this.#arrival.cancel();
    this.#watch(false);
    this.#reader.rest();
    super.disconnectedCallback();
  }

  protected override willUpdate() {
    const { store, slice } = this.#finder;
    this.#isWhole ||= slice?.isComing === false;
    this.#offer('help', leavesHelpToPage(this) ? undefined : store);
    this.#offer('search-box', store);
    if (store) this.#followReset(store);
    this.#followWords();
    if (this.hasUpdated) this.#plain.follow();
    this.#watch(this.#finder.slice?.placing ?? false);
  }

  /** The box shows the words in use. Back leaves words that were not searched for yet: they are in no step. */
  #followWords() {
    const { text: words = '', placedWords } = this.#finder.slice ?? {};
    const isTaken = placedWords !== undefined && this.hasUpdated;
    if (isTaken && this.textField.value === this.#used && this.#used.includes(placedWords)) {
      this.#used = withoutPhrases(this.#used, [placedWords]);
      this.textField.value = this.#used;
    }
    if (words === this.#inUse) return;
    this.#inUse = words;
    if (this.#isDraft()) return;
    this.#shown = words;
    // Words that a chip or a suggestion took out are no draft: Back brings them back.
    this.#used = words;
    if (this.hasUpdated) this.textField.value = words;
  }

  /** Whether Back was pressed while the box had words that were not searched for. */
  #isDraft(): boolean {
    const isBack = this.#finder.store?.getState().lastAction === 'restore';
    return isBack && this.hasUpdated && this.textField.value !== this.#used;
  }

  /** When the search was replaced, as by "Clear all", the words of the previous search are cleared too. */
  #followReset(store: FinderStore) {
    const before = this.#seen;
    const state = store.getState();
    this.#seen = { store, state };
    if (before?.store !== store) {
      // Words of a link have not been checked for danger.
      if (state.search.text) this.#danger.hear(state.search.text);
      return;
    }
    if (before.state.resets === state.resets) return;
    this.#place.forget();
    this.#arrival.cancel();
    // A step back may only close a profile. Then the words being typed stay.
    const isBack = state.lastAction === 'restore';
    const onlyCloses = isBack && state.search === before.state.search;
    if (onlyCloses || this.#isDraft()) return;
    const { text, sentence, means } = state.search;
    const words = text ?? sentence ?? '';
    this.#setText(words);
    if (isBack && words) this.#plain.listen(words, isSentence(words), means);
    if (words) this.#danger.hear(words);
  }

  /** A sentence is not stored in the search, so the field cannot simply follow the search. */
  #setText(text: string) {
    this.textField.value = text;
    this.#used = text;
    if (text) return;
    this.#plain.forget();
    this.#danger.forget();
  }

  /** The box shows the full help, the note about where searches run, and the words in use: then nothing else does. */
  #offer(feature: Feature, store: FinderStore | undefined) {
    const before = this.#offered.get(feature);
    if (store === before) return;
    before?.dispatch({ type: 'offer', feature, on: false });
    if (store) this.#offered.set(feature, store);
    else this.#offered.delete(feature);
    store?.dispatch({ type: 'offer', feature, on: true });
  }

  protected override updated() {
    const { concerns, suggestions } = this.#plain;
    const suggested = suggestions.map(({ id }) => id);
    this.#finder.dispatch({ type: 'set-mentioned', concerns, suggested });
    const urgent = this.#helping.slice?.urgency !== undefined;
    // Only next to someone who is typing: a choice made elsewhere does not scroll the page.
    if (urgent && !this.#wasUrgent && this.renderRoot.querySelector('.field :focus'))
      void this.#bringHelpInSight();
    this.#wasUrgent = urgent;
    // If it could not be had in full, it asks again.
    if (urgent) this.help?.requestUpdate();
  }

  /** Moves the focus to the field for words. */
  override focus(options?: FocusOptions): void {
    this.textField.focus(options);
  }

  /**
   * If the typed words triggered crisis help, scrolls both into view.
   *
   * @returns whether they did
   */
  showHelp(): boolean {
    const { urgency } = this.#helping.slice ?? {};
    const isDue = this.help !== null && (urgency === 'any' || (urgency && this.#danger.isHeard));
    if (isDue) void this.#bringHelpInSight();
    return Boolean(isDue);
  }

  /** Scrolls the words to the top with the help below them, above an on-screen keyboard too. The focus stays where it is. */
  async #bringHelpInSight() {
    await this.help?.updateComplete;
    if (!this.help) return;
    const { offsetTop = 0, height = innerHeight } = visualViewport ?? {};
    const { top } = this.textLabel.getBoundingClientRect();
    const { bottom } = this.help.getBoundingClientRect();
    if (top >= offsetTop && bottom <= offsetTop + height) return;
    this.textLabel.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #search = async () => {
    if (await this.#apply()) this.emit('therapist-search', {});
  };

  /** Tells after a second that a search still waits for the list of places. */
  #watch(isWaiting: boolean) {
    if (isWaiting === Boolean(this.#late)) return;
    clearTimeout(this.#late);
    this.#isLate = false;
    const tell = () => {
      this.#isLate = true;
      this.requestUpdate();
    };
    this.#late = isWaiting ? setTimeout(tell, LATE) : undefined;
  }

  /** @returns false if the search was cleared, or started again, before it could begin */
  async #apply(): Promise<boolean> {
    const words = this.textField.value;
    this.#danger.listen(words);
    this.#danger.keep();
    if (!words.trim()) {
      this.#arrival.cancel();
      this.#use(undefined);
      return true;
    }
    const reading = this.#read(words);
    const answer = await this.#arrival.begin(() => reading.soon);
    if (!answer) return false;
    // Someone typed on.
    if (this.textField.value !== words) return this.#apply();
    const before = this.#finder.store?.getState();
    this.#use(answer.status === 'done' ? answer.value : undefined);
    if (reading.isLate()) void this.#useLate(reading.whole, before);
    return true;
  }

  /** Reads words. On a slow network, the files for that come late, or never. */
  #read(words: string) {
    let typed: Typed | undefined;
    let isOver = false;
    const read = this.#reader.read(words).then((one) => (typed = one));
    const whole = Promise.all([read, this.#plain.arrival(words)]).then(() => {
      isOver = true;
      return typed;
    });
    return { whole, soon: atMost(whole, patience).then(() => typed), isLate: () => !isOver };
  }

  /** Once late files are there, searches for the same words again, unless something else was done since. One step back undoes both. */
  async #useLate(reading: Promise<Typed | undefined>, before: FinderState | undefined) {
    const words = this.textField.value;
    const answer = await this.#arrival.begin(() => reading);
    const state = this.#finder.store?.getState();
    const isSame = answer?.status === 'done' && state && words === this.textField.value;
    const isFirst = state?.step === before?.step || state?.lastAction === 'search';
    if (!isSame || !isFirst || state.resets !== before?.resets || !this.#isUnread) return;
    this.#use(answer.value, state.step !== before.step);
  }

  /**
   * Searches for what was typed. The words that became filters leave the box: they are chips now.
   *
   * @param again whether this replaces the search before, which was for the same words
   */
  #use(typed: Typed | undefined, again = false) {
    const isSameText = this.textField.value === this.#used;
    const named = typed && (typed.place ?? Object.keys(typed.filters).length > 0);
    // A language that is named is the one that is meant.
    const written =
      typed && !typed.filters.facets?.language
        ? withoutPhrases(this.textField.value, [typed.place ?? ''])
        : '';
    if (named) this.textField.value = typed.rest;
    const text = this.textField.value;
    this.#used = text;
    this.#isUnread = !(typed && this.#plain.isReady) && text.trim() !== '';
    const place = typed?.place ?? this.#typedPlace(isSameText);
    if (place !== undefined || !this.#place.asking) this.#place.forget();
    const understood = this.#plain.listen(text, typed?.isSentence, typed?.means, written);
    this.#finder.dispatch({
      type: 'search',
      place,
      ...this.#asked(text, understood, typed),
      ...(typed && { filters: typed.filters }),
      unlisted: typed?.unlisted ?? [],
      isUnread: this.#isUnread,
      again,
    });
    const isAnyRead = named || place !== undefined || typed?.unlisted?.length;
    this.#plain.wonder(isAnyRead ? 'words' : understood);
  }

  /**
   * A sentence is not searched for as text. The concepts found in it rank the results, and filter only once the visitor accepts
   * them. A sentence without concepts changes nothing. A few words are searched for one by one, along with their meanings.
   */
  #asked(
    text: string,
    reading: Reading,
    typed: Typed | undefined,
  ): Omit<Action & { type: 'search' }, 'type' | 'place'> {
    const isRead = typed?.unlisted !== undefined;
    if (reading === 'puzzling' && !typed?.text)
      return isRead ? { text: '', sentence: text } : { text, onlyNames: true };
    const { suggestions, meanings } = this.#plain;
    // Where nothing can understand a sentence, its words are searched for.
    const words = (this.#plain.isReady ? typed?.text : undefined) ?? text;
    return reading === 'understood'
      ? { text: typed?.text ?? '', heard: suggestions, sentence: text, means: typed?.means ?? [] }
      : {
          text: words,
          // Words that say nothing to search for stay in the box.
          ...(!words && { sentence: text }),
          means: meanings,
          heard: suggestions.filter(({ facet }) => facet === 'language'),
        };
  }

  /** Undefined if the place is still the one in use, or was among other words and not found. */
  #typedPlace(isSameText: boolean): string | undefined {
    const { value } = this.placeField ?? {};
    const view = this.#finder.slice;
    const problem = view?.placeProblem;
    const isRetried = isSameText && problem?.kind === 'unavailable';
    const isSpent = !problem || (problem.isFromWords && !isRetried);
    return view && isSpent && value === this.#shownPlace(view) ? undefined : value;
  }

  #shownPlace({ here, place }: SearchBoxView): string {
    return here ? this.words.here : place;
  }

  /** The button leaves once the place is found. */
  #retry = () => {
    this.placeField?.focus();
    void this.#search();
  };

  #locate = () => {
    void this.#place.ask((lat, lon) => this.#finder.dispatch({ type: 'locate', lat, lon }));
  };

  /** Danger first: its detector is a separate file, and waits for nothing else. */
  #warm = () => {
    this.#danger.warm();
    void this.#plain.warm();
    void this.#reader.warm();
  };

  /** There is no form here, and Enter must not submit one around this element, on the host page. */
  #onKeydown = (event: KeyboardEvent) => {
    const isField = event.target === this.textField || event.target === this.placeField;
    if (event.key !== 'Enter' || event.isComposing || !isField) return;
    event.preventDefault();
    void this.#search();
  };

  /** Emptying the field shows everyone again without a press of the button. The focus stays, so that the visitor can keep typing. */
  #onInput = (event: Event) => {
    const view = this.#finder.slice;
    const field = event.target as HTMLInputElement | HTMLTextAreaElement;
    // Pasted text may have several lines; the words are one.
    if (field.value.includes('\n')) field.value = field.value.replace(/\s*\n\s*/g, ' ');
    const { name, value } = field;
    if (name === 'text') {
      this.#danger.hear(value);
      this.#plain.hear(value);
    } else {
      this.#place.forget();
    }
    const hadWords = view?.hasWords || view?.placeProblem?.isFromWords;
    if (!value && (name === 'text' ? hadWords : view?.place)) void this.#apply();
  };

  #onMeeting = (event: Event) => {
    const meeting = (event.target as HTMLInputElement | HTMLSelectElement).value as Meeting;
    this.#finder.dispatch({ type: 'choose-only', facet: 'mode', values: meetingModes[meeting] });
  };

  #onPayer = (event: Event) => {
    const { value } = event.target as HTMLSelectElement;
    this.#finder.dispatch({ type: 'choose-only', facet: 'payer', values: value ? [value] : [] });
  };

  /** Shows everyone again; the focus stays in the field, for other words. */
  #clearWords = () => {
    this.textField.value = '';
    this.#danger.hear('');
    this.#plain.hear('');
    this.textField.focus();
    void this.#apply();
  };

  #togglePlace = async () => {
    this.isPlaceOpen = !this.isPlaceOpen;
    await this.updateComplete;
    if (this.isPlaceOpen) this.placeField?.focus();
  };

  #pickPlace(place: NamedPlace) {
    this.#finder.dispatch({ type: 'search', place });
    settle(this);
    this.placeField?.focus();
  }

  override render() {
    const { words } = this;
    const view = this.#finder.slice;
    return html`
      <div
        class="base ${this.#isWhole ? '' : 'coming'} ${maskClasses}"
        part="base"
        role="search"
        aria-label=${words.searchLabel}
        @keydown=${this.#onKeydown}
        @focusin=${this.#warm}
        ${ref(mask)}
      >
        <div class="bar surface" part="bar">
          ${this.#renderText()}
          <div class="place ${this.isPlaceOpen || this.#placeMessage() ? 'open' : ''}">
            ${this.#renderPlaceField(view)}
          </div>
          ${view?.payers.length ? insuranceField(view, this.#naming, this.#onPayer) : nothing}
          ${view?.hasModes ? meetingSwitch(view.meeting, this.#naming, this.#onMeeting) : nothing}
          <button class="button go" part="button" type="button" @click=${this.#search}>
            ${icon('search')} <span>${words.search}</span>
          </button>
        </div>
        ${this.#renderHelp()} ${this.#renderPlaceProblem()}
        <div class="tools">
          <slot name="tools"></slot>
          ${view ? this.#renderPlaceChip(view) : nothing}
          ${view?.hasModes ? meetingChip(view.meeting, this.#naming, this.#onMeeting) : nothing}
          <slot name="order"></slot>
        </div>
        <div class="row">
          ${this.#renderHeard()}
          <slot name="chips"></slot>
          <slot name="aside"></slot>
        </div>
        <slot name="note">${this.#renderSearches()}</slot>
      </div>
    `;
  }

  get #naming() {
    const { words, format } = this;
    return { words, format, labels: this.labels(this.#finder.slice?.feed) };
  }

  get #helpIsNear(): boolean {
    return this.#offered.has('help') && Boolean(this.#helping.slice?.near);
  }

  /** A live region that is there before it has content, so that screen readers announce the help. */
  #renderHelp() {
    const urgent = this.#helping.slice?.urgency !== undefined;
    return html`<div class="help" role="status">
      ${
        this.#helpIsNear
          ? html`<therapist-crisis-line
              ?expanded=${urgent}
              ?brief=${!urgent}
            ></therapist-crisis-line>`
          : nothing
      }
    </div>`;
  }

  /** Where searches are sent, before the first one. That they stay here is said in the label of the field. */
  #renderSearches() {
    const { searches } = this.#finder.slice ?? {};
    return typeof searches === 'object'
      ? html`<p class="sent"><strong>${this.words.sentTo(searches.host)}</strong></p>`
      : nothing;
  }

  #renderText() {
    const { words } = this;
    const { hasWords, searches } = this.#finder.slice ?? {};
    // With room from the start.
    const isHere = searches === 'here' || !this.#isWhole;
    return html`<label class="field words" part="field">
        <span class="label" id="label"
          >${words.textLabel}
          ${isHere ? html`<small>${icon('lock')} ${words.private}</small>` : nothing}</span
        >
        <textarea
          name="text"
          rows="1"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          placeholder=${words.textHint}
          .value=${this.#shown}
          @input=${this.#onInput}
        ></textarea>
      </label>
      ${
        hasWords
          ? html`<button
              class="clear"
              part="clear"
              type="button"
              aria-label=${words.clearWords}
              @click=${this.#clearWords}
            >
              ${icon('close')}
            </button>`
          : nothing
      }`;
  }

  #renderPlaceField(view: SearchBoxView | undefined) {
    const { words } = this;
    const problem = this.#placeMessage() !== undefined;
    return html`<label class="field" part="field">
        <span class="label">${words.placeLabel}</span>
        <input
          name="place"
          type="text"
          inputmode="search"
          enterkeyhint="search"
          autocomplete="off"
          autocapitalize="off"
          placeholder=${words.placeHint}
          aria-invalid=${problem ? 'true' : nothing}
          aria-describedby=${problem ? 'problem' : nothing}
          .value=${view ? this.#shownPlace(view) : ''}
          @input=${this.#onInput}
        />
      </label>
      <button
        class="locate"
        part="locate"
        type="button"
        title=${words.locate}
        aria-label=${words.locate}
        aria-disabled=${this.#place.asking}
        @click=${this.#locate}
      >
        ${icon('locate')}
      </button>`;
  }

  /** Opens the field for the place, where there is no room for it beside the words. */
  #renderPlaceChip(view: SearchBoxView) {
    const place = view.here ? this.words.here : view.place;
    const inUse = place !== '' && !view.placeProblem;
    return html`<button
      class="pick near ${inUse ? 'on' : ''}"
      type="button"
      aria-expanded=${this.isPlaceOpen || this.#placeMessage() !== undefined}
      @click=${this.#togglePlace}
    >
      ${inUse ? this.words.nearIn(place) : this.words.placeLabel} ${icon('down')}
    </button>`;
  }

  /** What is wrong with the place, or how to choose between places with the same name; and which place is still in use. */
  #placeMessage(): string | undefined {
    const { words } = this;
    if (this.#place.problem) return words.locateProblem[this.#place.problem];
    const problem = this.#placeProblem();
    const kept = this.#finder.slice?.keptPlace;
    if (!problem || kept === undefined) return problem;
    return `${problem} ${words.placeKept(kept || words.here)}`;
  }

  #placeProblem(): string | undefined {
    const { words } = this;
    const problem = this.#finder.slice?.placeProblem;
    if (problem?.kind === 'ambiguous') return words.placeAmbiguous;
    if (problem?.kind === 'unavailable') return words.placeUnavailable(problem.text || words.here);
    if (!problem) return undefined;
    if (!problem.text) return words.locateProblem.outside;
    if (problem.means === 'here') return words.placeHere;
    if (problem.means === 'abroad') return words.placeAbroad;
    const n = this.#placeOptions.length;
    return n ? words.placeClose(problem.text, n) : words.placeUnknown(problem.text);
  }

  /** The places to choose from, if what was typed has several meanings or none. */
  get #placeOptions(): readonly NamedPlace[] {
    const problem = this.#finder.slice?.placeProblem;
    return (problem && 'options' in problem && problem.options) || [];
  }

  #renderPlaceProblem() {
    const message = this.#placeMessage();
    return html`
      <div class="problem" id="problem" role="alert">
        ${message ? html`<p>${message}</p>` : nothing}
      </div>
      <div role="status">
        ${this.#place.asking ? html`<p class="visually-hidden">${this.words.locating}</p>` : nothing}
        ${this.#isLate ? html`<p class="nudge">${this.words.placeLooking}</p>` : nothing}
      </div>
      ${this.#renderPlaces()}
    `;
  }

  /** What to press if the place was not looked up, or is where the visitor is. */
  #renderPlaceHelp() {
    const { words } = this;
    const problem = this.#finder.slice?.placeProblem;
    const isHere = problem?.kind === 'unknown' && problem.means === 'here';
    const isLost = problem?.kind === 'unavailable' && problem.text;
    if (this.#place.problem || !(isHere || isLost)) return nothing;
    return html`<button class="chip" type="button" @click=${isHere ? this.#locate : this.#retry}>
      ${isHere ? words.locate : words.retry}
    </button>`;
  }

  #renderHeard() {
    const { chosen, feed, placing, text, isUnread } = this.#finder.slice ?? {};
    const { words } = this;
    const typed = () => this.textField.value.trim();
    // A sentence that turns out to be a name was searched for.
    const isPuzzled = this.#plain.puzzled && !placing && text !== typed();
    const isExact = isUnread && feed && !placing && typed() === text;
    const note = isExact ? words.unread : isPuzzled ? words.heardNothing : undefined;
    return suggestionList(this.#plain.suggestions, note, {
      words,
      labels: this.labels(feed),
      format: this.format,
      isChosen: ({ id }) => chosen?.includes(id) ?? false,
      onChoose: (suggestion, on) => this.#choose(suggestion, on),
      onDismiss: ({ facet, id }) => {
        this.#plain.dismiss(id);
        settle(this);
        this.#finder.dispatch({ type: 'not-meant', facet, value: id });
        this.textField.focus();
      },
    });
  }

  /** A choice replaces the words that led to it; otherwise results would have to match both. A sentence stays, as it is not searched for. */
  #choose({ facet, id, because }: Suggestion, on: boolean) {
    const { value } = this.textField;
    const instead = on && !isSentence(value) ? because : [];
    if (instead.length) this.textField.value = withoutPhrases(value, instead);
    this.#finder.dispatch({ type: 'choose', facet, value: id, on, instead });
    // Without its words, what is taken back is suggested no longer.
    if (!on && !because.some((words) => value.includes(words))) this.textField.focus();
  }

  #renderPlaces() {
    const options = this.#placeOptions;
    const help = this.#renderPlaceHelp();
    if (!options.length && help === nothing) return nothing;
    return html`<p class="chips places">
      ${help}
      ${options.map(
        (place) =>
          html`<button class="chip" type="button" @click=${() => this.#pickPlace(place)}>
            ${place.lat === undefined ? this.words.wholeState(place.label) : place.label}
          </button>`,
      )}
    </p>`;
  }
}

/** Compares values, because the lists are new each time. */
function sameBox(a: SearchBoxView, b: SearchBoxView): boolean {
  const plain = (view: SearchBoxView) => ({
    ...view,
    chosen: view.chosen.join(),
    chosenPayers: view.chosenPayers.join(),
  });
  return sameFields(plain(a), plain(b));
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-search': TherapistSearch;
  }
}
