import { zoneName } from '../../i18n/zone-names.js';
import { html, nothing } from 'lit';
import { isChangeable } from '../../booking/changes.js';
import { addToCalendar, openApart } from './add-to-calendar.js';
import { callOf, callTime, marked, whoCalls } from './call-text.js';
import { changeButtons, stillStands } from './changing.js';
import type { Outcome } from './outcome-page.js';
import { otherWay, trouble } from './trouble.js';
import { otherZone, theirTime, type Page } from './wording.js';

/** The call as it is: what was agreed, who calls whom, and what can be done with it. */
export function booked(page: Outcome) {
  const { words, state } = page;
  const w = words.consultation;
  const { passed, status } = state;
  const isAhead = status === 'confirmed' && !passed;
  return html`
    <div class="lead" role="status">
      ${state.moved ? html`<p>${w.moved[state.moved]}</p>` : nothing}
      <p>${marked(status === 'confirmed' ? sentence(page) : asked(page))}</p>
    </div>
    ${theirZone(page)} ${passed === 'over' ? nothing : how(page)}
    ${trouble(state.failure, page, [stillStands(page)])}
    <div class="stack">
      ${isAhead ? addToCalendar(page, page.onCalendarFile) : nothing} ${linkAndDone(page)}
    </div>
    ${passed ? nothing : html`${theLink(page)} ${changeButtons(page)}`}
    ${isAhead ? questions(page) : nothing}
  `;
}

/** Instead of the page of the call, once the visitor is done with it: for an element that stays in the page. */
export function doneWith(page: Outcome) {
  const { words, state, after } = page;
  const w = words.consultation;
  const when = callTime(page, state.result);
  return html`
    <p>
      ${marked(when ? w.yourCall(when) : w.confirmedUntimed(page.therapist.name, callOf(page)))}
    </p>
    <div class="actions">
      <button class="button quiet" type="button" @click=${() => after.done(false)}>
        ${w.showCall}
      </button>
      ${state.status === 'confirmed' ? another(page) : nothing}
    </div>
  `;
}

function sentence(page: Outcome): string {
  const { words, therapist, state } = page;
  const w = words.consultation;
  const call = callOf(page);
  const when = callTime(page, state.result);
  if (state.passed === 'over') return w.over(when);
  if (when) {
    const calls = whoCalls(page);
    const text = w.confirmed(call, when, calls ? undefined : therapist.name);
    return calls ? `${text} ${calls}` : text;
  }
  const text = w.confirmedUntimed(therapist.name, call);
  return [text, whoCalls(page), state.result?.manageUrl && w.seeBelow].filter(Boolean).join(' ');
}

/** What was asked for, and whose turn it is. */
function asked(page: Outcome): string {
  const { words, format, therapist, state } = page;
  const w = words.consultation;
  const { channel = '' } = state.result ?? {};
  const hours = therapist.accepting?.responseHours;
  const when = callTime(page, state.result);
  const call = w.aCall[channel] ?? w.aCall.any!;
  const isWaitlist = state.method.kind === 'waitlist';
  return [
    isWaitlist ? w.askedWaitlist : w.asked(call, when),
    w.pending(therapist.name),
    hours && w.pendingHours(hours, format.number(hours)),
    !isWaitlist && whoCalls(page),
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
  const { channel, joinUrl, status } = state.result ?? {};
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
  if (channel === 'video') {
    return html`<p>${w.noLink}</p>
      ${otherWay(state.fallback, page, w.noLinkAsk)}`;
  }
  if (channel !== 'in-person') return nothing;
  const [office, ...others] = therapist.locations ?? [];
  return office?.street && !others.length
    ? html`<p>${w.where([office.street, office.city].filter(Boolean).join(', '))}</p>`
    : otherWay(state.fallback, page, w.whereAsk);
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
      ${w.saveLink} ${mailed ? w.mailed : nothing}
      <b role="status">${after.copied ? words.shortlist.copied : nothing}</b>
    </p>
    <details class="shown-link" ?open=${after.copied === false}>
      <summary class="link">${w.showLink}</summary>
      <label>
        <span class="note">${words.shortlist.copyByHand}</span>
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
