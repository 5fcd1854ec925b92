import { zoneName } from '../../i18n/zone-names.js';
import { html, nothing } from 'lit';
import { isChangeable } from '../../booking/changes.js';
import { sayAgain } from '../../ui/say-again.js';
import { ownValue } from '../../lib/own.js';
import { addToCalendar, openApart } from './add-to-calendar.js';
import { asked, callOf, callTime, marked, which, whoCalls } from './call-text.js';
import { changeButtons, stillStands } from './changing.js';
import type { Content, Outcome } from './outcome-page.js';
import { otherWay, trouble } from './trouble.js';
import { otherZone, theirTime, type Page } from './wording.js';

/** The call as it is: what was agreed, who calls whom, and what can be done with it. */
export function booked(page: Outcome): Omit<Content, 'title'> {
  const { words, state } = page;
  const w = words.consultation;
  const { passed, status } = state;
  const isAhead = status === 'confirmed' && !passed;
  const said = html`
    ${state.moved && passed !== 'over' ? html`<p>${w.moved[state.moved]}</p>` : nothing}
    <p>${marked(status === 'confirmed' ? sentence(page) : pending(page))}</p>
  `;
  const body = html`
    ${theirZone(page)} ${passed === 'over' ? nothing : how(page)}
    <div class="stack">
      ${isAhead ? addToCalendar(page, page.onCalendarFile) : nothing} ${linkAndDone(page)}
    </div>
    ${passed || state.failure?.code === 'settled' ? nothing : html`${theLink(page)} ${changeButtons(page)}`}
    ${isAhead ? questions(page) : nothing}
  `;
  return { problem: trouble(state.failure, page, [stillStands(page)]), said, body };
}

/** Instead of the page of the call, once the visitor is done with it: for an element that stays in the page. */
export function doneWith(page: Outcome): Pick<Content, 'said' | 'body'> {
  const { words, state, after } = page;
  const w = words.consultation;
  return {
    said: html`<p>${marked(untimed(page) ?? which(page))}</p>`,
    body: html`<div class="actions">
      <button class="button quiet" type="button" @click=${() => after.done(false)}>
        ${w.showCall}
      </button>
      ${state.status === 'confirmed' ? another(page) : nothing}
    </div>`,
  };
}

function sentence(page: Outcome): string {
  const { words, therapist, state } = page;
  const w = words.consultation;
  if (state.passed === 'over') return which(page);
  const calls = whoCalls(page);
  const when = callTime(page, state.result);
  const timed = w.confirmed(callOf(page), when, calls ? undefined : therapist.name);
  return [untimed(page) ?? timed, calls, !when && state.result?.manageUrl && w.seeBelow]
    .filter(Boolean)
    .join(' ');
}

/** That they said yes, for a call whose time is not known here. */
function untimed(page: Page): string | undefined {
  const { words, therapist, state } = page;
  const { status, start } = state.result ?? {};
  return status === 'confirmed' && start === undefined
    ? words.consultation.confirmedUntimed(therapist.name, callOf(page))
    : undefined;
}

/** What was asked for, and whose turn it is. */
function pending(page: Outcome): string {
  const { words, format, therapist, state } = page;
  const w = words.consultation;
  const hours = therapist.accepting?.responseHours;
  return [
    asked(page, state.result),
    w.pending(therapist.name),
    hours && w.pendingHours(hours, format.number(hours)),
    state.method.kind !== 'waitlist' && whoCalls(page),
  ]
    .filter(Boolean)
    .join(' ');
}

/** When the call is for the therapist, if their clock shows another time. */
function theirZone(page: Page) {
  const { words, locale, therapist, state } = page;
  const { start } = state.result ?? {};
  const theirs = start === undefined ? undefined : otherZone([start], page);
  if (!theirs) return nothing;
  const zone = words.consultation.zoneTheirs(therapist.name, zoneName(locale, theirs, start!));
  return html`<p class="note">${zone} ${theirTime(start!, page)}</p>`;
}

/** Where they meet, as far as that is known. */
function how(page: Outcome) {
  const { words, therapist, state } = page;
  const w = words.consultation;
  const { channel = '', joinUrl, manageUrl, start, status } = state.result ?? {};
  if (joinUrl) {
    return html`<p class="address">
      <b>${w.join}</b> <span>${joinUrl}</span>
      <button class="link" type="button" @click=${() => openApart(joinUrl)}>${w.openCall}</button>
    </p>`;
  }
  if (channel === 'phone' && !whoCalls(page)) {
    return html`<p>${w.numberUnknown}</p>
      ${otherWay(state.fallback, page, w.numberAsk)}`;
  }
  if (status === 'pending') return nothing;
  const [office, ...others] = therapist.locations ?? [];
  if (channel === 'in-person' && office?.street && !others.length) {
    return html`<p>${w.where([office.street, office.city].filter(Boolean).join(', '))}</p>`;
  }
  // They call, or the page of its link says it.
  if (channel === 'phone' || (start === undefined && manageUrl)) return nothing;
  return html`<p>${ownValue(w.notYet, channel) ?? w.notYet.any}</p>
    ${state.failure ? nothing : otherWay(state.fallback, page, w.notYetAsk)}`;
}

function another({ words, dispatch }: Outcome) {
  return html`<button
    class="button quiet"
    type="button"
    @click=${() => dispatch({ type: 'again' })}
  >
    ${words.consultation.another}
  </button>`;
}

function linkAndDone(page: Outcome) {
  const { words, state, after } = page;
  const { manageUrl } = state.result ?? {};
  const w = words.consultation;
  return html`<div class="pair">
    ${
      manageUrl && !state.passed
        ? html`<button class="button quiet" type="button" @click=${() => after.copy(manageUrl)}>
            ${words.shortlist.copy}
          </button>`
        : nothing
    }
    ${state.passed === 'over' ? another(page) : nothing}
    <button class="button quiet" type="button" @click=${() => after.done(true)}>${w.done}</button>
  </div>`;
}

/** Its address, since there may be no email that contains it. It is text, not a link: it has the key to the call. */
function theLink(page: Outcome) {
  const { words, state, after } = page;
  const { manageUrl, mailed } = state.result ?? {};
  const w = words.consultation;
  if (!manageUrl) {
    return isChangeable(state) ? nothing : otherWay(state.fallback, page, w.manageElse);
  }
  return html`<div>
    <p class="note">
      ${state.status === 'confirmed' ? w.saveLink : w.saveLinkAsked} ${mailed ? w.mailed : nothing}
      <b role="status">${sayAgain(after.copied ? words.shortlist.copied : '', after.copies)}</b>
    </p>
    <details class="shown-link" ?open=${after.copied === false}>
      <summary class="link">${w.showLink}</summary>
      <label class="field">
        <span>${words.shortlist.copyByHand}</span>
        <textarea class="surface" name="link" rows="3" readonly .value=${manageUrl}></textarea>
      </label>
    </details>
    ${
      isChangeable(state) || state.change
        ? nothing
        : html`<button class="link" type="button" @click=${() => openApart(manageUrl)}>
            ${w.manage}
          </button>`
    }
  </div>`;
}

function questions({ words }: Page) {
  const w = words.consultation;
  return html`<h3>${w.askTitle}</h3>
    <ul class="ask">
      ${w.ask.map((question) => html`<li>${question}</li>`)}
    </ul>`;
}
