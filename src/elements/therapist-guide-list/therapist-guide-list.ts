import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { lacksCrisisHelp } from '../../ui/lacks-crisis-help.js';
import { directionOf } from '../../i18n/direction.js';
import { FinderElement } from '../../ui/finder-element.js';
import { format } from '../../i18n/format.js';
import { guideStrings } from '../../i18n/strings/guide.js';
import { buttons } from '../../ui/styles/buttons.js';
import { measured } from '../../ui/styles/measured.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { bringGuides, guidesOfFile } from '../../page/guides.js';
import { nearestLang } from '../../page/locale.js';
import { Lookup } from '../../lib/lookup.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import { ownValue } from '../../lib/own.js';
import type { Guide } from '../../guides/schema.js';
import { selectGuide } from '../../views/guide.js';
import type { TherapistGuide } from '../therapist-guide/therapist-guide.js';
import { styles } from './therapist-guide-list.styles.js';

/**
 * @summary All guides: a tile for each, with one sentence and, in a finder, how many therapists work that way.
 *
 * Pressing a tile opens the guide in place of the list. The list loads all guides at once, so that no request shows which one is
 * read. If each guide has a page of its own, `page` turns the tiles into links; your server then sees which link is followed.
 *
 * Children are the fallback, such as links to those pages: they show until the list is ready, and when scripts do not run.
 *
 * @example
 * ```html
 * <therapist-guide-list src="/therapists.json" page="/approaches/{approach}"></therapist-guide-list>
 * ```
 *
 * @fires therapist-guide-open - Someone opened a guide. The event does not say which.
 * @slot - What shows until the list is ready, and when scripts do not run.
 * @csspart base - The outermost element.
 * @csspart heading - The heading.
 * @csspart tile - The tile of a guide.
 * @cssState ready - Set once the guides are loaded.
 */
export class TherapistGuideList extends FinderElement {
  static override styles = [FinderElement.styles, measured, buttons, styles];

  /** The address of a file with your own guides, which join the library's or replace them. */
  @property() guides?: string;

  /** The address of a guide's page, if each guide has one; `{approach}` stands for the guide's id. */
  @property() page?: string;

  /** The page with your finder, if it is a different page. Guides that open here link to it. */
  @property() href?: string;

  /** The approach whose guide is open. */
  @state() private opened?: string | undefined;

  @query('therapist-guide') private shown!: TherapistGuide | null;

  #finder = new FinderController(this, selectGuide, undefined, () => ['approach']);
  #lookup = new Lookup<readonly Guide[]>(() => this.requestUpdate());

  get #all(): readonly Guide[] {
    return this.#lookup.value ?? [];
  }

  protected override willUpdate() {
    const locale = nearestLang(this);
    const { guides } = this;
    this.#lookup.beginFor([locale, guides], () => this.#bring(locale, guides));
    this.setState('ready', this.#all.length > 0);
  }

  /** @throws if the library's own guides cannot be fetched; then the page's fallback stays */
  async #bring(locale: string, file: string | undefined): Promise<Guide[]> {
    try {
      return await bringGuides(locale, file ? await guidesOfFile(file, this) : []);
    } catch (error) {
      warnMissingPart('the guides', error);
      throw error;
    }
  }

  async #open({ approach }: Guide) {
    this.opened = approach;
    this.emit('therapist-guide-open', {});
    await this.updateComplete;
    await this.shown?.updateComplete;
    this.shown?.focusHeading();
  }

  #back = async () => {
    const approach = this.opened ?? '';
    this.opened = undefined;
    await this.updateComplete;
    this.renderRoot
      .querySelector<HTMLElement>(`[data-approach="${CSS.escape(approach)}"]`)
      ?.focus();
  };

  override render() {
    const locale = this.#all[0]?.locale ?? 'en';
    const opened = this.#all.find(({ approach }) => approach === this.opened);
    return html`<div class="base" part="base">
      ${lacksCrisisHelp(this) ? html`<therapist-crisis-line></therapist-crisis-line>` : nothing}
      <div lang=${locale} dir=${directionOf(locale)}>
        ${
          opened
            ? this.#renderOpened(opened)
            : this.#all.length
              ? this.#renderList(locale)
              : html`<slot></slot>`
        }
      </div>
      <div role="status">${this.#isMissed ? html`<p>${this.words.lost}</p>` : nothing}</div>
    </div>`;
  }

  /** Whether the guides could not be fetched, and the page has no fallback to show instead. */
  get #isMissed(): boolean {
    return this.#lookup.status === 'failed' && this.childElementCount === 0;
  }

  #renderOpened(guide: Guide) {
    return html`<therapist-guide
      .guide=${guide}
      finder=${this.finder ?? nothing}
      src=${this.src ?? nothing}
      href=${this.href ?? nothing}
      guides=${this.guides ?? nothing}
    >
      <button slot="crumb" class="link" type="button" @click=${this.#back}>
        ${guideStrings(guide.locale).back}
      </button>
    </therapist-guide>`;
  }

  #renderList(locale: string) {
    const words = guideStrings(locale);
    return html`<section aria-labelledby="heading">
      <h2 id="heading" part="heading">${words.listTitle}</h2>
      <p class="help">${words.listHelp}</p>
      <ul class="tiles" role="list">
        ${repeat(
          this.#all,
          ({ approach }) => approach,
          (guide) =>
            html`<li class="tile surface" part="tile">
              <h3>${this.#renderWay(guide)}</h3>
              <p>${guide.summary}</p>
              ${this.#renderCount(guide)}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  #renderWay(guide: Guide) {
    const { approach, title } = guide;
    if (this.page !== undefined) {
      const href = this.page.replaceAll('{approach}', encodeURIComponent(approach));
      return html`<a href=${href}>${title}</a>`;
    }
    return html`<button type="button" data-approach=${approach} @click=${() => this.#open(guide)}>
      ${title}
    </button>`;
  }

  /** In a finder, the line for the count is there before the count is known, so that no tile grows. */
  #renderCount({ approach, locale, therapists }: Guide) {
    const { slice } = this.#finder;
    if (!slice) return nothing;
    const total = ownValue(slice.result?.counts.approach, approach);
    const people = total === 1 ? therapists.one : therapists.other;
    return html`<p class="count">
      ${total ? guideStrings(locale).count(format(locale).number(total), people) : nothing}
    </p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-guide-list': TherapistGuideList;
  }
}
