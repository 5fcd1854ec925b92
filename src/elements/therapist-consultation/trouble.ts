import { html, nothing, type TemplateResult } from 'lit';
import { around, phoneNumber } from '../../ui/widgets/text.js';
import { icon } from '../../ui/widgets/icons.js';
import type { Contact } from '../../booking/contact.js';
import type { Failure } from '../../booking/failure.js';
import type { Outcome } from './outcome-page.js';
import type { Page } from './wording.js';

/** Trying again does not help: the address is not right, or this page is not let in. */
const HOPELESS: readonly string[] = ['no-endpoint', 'blocked', 'moved', 'missing', 'refused'];

/** Whether only the practice can help now, and there is a way to reach it. */
export function asksFirst(failure: Failure | undefined, { state }: Page): boolean {
  return hasWay(state.fallback) && HOPELESS.includes(failure?.code ?? '');
}

const hasWay = ({ kind }: Contact) => kind !== 'none' && kind !== 'closed';

/** After a try whose outcome is unknown: finding out, and the practice; first what helps more. */
export function checkAgain(page: Outcome) {
  const { words, state, dispatch } = page;
  const asks = asksFirst(state.failure, page);
  const check = html`<button
    class="button ${asks ? 'quiet' : ''}"
    type="button"
    @click=${() => dispatch({ type: 'retry' })}
  >
    ${words.consultation.check}
  </button>`;
  return asks ? html`${mainWay(page)} ${check}` : html`${check} ${otherWay(state.fallback, page)}`;
}

/** While something is on its way. */
export function wait(page: Page, never?: string) {
  const { words, state } = page;
  const w = words.consultation;
  return {
    said: html`<p class="wait">
      ${state.slow ? w.slow : w.sending} ${state.slow ? never : nothing}
    </p>`,
    body: state.slow ? otherWay(state.fallback, page) : nothing,
  };
}

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
  return html`<div class="trouble" part="problem">
    <p>
      ${w.failure[code]} ${isNothing ? w.nothingBooked : nothing}
      ${state.alternatives.length ? w.near : nothing} ${name || contact ? w.kept : nothing}
      ${retryTime(failure, page)}
    </p>
    ${said.map((text) => text && html`<p>${text}</p>`)}
    ${mends ? nothing : asksFirst(failure, page) ? mainWay(page) : otherWay(state.fallback, page)}
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
 * @param look its class
 */
export function otherWay(
  contact: Contact,
  { words }: Page,
  lead = words.consultation.otherWay,
  look = 'way',
): TemplateResult | typeof nothing {
  if (contact.kind === 'none' || contact.kind === 'closed') return nothing;
  const isPhone = contact.kind === 'phone';
  return html`<p>
    ${lead}
    <a
      class=${look}
      href=${contact.href}
      target=${isPhone ? nothing : '_blank'}
      rel=${isPhone ? nothing : 'noopener noreferrer'}
      >${icon(isPhone ? 'phone' : 'external')}${isPhone ? html`<span>${around(words.callNumber, phoneNumber(contact.text))}</span>` : contact.host}</a
    >
  </p>`;
}

/** The same where nothing else helps: a button. */
const mainWay = (page: Page) =>
  otherWay(page.state.fallback, page, page.words.consultation.onlyWay, 'button');
