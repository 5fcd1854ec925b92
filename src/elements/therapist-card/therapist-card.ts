import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ConnectedElement } from '../../ui/connected-element.js';
import { allNames, valueNames } from '../../ui/value-names.js';
import { firstIcon } from '../../ui/widgets/first-icons.js';
import { callTimeStyles } from '../../ui/widgets/call-time.js';
import { portrait, portraitStyles } from '../../ui/widgets/portrait.js';
import { roundSave, saveStyles } from '../../ui/widgets/save.js';
import { buttons } from '../../ui/styles/buttons.js';
import { chips } from '../../ui/styles/chips.js';
import { measured } from '../../ui/styles/measured.js';
import { phoneNumber, unquoted } from '../../ui/widgets/text.js';
import { format } from '../../i18n/format.js';
import { enCard } from '../../i18n/strings/en.card.js';
import type { CardStrings } from '../../i18n/strings/language.js';
import { addedStrings } from '../../i18n/strings/strings.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { readGivenHit, type GivenHit } from '../../page/connect/given-hit.js';
import { TherapistController } from '../../page/connect/therapist-controller.js';
import type { Hit } from '../../directory/query.js';
import type { Therapist } from '../../feed/schema.js';
import { cardFacets } from '../../vocabulary/card-facets.js';
import type { FacetId } from '../../vocabulary/facet-ids.js';
import { cardTimes, cardView, selectCardActions, type CardView } from '../../views/card.js';
import type { TherapistConsultationButton } from '../therapist-consultation-button/therapist-consultation-button.js';
import { factLines, titleLines, trust, type Wording } from './card-facts.js';
import { callTimes } from './card-times.js';
import { styles } from './therapist-card.styles.js';

const layouts = ['row', 'tile', 'compact'] as const;

/** The most letters of a sentence that surely fits in two lines on a phone. */
const sentenceRoom = 80;

/** The sentences that fit, and the rest. */
const sentences = new RegExp(`^(.{30,${sentenceRoom}}[.!?…])(\\s.+)$`, 's');

/** The most letters of a chip that surely fits in a line of a card. */
const chipLetters = 20;

/** The layout of a card. */
export type CardLayout = (typeof layouts)[number];

/**
 * @summary One therapist at a glance: portrait, name, a sentence in their own words, why they match, cost, place, times
 * of the next first calls, and when facts were checked.
 *
 * The time of a call opens the form at it, or leads to the therapist’s scheduler. Times of sessions are text.
 *
 * A fact with a date is shown only while it is recent. Inside a finder, the card takes its therapist from the results. Outside a
 * finder, it reads a feed.
 *
 * @example
 * ```html
 * <therapist-card src="/therapists.json" therapist="ana-ruiz"></therapist-card>
 * ```
 *
 * @fires therapist-select - Someone followed the name or the portrait.
 * @fires therapist-save - Someone saved the therapist (`on`), or removed them from the shortlist.
 * @slot action - Replaces the button for a first call.
 * @csspart base - The outermost element.
 * @csspart card - The card.
 * @csspart portrait - The portrait, or initials.
 * @csspart name - The name.
 * @csspart headline - The sentence in the therapist’s own words.
 * @csspart chips - The list of matches and main concerns.
 * @csspart facts - The list of facts: cost and insurance, place and languages, next sessions.
 * @csspart tools - The row with the button for a first call and the one to save.
 * @csspart side - The column with times of first calls and the button for one.
 * @csspart trust - What was checked and when.
 */
export class TherapistCard extends ConnectedElement {
  static override styles = [
    ConnectedElement.styles,
    measured,
    buttons,
    chips,
    callTimeStyles,
    portraitStyles,
    saveStyles,
    styles,
  ];
  /** @internal */
  static override readonly usualLevel = 3;

  /** The id of a therapist in the feed. */
  @property() therapist?: string;

  /**
   * How much the card shows, and where it fits: `row`, for a list; `tile`, for columns side by side; `compact`, for the middle of
   * a text.
   */
  @property({ reflect: true }) layout: CardLayout = 'row';

