import { html, nothing } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { ConnectedElement } from '../../ui/connected-element.js';
import { firstIcon } from '../../ui/widgets/first-icons.js';
import { buttons } from '../../ui/styles/buttons.js';
import { around, phoneNumber } from '../../ui/widgets/text.js';
import { contactOf, type Contact } from '../../booking/contact.js';
import { bookingMethodOf, isFormMode, type BookingMethod } from '../../booking/method.js';
import { enContact } from '../../i18n/strings/en.contact.js';
import type { ContactStrings } from '../../i18n/strings/language.js';
import { addedStrings } from '../../i18n/strings/strings.js';
import { TherapistController } from '../../page/connect/therapist-controller.js';
import { acceptingStatus } from '../../record/facts.js';
import type { Therapist, TherapistInput } from '../../feed/schema.js';
import { Lookup } from '../../lib/lookup.js';
import { warnMissingPart } from '../../lib/lost-part.js';
import type { ConsultationField } from '../therapist-consultation/details.js';
import type { TherapistConsultation } from '../therapist-consultation/therapist-consultation.js';
import { styles } from './therapist-consultation-button.styles.js';

/**
 * @summary Starts a first call with one therapist: pick a time, send a request, use the therapist’s own scheduler, or phone.
 *
 * A scheduler or a phone number is a real link, so it works with a keyboard, a middle click or a phone that dials. Otherwise the
 * button opens a `<therapist-consultation>` dialog, which loads on the first press. The button says “free” only if the feed gives
 * the price as 0. It sends nothing about the search.
 *
 * @example
 * ```html
 * <therapist-consultation-button src="/therapists.json" therapist="ana-ruiz"></therapist-consultation-button>
 * ```
 *
 * @fires therapist-consultation-start - Someone followed the link or opened the dialog.
 * @slot consent - Your own consent text, shown in the dialog. Its controls are checked before anything is sent.
 * @csspart base - The outermost element.
 * @csspart button - The link or button.
 */
export class TherapistConsultationButton extends ConnectedElement {
  static override styles = [ConnectedElement.styles, buttons, styles];

  /** The id of a therapist in the feed. */
  @property() therapist?: string;

  /** The therapist’s record in the format of a feed, if the page already has it. It is validated like a feed. */
  @property({ attribute: false }) record?: TherapistInput | Therapist;

  /**
   * What to call the therapist on the button, where several buttons stand side by side: “Book Ana”. A phone number is then beside the button.
   *
   * @internal
   */
  @property({ attribute: false }) called?: string | undefined;

  /** The page's own fields for the dialog. A listener of `therapist-consultation-start` can set them. */
  @property({ attribute: false }) fields: readonly ConsultationField[] = [];

  /** Whether someone has opened the dialog. The dialog is not rendered before. */
  @state() private hasDialog = false;

  @query('therapist-consultation') private dialog!: TherapistConsultation | null;

  #lookup = new TherapistController(this);
  /** Loads the module of the dialog. */
  #module = new Lookup<unknown>(() => this.requestUpdate());
  /** The therapist that this button belongs to. */
  #id?: string | undefined;

  private get words(): ContactStrings {
    return addedStrings(this.locale) ?? enContact;
  }

