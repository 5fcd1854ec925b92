import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { firstAvailable, firstAvailableStyles } from '../../ui/widgets/first-available.js';
import { crisisFoot, dialogHead, dialogStyles } from '../../ui/widgets/dialog.js';
import { DialogController } from '../../ui/widgets/dialog-controller.js';
import { FinderElement } from '../../ui/finder-element.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { portraitStyles } from '../../ui/widgets/portrait.js';
import { buttons } from '../../ui/styles.js';
import { allStrings } from '../../i18n/strings/all.js';
import { Lookup } from '../../lib/lookup.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { shareLink } from '../../page/share-link.js';
import { settle } from '../../page/settle.js';
import {
  chooseToCompare,
  comparedView,
  mostCompared,
  selectShortlist,
  type ShortlistView,
} from '../../views/shortlist.js';
import { soonestCall } from '../../views/card.js';
import type { FinderStore } from '../../finder/store.js';
import type { Compared } from './comparison.js';
import { onPaper } from './on-paper.js';
import { printFrom } from './print.js';
import { savedList, type Saved } from './saved-list.js';
import { SavedRecords } from './saved-records.js';
import { sideBySide } from './side-by-side.js';
import { onDevice, takeAway, type MadeLink } from './take-away.js';
import { styles } from './therapist-shortlist.styles.js';
import type { Wording } from './wording.js';

/**
 * @summary The therapists a visitor saved: compared side by side, printed, or shared by a link.
 *
 * A button with their number opens a dialog; Escape, Back or a press outside it closes it. The list stays in memory, and is stored
 * on the device only if the visitor chooses that. A link is made only on request, and includes the search only if the visitor asks
 * for that too. Cards have a save button only if this element is on the page.
 *
 * @example
 * ```html
 * <therapist-finder src="/therapists.json">
 *   <therapist-shortlist></therapist-shortlist>
 *   <therapist-results></therapist-results>
 * </therapist-finder>
 * ```
 *
 * @fires therapist-save - Someone removed a therapist from the list.
 * @fires therapist-select - Someone followed a name.
 * @fires therapist-share - Someone made a link. `count` is how many therapists it holds.
 * @csspart base - The outermost element.
 * @csspart button - The button that opens the list, with the number of saved therapists.
 * @csspart dialog - The dialog. It fills the window, including the space around the sheet.
 * @csspart sheet - The visible sheet in the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart list - The list of saved therapists.
 * @csspart portrait - A portrait, or initials.
 * @csspart comparison - The comparison, side by side.
 */
export class TherapistShortlist extends FinderElement {
  static override styles = [
    FinderElement.styles,
    buttons,
    dialogStyles,
    firstAvailableStyles,
    portraitStyles,
    styles,
  ];

  protected override get words() {
    return allStrings(this.locale);
  }

  @state() private open = false;
  /** The ids of the people being compared. */
  @state() private chosen: readonly string[] = [];
  @state() private includesSearch = false;
  /** Whether the browser refused to store the list. */
  @state() private refused = false;

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('h2') private heading!: HTMLElement | null;
  @query('.by-hand input') private linkField!: HTMLInputElement | null;

  #finder = new FinderController<ShortlistView>(this, selectShortlist);
  #records = new SavedRecords(this, () => (this.open ? this.#finder.slice : undefined));
  #sheet = new DialogController(this, () => this.dialog);
  #link = new Lookup<MadeLink>(() => this.requestUpdate());
  #offering?: FinderStore | undefined;
  #savedBefore?: readonly string[] | undefined;
  #countMessage = '';

  override disconnectedCallback() {
    this.#offer(undefined);
    // A dialog that leaves the document is no longer modal.
    this.open = false;
    this.#link.cancel();
    super.disconnectedCallback();
  }

  protected override willUpdate() {
    this.#offer(this.#finder.store);
    this.#watchCount(this.#finder.slice?.saved);
  }

  /** Cards have a save button only if the page has a shortlist. */
  #offer(store: FinderStore | undefined) {
    if (store === this.#offering) return;
    this.#offering?.dispatch({ type: 'offer', feature: 'shortlist', on: false });
    this.#offering = store;
    // A list from another finder is not a change to this one.
    this.#savedBefore = undefined;
    this.#countMessage = '';
    store?.dispatch({ type: 'offer', feature: 'shortlist', on: true });
  }

  /** Announces changes, but not what was saved before this visit. A link contains the list as it was, so a change drops the link. */
  #watchCount(saved: readonly string[] | undefined) {
    if (saved === this.#savedBefore) return;
    this.#link.cancel();
    if (saved && this.#savedBefore) {
      const { shortlist } = this.words;
      this.#countMessage = saved.length
        ? shortlist.count(saved.length, this.format.number(saved.length))
        : shortlist.emptyTitle;
    }
    this.#savedBefore = saved;
  }

