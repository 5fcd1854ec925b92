import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { ownCrisisHelp } from '../../base/crisis-scope.js';
import { FinderElement } from '../../base/finder-element.js';
import { buttons } from '../../base/styles.js';
import { FinderController } from '../../context/index.js';
import { selectUrgency, type Urgency } from '../../store/index.js';
import { styles } from './therapist-crisis-line.styles.js';

/**
 * @summary Whom to call in a crisis. Always in sight: no search, filter or failure hides it.
 *
 * One line, until a search names suicide, self-harm or violence at home: then it says more, and a finder shows it before the
 * results. It works without a finder, a feed or a network.
 *
 * The numbers are those of the United States: 911; the 988 Suicide & Crisis Lifeline (988lifeline.org: call or text, chat, Spanish with 2
 * or AYUDA); the National Domestic Violence Hotline (thehotline.org). Elsewhere put your own in the slot of one on the page: what finders and
 * dialogs bring themselves then says the same.
 *
 * @example
 * ```html
 * <therapist-crisis-line></therapist-crisis-line>
 * ```
 *
 * @slot - Your country's own lines, in place of these.
 * @csspart base - Around everything.
 * @cssState urgent - Set while the search names a danger.
 */
export class TherapistCrisisLine extends FinderElement {
  static override styles = [FinderElement.styles, buttons, styles];

  /** Shows the full help at once, without waiting for a search that asks for it. */
  @property({ type: Boolean }) expanded = false;

  #finder = new FinderController<{ urgency: Urgency }>(this, (state) => ({
    urgency: selectUrgency(state),
  }));

  protected override firstUpdated() {
    if (this.textContent.trim()) return;
    const own = ownCrisisHelp(this)?.cloneNode(true);
    if (own) this.append(...own.childNodes);
  }

  override render() {
    const urgency = this.#finder.slice?.urgency;
    this.setState('urgent', Boolean(urgency));
    // Who cannot see it come to the front hears it: a live region says what changes in it, and nothing of what was there at first.
    const full = urgency !== undefined || this.expanded;
    return html`
      <section class="base" part="base" aria-label=${this.words.crisisLabel}>
        <div role="status">
          <slot>${full ? this.#renderFull(urgency) : this.#renderLine()}</slot>
        </div>
      </section>
    `;
  }

  #renderLine() {
    const { words } = this;
    return html`<p>
      <span>${words.crisisShort}</span>
      <a href="tel:988">${words.crisisCall}</a>
      <a href="sms:988">${words.crisisText}</a>
      <a href="https://988lifeline.org/chat/" rel="noreferrer" target="_blank"
        >${words.crisisChat}</a
      >
    </p>`;
  }

  #renderFull(urgency: Urgency) {
    const { words } = this;
    return html`<div class="surface front">
      <p>
        <span>${words.crisisNow} <a href="tel:911">911</a>.</span>
      </p>
      ${urgency === 'abuse' ? nothing : this.#renderLifeline(urgency)}
      <p>${words.crisisAbuse}</p>
      <p class="ways">
        <a class="button quiet" href="tel:18007997233"
          >${words.crisisAbuseName}: <span class="number">1-800-799-7233</span></a
        >
      </p>
      ${
        urgency === 'abuse'
          ? html`<therapist-quick-exit></therapist-quick-exit>${this.#renderLifeline()}`
          : nothing
      }
    </div>`;
  }

  #renderLifeline(urgency?: Urgency) {
    const { words } = this;
    return html`
      <p>${urgency === 'other' ? words.crisisOther : words.crisisTalk}</p>
      <p class="ways">
        <a class="button" href="tel:988">${words.crisisCall}</a>
        <a class="button quiet" href="sms:988">${words.crisisText}</a>
        <a
          class="button quiet"
          href="https://988lifeline.org/chat/"
          rel="noreferrer"
          target="_blank"
          >${words.crisisChat}</a
        >
      </p>
      <p class="more">${words.crisisSpanish}</p>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-crisis-line': TherapistCrisisLine;
  }
}
