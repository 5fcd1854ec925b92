import { html, nothing } from 'lit';
import { query, state } from 'lit/decorators.js';
import { ref } from 'lit/directives/ref.js';
import { firstAvailable, firstAvailableStyles } from '../../ui/widgets/first-available.js';
import { crisisFoot, dialogHead, dialogStyles } from '../../ui/widgets/dialog.js';
import { DialogController } from '../../ui/widgets/dialog-controller.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { icon } from '../../ui/widgets/icons.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { portraitStyles } from '../../ui/widgets/portrait.js';
import { buttons } from '../../ui/styles/buttons.js';
import { allStrings } from '../../i18n/strings/all.js';
import { Lookup } from '../../lib/lookup.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { shareLink } from '../../page/share-link.js';
import { settle } from '../../page/settle.js';
import {
  chooseToCompare,
  comparedView,
  firstCompared,
  mostCompared,
  selectShortlist,
  type ShortlistView,
} from '../../views/shortlist.js';
import { soonestCall } from '../../views/card.js';
import type { FinderStore } from '../../finder/store.js';
import type { Therapist } from '../../feed/schema.js';
import type { Compared } from './comparison.js';
import { listText, messageAddress, type Way } from './message.js';
import { onPaper } from './on-paper.js';
import { printFrom } from './print.js';
import { savedList, type Saved } from './saved-list.js';
import { SavedRecords } from './saved-records.js';
import { bookEach, sideBySide } from './side-by-side.js';
import { onDevice, takeAway, type MadeLink } from './take-away.js';
import { styles } from './therapist-shortlist.styles.js';
import type { Wording } from './wording.js';

/** The shared lists that have opened by themselves. A page may have several of these elements. */
const shown = new WeakSet<readonly string[]>();

