import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { FinderElement } from '../../base/finder-element.js';
import { icon } from '../../base/icons.js';
import { buttons } from '../../base/styles.js';
import { contactOf, type Contact } from '../../booking/index.js';
import { TherapistController } from '../../context/index.js';
import { acceptingStatus } from '../../directory/index.js';
import type { Therapist } from '../../feed/index.js';
import { styles } from './therapist-consultation-button.styles.js';

/**
 * @summary The way to a first call with one therapist: their own scheduler, their phone, or the word that they take nobody new.
 *
 * A real link, so that it works by any means: a keyboard, a middle click, a phone that dials. “Free” is said only where the
 * feed gives the price as 0. Nothing of a search goes along with the link.
 *
 * @example
 * ```html
 * <therapist-consultation-button src="therapists.json" therapist="maya"></therapist-consultation-button>
 * ```
 *
 * @fires {CustomEvent<{ id: string }>} therapist-consultation-start - The link was followed.
 * @csspart base - Around everything.
 * @csspart button - The link.
 */
export class TherapistConsultationButton extends FinderElement {
  static override styles = [FinderElement.styles, buttons, styles];

  /** The id of a therapist in the feed. */
  @property() therapist?: string;

  /** The therapist, where the page has the record at hand. */
  @property({ attribute: false }) record?: Therapist;

  #lookup = new TherapistController(this);

  #onClick = () => {
    const id = (this.record ?? this.#lookup.therapist)?.id;
    if (id) this.emit('therapist-consultation-start', { id });
  };

  override render() {
    const record = this.record ?? this.#lookup.therapist;
    return html`<div class="base" part="base">
      ${record ? this.#renderContact(record) : this.#renderMissing()}
    </div>`;
  }

  #renderMissing() {
    const { status } = this.#lookup;
    if (status === 'missing') return html`<p class="note">${this.words.notFoundTitle}</p>`;
    if (status === 'failed') return html`<p class="note">${this.words.errorTitle}</p>`;
    return nothing;
  }

  #renderContact(record: Therapist) {
    const { words } = this;
    const { feed, now = 0 } = this.#lookup.around ?? {};
    const contact = contactOf(record, feed ?? {}, acceptingStatus(record, { now }));
    if (contact.kind === 'closed') return html`<p class="note">${words.closed}</p>`;
    if (contact.kind === 'none') return html`<p class="note">${words.noContact}</p>`;
    const action = this.#action(record, contact);
    const leaves = contact.kind !== 'phone';
    return html`<a
      class="button"
      part="button"
      href=${contact.href}
      target=${leaves ? '_blank' : nothing}
      rel=${leaves ? 'noopener noreferrer' : nothing}
      @click=${this.#onClick}
    >
      ${contact.kind === 'phone' ? icon('phone') : nothing}
      <span class=${leaves ? nothing : 'phone'}>${action}</span>
      <span class="visually-hidden"
        >, ${record.name}${leaves ? `, ${words.opensAt(contact.host)}` : ''}</span
      >
    </a>`;
  }

  #action(record: Therapist, contact: Contact & { kind: 'link' | 'website' | 'phone' }): string {
    const { words } = this;
    if (contact.kind === 'phone') return words.callNumber(contact.text);
    if (contact.kind === 'website') return words.visit;
    return record.consultation?.price === 0 ? words.bookFree : words.book;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'therapist-consultation-button': TherapistConsultationButton;
  }
}
