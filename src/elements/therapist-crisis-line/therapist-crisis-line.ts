import { html, nothing } from 'lit';
import { property, query } from 'lit/decorators.js';
import { takeOwnHelp } from '../../ui/crisis-scope.js';
import { ConnectedElement } from '../../ui/connected-element.js';
import { replaceStandIn } from '../../ui/stand-in.js';
import { buttons } from '../../ui/styles/buttons.js';
import { nextPaint } from '../../page/dom.js';
import { LatePart } from '../../page/late-part.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { enCrisisLine } from '../../i18n/strings/en.crisis-line.js';
import type { CrisisLineStrings } from '../../i18n/strings/language.js';
import { addedStrings } from '../../i18n/strings/strings.js';
import { selectHelp, type OtherLine } from '../../views/crisis-line.js';
import { lifelineLine } from './line.js';
import { styles } from './therapist-crisis-line.styles.js';

/** Comes once the line is painted, or at once where it is due. Without it, the line stays. */
const full = new LatePart('crisis help in full', () => import('./crisis-help.js'));

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

  constructor() {
    super();
    replaceStandIn(this);
  }

  private get words(): CrisisLineStrings {
    return addedStrings(this.locale) ?? enCrisisLine;
  }

  /** Whether to show more than the line. */
  get #isFull(): boolean {
    const { urgency, inSearch = false } = this.#finder.slice ?? {};
    return this.expanded || (urgency !== undefined && !this.brief && !inSearch);
  }

  get #others(): readonly OtherLine[] {
    return this.brief && !this.added ? [] : (this.#finder.slice?.others ?? []);
  }

  protected override willUpdate() {
    if (this.#isFull || this.#others.length) full.bringFor(this);
  }

  protected override firstUpdated() {
    void nextPaint().then(() => full.bringFor(this));
    takeOwnHelp(this);
  }

  /** The pressed button disappears, so the focus moves to the line that stays. */
  #putAway = async () => {
    this.#finder.dispatch({ type: 'dismiss-help' });
    await this.updateComplete;
    this.section.focus();
  };

  override render() {
    const { words, locale } = this;
    const { urgency, leave } = this.#finder.slice ?? {};
    this.setState('urgent', urgency !== undefined);
    const more = full.value;
    const isFull = this.#isFull && more !== undefined;
    // A live region: screen readers announce help that appears later, but not what was there from the start.
    return html`
      <section
        class="base"
        part="base"
        role=${this.brief ? 'group' : 'region'}
        aria-label=${words.crisisLabel}
        tabindex="-1"
      >
        <div class=${isFull ? 'surface front' : 'line'}>
          <div role="status">
            <slot>
              ${isFull ? more.fullHelp(urgency, locale) : lifelineLine(words)}
              ${more?.otherLines(this.#others, locale)}
            </slot>
          </div>
          ${isFull && urgency !== undefined ? more.closeButton(this.#putAway, locale) : nothing}
          <therapist-quick-exit ?inline=${!isFull || !leave}></therapist-quick-exit>
        </div>
      </section>
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-crisis-line': TherapistCrisisLine;
  }
}
