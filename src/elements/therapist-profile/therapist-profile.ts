import { html, nothing, type PropertyValues } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { crisisFoot, dialogHead, dialogStyles } from '../../ui/widgets/dialog.js';
import { DialogController } from '../../ui/widgets/dialog-controller.js';
import { errorHelp } from '../../i18n/error-help.js';
import { FinderElement } from '../../ui/finder-element.js';
import { FocusWatch } from '../../ui/focus-watch.js';
import { callTimeStyles } from '../../ui/widgets/call-time.js';
import { portrait, portraitStyles } from '../../ui/widgets/portrait.js';
import { saveStyles } from '../../ui/widgets/save.js';
import { buttons } from '../../ui/styles/buttons.js';
import { chips } from '../../ui/styles/chips.js';
import { shimmer } from '../../ui/styles/shimmer.js';
import { allStrings } from '../../i18n/strings/all.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { settle } from '../../page/settle.js';
import type { Therapist } from '../../feed/schema.js';
import {
  profileView,
  selectProfile,
  type ProfileSlice,
  type ProfileView,
} from '../../views/profile.js';
import type { CardView } from '../../views/card.js';
import { bookingMethodOf } from '../../booking/method.js';
import { acceptingStatus } from '../../record/facts.js';
import type { FinderStore } from '../../finder/store.js';
import type { TherapistConsultationButton } from '../therapist-consultation-button/therapist-consultation-button.js';
import { nextCallText } from '../therapist-card/card-times.js';
import { head } from './head.js';
import { JumpLinks, type JumpLink } from './jump-links.js';
import { money } from './money.js';
import { faq, links, similar, source, video, type Playing } from './more.js';
import { about, concerns, firstSession, identity, languages, methods, welcomes } from './person.js';
import { education, hours, licenses, meeting } from './practice.js';
import { ProfileController } from './profile-controller.js';
import { side, type Step } from './side.js';
import { styles } from './therapist-profile.styles.js';
import type { Wording } from './wording.js';

/** Who is shown, and what it takes to put that into words. */
interface Person {
  t: Therapist;
  view: ProfileView;
  w: Wording;
}

/**
 * @summary Everything a feed says about one therapist, in reading order: who they are, why they fit, what it costs, when a first call
 * is free, where, how they work, and who checked it when.
 *
 * In a finder it is a dialog: a card’s name opens it, and Escape, Back or a press outside it closes it. With `inline`, or with
 * `therapist`, it is part of the page; with `src` as well it needs no finder. A section without facts is left out. In the dialog, links
 * in its head lead to the main sections, and the button for a first call stays in sight.
 *
 * A video loads only when the visitor asks for it. Links carry nothing about the search.
 *
 * @example
 * ```html
 * <therapist-profile src="/therapists.json" therapist="ana-ruiz"></therapist-profile>
 * ```
 *
 * @fires therapist-select - Someone opened one of the similar therapists.
 * @fires therapist-save - Someone saved the therapist (`on`), or removed them from the shortlist.
 * @fires therapist-report - Someone followed a link to report a wrong listing.
 * @slot action - Replaces the button for a first call.
 * @slot footer - Shown at the end, in the dialog too.
 * @csspart base - The outermost element.
 * @csspart dialog - The dialog. It fills the window, including the space around the sheet.
 * @csspart sheet - The visible sheet in the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart profile - The profile.
 * @csspart head - The top: portrait, name, headline, why they fit.
 * @csspart portrait - The portrait, or initials.
 * @csspart name - The name.
 * @csspart headline - The sentence in the therapist’s own words.
 * @csspart fits - Why they fit the search.
 * @csspart side - The next step: times of first calls, the button for one, price and availability.
 * @csspart openings - The next first calls, by day, and the next sessions.
 * @csspart about - The section in which they introduce themselves.
 * @csspart first-session - The section about the first session.
 * @csspart concerns - The section about what they help with.
 * @csspart approaches - The section about how they work.
 * @csspart welcomes - The section about whom they work with.
 * @csspart identity - The section about how they describe themselves.
 * @csspart languages - The section with their languages.
 * @csspart fees - The section with fees, sliding scale, ways to pay and insurance.
 * @csspart insurance - The insurance plans, as listed.
 * @csspart meeting - The section about where and how to meet.
 * @csspart offices - The list of offices.
 * @csspart hours - The section with office hours.
 * @csspart licenses - The section with licenses, and who checked them when.
 * @csspart education - The section about training and education.
 * @csspart video - The section with the video, or a link to it.
 * @csspart faq - The section with frequent questions.
 * @csspart links - The section with links to other pages.
 * @csspart source - Where the listing comes from, and its dates.
 * @csspart report - How to report a wrong listing.
 * @csspart similar - The section with similar therapists.
 * @csspart message - The message shown when there is no profile.
 */
