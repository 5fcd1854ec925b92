import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import {
  countInOrder,
  orderOf,
  filterName,
  notFoundNote,
  relaxedNote,
  whyNone,
} from '../../i18n/filter-names.js';
import { countOf } from '../../i18n/results-heading.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FinderController, sameFields } from '../../page/connect/finder-controller.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { isBehindModal } from '../../page/modals.js';
import { sayAgain } from '../../ui/say-again.js';
import { changedFilter, selectStatus, type StatusView } from '../../views/status.js';
import { styles } from './therapist-status.styles.js';

/**
 * @summary Announces to screen readers, politely and once, what a search led to. One per finder, and one per modal dialog; nothing is visible.
 *
 * A finder adds one itself. Add one to choose its place in the page.
 *
 * A modal dialog makes the page behind it silent, so a dialog has a status of its own, rendered with it. Only the status of the topmost
 * dialog speaks. A status in a dialog also says how many therapists are saved.
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
  #about: About = {};

  /** Whether a message said that loading takes long. Then a message also says that it is over. */
  #waited = false;

  protected override willUpdate() {
    const view = this.#finder.slice;
    if (view?.status === 'ready' && !view.isAnswered) return;
    const { status, isSlow, revision, directory, search, textsComing } = view ?? {};
    // In the page, the saved list says it itself.
    const saved = this.#isInDialog ? view?.saved : undefined;
    const { words } = this;
    const about = { status, isSlow, revision, directory, search, textsComing, saved, words };
    if (sameFields(about, this.#about)) return;
    const before = this.#about;
    this.#about = about;
    this.#said = view && this.hasUpdated && this.#isHeard ? this.#message(view, before) : '';
  }

  override render() {
    // The region is there, empty, before it has a message: screen readers often miss a region that appears with its text.
    return html`<div
      class="base visually-hidden ${maskClasses}"
      part="base"
      role="status"
      ${ref(mask)}
    >
      ${sayAgain(this.#said, this.#about.revision)}
    </div>`;
  }

  get #isInDialog(): boolean {
    return this.closest('dialog') !== null;
  }

  /** One status at a time: that of the topmost dialog, or without one that of the page. */
  get #isHeard(): boolean {
    return !isBehindModal(this) && !this.closest('dialog:not([open])');
  }

  #message(view: StatusView, before: About): string {
    const { words, format } = this;
    const { status, isSlow, revision, total, saved, who } = view;
    if (status === 'error') return words.errorTitle;
    if (status === 'loading' && isSlow) {
      // Announced once, not every second: the progress is there to be read.
      this.#waited = true;
      return words.loadingStill;
    }
    if (before.saved && this.#about.saved !== before.saved && revision === before.revision) {
      return `${words.saved}: ${words.listed(saved.length, format.number(saved.length), who)}`;
    }
    if (total === undefined || (revision === 0 && !this.#waited)) return '';
    return this.#answer(total, view, before.search);
  }

  #answer(total: number, view: StatusView, before: StatusView['search'] = view.search): string {
    const { words, format } = this;
    const naming = this.naming(view.feed);
    const change = changedFilter(before, view);
    const name = change && filterName(change.ref, change.value, change.search, naming);
    const changed = name && (change.isRemoved ? words.removed(name) : `${name}.`);
    const notes = [
      relaxedNote(view.relaxed, naming),
      notFoundNote(view.notFound, words, format),
      view.textsComing && words.textsComing,
    ];
    return [changed, this.#outcome(total, view), ...notes].filter(Boolean).join(' ');
  }

  #outcome(total: number, view: StatusView): string {
    const { words, format } = this;
    if (!total) return `${whyNone(view, words)}.`;
    const sort = view.search.sort ?? 'fit';
    const summary =
      view.lastAction === 'sort' && total > 1
        ? countInOrder(total, sort, view, words, format)
        : countOf(total, view, words, format) + orderOf(total, view, words);
    return words.updated(summary, view.page, view.pages);
  }
}

/** What a message is about. */
type About = Partial<
  Pick<
    StatusView,
    'status' | 'isSlow' | 'revision' | 'directory' | 'search' | 'textsComing' | 'saved'
  >
>;

declare global {
  interface HTMLElementTagNameMap {
    'therapist-status': TherapistStatus;
  }
}
