import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderElement } from '../../base/finder-element.js';
import { icon } from '../../base/icons.js';
import { buttons, chips } from '../../base/styles.js';
import { FinderController, TherapistController } from '../../context/index.js';
import type { Hit } from '../../directory/query.js';
import type { Therapist } from '../../feed/index.js';
import { cardView, selectCardActions, type CardView, type FeedMeta } from '../../store/index.js';
import { styles } from './therapist-card.styles.js';

const layouts = ['row', 'tile', 'compact'] as const;

/** How a card stands. */
export type CardLayout = (typeof layouts)[number];

/**
 * @summary One therapist, in the order in which people decide: face, name, a sentence of theirs, why they fit, money, place,
 * openings, what was checked when.
 *
 * Dated facts that are too old are not shown as facts. Inside a finder it gets its therapist from the results; by itself it reads
 * a feed.
 *
 * @example
 * ```html
 * <therapist-card src="therapists.json" therapist="maya"></therapist-card>
 * ```
 *
 * @fires {CustomEvent<{ id: string }>} therapist-select - The name was followed.
 * @fires {CustomEvent<{ id: string, on: boolean }>} therapist-save - The therapist was put on the shortlist, or taken off.
 * @slot action - In place of the button to a first call.
 * @csspart base - Around everything.
 * @csspart card - The card itself.
 * @csspart portrait - The face, or initials.
 * @csspart name - The name.
 * @csspart headline - The sentence in their own voice.
 * @csspart chips - What fits, and what they focus on.
 * @csspart facts - Money, place, languages.
 * @csspart tools - More about them, and saving.
 * @csspart side - Openings, the button, what was checked.
 */
export class TherapistCard extends FinderElement {
  static override styles = [FinderElement.styles, buttons, chips, styles];

  /** The id of a therapist in the feed. */
  @property() therapist?: string;

  /**
   * How much it shows and how it stands: `row`, for a list; `tile`, for columns beside each other; `compact`, for the middle of a
   * text.
   */
  @property({ reflect: true }) layout: CardLayout = 'row';

  /** The therapist as a hit of a search, with the reasons to show. */
  @property({ attribute: false }) hit?: Hit;

  #lookup = new TherapistController(this);

  #actions = new FinderController(this, selectCardActions);