  /** A search hit to show, with the reasons why it matches. */
  @property({ attribute: false }) hit?: Hit;

  /** When the search that found `hit` ran, in epoch milliseconds. Without it, the newest search of the finder counts. */
  @property({ attribute: false }) asOf?: number;

  @query('therapist-consultation-button') private button!: TherapistConsultationButton | null;

  #lookup = new TherapistController(this);

  #actions = new FinderController(this, selectCardActions);

  private get words(): CardStrings {
    return addedStrings(this.locale) ?? enCard;
  }

  get #hit(): GivenHit | undefined {
    return readGivenHit(this.hit, this);
  }

  get #id(): string | undefined {
    return (this.#hit?.therapist ?? this.#lookup.therapist)?.id;
  }

  /** If the page has its own booking link, times are plain text and cannot be pressed. */
  get #hasOwnAction(): boolean {
    return this.querySelector(':scope > [slot=action]') !== null;
  }

  /** The form checks the time again, because it may be gone since the feed was written. */
  #openAt = (start?: number) => void this.button?.open(start);

  /** What names values. Until all names have come, a value that only a search can bring to a card is named after its id. */
  get #names() {
    if (this.#hit?.reasons.some(isRare)) allNames.bringFor(this);
    if (allNames.value) return allNames.value;
    valueNames.bringFor(this);
    return valueNames.value;
  }

  get #opensProfile(): boolean {
    return this.#actions.slice?.offers.profiles ?? false;
  }

  #select = () => {
    if (this.#id) this.emit('therapist-select', { id: this.#id });
  };

  #open = () => {
    this.#select();
    this.#actions.dispatch({ type: 'open', id: this.#id });
  };

  #save(on: boolean) {
    const id = this.#id;
    if (!id) return;
    this.#actions.dispatch({ type: 'save', id, on });
    this.emit('therapist-save', { id, on });
  }

  override render() {
    const therapist = this.#hit?.therapist ?? this.#lookup.therapist;
    return html`<div class="base" part="base">
      ${therapist ? this.#renderCard(therapist) : this.#renderMissing()}
    </div>`;
  }

  #renderMissing() {
    const { words } = this;
    switch (this.#lookup.status) {
      case 'missing':
        return html`<div class="card surface message">
          <h3>${words.notFoundTitle}</h3>
          <p>${words.notFoundHelp}</p>
        </div>`;
      case 'failed':
        return this.#renderFailed();
      default:
        return nothing;
    }
  }

  #renderFailed() {
    return html`<div class="card surface message"><h3>${this.words.errorTitle}</h3></div>`;
  }

  #renderCard(therapist: Therapist) {
    const names = this.#names;
    if (!names) return valueNames.isLost ? this.#renderFailed() : nothing;
    const { feed, now: newest, timeZone } = this.#lookup.around;
    const now = isInstant(this.asOf) ? this.asOf : newest;
    // What was found stays as it was found; times pass meanwhile.
    const view = {
      ...cardView(therapist, this.#hit, feed ?? {}, now),
      ...cardTimes(therapist, feed ?? {}, Math.max(now, newest)),
    };
    const { words, locale } = this;
    const wording = {
      words,
      format: format(locale),
      labels: names.labelsOf(locale, feed),
      now,
      timeZone,
    };
    const layout = layouts.includes(this.layout) ? this.layout : 'row';
    const isFull = layout !== 'compact';
    return html`
      <article class="card surface ${layout}" part="card" aria-labelledby="name">
        ${portrait(therapist, view, words, [104, 124])}
        <div class="who">
          ${this.#renderName(therapist)}
          <p class="sub">
            ${titleLines(view, therapist.pronouns, wording).map((line) => html`<span>${line}</span>`)}
          </p>
        </div>
        ${therapist.headline ? this.#renderHeadline(unquoted(therapist.headline)) : nothing}
        ${isFull ? html`${this.#renderChips(view, wording)} ${this.#renderFacts(view, wording)}` : nothing}
        <div class="side" part="side">${this.#renderSide(therapist, view, wording, isFull)}</div>
        ${isFull ? this.#renderTrust(view, wording) : nothing}
      </article>
    `;
  }

  #renderSide(therapist: Therapist, view: CardView, wording: Wording, isFull: boolean) {
    const leads = this.#hasOwnAction ? undefined : view.callsLead;
    const { offers, saved } = this.#actions.slice ?? {};
    const isSaved = saved?.includes(view.id) ?? false;
    return html`
      ${isFull ? callTimes(view, leads, wording, this.#openAt) : nothing}
      <div class="tools" part="tools">
        <slot name="action" @slotchange=${() => this.requestUpdate()}>
          <therapist-consultation-button .record=${therapist}></therapist-consultation-button>
        </slot>
        ${
          isFull && offers?.shortlist
            ? roundSave(view.name, isSaved, this.words, (on) => this.#save(on))
            : nothing
        }
      </div>
      ${isFull && view.phone && !this.#hasOwnAction ? this.#renderPhone(view.phone) : nothing}
    `;
  }

  #renderPhone({ href, text }: NonNullable<CardView['phone']>) {
    return html`<p class="phone">${this.words.orCall} <a href=${href}>${phoneNumber(text)}</a></p>`;
  }

  /** Links to the profile if this page has one, or else to the therapist's own page if there is one. */
  #renderName({ name, url }: Therapist) {
    const shown = html`<bdi>${name}</bdi>`;
    // No space behind the name: the sign that follows it stays on its line.
    const opener = this.#opensProfile
      ? html`<button type="button" aria-haspopup="dialog" @click=${this.#open}>${shown}</button>`
      : url
        ? html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${this.#select}
            >${shown}</a
          >`
        : shown;
    return html`<h3 class="name" part="name" id="name">${opener}</h3>`;
  }

  /** A long one is whole in the profile, and ends on a phone with a sentence if it can. */
  #renderHeadline(text: string) {
    const isLong = this.#opensProfile && text.length > sentenceRoom;
    const [, start = text, rest] = (isLong && sentences.exec(text)) || [];
    return html`<p class="headline ${isLong ? 'long' : ''}" part="headline">
      <bdi>“${start}${rest && html`<span class="extra">${rest}</span>`}”</bdi>
    </p>`;
  }

  /**
   * In one line: the chips that do not fit wrap below it, out of sight. Behind each stands how many more there are, which the next one
   * covers if it fits.
   */
  #renderChips({ chips, chipsInAll }: CardView, { words, format, labels }: Wording) {
    if (!chips.length) return nothing;
    const unseen = chipsInAll - chips.length;
    return html`<ul class="chips" part="chips" role="list">
      ${chips.map(({ facet, value, hit }, i) => {
        const more = chipsInAll - i - 1;
        const name = labels.value(facet, value);
        return html`<li
          class="chip ${hit ? 'hit' : ''}"
          data-more=${more ? format.number(more) : nothing}
        >
          ${hit ? html`${firstIcon('check')}<span class="visually-hidden">${words.fits}: </span>` : nothing}
          ${name.length > chipLetters ? html`<span class="long">${name}</span>` : name}
        </li>`;
      })}
      ${
        unseen
          ? html`<li class="visually-hidden">
              ${words.othersMore(unseen, format.number(unseen))}
            </li>`
          : nothing
      }
    </ul>`;
  }

  #renderFacts(view: CardView, wording: Wording) {
    const lines = factLines(view, wording, this.#opensProfile);
    if (!lines.length) return nothing;
    return html`<ul class="facts" part="facts" role="list">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  #renderTrust(view: CardView, wording: Wording) {
    const line = trust(view, wording);
    return line ? html`<p class="trust" part="trust">${line}</p>` : nothing;
  }
}

/** Whether a hit has its reason in a value that no card shows otherwise. */
function isRare(reason: Hit['reasons'][number]): boolean {
  return reason.reason === 'facet' && !(cardFacets as readonly FacetId[]).includes(reason.facet);
}

/** Whether a value from the page is an instant that a date can represent, in epoch milliseconds. */
function isInstant(value: unknown): value is number {
  return typeof value === 'number' && !Number.isNaN(new Date(value).valueOf());
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-card': TherapistCard;
  }
}
