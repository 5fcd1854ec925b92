import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import { ownCrisisHelp } from '../../ui/crisis-scope.js';
import { lacksCrisisHelp } from '../../ui/lacks-crisis-help.js';
import { crisisFoot, dialogHead, dialogStyles } from '../../ui/widgets/dialog.js';
import { DialogController } from '../../ui/widgets/dialog-controller.js';
import { FinderElement } from '../../ui/finder-element.js';
import { focusNear } from '../../ui/focus-near.js';
import { FocusWatch, holdsFocus } from '../../ui/focus-watch.js';
import { icon } from '../../ui/widgets/icons.js';
import { firstAvailableStyles } from '../../ui/widgets/first-available.js';
import { mask, maskClasses } from '../../ui/masking.js';
import { buttons } from '../../ui/styles/buttons.js';
import { shimmer } from '../../ui/styles/shimmer.js';
import { allStrings } from '../../i18n/strings/all.js';
import { weekGridStyles } from '../../ui/widgets/week-grid.js';
import { calendarFile, type CalendarEvent } from '../../booking/calendar.js';
import type { Failure } from '../../booking/failure.js';
import { loadPhonePlans } from '../../booking/form/phone.js';
import type { ConsultationState, ConsultationAction } from '../../booking/machine.js';
import { FinderController } from '../../page/connect/finder-controller.js';
import { settle } from '../../page/settle.js';
import { TherapistController } from '../../page/connect/therapist-controller.js';
import { visitorNow } from '../../page/visitor.js';
import type { Therapist, TherapistInput } from '../../feed/schema.js';
import { selectOthers, soonestOther } from '../../views/consultation.js';
import { localDay } from '../../record/openings.js';
import { lifelineLinks } from '../therapist-crisis-line/line.js';
import { AfterBooking } from './after-booking.js';
import { styles as bookedStyles } from './booked.styles.js';
import { standing } from './changing.js';
import { choosing } from './choosing.js';
import { ConsultationController } from './consultation-controller.js';
import { details, readGivenFields, type ConsultationField } from './details.js';
import { firstInvalid, focusControl } from './slotted-controls.js';
import { LostLink } from './lost-link.js';
import { outcomeOf } from './outcome.js';
import type { Content, Outcome } from './outcome-page.js';
import { otherWay } from './trouble.js';
import { styles } from './therapist-consultation.styles.js';
import { timesStyles } from './times.styles.js';
import { settledView, type TimesView } from './times-view.js';
import { warnFailure } from './warn-failure.js';
import { channelsText, titleOf, yourTime, type Page } from './wording.js';

/**
 * @summary Books a first call: pick a time or ask for one, leave contact details, see the answer, and move or cancel the call.
 *
 * The visitor enters contact details once, and no failure loses them; a lost reply never books twice. The element sends only what
 * the visitor writes here, and nothing about the search. For a therapist with their own scheduler or only a phone number, it
 * shows that instead.
 *
 * A booked call keeps its time until the booking server says otherwise, and the page always says which time that is. A call that was
 * moved or canceled elsewhere is noticed when the page is looked at again. Calendars get an “Appointment” and no name.
 *
 * `<therapist-consultation-button>` opens this element as a dialog. With `inline` it is part of the page.
 *
 * @example
 * ```html
 * <therapist-consultation src="/therapists.json" therapist="ana-ruiz" inline></therapist-consultation>
 * ```
 *
 * @fires therapist-consultation-send - Someone pressed the button that sends, and nothing is wrong with what they wrote.
 *   `preventDefault()` stops it: nothing is sent, the form stays as it is, and they can press again.
 * @fires therapist-consultation-sent - A request was sent.
 * @fires therapist-consultation-confirmed - The booking server accepted the request.
 * @fires therapist-consultation-moved - The call has another time: moved by the visitor here, or elsewhere and noticed.
 * @fires therapist-consultation-canceled - The call was canceled: by the visitor here, or elsewhere and noticed.
 * @fires therapist-consultation-failed - The request or a change to the call failed, or the list of times could not be loaded.
 * @slot consent - Your own consent text, above the button that sends. Its controls are checked before anything is sent, such as
 *   `<input type="checkbox" required>`: the first invalid one gets the focus, and its message is said.
 * @csspart base - The outermost element.
 * @csspart dialog - The dialog. It fills the window, including the space around the sheet.
 * @csspart sheet - The visible sheet in the dialog.
 * @csspart close - The button that closes the dialog.
 * @csspart day - A day to choose.
 * @csspart time - A time to choose.
 * @csspart send - The button that sends the request, or moves the call.
 * @csspart notes - The notes that are always shown.
 * @csspart problem - The error message.
 */
