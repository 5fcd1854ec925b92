import { html, nothing, type PropertyValues } from 'lit';
import { property, query } from 'lit/decorators.js';
import { lacksCrisisHelp, leavesHelpToPage } from '../../ui/lacks-crisis-help.js';
import { directionOf } from '../../i18n/direction.js';
import { FinderElement } from '../../ui/finder-element.js';
import { format } from '../../i18n/format.js';
import { resultsNearby } from '../../ui/results-nearby.js';
import { guideStrings } from '../../i18n/strings/guide.js';
import { buttons } from '../../ui/styles/buttons.js';
import { chips } from '../../ui/styles/chips.js';
import { measured } from '../../ui/styles/measured.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { readGivenGuide } from '../../page/guides.js';
import { ownValue } from '../../lib/own.js';
import type { Guide } from '../../guides/schema.js';
import {
  approachAction,
  concernsToTakeBack,
  guideView,
  selectGuide,
  situationActions,
  type GuideView,
  type SituationView,
} from '../../views/guide.js';
import { bringsHelp } from '../../views/crisis-line.js';
import type { TherapistCrisisLine } from '../therapist-crisis-line/therapist-crisis-line.js';
import { fit } from './fit.js';
import { GuideContent } from './guide-content.js';
import { sections } from './sections.js';
import { Soonest } from './soonest.js';
import { styles } from './therapist-guide.styles.js';
import type { GuideWording } from './wording.js';

/**
 * @summary One approach to therapy in plain words: what it is, whom it may help, what happens in sessions, how strong the evidence
 * is, and what to ask. It also says how many therapists here work this way, and links to them.
 *
 * In a finder, or with `finder`, the situations it describes are filters: choosing one chooses the concerns behind it. With `src`,
 * on a page of its own, it counts the therapists in that feed. Without either it is only a text. If a choice suggests a need for
 * more help, crisis lines appear below it.
 *
 * The library has guides to `relational`, `cbt`, `emdr`, `psychodynamic`, `attachment-based` and `eft`, in English and Spanish; the
 * nearest `lang` decides which. Your own file (`guides`) adds to them or replaces them; its schema is `therapist-guide.schema.json`.
 *
 * Children are the fallback: they show until the guide is ready, and when scripts do not run. Search engines read them, so put
 * the guide’s text inside when you build your page; `guideText` returns it.
 *
 * @example
 * ```html
 * <therapist-guide approach="relational" src="/therapists.json" href="/find-a-therapist">
 *   <h2>Relational therapy</h2>
 *   <p>A talking therapy about your relationships, past and present …</p>
 * </therapist-guide>
 * ```
 *
 * @fires therapist-guide-select - Someone pressed “See who matches”. `total` is how many fit.
 * @fires therapist-guide-open - Someone opened a related guide. The event does not say which.
 * @slot - What shows until the guide is ready, and when scripts do not run.
 * @slot crumb - Replaces “Approaches” before the title: a link to your list of approaches.
 * @csspart base - The outermost element.
 * @csspart guide - The guide.
 * @csspart title - The title.
 * @csspart lead - The approach in two or three sentences.
 * @csspart about - The section that explains the approach.
 * @csspart kinds - The section about its variants.
 * @csspart situations - The section “Is this you?”
 * @csspart situation - A situation that can be chosen.
 * @csspart chosen - A situation that is chosen.
 * @csspart explores - The section about what is looked at together.
 * @csspart helps - The section about what it can help with.
 * @csspart sessions - The section about what happens in sessions.
 * @csspart diagram - The drawing.
 * @csspart first-session - The section about the first session.
 * @csspart course - The section about how long it takes and when to take care.
 * @csspart together - The section about coming alone or with others.
 * @csspart evidence - The section about the evidence.
 * @csspart questions - The section with questions to ask.
 * @csspart related - The section with related approaches.
 * @csspart sources - The sources, and when the guide was last checked.
 * @csspart tile - A tile in a list.
 * @csspart fit - The box with how many therapists fit, and the link to them.
 * @cssState ready - Set once the guide is loaded.
 */
export class TherapistGuide extends FinderElement {
  static override styles = [FinderElement.styles, measured, buttons, chips, styles];

  /** Which approach to explain: an id of the vocabulary, or one of your own guides. */
  @property() approach?: string;

  /** The address of a file of your own guides: https, or on the page's own origin. */
  @property() guides?: string;

  /** The page with your finder, if it is a different page. The link says nothing about the guide or the search. */
  @property() href?: string;

  /** Leaves out the crisis line. Only for a page that has crisis help of its own, always in sight. */
  @property({ type: Boolean, attribute: 'no-crisis-line' }) noCrisisLine = false;

  /** A guide to show instead of the one that `approach` names. It is validated like a file of guides. */
  @property({ attribute: false }) guide?: Guide;

  @query('h2') private heading!: HTMLElement | null;
  @query('.brought > therapist-crisis-line') private help!: TherapistCrisisLine | null;

