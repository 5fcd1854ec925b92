import { html, nothing, svg } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { lacksCrisisHelp } from '../../ui/lacks-crisis-help.js';
import { FinderElement } from '../../ui/finder-element.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { sayAgain } from '../../ui/say-again.js';
import { resultsNearby } from '../../ui/results-nearby.js';
import { buttons } from '../../ui/styles/buttons.js';
import { measured } from '../../ui/styles/measured.js';
import { allStrings } from '../../i18n/strings/all.js';
import { firstAvailable, firstAvailableStyles } from '../../ui/widgets/first-available.js';
import { weekGrid, weekGridStyles } from '../../ui/widgets/week-grid.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { ForgetController } from '../../page/connect/forget-controller.js';
import { settle } from '../../page/settle.js';
import { Lookup, type Answer } from '../../lib/lookup.js';
import { readAmount } from '../../lib/text/amount.js';
import type { Hit, SearchResult } from '../../directory/query.js';
import { soonestCall } from '../../views/card.js';
import {
  noAnswers,
  pick,
  searchOf,
  selectMatch,
  type AnswerGroup,
  type Answers,
  type Question,
} from '../../views/match.js';
import type { PlaceAnswer } from '../../finder/state.js';
import type { FinderStore } from '../../finder/store.js';
import { styles } from './therapist-match.styles.js';

/** How many therapists the questions lead to: few enough to think about each. */
const people = 3;

/**
 * @summary A guided path for people who prefer to answer questions: a few, one at a time, each of which can be skipped. It ends
 * with three therapists, why each fits, and a link to all who fit.
 *
 * The answers stay in memory. They leave the device only if the page has a directory source that searches elsewhere, and then
 * each question says so. Most answers rank rather than filter, and a fact missing from a listing excludes nobody, except for an
 * insurance that the visitor named.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-match></therapist-match>
 * </therapist-finder>
 * ```
 *
 * @fires therapist-match - The path reached its end. `total` is how many therapists fit.
 * @csspart base - The outermost element.
 * @csspart panel - The question, or the result.
 * @csspart answer - An answer to choose.
 */
export class TherapistMatch extends FinderElement {
  static override styles = [
    FinderElement.styles,
    measured,
    buttons,
    firstAvailableStyles,
    weekGridStyles,
    styles,
  ];

  protected override get words() {
    return allStrings(this.locale);
  }

  @state() private step = 0;
  @state() private answers: Answers = noAnswers;
  /** Undefined before the end, and after a failed search. */
  @state() private result?: SearchResult | undefined;
  /** When the result was computed, in epoch milliseconds. */
  @state() private asOf?: number;
  /** Why the typed place is not in use; another object for each try. */
  @state() private placeProblem?: { kind: Exclude<PlaceAnswer['kind'], 'found'> } | undefined;

  /** What is typed as a fee. It is read at the next press. */
  @state() private feeText = '';
  /** Set if that cannot be used; another object for each try. */
  @state() private wrongFee?: object | undefined;

  @query('h2') private heading!: HTMLElement | null;
  @query('[name=place]') private placeField!: HTMLInputElement | null;
  @query('[name=fee]') private feeField!: HTMLInputElement | null;

  #finder = new FinderController(this, selectMatch);
  #place = new Lookup<PlaceAnswer | undefined>();
  #search = new Lookup<SearchResult>(() => this.requestUpdate());
  /** The finder that these questions search. */
  #asker?: FinderStore;

  constructor() {
    super();
    new ForgetController(this, () => this.#restart());
  }

  override disconnectedCallback() {
    this.#dropLookups();
    super.disconnectedCallback();
  }

  protected override willUpdate() {
    const { store } = this.#finder;
    if (store && this.#asker && store !== this.#asker) this.#restart();
    if (store) this.#asker = store;
  }

  get #questions(): readonly Question[] {
    return this.#finder.slice?.questions ?? [];
  }

  #restart() {
    this.#dropLookups();
    this.answers = noAnswers;
    this.result = undefined;
    this.placeProblem = undefined;
    this.#dropFee();
    this.step = 0;
    // A typed place is not read until the next press.
    if (this.placeField) this.placeField.value = '';
  }