  get #id(): string | undefined {
    return (this.hit?.therapist ?? this.#lookup.therapist)?.id;
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
    const therapist = this.hit?.therapist ?? this.#lookup.therapist;
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
        return html`<div class="card surface message"><h3>${words.errorTitle}</h3></div>`;
      default:
        return nothing;
    }
  }

  #renderCard(therapist: Therapist) {
    const { feed, now = 0, timeZone = 'UTC' } = this.#lookup.around ?? {};
    const view = cardView(therapist, this.hit, feed ?? {}, now);
    const layout = layouts.includes(this.layout) ? this.layout : 'row';
    const isCompact = layout === 'compact';
    return html`
      <article class="card surface ${layout}" part="card" aria-labelledby="name">
        ${this.#renderPortrait(therapist, view)}
        <div>
          ${this.#renderName(therapist)}
          <p class="sub">${this.#sub(therapist, view, feed)}</p>
          ${
            therapist.headline
              ? html`<p class="headline" part="headline">
                  <bdi>“${unquoted(therapist.headline)}”</bdi>
                </p>`
              : nothing
          }
          ${
            isCompact
              ? nothing
              : html`${this.#renderChips(view, feed)}
                ${this.#renderFacts(view, feed, now, timeZone)} ${this.#renderTools(view)}`
          }
        </div>
        <div class="side" part="side">
          ${isCompact ? nothing : this.#renderOpenings(view, now, timeZone)}
          <slot name="action">
            <therapist-consultation-button .record=${therapist}></therapist-consultation-button>
          </slot>
          ${isCompact ? nothing : this.#renderTrust(view, now, timeZone)}
        </div>
      </article>
    `;
  }

  #renderPortrait({ photo, name }: Therapist, { initials, tint }: CardView) {
    const classes = `portrait tint-${tint}`;
    if (!photo?.url)
      return html`<div class=${classes} part="portrait" aria-hidden="true">${initials}</div>`;
    return html`<div class=${classes} part="portrait">
      <img
        src=${photo.url}
        alt=${photo.alt ?? this.words.photoOf(name)}
        width="104"
        height="124"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />
    </div>`;
  }

  /** Leads to the profile where there is one on this page, else to the therapist's own page, else nowhere. */
  #renderName({ name, pronouns, url }: Therapist) {
    const shown = html`<bdi>${name}</bdi>`;
    return html`<h3 class="name" part="name" id="name">
      ${
        this.#actions.slice?.offers.profiles
          ? html`<button type="button" aria-haspopup="dialog" @click=${this.#open}>
              ${shown}
            </button>`
          : url
            ? html`<a href=${url} target="_blank" rel="noopener noreferrer" @click=${this.#select}>
                ${shown}
              </a>`
            : shown
      }
      ${pronouns ? html`<span class="pronouns">${pronouns}</span>` : nothing}
    </h3>`;
  }

  #sub(therapist: Therapist, view: CardView, feed: FeedMeta | undefined): string {
    const { words, format } = this;
    const labels = this.labels(feed);
    return [
      therapist.credentials?.join(', '),
      therapist.profession
        ? labels.value('profession', therapist.profession)
        : view.isPractice && words.practice,
      view.licensedIn.length && words.licensedIn(format.list(view.licensedIn)),
      therapist.supervisor && words.supervisedBy(therapist.supervisor),
      view.isPractice && view.place,
    ]
      .filter(Boolean)
      .join(' · ');
  }

  #renderChips(view: CardView, feed: FeedMeta | undefined) {
    if (!view.chips.length) return nothing;
    const labels = this.labels(feed);
    return html`<ul class="chips" part="chips" role="list">
      ${view.chips.map(
        ({ facet, value, hit }) =>
          html`<li class="chip ${hit ? 'hit' : ''}">
            ${hit ? html`${icon('check')}<span class="visually-hidden">${this.words.fits}: </span>` : nothing}
            ${labels.value(facet, value)}
          </li>`,
      )}
    </ul>`;
  }

  #renderFacts(view: CardView, feed: FeedMeta | undefined, now: number, timeZone: string) {
    const { words, format } = this;
    const labels = this.labels(feed);
    const facts = [this.#money(view), this.#where(view), this.#speaks(view, feed)];
    if (view.payers) {
      const { values, asOf } = view.payers;
      const listed = words.takesInsurance(
        format.list(values.map((value) => labels.value('payer', value))),
      );
      facts.push(
        asOf === undefined
          ? listed
          : `${listed}, ${words.listedAsOf(format.day(asOf, now, timeZone))}`,
      );
    }
    const shown = facts.filter(Boolean);
    if (!shown.length) return nothing;
    return html`<ul class="facts" part="facts" role="list">
      ${shown.map((fact) => html`<li>${fact}</li>`)}
    </ul>`;
  }

  #money({ fee, sliding, currency }: CardView) {
    const { words, format } = this;
    const scale =
      sliding &&
      (sliding.min === undefined
        ? words.sliding
        : words.slidingFrom(format.money(sliding.min, currency)));
    if (!fee) return scale;
    return html`<strong>${format.money(fee.from, fee.currency, fee.to)}</strong
      >${scale ? ` · ${scale}` : ''}`;
  }

  #where({ meets, place, distance, isPractice }: CardView): string {
    const { words, format } = this;
    const how =
      meets &&
      (meets.inPerson ? (meets.remote ? words.virtualAndInPerson : words.inPerson) : words.virtual);
    const where = meets && !meets.inPerson ? undefined : isPractice ? undefined : place;
    const far =
      distance === undefined || (meets && !meets.inPerson) ? undefined : format.distance(distance);
    return [[how, where].filter(Boolean).join(', '), far].filter(Boolean).join(' · ');
  }

  #speaks({ languages }: CardView, feed: FeedMeta | undefined): string | undefined {
    if (!languages.length) return undefined;
    const labels = this.labels(feed);
    return this.words.speaks(
      this.format.list(languages.map((tag) => labels.value('language', tag))),
    );
  }

  /** More about them, and a place on the shortlist, where the page has elements for that. */
  #renderTools(view: CardView) {
    const { offers, saved } = this.#actions.slice ?? {};
    if (!offers?.profiles && !offers?.shortlist) return nothing;
    return html`<p class="tools" part="tools">
      ${offers.profiles ? this.#renderMore(view) : nothing}
      ${offers.shortlist ? this.#renderSave(view, saved?.includes(view.id) ?? false) : nothing}
    </p>`;
  }

  #renderMore({ name }: CardView) {
    const { words } = this;
    return html`<button
      class="link"
      type="button"
      aria-haspopup="dialog"
      aria-label=${words.moreAbout(name)}
      @click=${this.#open}
    >
      ${words.more}
    </button>`;
  }

  #renderSave({ name }: CardView, on: boolean) {
    const { words } = this;
    return html`<button
      class="link save"
      type="button"
      aria-pressed=${on}
      aria-label=${words.saveName(name)}
      @click=${() => this.#save(!on)}
    >
      ${icon('bookmark')} ${on ? words.saved : words.save}
    </button>`;
  }

  #renderOpenings({ openings, openingsAsOf }: CardView, now: number, timeZone: string) {
    const { words, format } = this;
    const [first] = openings;
    if (first === undefined) return nothing;
    return html`
      <p class="next">
        ${words.nextOpening} <strong>${format.relativeDay(first, now, timeZone)}</strong>
        ${
          openingsAsOf === undefined
            ? nothing
            : html`<span class="visually-hidden"
                >${words.openingsAsOf(format.day(openingsAsOf, now, timeZone))}</span
              >`
        }
      </p>
      <ul class="slots" role="list">
        ${openings.map(
          (at) =>
            html`<li>
              ${format.time(at, timeZone)}<small>${format.weekdayShort(at, timeZone)}</small>
            </li>`,
        )}
      </ul>
    `;
  }

  #renderTrust(view: CardView, now: number, timeZone: string) {
    const { words, format } = this;
    const day = (at: number) => format.day(at, now, timeZone);
    const lines = [];
    if (view.accepting) {
      lines.push(
        words.acceptingAsOf(words.accepting[view.accepting.status], day(view.accepting.asOf)),
      );
    }
    if (view.licenseCheckedOn !== undefined) {
      lines.push(
        html`<strong>${icon('check')} ${words.licenseChecked}</strong>
          ${day(view.licenseCheckedOn)}`,
      );
    }
    if (view.listingCheckedOn !== undefined)
      lines.push(`${words.listingChecked} ${day(view.listingCheckedOn)}`);
    else if (view.listedOn !== undefined) lines.push(words.listingFrom(day(view.listedOn)));
    return lines.length
      ? html`<div class="trust">${lines.map((line) => html`<p>${line}</p>`)}</div>`
      : nothing;
  }
}

/** A feed may bring the marks itself. */
function unquoted(text: string): string {
  return text.replace(/^["“”]|["“”]$/g, '');
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-card': TherapistCard;
  }
}