  #finder = new FinderController(this, selectGuide, undefined, () => ['approach']);
  #content = new GuideContent(this);
  /** The texts of the situations that were chosen here. The store knows only their concerns. */
  #said = new Set<string>();
  #soonest = new Soonest(this, () => ({
    slice: this.#finder.slice,
    approach: this.#shown?.approach,
  }));

  get #shown(): Guide | undefined {
    return readGivenGuide(this.guide, this) ?? this.#content.guide;
  }

  /** Moves the focus to the title, and scrolls the title into view. */
  focusHeading(): void {
    this.heading?.focus();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('guide')) this.#content.dropPick();
    // The approach that the page names now replaces the guide that the reader opened.
    if (changed.get('approach') !== undefined && !changed.has('guide')) this.guide = undefined;
    if (changed.has('noCrisisLine') && this.noCrisisLine) {
      console.warn(
        '<therapist-guide no-crisis-line>: show crisis help of your own, always in sight.',
      );
    }
    this.setState('ready', this.#shown !== undefined);
  }

  #choose(situation: SituationView, view: GuideView) {
    const { text, concerns, chosen } = situation;
    const { search } = this.#finder.slice ?? {};
    if (!search) return;
    const meant = chosen ? concernsToTakeBack(view, situation) : concerns;
    for (const action of situationActions(search, meant, !chosen)) this.#finder.dispatch(action);
    if (chosen) this.#said.delete(text);
    else this.#said.add(text);
    // Choosing a second situation with the same concern does not change the search, so nothing else would render.
    this.requestUpdate();
    if (!chosen && bringsHelp(concerns)) void this.#bringHelpInSight();
  }

  /** The help may appear below the edge of the window. The focus stays where it is. */
  async #bringHelpInSight() {
    await this.updateComplete;
    await this.help?.updateComplete;
    this.help?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }

  /** Drops situations that are no longer chosen, so that choosing the same concern elsewhere does not mark them again. */
  #forget({ situations }: GuideView) {
    for (const { text, chosen } of situations) if (!chosen) this.#said.delete(text);
  }

  #see(approach: string, total: number) {
    this.#finder.dispatch(approachAction(approach));
    resultsNearby(this)?.focusHeading();
    this.emit('therapist-guide-select', { total });
  }

  async #read(approach: string) {
    const guide = await this.#content.pick(approach);
    if (!guide) return;
    this.guide = guide;
    this.emit('therapist-guide-open', {});
    await this.updateComplete;
    this.focusHeading();
  }

  /** Shows the page's own content if the guide could not be fetched, but not after the visitor asked for it. */
  #isMissed(guide: Guide | undefined): boolean {
    return this.#content.lost && (guide !== undefined || this.childElementCount === 0);
  }

  override render() {
    const guide = this.#shown;
    return html`<div class="base" part="base">
      ${
        this.noCrisisLine || !lacksCrisisHelp(this)
          ? nothing
          : html`<therapist-crisis-line></therapist-crisis-line>`
      }
      ${guide ? this.#renderGuide(guide) : html`<slot></slot>`}
      <div role="status">${this.#isMissed(guide) ? html`<p>${this.words.lost}</p>` : nothing}</div>
    </div>`;
  }

  #renderGuide(guide: Guide) {
    const wording: GuideWording = {
      words: guideStrings(guide.locale),
      format: format(guide.locale),
    };
    const { slice } = this.#finder;
    const view = slice && guideView(slice, guide, this.#said);
    if (view) this.#forget(view);
    // Only a finder has results to go to; a feed set with `src` is only for counting.
    const shared = this.src ? undefined : view;
    const see = (approach: string) => this.#see(approach, ownValue(view?.counts, approach) ?? 0);
    return html`<article
      class="guide"
      part="guide"
      lang=${guide.locale}
      dir=${directionOf(guide.locale)}
      aria-labelledby="title"
    >
      <div class="columns ${slice || this.href ? 'beside' : ''}">
        <div class="text">
          <header>
            <p class="crumb">
              <slot name="crumb">${wording.words.approaches}</slot>
              <span aria-hidden="true">›</span> ${guide.title}
            </p>
            <h2 id="title" part="title" tabindex="-1">${guide.title}</h2>
            <p class="lead" part="lead">${guide.lead}</p>
          </header>
          ${sections(guide, shared, wording, {
            choose: (situation) => shared && this.#choose(situation, shared),
            see: shared && see,
            read: (approach) =>
              this.#content.has(approach) ? () => void this.#read(approach) : undefined,
            help: (brought) => this.#renderHelp(brought),
          })}
        </div>
        ${this.#renderFit(guide, view, wording, shared && (() => see(guide.approach)))}
      </div>
    </article>`;
  }

  /**
   * The finder shows this help too, but may be far down the page. The live region is there before it has content, so that screen
   * readers announce the help. Help that was closed stays as one line.
   */
  #renderHelp(brought: GuideView['help']) {
    if (this.noCrisisLine || leavesHelpToPage(this)) return nothing;
    return html`<div
      class="brought"
      role="status"
      lang=${this.locale}
      dir=${directionOf(this.locale)}
    >
      ${
        brought
          ? html`<therapist-crisis-line
              brief
              added
              ?expanded=${brought === 'urgent'}
            ></therapist-crisis-line>`
          : nothing
      }
    </div>`;
  }

  #renderFit(guide: Guide, view: GuideView | undefined, wording: GuideWording, see?: () => void) {
    const { feed, now = 0, timeZone = 'UTC' } = this.#finder.slice ?? {};
    const { at } = this.#soonest;
    const payer = view?.payer;
    const box = {
      view,
      see,
      href: this.href,
      payer: payer === undefined ? undefined : this.labels(feed).value('payer', payer),
      soonest: at === undefined ? undefined : wording.format.relativeDay(at, now, timeZone),
    };
    return fit(guide, box, wording);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-guide': TherapistGuide;
  }
}
