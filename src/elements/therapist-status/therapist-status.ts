import { html } from 'lit';
import { countOf, notFoundNote, relaxedNote } from '../../i18n/filter-names.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FinderController, sameFields } from '../../page/connect/finder-controller.js';
import { selectStatus, type StatusView } from '../../views/status.js';
import { styles } from './therapist-status.styles.js';

/**
 * @summary Announces to screen readers, politely and once, what a search led to. One per finder; nothing is visible.
 *
 * A finder adds one itself. Add one to choose its place in the page.
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

  #finder = new FinderController(this, selectStatus);

  /** The last message. It stays until the next answer: the new question with the old number would be wrong, and a second message. */
  #said = '';

  /** What the last message was about. If only time has changed a number, it is not announced. */
  #about: object = {};

  /** Whether a message said that loading takes long. Then a message also says that it is over. */
  #waited = false;

  protected override willUpdate() {
    const view = this.#finder.slice;
    if (view?.status === 'ready' && !view.isAnswered) return;
    const { status, isSlow, revision, directory } = view ?? {};
    const about = { status, isSlow, revision, directory, words: this.words };
    if (sameFields(about, this.#about)) return;
    this.#about = about;
    this.#said = view ? this.#message(view) : '';
  }

  override render() {
    // The region is there, empty, before it has a message: screen readers often miss a region that appears with its text.
    return html`<div class="base visually-hidden" part="base" role="status">${this.#said}</div>`;
  }

  #message({ status, isSlow, revision, total, ...view }: StatusView): string {
    const { words, format } = this;
    if (status === 'error') return words.errorTitle;
    if (status === 'loading' && isSlow) {
      // Announced once, not every second: the progress is there to be read.
      this.#waited = true;
      return words.loadingStill;
    }
    if (total === undefined || (revision === 0 && !this.#waited)) return '';
    const { feed } = view;
    const naming = this.naming(feed);
    const notes = [relaxedNote(view.relaxed, naming), notFoundNote(view.notFound, words, format)];
    const note = notes.filter(Boolean).join(' ');
    if (total === 0) {
      const { nobodyIn } = view;
      const none = nobodyIn === undefined ? words.noneTitle : words.nobodyIn(nobodyIn);
      return note ? `${none}. ${note}` : none;
    }
    const summary = countOf(total, view, words, format);
    return `${words.updated(summary, view.page, view.pages)} ${note}`.trim();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-status': TherapistStatus;
  }
}