export class TherapistConsultation extends FinderElement {
  static override styles = [
    FinderElement.styles,
    buttons,
    dialogStyles,
    weekGridStyles,
    shimmer,
    styles,
    timesStyles,
    firstAvailableStyles,
    bookedStyles,
  ];

  protected override get words() {
    return allStrings(this.locale);
  }

  /** The id of a therapist in the feed. */
  @property() therapist?: string;

  /** The therapist’s record in the format of a feed, if the page already has it. It is validated like a feed. */
  @property({ attribute: false }) record?: TherapistInput | Therapist;

  /** Shows the content in the page, instead of in a dialog. */
  @property({ type: Boolean }) inline = false;

  /** The page's own fields, sent along with the others. */
  @property({ attribute: false }) fields: readonly ConsultationField[] = [];

  @state() private view: TimesView = {};
  @state() private slotError?: string | undefined;

  @query('dialog') private dialog!: HTMLDialogElement | null;
  @query('.page') private page!: HTMLElement | null;
  @query('h2') private heading!: HTMLElement | null;
  @query('[aria-invalid], fieldset[aria-describedby] input')
  private invalid!: HTMLElement | null;
  @query('.day[aria-pressed=true], .date[aria-pressed=true]') private shownDay!: HTMLElement | null;
  @query('slot[name=consent]') private consentSlot!: HTMLSlotElement | null;
  @query('.question, [name=cancel]') private cancelPart!: HTMLElement | null;