/**
 * @summary The therapists a visitor saved: compared side by side, printed, sent, or shared by a link.
 *
 * A button with their number opens a dialog; Escape, Back or a press outside it closes it. A shared link opens it, too. The list
 * stays in memory, and is stored on the device only if the visitor chooses that. A link, mail or text message is made only on
 * request, and includes the search only if the visitor asks for that too. Cards have a save button only if this element is on the
 * page.
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
 * @fires therapist-share - Someone made a link, or a message with one. `count` is how many therapists it holds.
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
  @query('.open') private button!: HTMLElement | null;
  @query('h2') private heading!: HTMLElement | null;
  @query('.by-hand input') private linkField!: HTMLInputElement | null;

  #finder = new FinderController<ShortlistView>(this, selectShortlist);
  #records = new SavedRecords(this, () => (this.open ? this.#finder.slice : undefined));
  #sheet = new DialogController(this, () => this.dialog);
  #link = new Lookup<MadeLink>(() => this.requestUpdate());
  #offering?: FinderStore | undefined;
  #savedBefore?: readonly string[] | undefined;
  #countMessage = '';
  #focus = new FocusWatch(this);

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
    this.#showShared();
  }

  protected override updated() {
    if (this.open && this.#focus.isLost) this.heading?.focus();
  }

  /** The list of a shared link opens by itself, once: whoever opened the link asked for it. */
  #showShared() {
    const { shared, directory, failed } = this.#finder.slice ?? {};
    if (!shared || shown.has(shared) || !(directory || failed)) return;
    shown.add(shared);
    void this.#show();
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
    this.chosen = this.#finder.slice ? firstCompared(this.#finder.slice) : [];
    this.includesSearch = false;
    this.refused = false;
    this.#link.cancel();
    this.open = true;
    await this.updateComplete;
    this.#sheet.show();
    this.heading?.focus();
  };

  #close = () => this.#sheet.close();

  /** Nothing had the focus before a list that opened by itself. */
  #onClosed = () => {
    this.open = false;
    if (!this.#finder.slice?.shared) return;
    this.#finder.dispatch({ type: 'show-shared', ids: undefined });
    this.button?.focus({ preventScroll: true });
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

  get #shareLink(): string {
    const { saved, search } = this.#finder.slice!;
    return shareLink(
      { saved, search: this.includesSearch ? search : undefined },
      this.#finder.store,
    );
  }

  #copyLink = async () => {
    const link = this.#shareLink;
    const answer = await this.#link.begin(async () => {
      const copied = await this.writeToClipboard(link).then(
        () => true,
        () => false,
      );
      return { link, copied };
    });
    if (!answer) return;
    this.#tellShared();
    await this.updateComplete;
    this.linkField?.select();
  };

  /** The text is made now, and is never an address in the page, where other scripts could read it. */
  #send = (way: Way, people: readonly Therapist[]) => {
    const { subject } = this.words.shortlist;
    const link = this.#shareLink;
    if (way === 'share') this.shareByMenu({ title: subject, text: listText(people, link) });
    else this.openAddress(messageAddress(way, subject, people, link));
    this.#tellShared();
  };

  #tellShared() {
    this.emit('therapist-share', { count: this.#finder.slice!.saved.length });
  }

  /** @throws if the page may not write to the clipboard, or there is none */
  protected async writeToClipboard(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
  }

  protected openAddress(address: string): void {
    location.href = address;
  }

  protected shareByMenu(data: ShareData): void {
    // Rejects if the visitor closes the menu.
    navigator.share(data).catch(() => undefined);
  }

  #print = (printed: readonly Compared[], wording: Wording) => {
    const { direction, fontFamily } = getComputedStyle(this);
    const paper = {
      title: this.words.shortlist.title,
      lang: this.locale,
      dir: direction,
      fontFamily,
    };
    const publisher = this.#finder.slice?.feed?.organization?.name;
    const content = onPaper(printed, wording, publisher);
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
        class="link open"
        part="button"
        type="button"
        aria-haspopup="dialog"
        @click=${this.#show}
      >
        ${icon('bookmark')}${length ? words.shortlist.open(format.number(length)) : words.savedList}
      </button>
      <p class="visually-hidden" role="status">${this.open ? '' : this.#countMessage}</p>
      ${this.open ? this.#renderDialog() : nothing}
    </div>`;
  }

  #renderDialog() {
    const { words } = this;
    const { saved = [], remembers = false } = this.#finder.slice ?? {};
    const people = this.#people(saved);
    const compared = this.#compared(people);
    return html`<dialog
      class="dialog ${maskClasses}"
      part="dialog"
      aria-labelledby="title"
      @close=${this.#onClosed}
      ${ref(mask)}
    >
      <div class="sheet surface" part="sheet">
        ${dialogHead(
          html`<h2 id="title" tabindex="-1">${this.#title(compared)}</h2>`,
          words.close,
          this.#close,
        )}
        <p class="visually-hidden" role="status">${this.#countMessage}</p>
        ${this.#renderShared()}
        ${saved.length ? this.#renderSaved(people, compared) : this.#renderEmpty()}
        ${onDevice({
          words,
          remembers,
          refused: this.refused,
          onKeep: this.#onKeep,
        })}
        ${crisisFoot(compared.length > 1 ? bookEach(compared) : nothing)}
      </div>
    </dialog>`;
  }

  #title({ length }: readonly Compared[]): string {
    const { title, compareTitle } = this.words.shortlist;
    return length > 1 ? compareTitle(length, this.format.number(length)) : title;
  }

  #renderShared() {
    const { shared } = this.#finder.slice ?? {};
    if (!shared) return nothing;
    const { length } = shared;
    return html`<p class="note">
      ${this.words.shortlist.shared(length, this.format.number(length))}
    </p>`;
  }

  #renderEmpty() {
    const { emptyTitle, emptyHelp } = this.words.shortlist;
    return html`<section class="empty">
      <h3>${emptyTitle}</h3>
      <p>${emptyHelp}</p>
    </section>`;
  }

  /** Everyone on the list whose record was looked up. */
  #people(saved: readonly string[]): Saved[] {
    const view = this.#finder.slice!;
    const { found } = this.#records;
    return saved.flatMap((id): Saved[] => {
      const therapist = found.get(id);
      if (!therapist) return found.has(id) ? [{ id, person: undefined }] : [];
      return [{ id, person: { therapist, view: comparedView(therapist, view) } }];
    });
  }

  /** Two are compared without a choice. */
  #compared(people: readonly Saved[]): Compared[] {
    return people.flatMap(({ id, person }) =>
      person && (people.length < 3 || this.chosen.includes(id)) ? [person] : [],
    );
  }

  #renderSaved(people: readonly Saved[], compared: readonly Compared[]) {
    const { words } = this;
    const view = this.#finder.slice!;
    if (!view.directory) return html`<p>${view.failed ? words.errorTitle : words.loading}</p>`;
    const wording = this.#wording;
    const records = people.flatMap(({ person }) => person?.therapist ?? []);
    const isMany = people.length > 1;
    const first = isMany ? soonestCall(records, view.feed ?? {}, view.now) : undefined;
    return html`
      ${compared.length > 1 ? sideBySide(compared, wording) : nothing}
      <section>
        ${isMany ? html`<h3>${words.shortlist.list}</h3>` : nothing}
        ${firstAvailable(first, view.feed, wording)}
        ${savedList(people, {
          wording,
          chosen: this.chosen,
          hasRoom: compared.length < mostCompared,
          opensProfiles: view.opensProfiles,
          onChoose: this.#onChoose,
          onOpen: this.#onOpen,
          onFollow: this.#onFollow,
          onRemove: (id) => void this.#onRemove(id),
        })}
      </section>
      ${takeAway({
        words,
        made: this.#link.value,
        offersSearch: view.narrowed,
        includesSearch: this.includesSearch,
        isAbuse: view.isAbuse,
        hasMenu: 'share' in navigator,
        onPrint: compared.length ? () => this.#print(compared, wording) : undefined,
        onCopy: () => void this.#copyLink(),
        onSend: (way) => this.#send(way, records),
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
