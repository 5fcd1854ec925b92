import { html } from 'lit';
import { property } from 'lit/decorators.js';
import { ConnectedElement } from '../../ui/connected-element.js';
import { replaceStandIn } from '../../ui/stand-in.js';
import { buttons } from '../../ui/styles/buttons.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { enCrisisLine } from '../../i18n/strings/en.crisis-line.js';
import { addedStrings } from '../../i18n/strings/strings.js';
import { leave } from './leave.js';
import { styles } from './therapist-quick-exit.styles.js';

/** A weather page, which anyone may have been looking at. */
const neutral = 'https://www.weather.gov/';

/**
 * @summary A “Leave quickly” button for someone who may be watched: it forgets everything about the visit and replaces this page
 * with a neutral one.
 *
 * The page goes blank at once, whatever its styles and however slow the next page is. A page cannot erase the browser’s own
 * history; the note next to the button says so. Crisis help has this button as its last item.
 *
 * @example
 * ```html
 * <therapist-quick-exit></therapist-quick-exit>
 * ```
 *
 * @csspart base - The outermost element.
 * @csspart button - The button.
 * @csspart note - The note about what the button cannot do.
 */
export class TherapistQuickExit extends ConnectedElement {
  static override styles = [ConnectedElement.styles, buttons, styles];

  /** The page to go to: an https address, or one on this site. Without it, a weather page. */
  @property() href = neutral;

  /** Looks like a link in a line of text, with its note only for screen readers. */
  @property({ type: Boolean }) inline = false;

  #finder = new FinderController(this, () => ({}));

  constructor() {
    super();
    replaceStandIn(this);
  }

  #leave = () => {
    leave(() => {
      this.#finder.dispatch({ type: 'forget' });
      this.goTo(this.#address());
    });
  };

  /** Replaces the page in the browser's history, so that going back does not lead here. */
  protected goTo(url: string): void {
    location.replace(url);
  }

  #address(): string {
    const url = URL.canParse(this.href, document.baseURI)
      ? new URL(this.href, document.baseURI)
      : undefined;
    if (url && /^https?:$/.test(url.protocol)) return url.href;
    console.warn(`<therapist-quick-exit href="${this.href}">: use an address with https.`);
    return neutral;
  }

  override render() {
    const words = addedStrings(this.locale) ?? enCrisisLine;
    return html`<div class="base" part="base">
      <button
        class=${this.inline ? 'link' : 'button quiet'}
        part="button"
        type="button"
        aria-describedby="note"
        @click=${this.#leave}
      >
        ${words.quickExit}
      </button>
      <span class=${this.inline ? 'visually-hidden' : 'note'} part="note" id="note"
        >${words.quickExitNote}</span
      >
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-quick-exit': TherapistQuickExit;
  }
}