  #lookup = new TherapistController(this);
  #finder = new FinderController(
    this,
    (state) => ({ ...selectOthers(state), forgets: state.forgets }),
    undefined,
    () => ['first-call'],
  );
  #consultation = new ConsultationController(this, (before, after) => this.#tell(before, after));
  #sheet = new DialogController(this, () => this.dialog);
  #focus = new FocusWatch(this);
  #after = new AfterBooking(this);
  #lost = new LostLink(this);

  /** Set from `show()` until the therapist is known and the dialog opens. */
  #due?: { start?: number } | undefined;
  #shown?: ConsultationState | undefined;
  /** A selector of what has the focus once the times are rendered. */
  #focusNext?: string | undefined;
  /** While sending: the height of the previous page in pixels, so that nothing moves under the pointer. */
  #height = 0;

  /** Opens the dialog; if `start` (epoch milliseconds) is the start of a slot that is still free, at that slot. */
  show(start?: number): void {
    this.#due = start === undefined ? {} : { start };
    this.requestUpdate();
  }

  /** Closes the dialog. What was typed is still there when the dialog opens again. */
  close(): void {
    this.#due = undefined;
    this.#sheet.close();
  }

  override disconnectedCallback() {
    this.#due = undefined;
    // A dialog that leaves the document is no longer modal; closing it allows showing it again.
    if (this.dialog?.open) {
      this.dialog.removeAttribute('open');
      this.#dispatch({ type: 'close' });
    }
    super.disconnectedCallback();
  }

  get #record(): Therapist | undefined {
    return this.#lookup.therapist;
  }

  protected override willUpdate() {
    const record = this.#record;
    const { store } = this.#finder;
    const { feed = store ? undefined : {}, timeZone } = this.#lookup.around;
    this.#consultation.use(
      record && feed ? { record, feed, timeZone, locale: this.locale } : undefined,
      store,
    );
    if (this.#due) this.#dispatch({ type: 'open', ...this.#due });
    else if (this.inline && this.#consultation.state?.status === 'idle')
      this.#dispatch({ type: 'open' });
    if (this.#consultation.state) this.view = settledView(this.view, this.#consultation.state);
    if (this.#consultation.state?.status !== 'details') this.slotError = undefined;
    this.#after.follow(this.#consultation.state);
    if (this.#consultation.state?.status !== 'sending') this.#height = 0;
    else if (this.#shown?.status !== 'sending') this.#height = this.page?.offsetHeight ?? 0;
  }

  protected override updated() {
    this.#showDue();
    const before = this.#shown;
    const after = (this.#shown = this.#consultation.state);
    if (after?.status === 'details' && before?.status !== 'details') void loadPhonePlans();
    const next = this.#focusNext;
    this.#focusNext = undefined;
    if (next) {
      this.renderRoot.querySelector<HTMLElement>(next)?.focus();
      return;
    }
    // The focus moves to the heading of a new page, or to the first error of a form. It also moves if the focused control is gone.
    const isNew = after?.status !== before?.status || after?.failure !== before?.failure;
    // Between the question whether to cancel and the button that asks it, the focus stays.
    const asks = !isNew && after?.change !== before?.change;
    if (isNew && before) settle(this);
    if (this.page) this.page.style.minBlockSize = this.#height ? `${this.#height}px` : '';
    const isHere = this.#focus.wasHere || Boolean(this.dialog?.open);
    const stays = isNew || !before?.list ? undefined : this.shownDay;
    if (asks && isHere) this.cancelPart?.focus();
    else if ((isNew && isHere) || this.#focus.isLost)
      (this.invalid ?? stays ?? this.heading)?.focus();
  }

  /** Opens the dialog after the lookup. If the lookup found no therapist, the dialog says so. */
  #showDue() {
    const isKnown = this.#consultation.store ?? !['idle', 'loading'].includes(this.#lookup.status);
    if (!this.#due || !isKnown || !this.isConnected) return;
    this.#due = undefined;
    if (!this.dialog) return;
    this.#sheet.show();
    this.heading?.focus();
  }

  #tell(before: ConsultationState, after: ConsultationState) {
    const id = this.#record?.id ?? '';
    const { status, submission, failure, listFailure } = after;
    if (submission && submission.key !== before.submission?.key)
      this.emit('therapist-consultation-sent', { id });
    const isBooked = status === 'confirmed' || status === 'pending';
    if (isBooked && status !== (before.result?.status ?? before.status))
      this.emit('therapist-consultation-confirmed', { id, status });
    if (after.result && after.moved && after.result.moves !== before.result?.moves)
      this.emit('therapist-consultation-moved', { id });
    if (status !== before.status && status === 'canceled')
      this.emit('therapist-consultation-canceled', { id });
    if (failure && failure !== before.failure) this.#tellFailure(id, failure);
    // A list that fails while a request is being sent does not prevent the request.
    if (listFailure && listFailure !== before.listFailure && status === 'choosing')
      this.#tellFailure(id, listFailure);
  }

  #tellFailure(id: string, failure: Failure) {
    this.emit('therapist-consultation-failed', { id, code: failure.code });
    warnFailure(failure, this);
  }

  #dispatch = (action: ConsultationAction) => this.#consultation.store?.dispatch(action);

  /** Sends what was written, unless something is wrong with it or the page prevents it. */
  #send = () => {
    const required = readGivenFields(this.fields, this)
      .filter((field) => field.required)
      .map(({ name }) => name);
    this.#dispatch({ type: 'check', required });
    const slotted = firstInvalid(this.consentSlot);
    this.slotError = slotted && (slotted.message || this.words.consultation.error.missing);
    const isWrong = Object.keys(this.#consultation.state?.errors ?? {}).length > 0;
    if (isWrong || slotted) {
      void this.updateComplete.then(() =>
        isWrong ? this.invalid?.focus() : focusControl(slotted!.control),
      );
    } else if (this.emit('therapist-consultation-send', { id: this.#record?.id ?? '' }, true)) {
      this.#dispatch({ type: 'send', required });
    }
  };

  #onClosed = () => {
    this.view = {};
    this.#lost.reset();
    this.#dispatch({ type: 'close' });
    // The time that was pressed on a card is gone from it once it is booked, so nothing has got the focus back.
    const { activeElement, body } = this.ownerDocument;
    if (activeElement === body || holdsFocus(this)) focusNear(this);
  };

  #changeView = (change: TimesView, focus?: string) => {
    this.view = { ...this.view, ...change };
    this.#focusNext = focus;
  };

  /** The file is made on the device and never uploaded to a server. */
  #saveCalendarFile = (event: CalendarEvent) => {
    const now = this.#finder.store?.now() ?? visitorNow();
    // The later of two files counts, also beside the endpoint's, whose versions are seconds since 2020.
    const sequence = Math.floor((now - Date.UTC(2020, 0)) / 1000) + (event.sequence ?? 0);
    const file = new Blob([calendarFile({ ...event, sequence }, now)], { type: 'text/calendar' });
    const link = document.createElement('a');
    link.href = URL.createObjectURL(file);
    link.download = 'appointment.ics';
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
  };

  override render() {
    const page = this.#current;
    const content = page && this.#content(page);
    const shown = page && content ? this.#renderPage(page, content) : this.#renderMissing();
    return html`<div class="base ${maskClasses}" part="base" ${ref(mask)}>
      ${
        this.inline
          ? html`<section class="surface inline" aria-labelledby="title">
              ${shown} ${lacksCrisisHelp(this) ? crisisFoot() : nothing}
            </section>`
          : html`<dialog
              class="dialog"
              part="dialog"
              aria-labelledby="head"
              @close=${this.#onClosed}
            >
              <div class="sheet surface" part="sheet">
                ${dialogHead(this.#head, this.words.close, () => this.close())}
                <therapist-status></therapist-status>
                ${shown} ${crisisFoot(content?.action, this.#untilThen)}
              </div>
            </dialog>`
      }
    </div>`;
  }

  /** The dialog's name, on each of its pages. Not a heading: each page has its own, which says more. */
  get #head() {
    const { head, headFree, headWaitlist } = this.words.consultation;
    const isWaitlist = this.#consultation.state?.method.kind === 'waitlist';
    const isFree = this.#record?.consultation?.price === 0;
    return html`<p id="head">${isWaitlist ? headWaitlist : isFree ? headFree : head}</p>`;
  }

  /** Help for who can't wait for the call that is booked, in place of the short line; a page's own lines stay. */
  get #untilThen() {
    const state = this.#consultation.state;
    const { start } = state?.result ?? {};
    if (state?.status !== 'confirmed' || state.passed || start === undefined) return nothing;
    if (ownCrisisHelp(this)) return nothing;
    const { words, format, locale } = this;
    const { timeZone } = state;
    const now = this.#finder.store?.now() ?? visitorNow();
    const isNear = format.nearDay(start, now, timeZone) !== undefined;
    const day = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone });
    const isToday = localDay(start, timeZone) === localDay(now, timeZone);
    return html`<p>
        ${words.consultation.untilThen(isNear && !isToday ? day.format(start) : undefined)}
      </p>
      <p>${lifelineLinks(words)}</p>`;
  }

  get #current(): Page | undefined {
    const therapist = this.#record;
    const { state } = this.#consultation;
    if (!therapist || !state) return undefined;
    const { feed, timeZone: ownZone } = this.#lookup.around;
    const { words, format, locale } = this;
    return { words, format, locale, therapist, feed, state, ownZone };
  }

  #renderPage({ words, state }: Page, content: Content) {
    const { title, subtitle, problem = nothing, said = nothing, body, action } = content;
    // The same fault is another one, also in the same words: new nodes are announced again.
    const fault = state.failure ?? state.listFailure ?? state.submission;
    return html`<div class="page">
      ${
        state.status === 'confirmed' && !state.passed && !this.#after.isDone
          ? html`<div class="mark">${icon('check')}</div>`
          : nothing
      }
      <div>
        <h2 id="title" tabindex="-1">${title}</h2>
        ${subtitle ? html`<p class="sub">${subtitle}</p>` : nothing}
      </div>
      <div class="region" role="alert">
        ${problem === nothing ? nothing : keyed(fault, problem)}
      </div>
      <div class="region said" role="status">${said}</div>
      ${body} ${this.inline && action ? html`<div class="actions">${action}</div>` : nothing}
      ${isFirstPage(state) ? this.#lost.render(words, this.#consultation.store!) : nothing}
    </div>`;
  }

  #renderMissing() {
    const { words } = this;
    const { status } = this.#lookup;
    if (status !== 'missing' && status !== 'failed') return nothing;
    return html`<div class="page">
      <h2 id="title" tabindex="-1">
        ${status === 'missing' ? words.notFoundTitle : words.errorTitle}
      </h2>
    </div>`;
  }

  /** The therapist's scheduler, phone or website, or a message that none is listed. */
  #renderOnlyWay(page: Page) {
    const { words } = page;
    const { fallback } = page.state;
    if (fallback.kind === 'none') return html`<p>${words.noContact}</p>`;
    return otherWay(fallback, page, words.consultation.onlyWay);
  }

  get #others() {
    const { hits = [] } = this.#finder.slice ?? {};
    return hits.filter(({ therapist }) => therapist.id !== this.#record?.id).slice(0, 3);
  }

  #renderDetails(page: Page) {
    return details({
      ...page,
      fields: readGivenFields(this.fields, this),
      dispatch: this.#dispatch,
      onSend: this.#send,
      slotError: this.slotError,
      onSlotEdit: () => (this.slotError = undefined),
      onCancel: this.inline ? undefined : () => this.close(),
    });
  }

  #content(page: Page): Content {
    const { state, therapist } = page;
    const w = this.words.consultation;
    const asking = {
      title: titleOf(page),
      subtitle: [w.with(therapist.name), channelsText(therapist.consultation?.channels ?? [], page)]
        .filter(Boolean)
        .join(' · '),
    };
    const outcome: Outcome = {
      ...page,
      others: this.#others,
      after: this.#after,
      dispatch: this.#dispatch,
      onCalendarFile: this.#saveCalendarFile,
    };
    if (state.status === 'idle') return { ...asking, body: this.#renderOnlyWay(page) };
    if (state.status === 'details') {
      const title = state.slot ? yourTime(state.slot.start, page) : asking.title;
      return { ...asking, title, ...this.#renderDetails(page) };
    }
    if (state.status !== 'choosing') return outcomeOf(outcome, asking);
    const now = this.#finder.store?.now() ?? visitorNow();
    const times = choosing({
      ...page,
      view: this.view,
      now,
      nextCall: soonestOther(this.#finder.slice ?? {}, therapist.id, { feed: page.feed, now }),
      dispatch: this.#dispatch,
      onView: this.#changeView,
    });
    return state.change
      ? {
          ...asking,
          ...times,
          title: w.changeTime,
          body: html`${standing(outcome)} ${times.body}`,
        }
      : { ...asking, ...times };
  }
}

/** The page that a visitor sees first: no other is before it. */
function isFirstPage({ status, change, method }: ConsultationState): boolean {
  return !change && status === (method.kind === 'slots' ? 'choosing' : 'details');
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-consultation': TherapistConsultation;
  }
}
