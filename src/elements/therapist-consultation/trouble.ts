import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../ui/widgets/icons.js';
import type { Contact } from '../../booking/contact.js';
import type { Failure } from '../../booking/failure.js';
import type { Page } from './wording.js';

/**
 * What went wrong, in words, and another way to reach the practice. The visitor's input stays.
 *
 * @param said what else is to be said, such as messages from the booking server that are shown nowhere else
 */
export function trouble(failure: Failure | undefined, page: Page, said: readonly unknown[] = []) {
  if (!failure) return nothing;
  const { words, state } = page;
  const w = words.consultation;
  const { name, contact } = state.details;
  const { code } = failure;
  // Someone who only has to pick another time or correct a field needs no other way.
  const mends = ['slot-taken', 'slot-gone', 'invalid', 'not-sent'].includes(code);
  // Where a request was made, it is worth saying. What is certain is so by the endpoint's own word.
  const isNothing = state.status === 'details' && failure.booked === 'no' && !mends;
  return html`<div class="trouble" part="problem" role="alert">
    <p>
      ${w.failure[code]} ${isNothing ? w.nothingBooked : nothing}
      ${state.alternatives.length ? w.near : nothing} ${name || contact ? w.kept : nothing}
      ${retryTime(failure, page)}
    </p>
    ${said.map((text) => text && html`<p>${text}</p>`)}
    ${mends ? nothing : otherWay(state.fallback, page)}
  </div>`;
}

/** When to try again, if the endpoint said so. */
export function retryTime(failure: Failure | undefined, { words, format, state }: Page) {
  return failure?.retryAt === undefined
    ? nothing
    : words.consultation.retryAfter(format.time(failure.retryAt, state.timeZone));
}

/**
 * A link to the practice's own page or phone.
 *
 * @param lead the sentence before the link
 */
export function otherWay(
  contact: Contact,
  { words }: Page,
  lead = words.consultation.otherWay,
): TemplateResult | typeof nothing {
  if (contact.kind === 'none' || contact.kind === 'closed') return nothing;
  const isPhone = contact.kind === 'phone';
  return html`<p>
    ${lead}
    <a
      class="way"
      href=${contact.href}
      target=${isPhone ? nothing : '_blank'}
      rel=${isPhone ? nothing : 'noopener noreferrer'}
      >${icon(isPhone ? 'phone' : 'external')}${isPhone ? contact.text : contact.host}</a
    >
  </p>`;
}