export class TherapistProfile extends FinderElement {
  static override styles = [
    FinderElement.styles,
    buttons,
    chips,
    dialogStyles,
    callTimeStyles,
    portraitStyles,
    saveStyles,
    shimmer,
    styles,
  ];

  protected override get words() {
    return allStrings(this.locale);
  }

  /** The id of a therapist in the feed, to show in the page. Without it, the profile that is opened in the finder. */
  @property() therapist?: string;

  /** Shows the opened therapist in the page, instead of in a dialog. */
  @property({ type: Boolean }) inline = false;

  @state() private playing: Playing = 'no';

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('h2') private heading!: HTMLElement | null;
  @query('.act therapist-consultation-button')
  private button!: TherapistConsultationButton | null;

  #finder = new FinderController<ProfileSlice>(this, (state) =>
    selectProfile(state, this.therapist),
  );

  #record = new ProfileController(this, () => {
    const { slice } = this.#finder;
    return {
      id: slice?.id ?? this.therapist,
      directory: slice?.directory,
      failed: slice?.failed ?? false,
      moment: {
        now: slice?.now ?? 0,
        timeZone: slice?.timeZone,
        locale: slice?.locale,
        state: slice?.state,
      },
    };
  });

  #sheet = new DialogController(this, () => this.dialog, {
    // The store records which profile is open, so opening one already adds a step for Back.
    show: (dialog) => dialog.showModal(),
  });

  #jump = new JumpLinks(this, () => this.dialog);
  #focus = new FocusWatch(this);
  #shown?: string | undefined;
  #focusDue = false;
  #offering?: FinderStore | undefined;

  get #isDialog(): boolean {
    return !this.inline && this.therapist === undefined;
  }

  override disconnectedCallback() {
    this.#offer(undefined);
    // A dialog that leaves the document is no longer modal; closing it allows showing it again.
    this.dialog?.removeAttribute('open');
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('therapist')) this.#finder.refresh();
    this.#offer(this.therapist === undefined ? this.#finder.store : undefined);
    const id = this.#finder.slice?.id;
    if (id === this.#shown) return;
    // A profile that the visitor opens takes the focus; one that the page shows from the start does not.
    if (id !== undefined && this.therapist === undefined) this.#focusDue = true;
    this.#shown = id;
    this.playing = 'no';
  }

  /** Cards link to a profile only if an element can open it. */
  #offer(store: FinderStore | undefined) {
    if (store === this.#offering) return;
    this.#offering?.dispatch({ type: 'offer', feature: 'profiles', on: false });
    this.#offering = store;
    store?.dispatch({ type: 'offer', feature: 'profiles', on: true });
  }

  protected override updated() {
    const { dialog } = this;
    const open = this.#shown !== undefined;
    if (dialog && this.isConnected && dialog.open !== open) {
      if (open) this.#sheet.show();
      else this.#sheet.close();
    }
    if (this.#focus.isLost) this.heading?.focus();
    if (!this.#focusDue || !this.heading) return;
    this.#focusDue = this.#record.status === 'loading';
    this.heading.focus();
    // The heading is in the head, which does not scroll.
    if (dialog) dialog.scrollTop = 0;
  }

  #close = () => this.#sheet.close();

  #onClosed = () => {
    if (this.#finder.state?.opened !== undefined) this.#finder.dispatch({ type: 'open' });
  };

  get #hasOwnAction(): boolean {
    return this.querySelector(':scope > [slot=action]') !== null;
  }

  /** Where the time of a call leads: nowhere if the page has its own booking link. */
  #step({ id }: Therapist, card: CardView): Step {
    return {
      leads: this.#hasOwnAction ? undefined : card.callsLead,
      isOwn: this.#hasOwnAction,
      // The form checks the time again, because it may be gone since the feed was written.
      onCall: (start) => void this.button?.open(start),
      onAction: () => this.requestUpdate(),
      saved: this.#finder.slice?.saved,
      onSave: (on) => this.#save(id, on),
    };
  }

  #save(id: string, on: boolean) {
    this.#finder.dispatch({ type: 'save', id, on });
    this.emit('therapist-save', { id, on });
  }

  #pick(id: string) {
    this.emit('therapist-select', { id });
    this.#focusDue = true;
    if (this.therapist === undefined) this.#finder.dispatch({ type: 'open', id });
    else this.therapist = id;
    settle(this);
  }

  #report(id: string) {
    this.emit('therapist-report', { id });
  }

  override render() {
    const { therapist } = this.#record;
    const person = therapist && this.#personOf(therapist);
    return html`<div class="base" part="base">
      ${this.#isDialog ? this.#renderDialog(person) : this.#renderContent(person)}
    </div>`;
  }

  #personOf(t: Therapist): Person {
    const { words, format, locale } = this;
    const { slice } = this.#finder;
    const { hit, now = 0, timeZone = 'UTC' } = slice ?? {};
    const feed = slice?.feed ?? {};
    const view = profileView(t, hit, feed, { now, timeZone });
    const labels = this.labels(slice?.feed);
    return { t, view, w: { words, format, labels, locale, feed, now, timeZone } };
  }

  #renderDialog(person: Person | undefined) {
    const open = this.#finder.slice?.id !== undefined;
    const face = person && portrait(person.t, person.view.card, undefined, [34, 40]);
    const { jump } = this.words.profile;
    const below = person && this.#jump.render(jump.label, this.#jumpLinks(person));
    return html`<dialog
      class="dialog"
      part="dialog"
      aria-labelledby="name"
      @close=${this.#onClosed}
    >
      ${
        open
          ? html`<div class="sheet surface" part="sheet">
              ${dialogHead(this.#renderTitle(person), this.words.close, this.#close, { face, below })}
              <therapist-status></therapist-status>
              ${this.#renderContent(person)}
              ${crisisFoot(person ? this.#renderAction(person) : nothing)}
            </div>`
          : nothing
      }
    </dialog>`;
  }

  /** The name, or what is shown in place of a profile. */
  #renderTitle(person: Person | undefined) {
    if (person) {
      return html`<h2 class="name" part="name" id="name" tabindex="-1">
        <bdi>${person.t.name}</bdi>
      </h2>`;
    }
    const { words } = this;
    const { status } = this.#record;
    return html`<h2 id="name" tabindex="-1">
      ${status === 'loading' ? words.profile.loading : status === 'missing' ? words.notFoundTitle : words.errorTitle}
    </h2>`;
  }

  #renderContent(person: Person | undefined) {
    const { status } = this.#record;
    const urgent = this.#finder.slice?.urgent;
    if (status === 'idle') return nothing;
    const title = this.#isDialog ? nothing : this.#renderTitle(person);
    return html`
      <article
        class="profile surface"
        part="profile"
        aria-labelledby="name"
        aria-busy=${status === 'loading'}
      >
        <div class="inner">
          ${urgent && this.#bringsHelp ? html`<therapist-crisis-line class="urgent" expanded></therapist-crisis-line>` : nothing}
          ${person ? this.#renderProfile(person, title) : this.#renderMessage(status, title)}
          ${
            !urgent && this.#bringsHelp && !this.#isDialog
              ? html`<therapist-crisis-line class="line"></therapist-crisis-line>`
              : nothing
          }
          <slot name="footer"></slot>
        </div>
      </article>
    `;
  }

  /** A dialog covers the page's own crisis help, and without a finder there is none. */
  get #bringsHelp(): boolean {
    return this.#isDialog || Boolean(this.src);
  }

  #renderMessage(status: ProfileController['status'], title: unknown) {
    const { words } = this;
    if (status === 'loading') {
      return html`
        <div class="visually-hidden">${title}</div>
        <div class="columns" aria-hidden="true">
          <div class="head">
            <div class="skeleton portrait"></div>
            <div class="skeleton lines"></div>
          </div>
          <div class="side"><div class="skeleton"></div></div>
          <div class="sections"><div class="skeleton"></div></div>
        </div>
      `;
    }
    const missing = status === 'missing';
    return html`<div class="message" part="message">
      ${title}
      <p>${missing ? words.notFoundHelp : errorHelp(this.#finder.slice?.error, words)}</p>
      ${
        missing
          ? nothing
          : html`<button class="button" type="button" @click=${this.#retry}>${words.retry}</button>`
      }
    </div>`;
  }

  #retry = () => this.#finder.dispatch({ type: 'retry' });

  #renderProfile({ t, view, w }: Person, title: unknown) {
    return html`<div class="columns">
      ${head(t, view, w, title)}
      <div class="sections">${about(view, w, this.#record.isFillingIn)} ${money(t, view, w)}</div>
      ${side(t, view, w, this.#step(t, view.card))}
      <div class="sections">
        ${meeting(t, view, w)} ${hours(t, view, w)}
        ${video(t, view, w, this.playing, (playing) => (this.playing = playing))}
        ${firstSession(view, w)} ${concerns(view, w)} ${methods(view, w)} ${welcomes(view, w)}
        ${identity(view, w)} ${languages(view, w)} ${licenses(t, view, w)} ${education(t, w)}
        ${faq(view, w)} ${links(view, w)}
        ${similar(this.#record.similar, w, (id) => this.#pick(id))}
        ${source(t, view, w, () => this.#report(t.id))}
      </div>
    </div>`;
  }

  /** The sections that most people look for: first who they are, as the head above it says. */
  #jumpLinks({ t, view, w }: Person): JumpLink[] {
    const { jump, fits, about: aboutThem } = this.words.profile;
    const has: [has: unknown, part: string, name: string][] = [
      [view.about.length || this.#record.isFillingIn, 'about', aboutThem],
      [view.reasons.length, 'fits', fits],
      [money(t, view, w) !== nothing, 'fees', jump.fees],
      [view.calls.length, 'openings', jump.times],
      [
        meeting(t, view, w) !== nothing,
        'meeting',
        view.offices.length ? jump.office : jump.meeting,
      ],
    ];
    return has.flatMap(([isThere, part, name]) => (isThere ? [{ part, name }] : []));
  }

  /** The one action, for where the side with its button is not in sight; the page may have its own. */
  #renderAction({ t, view, w }: Person) {
    const { kind } = bookingMethodOf(t, w.feed, acceptingStatus(t, w));
    if (kind === 'none' || this.#hasOwnAction) return nothing;
    const first = view.calls[0]?.starts[0];
    // That it is the visitor's time, the section of the times says; here it would take a third line.
    const here = { ...view.card, timeZone: undefined };
    return html`${
        first === undefined ? nothing : html`<p class="when">${nextCallText(first, here, w)}</p>`
      } <therapist-consultation-button .record=${t}></therapist-consultation-button>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-profile': TherapistProfile;
  }
}