  #show = async () => {
    this.chosen = this.#finder.slice?.saved.slice(0, mostCompared) ?? [];
    this.includesSearch = false;
    this.refused = false;
    this.#link.cancel();
    this.open = true;
    await this.updateComplete;
    this.#sheet.show();
    this.heading?.focus();
  };

  #close = () => this.#sheet.close();

  #onClosed = () => {
    this.open = false;
  };

  #onOpen = (id: string) => {
    this.#close();
    this.#onFollow(id);
    this.#finder.dispatch({ type: 'open', id });
  };

  #onFollow = (id: string) => this.emit('therapist-select', { id });

  #onChoose = (id: string, on: boolean) => {
    this.chosen = chooseToCompare(this.#finder.slice?.saved ?? [], this.chosen, id, on);
  };

  /** The focused button disappears, so the focus moves to the button of the next therapist. */
  #onRemove = async (id: string) => {
    const at = this.#finder.slice?.saved.indexOf(id) ?? 0;
    this.#finder.dispatch({ type: 'save', id, on: false });
    this.emit('therapist-save', { id, on: false });
    settle(this);
    await this.updateComplete;
    const left = this.renderRoot.querySelectorAll<HTMLElement>('.remove');
    (left[Math.min(at, left.length - 1)] ?? this.heading)?.focus();
  };

  #onKeep = (event: Event) => {
    const box = event.target as HTMLInputElement;
    const asked = box.checked;
    this.#finder.dispatch({ type: 'remember', on: asked });
    box.checked = this.#finder.slice?.remembers ?? false;
    this.refused = asked && !box.checked;
  };

  #onIncludeSearch = (event: Event) => {
    this.includesSearch = (event.target as HTMLInputElement).checked;
    this.#link.cancel();
  };

  #copyLink = async () => {
    const { saved, search } = this.#finder.slice!;
    const shared = { saved, search: this.includesSearch ? search : undefined };
    const link = shareLink(shared, this.#finder.store);
    const answer = await this.#link.begin(async () => {
      const copied = await this.writeToClipboard(link).then(
        () => true,
        () => false,
      );
      return { link, copied };
    });
    if (!answer) return;
    this.emit('therapist-share', { count: saved.length });
    await this.updateComplete;
    this.linkField?.select();
  };

  /** @throws if the page may not write to the clipboard, or there is none */
  protected async writeToClipboard(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
  }

  #print = (people: readonly Compared[], wording: Wording) => {
    const { direction, fontFamily } = getComputedStyle(this);
    const paper = {
      title: this.words.shortlist.title,
      lang: this.locale,
      dir: direction,
      fontFamily,
    };
    const publisher = this.#finder.slice?.feed?.organization?.name;
    const content = onPaper(people, wording, publisher);
    void printFrom(this.renderRoot, content, paper, (page) => this.printPage(page));
  };

  protected printPage(page: Window): void {
    page.print();
  }

  get #wording(): Wording {
    const { words, format } = this;
    const { feed, now = 0, timeZone = 'UTC' } = this.#finder.slice ?? {};
    return { words, format, labels: this.labels(feed), now, timeZone };
  }

  override render() {
    const { words, format } = this;
    const { length } = this.#finder.slice?.saved ?? [];
    return html`<div class="base" part="base">
      <button
        class="button quiet open"
        part="button"
        type="button"
        aria-haspopup="dialog"
        @click=${this.#show}
      >
        ${icon('bookmark')} ${length ? words.shortlist.open(format.number(length)) : words.saved}
      </button>
      <p class="visually-hidden" role="status">${this.open ? '' : this.#countMessage}</p>
      ${this.open ? this.#renderDialog() : nothing}
    </div>`;
  }

  #renderDialog() {
    const { words } = this;
    const { saved = [], remembers = false } = this.#finder.slice ?? {};
    return html`<dialog
      class="dialog ${maskClasses}"
      part="dialog"
      aria-labelledby="title"
      @close=${this.#onClosed}
      ${ref(mask)}
    >
      <div class="sheet surface" part="sheet">
        ${dialogHead(
          html`<h2 id="title" tabindex="-1">${words.shortlist.title}</h2>`,
          words.close,
          this.#close,
        )}
        <p class="visually-hidden" role="status">${this.#countMessage}</p>
        ${saved.length ? this.#renderSaved(saved) : this.#renderEmpty()}
        ${onDevice({
          words,
          remembers,
          refused: this.refused,
          onKeep: this.#onKeep,
        })}
        ${crisisFoot()}
      </div>
    </dialog>`;
  }

  #renderEmpty() {
    const { emptyTitle, emptyHelp } = this.words.shortlist;
    return html`<section class="empty">
      <h3>${emptyTitle}</h3>
      <p>${emptyHelp}</p>
    </section>`;
  }

  #renderSaved(saved: readonly string[]) {
    const { words } = this;
    const view = this.#finder.slice!;
    const { found } = this.#records;
    if (!view.directory) return html`<p>${view.failed ? words.errorTitle : words.loading}</p>`;
    const people = saved.flatMap((id): Saved[] => {
      const therapist = found.get(id);
      if (!therapist) return found.has(id) ? [{ id, person: undefined }] : [];
      return [{ id, person: { therapist, view: comparedView(therapist, view) } }];
    });
    const compared = people.flatMap(({ id, person }) =>
      person && this.chosen.includes(id) ? [person] : [],
    );
    const wording = this.#wording;
    const compares = people.length > 1;
    const records = people.flatMap(({ person }) => person?.therapist ?? []);
    const first = compares ? soonestCall(records, view.feed ?? {}, view.now) : undefined;
    return html`
      <section>
        ${firstAvailable(first, view.feed, wording)}
        ${savedList(people, {
          wording,
          compares,
          chosen: this.chosen,
          hasRoom: compared.length < mostCompared,
          opensProfiles: view.opensProfiles,
          onChoose: this.#onChoose,
          onOpen: this.#onOpen,
          onFollow: this.#onFollow,
          onRemove: (id) => void this.#onRemove(id),
        })}
      </section>
      ${compares ? sideBySide(compared, wording) : nothing}
      ${takeAway({
        words,
        made: this.#link.value,
        offersSearch: view.narrowed,
        includesSearch: this.includesSearch,
        onPrint: compared.length ? () => this.#print(compared, wording) : undefined,
        onCopy: () => void this.#copyLink(),
        onIncludeSearch: this.#onIncludeSearch,
      })}
    `;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-shortlist': TherapistShortlist;
  }
}