  get #record(): Therapist | undefined {
    return this.#lookup.therapist;
  }

  override disconnectedCallback() {
    this.#module.cancel();
    super.disconnectedCallback();
  }

  protected override willUpdate() {
    const id = this.#record?.id;
    // The dialog was for another therapist.
    if (id !== this.#id) {
      this.#module.cancel();
      this.hasDialog = false;
    }
    this.#id = id;
  }

  /** Opens the dialog, at the slot that starts at `start` (epoch milliseconds). Does nothing if the booking method is a link. */
  async open(start?: number): Promise<void> {
    const record = this.#record;
    if (!record || !opensDialog(this.#bookingMethod(record))) return;
    this.#start();
    this.#id = record.id;
    const answer = await this.#module.begin(
      () => import('../therapist-consultation/therapist-consultation.define.js'),
    );
    if (answer?.status === 'failed') warnMissingPart('the consultation', answer.error);
    if (answer?.status !== 'done') return;
    this.hasDialog = true;
    await this.updateComplete;
    this.dialog?.show(start);
  }

  #start = () => {
    if (this.#record) this.emit('therapist-consultation-start', { id: this.#record.id });
  };

  #bookingMethod(record: Therapist): BookingMethod {
    const { feed = {}, now } = this.#lookup.around;
    return bookingMethodOf(record, feed, acceptingStatus(record, { now }));
  }

  override render() {
    const record = this.#record;
    return html`<div class="base" part="base">
      ${record ? this.#renderMethod(record, this.#bookingMethod(record)) : this.#renderMissing()}
    </div>`;
  }

  #renderMissing() {
    const { status } = this.#lookup;
    if (status === 'missing') return html`<p class="note">${this.words.notFoundTitle}</p>`;
    if (status === 'failed') return html`<p class="note">${this.words.errorTitle}</p>`;
    return nothing;
  }

  #renderMethod(record: Therapist, method: BookingMethod) {
    if (method.kind === 'none') return html`<p class="note">${this.words.noContact}</p>`;
    return opensDialog(method)
      ? this.#renderButton(record, method)
      : this.#renderLink(record, method);
  }

  #renderButton(record: Therapist, method: BookingMethod) {
    const { words } = this;
    const closed = method.kind === 'closed';
    return html`
      <button
        class="button ${closed ? 'quiet' : ''}"
        part="button"
        type="button"
        aria-haspopup="dialog"
        @click=${() => this.open()}
      >
        <span>${closed ? words.closed : this.#book(record, method)}</span>
        <span class="visually-hidden">, ${record.name}</span>
      </button>
      ${this.#module.status === 'failed' ? this.#renderLost(record) : nothing}
      ${
        this.hasDialog
          ? html`<therapist-consultation .record=${record} .fields=${this.fields}>
              <slot name="consent" slot="consent"></slot>
            </therapist-consultation>`
          : nothing
      }
    `;
  }

  /** Offline, the visitor can still call the practice. */
  #renderLost(record: Therapist) {
    const contact = contactOf(record, this.#lookup.around.feed ?? {}, undefined);
    return html`<p class="note" role="alert">
      ${this.words.lost}
      ${'href' in contact ? html`<a href=${contact.href}>${contact.kind === 'phone' ? phoneNumber(contact.text) : contact.host}</a>` : nothing}
    </p>`;
  }

  #renderLink(record: Therapist, contact: Exclude<Contact, { kind: 'closed' | 'none' }>) {
    const { words } = this;
    const isPhone = contact.kind === 'phone';
    return html`<a
      class="button"
      part="button"
      href=${contact.href}
      target=${isPhone ? nothing : '_blank'}
      rel=${isPhone ? nothing : 'noopener noreferrer'}
      @click=${this.#start}
    >
      ${isPhone ? firstIcon('phone') : nothing}
      <span>${isPhone ? this.#call(record, contact.text) : this.#book(record, contact)} </span>
      <span class="visually-hidden">
        , ${record.name}${isPhone ? '' : `, ${words.opensAt(contact.host)}`}
      </span>
    </a>`;
  }

  /** Where the button has a short name, the number of the record is beside it. */
  #call({ phone }: Therapist, number: string) {
    const { words, called } = this;
    if (called && phone) return words.callPerson(called);
    return html`<span class="phone">${around(words.callNumber, phoneNumber(number))}</span>`;
  }

  #book(record: Therapist, { kind }: BookingMethod): string {
    const { words } = this;
    if (kind === 'website') return words.visit;
    if (kind === 'waitlist' || kind === 'waitlist-link') return words.joinWaitlist;
    if (this.called) return words.bookPerson(this.called);
    return record.consultation?.price === 0 ? words.bookFree : words.book;
  }
}

type DialogMethod = Exclude<
  BookingMethod,
  { kind: 'link' | 'waitlist-link' | 'website' | 'phone' | 'none' }
>;

/** Whether this method needs the dialog: a form, or the message that the therapist takes no new clients, with others who do. */
function opensDialog(method: BookingMethod): method is DialogMethod {
  return isFormMode(method.kind) || method.kind === 'closed';
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-consultation-button': TherapistConsultationButton;
  }
}
