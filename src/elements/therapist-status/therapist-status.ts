import { html } from 'lit';
import { notFoundNote } from '../../i18n/filter-names.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FinderController } from '../../page/finder-controller.js';
import { selectResults } from '../../views/results.js';
import { styles } from './therapist-status.styles.js';

/**
 * @summary Tells screen readers, politely and once, what a search led to. One per finder; nothing is visible.
 *
 * A finder adds one by itself. Place one to choose where it stands in the page.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-results></therapist-results>
 *   <therapist-status></therapist-status>
 * </therapist-finder>
 * ```
 *
 * @csspart base - The live region.
 */
export class TherapistStatus extends FinderElement {
  static override styles = [FinderElement.styles, styles];

  #finder = new FinderController(this, selectResults);

  /** What was said last. It stays until the answer is there: the new question with the old number would be wrong, and a second message. */
  #said = '';

  /** Whether it was said that loading takes long. Then it is said, too, that it is over. */
  #waited = false;

  protected override willUpdate() {
    const view = this.#finder.slice;
    if (view?.status !== 'ready' || view.revision === view.resultRevision)
      this.#said = this.#message();
  }

  override render() {
    // The region is there, empty, before it has anything to say: a region that comes with its words is often not read.
    return html`<div class="base visually-hidden" part="base" role="status">${this.#said}</div>`;
  }

  #message(): string {
    const { words, format } = this;
    const view = this.#finder.slice;
    if (!view) return '';
    if (view.status === 'error') return words.errorTitle;
    if (view.status === 'loading' && view.progress) {
      // Once, not with every second: how much has come is there to be read.
      this.#waited = true;
      return words.loadingStill;
    }
    if (view.revision === 0 && !this.#waited) return '';
    const { result } = view;
    if (!result) return '';
    const note = notFoundNote(view.notFound, words, format) ?? '';
    if (result.total === 0) return note ? `${words.noneTitle}. ${note}` : words.noneTitle;
    const count = format.number(result.total);
    const summary = view.narrowed
      ? words.fit(result.total, count, view.who)
      : words.listed(result.total, count, view.who);
    return `${words.updated(summary, result.page, result.pages)} ${note}`.trim();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-status': TherapistStatus;
  }
}
