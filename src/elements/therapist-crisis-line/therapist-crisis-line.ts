import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { ownCrisisHelp } from '../../ui/crisis-scope.js';
import { ConnectedElement } from '../../ui/connected-element.js';
import { icon } from '../../ui/widgets/icons.js';
import { buttons } from '../../ui/styles/buttons.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { enCrisis } from '../../i18n/strings/en.crisis.js';
import type { CrisisStrings } from '../../i18n/strings/language.js';
import { addedStrings } from '../../i18n/strings/strings.js';
import { selectHelp, type Urgency } from '../../views/crisis-line.js';
import { hotlineButtons, lifelineButtons, lifelineLinks, otherLine } from './lines.js';
import { styles } from './therapist-crisis-line.styles.js';

/**
 * @summary Crisis help, always in sight: one line with the ways to call, text or chat with 988, and a button to leave quickly. No
 * search, filter or failure hides it.
 *
 * It is one line until a search mentions suicide, self-harm or violence at home. Then it shows more, which the visitor can hide
 * again. On a page with a search box, the box shows the longer help right below the words, and this element stays one line. It
 * works without a finder, a feed or a network.
 *
 * The numbers are those of the United States: 911; the 988 Suicide & Crisis Lifeline (988lifeline.org: call or text, chat, Spanish
 * with 2 or AYUDA); the National Domestic Violence Hotline (thehotline.org: call, text START to 88788, chat). Some searches add a
 * line for the National Sexual Assault Hotline, Childhelp, the Veterans Crisis Line, the National Maternal Mental Health Hotline
 * or SAMHSA’s National Helpline. In other countries, put your own lines into one `<therapist-crisis-line>` on the page: finders
 * and dialogs then show the same.
 *
 * @example
 * ```html
 * <therapist-crisis-line></therapist-crisis-line>
 * ```
 *
 * @slot - Crisis lines of your country, which replace these.
 * @csspart base - The outermost element.
 * @cssState urgent - Set while the search mentions a danger.
 */
export class TherapistCrisisLine extends ConnectedElement {
  static override styles = [ConnectedElement.styles, buttons, styles];

  /** Shows the full help at once, without waiting for a search that needs it. */
  @property({ type: Boolean }) expanded = false;

  /** Stays one line for every search. Use it where the full help is shown elsewhere. */
  @property({ type: Boolean }) brief = false;

  /** With `brief`, also shows the extra lines for a search. Use it where visitors choose what they want help with. */
  @property({ type: Boolean }) added = false;

  @query('section') private section!: HTMLElement;

  #finder = new FinderController(this, selectHelp);

  private get words(): CrisisStrings {
    return addedStrings(this.locale) ?? enCrisis;
  }

  protected override firstUpdated() {
    if (this.textContent.trim()) return;
    const own = ownCrisisHelp(this)?.cloneNode(true);
    if (own) this.append(...own.childNodes);
  }

  /** The pressed button disappears, so the focus moves to the line that stays. */
  #putAway = async () => {
    this.#finder.dispatch({ type: 'dismiss-help' });
    await this.updateComplete;
    this.section.focus();
  };

  override render() {
    const { words } = this;
    const { urgency, inSearch = false, others = [] } = this.#finder.slice ?? {};
    this.setState('urgent', urgency !== undefined);
    const full = this.expanded || (urgency !== undefined && !this.brief && !inSearch);
    // A live region: screen readers announce help that appears later, but not what was there from the start.
    return html`
      <section
        class="base"
        part="base"
        role=${this.brief ? 'group' : 'region'}
        aria-label=${words.crisisLabel}
        tabindex="-1"
      >
        <div class=${full ? 'surface front' : 'line'}>
          <div role="status">
            <slot>
              ${full ? this.#renderFull(urgency) : this.#renderLine()}
              ${this.brief && !this.added ? nothing : others.map((line) => otherLine(line, words))}
            </slot>
          </div>
          ${full && urgency !== undefined ? this.#renderClose() : nothing}
          <therapist-quick-exit
            ?inline=${!full || !this.#finder.slice?.leave}
          ></therapist-quick-exit>
        </div>
      </section>
    `;
  }

  #renderLine() {
    return html`<p class="links">
      <span>${this.words.crisisShort}</span>
      ${lifelineLinks(this.words)}
    </p>`;
  }

  #renderFull(urgency: Urgency) {
    return urgency === 'abuse' ? this.#renderHotline() : this.#renderLifeline(urgency);
  }

  #renderLifeline(urgency: Urgency) {
    const { words } = this;
    return html`
      <p class="title">${urgency === 'other' ? words.crisisOther : words.crisisTalk}</p>
      <p class="more">${words.crisisFree}</p>
      ${lifelineButtons(words)} ${this.#renderNow()} ${otherLine('abuse', words)}
      <p class="more"><span lang="es">${words.crisisSpanish}</span></p>
    `;
  }

  #renderHotline() {
    const { words } = this;
    return html`
      <p class="title">${words.crisisAbuse}</p>
      ${hotlineButtons(words)} ${this.#renderNow()} ${otherLine('child', words)}
      ${this.#renderLine()}
    `;
  }

  #renderNow() {
    const { words } = this;
    return html`<p class="now">${words.crisisNow} <a href="tel:911">${words.crisisNowCall}</a></p>`;
  }

  #renderClose() {
    return html`<button
      class="close"
      type="button"
      aria-label=${this.words.crisisHide}
      title=${this.words.crisisHide}
      @click=${this.#putAway}
    >
      ${icon('close')}
    </button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-crisis-line': TherapistCrisisLine;
  }
}