  #dropFee() {
    this.feeText = '';
    this.wrongFee = undefined;
  }

  #dropLookups() {
    this.#place.cancel();
    this.#search.cancel();
  }

  async #go(step: number) {
    this.#dropLookups();
    if (step > this.step) {
      const isFeeRead = this.#readFee();
      if (!(await this.#readPlace()) || !isFeeRead) return;
    }
    if (step === this.#questions.length && !(await this.#findPeople())) return;
    this.step = step;
    await this.updateComplete;
    settle(this);
    this.heading?.focus();
  }

  /** @returns false if the typed place is unknown, or if another press came in the meantime */
  async #readPlace(): Promise<boolean> {
    const text = this.placeField?.value.trim();
    if (text === undefined || text === (this.answers.place?.label ?? '')) return true;
    if (!text) {
      this.answers = { ...this.answers, place: undefined };
      return true;
    }
    const { directory } = this.#finder.state ?? {};
    const answer = await this.#place.begin(() => directory?.placeNamed(text));
    if (!answer) return false;
    const { kind, place } = placeIn(answer);
    this.placeProblem = kind === 'found' ? undefined : { kind };
    if (place) this.answers = { ...this.answers, place };
    else this.placeField?.focus();
    return place !== undefined;
  }

  /** @returns false if what is typed is no amount */
  #readFee(): boolean {
    if (!this.feeField) return true;
    const maxFee = readAmount(this.feeText);
    this.wrongFee = Number.isNaN(maxFee) ? {} : undefined;
    if (this.wrongFee) this.feeField.focus();
    else this.answers = { ...this.answers, maxFee };
    return !this.wrongFee;
  }

  /** @returns false if another press came before the answer */
  async #findPeople(): Promise<boolean> {
    const { store } = this.#finder;
    const { directory, timeZone = 'UTC', locale } = store?.getState() ?? {};
    if (!store || !directory) return false;
    const { answers } = this;
    const now = store.now();
    const query = { ...searchOf(answers), now, timeZone, locale, pageSize: people, want: [] };
    this.requestUpdate();
    const answer = await this.#search.begin((signal) => directory.source.search(query, signal));
    if (!answer) return false;
    if (answers !== this.answers) return this.#findPeople();
    this.result = answer.status === 'done' ? answer.value : undefined;
    this.asOf = now;
    if (this.result) this.emit('therapist-match', { total: this.result.total });
    return true;
  }

  #again = () => {
    this.answers = noAnswers;
    this.#dropFee();
    this.result = undefined;
    void this.#go(0);
  };

  #everyone = () => {
    this.#finder.dispatch({ type: 'apply', search: searchOf(this.answers) });
    resultsNearby(this)?.focusHeading();
  };

  override render() {
    const total = this.#questions.length;
    if (!total) return nothing;
    const question = this.#questions[this.step];
    return html`<div class="base ${maskClasses}" part="base" ${ref(mask)}>
      ${lacksCrisisHelp(this) ? html`<therapist-crisis-line></therapist-crisis-line>` : nothing}
      <section
        class="panel surface"
        part="panel"
        aria-labelledby="title"
        aria-busy=${this.#search.status === 'pending'}
      >
        ${question ? this.#renderQuestion(question, total) : this.#renderOutcome()}
      </section>
    </div>`;
  }

  #renderQuestion(question: Question, total: number) {
    const { words, format } = this;
    const { title, help } = words.match.questions[question.id];
    const { sentTo } = this.#finder.slice ?? {};
    const last = this.step === total - 1;
    return html`
      ${this.#renderProgress(total)}
      <div>
        <h2 tabindex="-1">
          <span class="count">${this.#count(total)}</span>
          <span id="title">${title}</span>
        </h2>
        <p class="help">${help}</p>
        ${sentTo ? html`<p class="help">${words.sentTo(sentTo)}</p>` : nothing}
      </div>
      ${question.groups.map((group) => this.#renderGroup(group, question.groups.length > 1 && group.facet !== 'session'))}
      ${question.practical ? this.#renderPractical() : nothing}
      ${
        question.week
          ? weekGrid({
              words,
              format,
              label: title,
              chosen: this.answers.cells,
              onChange: (cells) => (this.answers = { ...this.answers, cells }),
            })
          : nothing
      }
      <div class="steps">
        ${
          this.step
            ? html`<button
                class="button quiet"
                type="button"
                @click=${() => this.#go(this.step - 1)}
              >
                ${words.match.back}
              </button>`
            : nothing
        }
        <button class="button next" type="button" @click=${() => this.#go(this.step + 1)}>
          ${last ? words.match.finish : this.#answered(question) ? words.next : words.match.skip}
        </button>
      </div>
    `;
  }

  #answered({ groups, practical, week }: Question): boolean {
    const { picked, cells, place } = this.answers;
    return (
      groups.some(({ facet }) => picked[facet]?.length) ||
      (week && cells.length > 0) ||
      (practical && (place !== undefined || this.feeText.trim() !== ''))
    );
  }

  /** Part of the heading, which has the focus after each step: so it is read out with the question. */
  #count(total: number): string {
    const { words, format } = this;
    return words.match.progress(format.number(this.step + 1), format.number(total));
  }

  #renderProgress(total: number) {
    return html`<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect width="100" height="4" fill="currentColor"></rect>
        <rect class="done" width=${(100 * (this.step + 1)) / total} height="4"></rect>`}
    </svg>`;
  }

  /** @param named whether it has a name of its own; for whom it is, is the question itself */
  #renderGroup({ facet, values }: AnswerGroup, named: boolean) {
    const labels = this.labels(this.#finder.slice?.feed);
    const picked = this.answers.picked[facet] ?? [];
    return html`<fieldset aria-labelledby=${named ? nothing : 'title'}>
      ${named ? html`<legend>${labels.facet(facet)}</legend>` : nothing}
      <div class="answers">
        ${values.map(
          (value) =>
            html`<label class="answer" part="answer">
              <input
                type="checkbox"
                .checked=${live(picked.includes(value))}
                @change=${(event: Event) => {
                  const { checked } = event.target as HTMLInputElement;
                  this.answers = pick(this.answers, facet, value, checked);
                }}
              />
              ${labels.value(facet, value)}
            </label>`,
        )}
      </div>
    </fieldset>`;
  }

  #renderPractical() {
    const { words } = this;
    const { hasNear, hasFee } = this.#finder.slice ?? {};
    const { placeProblem: problem, wrongFee } = this;
    return html`<div class="lines" @keydown=${this.#onKeydown}>
      ${
        hasNear
          ? html`<div class="line">
              <label>
                <span>${words.placeLabel}</span>
                <input
                  class="surface"
                  name="place"
                  type="text"
                  autocomplete="off"
                  placeholder=${words.placeHint}
                  aria-invalid=${problem ? 'true' : nothing}
                  aria-describedby=${problem ? 'place-error' : nothing}
                  .value=${this.answers.place?.label ?? ''}
                />
              </label>
              <span class="error" id="place-error" role="alert"
                >${sayAgain(problem ? words.match.place[problem.kind] : '', problem)}</span
              >
            </div>`
          : nothing
      }
      ${
        hasFee
          ? html`<div class="line">
              <label>
                <span>${words.match.maxFee}</span>
                <input
                  class="surface"
                  name="fee"
                  type="text"
                  inputmode="decimal"
                  autocomplete="off"
                  aria-invalid=${wrongFee ? 'true' : nothing}
                  aria-describedby=${wrongFee ? 'fee-error' : nothing}
                  .value=${live(this.feeText)}
                  @input=${({ target }: Event) => (this.feeText = (target as HTMLInputElement).value)}
                />
              </label>
              <span class="error" id="fee-error" role="alert"
                >${sayAgain(wrongFee ? words.feeProblem.wrong : '', wrongFee)}</span
              >
            </div>`
          : nothing
      }
    </div>`;
  }

  /** Enter goes to the next question, and does not send a form of the page around this element. */
  #onKeydown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    void this.#go(this.step + 1);
  };

  #renderOutcome() {
    const { words, format } = this;
    const { total = 0, hits = [] } = this.result ?? {};
    const w = words.match;
    const [title, help] = hits.length
      ? [w.outcome(hits.length), w.outcomeHelp]
      : this.result
        ? [w.none, w.noneHelp]
        : [words.errorTitle, words.errorHelp.other];
    return html`
      <div>
        <h2 id="title" tabindex="-1">${title}</h2>
        <p class="help">${help}</p>
      </div>
      ${this.#renderFirst(hits)}
      <ul class="people" role="list">
        ${hits.map((hit) => html`<li><therapist-card .hit=${hit} .asOf=${this.asOf}></therapist-card></li>`)}
      </ul>
      <div class="steps">
        <button class="button quiet" type="button" @click=${() => this.#go(this.step - 1)}>
          ${w.back}
        </button>
        <button class="button quiet" type="button" @click=${this.#again}>${w.again}</button>
        <button class="button next" type="button" @click=${this.#everyone}>
          ${total > hits.length ? w.everyone(format.number(total)) : w.all}
        </button>
      </div>
    `;
  }

  /** The soonest call with one of the people shown. */
  #renderFirst(hits: readonly Hit[]) {
    const { words, format } = this;
    const { feed, now: newest = 0, timeZone = 'UTC' } = this.#finder.slice ?? {};
    const now = Math.max(this.asOf ?? 0, newest);
    const people = hits.map(({ therapist }) => therapist);
    const first = hits.length > 1 ? soonestCall(people, feed ?? {}, now) : undefined;
    return firstAvailable(first, feed, { words, format, now, timeZone });
  }
}

/** What a lookup found out about a place. */
function placeIn(answer: Answer<PlaceAnswer | undefined>) {
  const found: PlaceAnswer = (answer.status === 'done' && answer.value) || { kind: 'unavailable' };
  return { kind: found.kind, place: found.kind === 'found' ? found.place : undefined };
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-match': TherapistMatch;
  }
}
